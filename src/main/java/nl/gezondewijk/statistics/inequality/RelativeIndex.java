package nl.gezondewijk.statistics.inequality;

import nl.gezondewijk.statistics.Explanation;
import nl.gezondewijk.statistics.Interval;
import nl.gezondewijk.statistics.Reason;

/**
 * How many times the low end of a ranking the high end is: {@code RII = high/low}, 1 where there is no inequality.
 *
 * <p>Limits by simulation, see {@link SimulatedLimits}, or by {@link ScatteredLine}. Range: both ends above 0, and the low end so by more than its 99.8 % interval; else no ratio.
 */
public sealed interface RelativeIndex {

    Explanation explanation();

    /** A ratio with its limits; method is what these are called in an explanation. */
    record Known(double value, Interval at95, Interval at998, String method) implements RelativeIndex {

        @Override
        public Explanation explanation() {
            return Explanation.score(
                    "statistics.relativeIndex",
                    value,
                    Explanation.inWords(
                                    "statistics.interval95",
                                    Explanation.score("statistics.lower", at95.lower()),
                                    Explanation.score("statistics.upper", at95.upper()))
                            .about(method),
                    Explanation.inWords(
                                    "statistics.interval998",
                                    Explanation.score("statistics.lower", at998.lower()),
                                    Explanation.score("statistics.upper", at998.upper()))
                            .about(method));
        }
    }

    /** No ratio, and why. */
    record None(Reason reason) implements RelativeIndex {

        @Override
        public Explanation explanation() {
            return reason.explained();
        }
    }
}
