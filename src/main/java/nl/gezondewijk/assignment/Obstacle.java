package nl.gezondewijk.assignment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that stands in the way.
 *
 * @param kind key of a known obstacle, with what helped elsewhere; empty for one of its own
 * @param breaker who can break it
 * @param shared whether partners and the commissioner read it, beside the working group
 * @param goneOn the day from which it is no more
 */
record Obstacle(
        int id,
        String kind,
        String what,
        String breaker,
        @Nullable LocalDate askedOn,
        String answer,
        @Nullable LocalDate answeredOn,
        boolean shared,
        @Nullable LocalDate goneOn) {

    boolean stands() {
        return goneOn == null;
    }

    /** Asked, and no answer came. */
    boolean waits() {
        return stands() && askedOn != null && answeredOn == null;
    }
}
