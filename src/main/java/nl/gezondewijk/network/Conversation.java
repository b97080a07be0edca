package nl.gezondewijk.network;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A talk that somebody wrote down: with whom, about what, and what was agreed.
 *
 * @param person absent where it was with nobody in particular, and once they are gone
 */
record Conversation(
        int id,
        LocalDate on,
        Optional<Integer> organisation,
        Optional<Integer> person,
        String about,
        String agreed,
        String writtenBy) {
    static final int LONGEST = 2_000;
}
