package nl.gezondewijk.statistics.funnel;

import nl.gezondewijk.statistics.Explanation;
import nl.gezondewijk.statistics.Interval;
import nl.gezondewijk.statistics.Intervals;
import nl.gezondewijk.statistics.Reason;
import nl.gezondewijk.statistics.Side;
import nl.gezondewijk.statistics.Verdict;

/** The limits of a funnel at one size of place. */
public sealed interface FunnelLimits {

    Explanation explanation();

    /** Both limits, round the target. */
    record Known(double target, double size, Interval at95, Interval at998) implements FunnelLimits {

        /** What chance leaves of a place of this size; on a limit is similar. */
        public Verdict verdict(double value) {
            return at95.contains(value)
                    ? Verdict.SIMILAR
                    : Verdict.of(value < at95.lower() ? Side.LOWER : Side.HIGHER, !at998.contains(value));
        }

        @Override
        public Explanation explanation() {
            return Explanation.inWords(
                    "statistics.funnel",
                    Explanation.figure("statistics.target", target),
                    Explanation.number("statistics.base", size),
                    Intervals.explained("statistics.funnel95", at95, "Spiegelhalter 2005"),
                    Intervals.explained("statistics.funnel998", at998, "Spiegelhalter 2005"));
        }
    }

    /** No limits, and why. */
    record None(Reason reason) implements FunnelLimits {

        @Override
        public Explanation explanation() {
            return reason.explained();
        }
    }
}
