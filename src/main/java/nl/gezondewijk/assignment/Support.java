package nl.gezondewijk.assignment;

import java.time.LocalDate;

/**
 * How far a party stands behind the approach (<i>draagvlak</i>), as gauged on a day.
 *
 * @param said what they said, or on what condition
 */
record Support(int id, Party party, Level level, LocalDate gaugedOn, String said) {

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
