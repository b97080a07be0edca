package nl.gezondewijk.statistics;

import java.util.List;

/**
 * What remains of a count when a part is taken off: the rest of the gemeente.
 *
 * <p>{@code whole − part}. Published counts are rounded each on its own (CBS: to 5), so a part can exceed its whole a little: then
 * nobody remains. Beyond that the two do not belong together, and there is no result.
 */
public sealed interface Complement {
    /** How far two figures that CBS rounded to 5 can be out together: 2.5 each. */
    long ROUNDED_TO_FIVE = 5;

    Explanation explanation();

    /**
     * The rest of the whole.
     *
     * @param tolerance how far rounding can bring the part above the whole; 0 for figures that are exact, more for a part that is
     *     itself a sum of rounded figures
     */
    static Complement of(long whole, long part, long tolerance) {
        if (whole < 0 || part < 0 || tolerance < 0) {
            throw new IllegalArgumentException(
                    "counts are 0 or more, not " + whole + ", " + part + " with tolerance " + tolerance);
        }
        return whole - part < -tolerance
                ? new None(Reason.PART_EXCEEDS_WHOLE, whole, part)
                : new Known(Math.max(0, whole - part), whole, part);
    }

    private static Explanation explained(Explanation result, long whole, long part) {
        return result.with(
                List.of(Explanation.number("statistics.whole", whole), Explanation.number("statistics.taken", part)));
    }

    /** What remains. */
    record Known(long value, long whole, long part) implements Complement {

        @Override
        public Explanation explanation() {
            return explained(Explanation.number("statistics.rest", value), whole, part);
        }
    }

    /** No rest, and why. */
    record None(Reason reason, long whole, long part) implements Complement {

        @Override
        public Explanation explanation() {
            return explained(reason.explained(), whole, part);
        }
    }
}
