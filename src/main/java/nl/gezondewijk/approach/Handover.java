package nl.gezondewijk.approach;

import java.time.Instant;
import java.util.List;

/**
 * What somebody who left the approach carried, and to whom it went; both accounts by reference.
 *
 * @param said what the next one must know, in the words of who handed it over; may be empty
 */
record Handover(String leaver, String successor, String said, Instant at, List<Carried.Thing> things) {
    static final int LONGEST = 2000;

    Handover {
        if (leaver.equals(successor)) {
            throw new IllegalArgumentException("nobody takes over from themselves");
        }
        things = List.copyOf(things);
    }
}
