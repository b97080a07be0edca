package nl.gezondewijk.statistics;

import org.apache.commons.statistics.distribution.NormalDistribution;

/** The standard normal distribution. */
public final class Normal {
    private static final NormalDistribution STANDARD = NormalDistribution.of(0, 1);

    private Normal() {}

    /** The probability of lying at least this far from 0, on either side. */
    public static double twoSided(double z) {
        return Math.min(1, 2 * STANDARD.survivalProbability(Math.abs(z)));
    }

    /** The value below which this share of the distribution lies. */
    public static double quantile(double share) {
        return STANDARD.inverseCumulativeProbability(share);
    }
}
