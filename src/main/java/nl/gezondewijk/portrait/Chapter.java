package nl.gezondewijk.portrait;

import java.util.List;

/**
 * A part of a portrait: figures in the order that the group tells them, and what it concludes.
 *
 * @param root the same for what is the same chapter in another version
 */
public record Chapter(int id, int root, String title, String conclusion, int revision, List<Choice> choices) {
    static final int LONGEST_TITLE = 80;
    static final int LONGEST_CONCLUSION = 1_000;

    public Chapter {
        choices = List.copyOf(choices);
        if (title.isBlank() || title.length() > LONGEST_TITLE || conclusion.length() > LONGEST_CONCLUSION) {
            throw new IllegalArgumentException("a chapter has a title, and a conclusion of at most "
                    + LONGEST_CONCLUSION + " characters: '" + title + "'");
        }
    }
}
