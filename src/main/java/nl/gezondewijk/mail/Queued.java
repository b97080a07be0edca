package nl.gezondewijk.mail;

import java.time.Instant;
import java.util.Optional;

/**
 * A letter in the outbox.
 *
 * @param letter empty when it has gone, and when its key was given up
 * @param said what the mail server said last; empty where nothing is wrong
 */
record Queued(int id, Optional<Letter> letter, String about, State state, int tries, String said, Instant madeAt) {

    /** How far it is. */
    enum State {
        /** The server will get it, at once or at the next try. */
        WAITING,
        /** There is no mail server: somebody passes it on. */
        HELD,
        SENT,
        PASSED_ON,
        /** The server will never take it. */
        REFUSED,
        /** It was tried for two days. */
        GIVEN_UP;

        /** Whether somebody has to do something with it. */
        boolean isLeft() {
            return this == HELD || this == REFUSED || this == GIVEN_UP;
        }
    }
}
