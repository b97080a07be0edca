package nl.gezondewijk.statistics.funnel;

import nl.gezondewijk.statistics.Confidence;
import nl.gezondewijk.statistics.Interval;
import nl.gezondewijk.statistics.Reason;

/**
 * The limits within which places lie whose true value is the target; narrow for large places and wide for small ones.
 *
 * <p>A place lies outside at 95 % or 99.8 % exactly where the interval of its own figure at that level leaves the target out, so that a funnel never says
 * another thing than a comparison. For shares that is {@link ScoreFunnel}, for rates and ratios {@link CountFunnel}. That places differ more than
 * chance for reasons that all share is not reckoned with; {@link Dispersion} says whether they do.
 *
 * <p>Range: a share strictly between 0 and 100 %, a rate above 0. Unit: that of the figure.
 *
 * <p>Spiegelhalter DJ. Funnel plots for comparing institutional performance. Stat Med 2005;24:1185-1202.
 */
public sealed interface Funnel {

    double target();

    /** At a place of this size: people asked for a share, people for a rate, expected events for a ratio. */
    default FunnelLimits at(double size) {
        if (!(size >= 0 && Double.isFinite(size))) {
            throw new IllegalArgumentException("the size of a place is 0 or more, not " + size);
        }
        return size == 0
                ? new FunnelLimits.None(Reason.NOBODY)
                : new FunnelLimits.Known(
                        target(), size, interval(size, Confidence.P95), interval(size, Confidence.P99_8));
    }

    /** The limits at one level and a size above 0. */
    Interval interval(double size, Confidence confidence);

    /** Of a place of a size above 0, if its true value is the target. */
    double standardError(double size);

    /** Round a percentage. */
    static Funnel ofShares(double target) {
        return new OfShares(target);
    }

    /** Round a rate per so many people. */
    static Funnel ofRates(double target, double per) {
        return new OfCounts(target, per);
    }

    /** Round 100, what a ratio is for a place that is as its reference. */
    static Funnel ofRatios() {
        return new OfCounts(100, 100);
    }

    /** Round a percentage, from 0 to 100. */
    record OfShares(double target) implements Funnel {

        public OfShares {
            if (!(target > 0 && target < 100)) {
                throw new IllegalArgumentException("a target lies between 0 and 100 %, not " + target);
            }
        }

        @Override
        public Interval interval(double size, Confidence confidence) {
            return ScoreFunnel.interval(target / 100, size, confidence.z()).times(100);
        }

        @Override
        public double standardError(double size) {
            return Math.sqrt(target * (100 - target) / size);
        }
    }

    /**
     * Round a rate or a ratio.
     *
     * @param per the people that a rate is per; 100 for a ratio, of which the size is the expected events
     */
    record OfCounts(double target, double per) implements Funnel {

        public OfCounts {
            if (!(target > 0 && Double.isFinite(target) && per > 0 && Double.isFinite(per))) {
                throw new IllegalArgumentException("no target is " + target + " per " + per);
            }
        }

        @Override
        public Interval interval(double size, Confidence confidence) {
            return CountFunnel.interval(target / per * size, confidence).times(per / size);
        }

        @Override
        public double standardError(double size) {
            return Math.sqrt(target * per / size);
        }
    }
}
