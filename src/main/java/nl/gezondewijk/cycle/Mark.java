package nl.gezondewijk.cycle;

import java.time.Instant;

/**
 * How far somebody said that a step is.
 *
 * @param reason why it is skipped; may be empty for the others
 */
record Mark(Place place, State state, String reason, String by, Instant at) {
    static final int LONGEST_REASON = 300;

    /** How far. */
    enum State {
        TODO,
        BUSY,
        DONE,
        SKIPPED;

        boolean isOver() {
            return this == DONE || this == SKIPPED;
        }
    }

    Mark {
        if (state == State.SKIPPED && reason.isBlank()) {
            throw new IllegalArgumentException("a step is skipped for a reason");
        }
    }
}
