package nl.gezondewijk.datarequest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a partner answered.
 *
 * @param reason why not, of a refusal
 * @param on the day that was promised, of a later
 * @param said in their own words; may be empty
 * @param by reference of who gave it or wrote it down
 */
record Answer(Kind kind, Optional<Reason> reason, Optional<LocalDate> on, String said, String by, Instant at) {

    /** Yes, later, or no. */
    enum Kind {
        YES,
        LATER,
        NO
    }

    /** Why a partner cannot or will not. */
    enum Reason {
        TIME,
        PRIVACY,
        COMPETITION,
        NOT_RELEVANT,
        NOT_FOR_AREA
    }

    Answer {
        if (kind == Kind.NO && reason.isEmpty()) {
            throw new IllegalArgumentException("a refusal has its reason");
        }
        if (kind == Kind.LATER && on.isEmpty()) {
            throw new IllegalArgumentException("later is on a day");
        }
    }
}
