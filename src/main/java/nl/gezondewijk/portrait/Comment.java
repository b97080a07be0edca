package nl.gezondewijk.portrait;

import java.time.Instant;
import java.util.Optional;

/**
 * What somebody says of a chapter while it is shared, and what the group answers.
 *
 * @param by reference of who said it
 */
record Comment(int id, int chapter, String words, String by, Instant at, Optional<Answer> answer) {
    static final int LONGEST = 1_000;

    record Answer(String words, String by, Instant at) {}

    Comment {
        if (words.isBlank() || words.length() > LONGEST) {
            throw new IllegalArgumentException("a comment has words, at most " + LONGEST + " characters");
        }
    }
}
