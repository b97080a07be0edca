package nl.gezondewijk.cycle;

import java.time.Instant;
import nl.gezondewijk.page.Words;

/**
 * What was answered to a question of a checklist.
 *
 * @param words as it was asked then
 * @param note for the working group; may be empty
 * @param version how often it was answered, by which two who answer at once are told apart
 */
record Answer(String question, Place place, Words words, Kind kind, String note, String by, Instant at, int version) {
    static final int LONGEST_NOTE = 1_000;

    /** Yes, no, or not yet. */
    enum Kind {
        YES,
        NO,
        NOT_YET
    }
}
