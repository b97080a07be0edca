package nl.gezondewijk.network;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How two parties stand to each other, from a day on, perhaps until another.
 *
 * @param strength 1 (now and then) to 3 (every week)
 */
record Relation(int id, int from, int to, Kind kind, int strength, LocalDate since, Optional<LocalDate> until) {

    /** From knowing of each other to working together. */
    enum Kind {
        KNOWS,
        EXCHANGES,
        REFERS,
        TOGETHER
    }

    Relation {
        if (from == to || strength < 1 || strength > 3) {
            throw new IllegalArgumentException(
                    "a relation is between two, of strength 1 to 3: " + from + ", " + to + ", " + strength);
        }
    }

    boolean isThere(LocalDate day) {
        return !since.isAfter(day) && until.filter(end -> !end.isAfter(day)).isEmpty();
    }

    /** The two without a direction, the lower number first. */
    boolean isBetween(int one, int other) {
        return from == one && to == other || from == other && to == one;
    }
}
