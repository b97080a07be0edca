package nl.gezondewijk.portrait;

/**
 * What is not the same in two versions.
 *
 * @param what the name of a chapter or theme, the key of an indicator, the kind of an experience, or empty for the portrait itself
 * @param before as it was; may be empty without having been absent
 * @param after as it is
 */
record Change(Kind kind, String what, String before, String after) {

    enum Kind {
        FILLED_BY,
        /** Both are days. */
        SINCE,
        CHAPTER_CAME,
        CHAPTER_WENT,
        CHAPTER_RENAMED,
        CHAPTER_ORDER,
        CONCLUSION,
        FIGURE_CAME,
        FIGURE_WENT,
        FIGURE_VALUE,
        THEME_CAME,
        THEME_WENT,
        THEME_RENAMED,
        THEME_ORDER,
        THEME_STORY,
        VOICE_CAME,
        VOICE_WENT,
        VOICE_WORDS,
        LINK_CAME,
        LINK_WENT,
        LINK_TURNED;

        /** Nothing of it was there before. */
        boolean came() {
            return name().endsWith("_CAME");
        }

        /** Nothing of it is there any more. */
        boolean went() {
            return name().endsWith("_WENT");
        }

        boolean isOfFigure() {
            return name().startsWith("FIGURE_");
        }

        boolean isOfVoice() {
            return name().startsWith("VOICE_");
        }
    }
}
