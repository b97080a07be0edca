package nl.gezondewijk.network;

import java.time.Instant;
import java.util.OptionalInt;

/**
 * How a party stands towards the approach, as somebody gauged it.
 *
 * @param support <i>draagvlak</i> there, 1 (none) to 5 (they carry it)
 * @param interest why it would take part
 * @param threshold what holds it back
 * @param brings what it brings, of <i>halen en brengen</i>
 * @param meetings how many it agreed to
 */
record Stance(
        int organisation,
        Phase phase,
        OptionalInt support,
        String interest,
        String contribution,
        String threshold,
        String brings,
        String gets,
        OptionalInt meetings,
        String notedBy,
        Instant notedAt) {
    static final int MOST_SUPPORT = 5;
    static final int MOST_MEETINGS = 99;

    /** How far a party has come. */
    enum Phase {
        NOT_ASKED,
        ASKED,
        INTERESTED,
        TAKES_PART,
        CARRIES,
        LEFT
    }
}
