package nl.gezondewijk.statistics;

import org.apache.commons.statistics.distribution.ChiSquaredDistribution;

/**
 * The range of the true number of events behind a count x: exact below 10, Byar's approximation from there on.
 *
 * <p>Exact, from the chi-square distribution with α = 1 − confidence: {@code χ²(α/2; 2x)/2} to {@code χ²(1−α/2; 2x+2)/2};
 * at x = 0 the lower end is exactly 0. Byar: {@code x(1 − 1/(9x) − z/(3√x))³} to
 * {@code (x+1)(1 − 1/(9(x+1)) + z/(3√(x+1)))³}. The p-value inverts the same formulae, so that it never contradicts the
 * interval; the two ends leave a gap round x in which it is 1.
 *
 * <p>Range: x from 0 to 2⁵³. Unit: events.
 *
 * <p>Garwood F. Fiducial limits for the Poisson distribution. Biometrika 1936;28:437-442. Breslow NE, Day NE. Statistical
 * methods in cancer research, volume II. Lyon: IARC, 1987, p. 69.
 */
final class PoissonLimits {
    /** Byar's approximation is used from this count on. */
    static final int FEWEST_FOR_BYAR = 10;

    private PoissonLimits() {}

    static Interval interval(long x, Confidence confidence) {
        return x < FEWEST_FOR_BYAR ? exact(x, confidence.alpha()) : byar(x, confidence.z());
    }

    static double pValue(long x, double expected) {
        if (!(expected >= 0 && Double.isFinite(expected))) {
            throw new IllegalArgumentException("an expected number of events is 0 or more, not " + expected);
        }
        return x < FEWEST_FOR_BYAR ? exactPValue(x, expected) : byarPValue(x, expected);
    }

    private static Interval exact(long x, double alpha) {
        double lower = x == 0 ? 0 : chiSquare(2 * x).inverseCumulativeProbability(alpha / 2) / 2;
        double upper = chiSquare(2 * x + 2).inverseSurvivalProbability(alpha / 2) / 2;
        return new Interval(lower, upper);
    }

    private static double exactPValue(long x, double expected) {
        double atLeast = x == 0 ? 1 : chiSquare(2 * x).cumulativeProbability(2 * expected);
        double atMost = chiSquare(2 * x + 2).survivalProbability(2 * expected);
        return Math.min(1, 2 * Math.min(atLeast, atMost));
    }

    private static Interval byar(long x, double z) {
        double above = x + 1.0;
        double lower = x * Math.pow(1 - 1 / (9.0 * x) - z / (3 * Math.sqrt(x)), 3);
        double upper = above * Math.pow(1 - 1 / (9 * above) + z / (3 * Math.sqrt(above)), 3);
        return new Interval(lower, upper);
    }

    private static double byarPValue(long x, double expected) {
        double above = x + 1.0;
        double zBelow = 3 * Math.sqrt(x) * (1 - 1 / (9.0 * x) - Math.cbrt(expected / x));
        double zAbove = 3 * Math.sqrt(above) * (Math.cbrt(expected / above) - 1 + 1 / (9 * above));
        return Normal.twoSided(Math.max(0, Math.max(zBelow, zAbove)));
    }

    private static ChiSquaredDistribution chiSquare(long degrees) {
        return ChiSquaredDistribution.of(degrees);
    }
}
