package nl.gezondewijk.assignment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that runs in the wijk already.
 *
 * @param heldBy whose it is
 * @param rhythm how often, in words
 * @param programmes keys of the national programmes that it is part of
 * @param joining how the approach joins it
 * @param link an address on the web; empty when there is none
 * @param until the last day, or the day its money ends
 * @param endedAt when it was noted that it is no more
 */
record Effort(
        int id,
        Kind kind,
        String name,
        String heldBy,
        String rhythm,
        List<String> programmes,
        String joining,
        String link,
        @Nullable LocalDate until,
        @Nullable Instant endedAt) {

    /** What it is. */
    enum Kind {
        /** People who meet regularly. */
        TALKS,
        INITIATIVE,
        /** Of the gemeente or another organisation. */
        PLAN
    }

    Effort {
        programmes = List.copyOf(programmes);
    }

    boolean runs() {
        return endedAt == null;
    }
}
