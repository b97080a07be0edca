package nl.gezondewijk.portrait;

import java.util.Optional;
import nl.gezondewijk.page.Typed;

/**
 * A chapter as it is typed.
 *
 * @param versie the revision that the writer had before them
 */
record ChapterForm(String titel, String conclusie, int versie) {

    Optional<String> wrong() {
        return !Typed.fits(title(), Chapter.LONGEST_TITLE)
                ? Optional.of("portrait.wrong.chapter")
                : words().length() > Chapter.LONGEST_CONCLUSION
                        ? Optional.of("portrait.wrong.conclusion")
                        : Optional.empty();
    }

    String title() {
        return Typed.line(titel);
    }

    String words() {
        return Typed.lines(conclusie);
    }

    /** The same words, to be put over what stands there now. */
    ChapterForm over(int revision) {
        return new ChapterForm(titel, conclusie, revision);
    }
}
