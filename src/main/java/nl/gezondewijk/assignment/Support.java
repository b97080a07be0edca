package nl.gezondewijk.assignment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How far a party stands behind the approach (<i>draagvlak</i>), as gauged on a day.
 *
 * @param gaugedOn the day, where it is known
 * @param said what they said, or on what condition
 */
record Support(int id, Party party, Level level, @Nullable LocalDate gaugedOn, String said) {

    /** Whose support an approach cannot do without. */
    enum Party {
        GEMEENTE,
        GPS,
        RESIDENTS,
        PARTNERS
    }

    /** How far. */
    enum Level {
        NO,
        WAITS,
        CONDITIONAL,
        YES
    }
}
