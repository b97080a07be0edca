package nl.gezondewijk.statistics.funnel;

import java.util.function.LongToDoubleFunction;
import nl.gezondewijk.statistics.Confidence;
import nl.gezondewijk.statistics.Interval;
import nl.gezondewijk.statistics.PoissonLimits;

/**
 * Limits round an expected number of events E: the counts whose own interval holds E.
 *
 * <p>With L(x) and U(x) the limits of a count, see {@link PoissonLimits}, the funnel goes from U(x) = E to L(x) = E, straight between whole counts:
 * {@code x + (E − L(x))/(L(x+1) − L(x))} where L(x) ≤ E < L(x+1), and so for U; the low end is 0 where E is under U(0).
 *
 * <p>Range: E above 0 and under 10¹⁵. Unit: events. Spiegelhalter 2005, section A.1.2, who also goes straight between whole counts.
 */
final class CountFunnel {

    private static final double MOST = 1e15;

    private CountFunnel() {}

    static Interval interval(double expected, Confidence confidence) {
        if (!(expected > 0 && expected < MOST)) {
            throw new IllegalArgumentException("what is expected lies between 0 and 10¹⁵, not " + expected);
        }
        return new Interval(
                countAt(expected, x -> PoissonLimits.upper(x, confidence)),
                countAt(expected, x -> PoissonLimits.lower(x, confidence)));
    }

    /** Where a limit that rises with the count passes what is expected. */
    private static double countAt(double expected, LongToDoubleFunction limit) {
        if (limit.applyAsDouble(0) >= expected) {
            return 0;
        }
        long below = 0;
        long above = 1;
        while (limit.applyAsDouble(above) <= expected) {
            below = above;
            above *= 2;
        }
        while (above - below > 1) {
            long middle = (below + above) >>> 1;
            if (limit.applyAsDouble(middle) <= expected) {
                below = middle;
            } else {
                above = middle;
            }
        }
        double start = limit.applyAsDouble(below);
        return below + (expected - start) / (limit.applyAsDouble(above) - start);
    }
}
