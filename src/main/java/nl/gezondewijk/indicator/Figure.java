package nl.gezondewijk.indicator;

import java.util.Optional;
import nl.gezondewijk.statistics.Interval;

/** A value with what is known of how it was made, or the reason why there is none. */
public sealed interface Figure {

    /**
     * @param value in the unit of its indicator
     * @param counts numerator and denominator, where the publisher gives them
     * @param interval the publisher's own 95 % interval, where there is one
     */
    record Known(double value, Optional<Counts> counts, Optional<Interval> interval) implements Figure {
        public Known {
            if (!Double.isFinite(value)) {
                throw new IllegalArgumentException("a known figure is a number, not " + value);
            }
        }

        public static Known of(double value) {
            return new Known(value, Optional.empty(), Optional.empty());
        }
    }

    record None(Reason reason) implements Figure {}

    /** So many of so many; both in units counted, not rounded by us. */
    record Counts(double numerator, double denominator) {}

    /** Why there is no value; these stay different all the way to the screen. */
    enum Reason {
        /** The publisher has none: not known, not reliable, or not yet delivered. */
        MISSING('m'),
        /** The publisher or we keep it back to protect people. */
        WITHHELD('w'),
        /** It cannot occur: a household's income where nobody lives. */
        IMPOSSIBLE('x'),
        /** Too few events or respondents for a value that means something. */
        TOO_FEW('f'),
        /** Not asked or not measured in that year. */
        NOT_MEASURED('n'),
        /** The place had other borders in that year. */
        OTHER_BORDERS('b'),
        /** Too small a share of the place is covered by parts that have a figure. */
        PARTS_MISSING('p'),
        /** There was one; who published it took it back, and the number with it. */
        WITHDRAWN('t');

        private final char code;

        Reason(char code) {
            this.code = code;
        }

        /** One letter, for a row of many. */
        public char code() {
            return code;
        }

        public static Reason of(char code) {
            for (var reason : values()) {
                if (reason.code == code) {
                    return reason;
                }
            }
            throw new IllegalArgumentException("no reason '" + code + "'");
        }
    }
}
