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
 * <p>Range: x from 0 to 2⁵³. Unit: events. Each end stands by itself, so that many can be had without an object each; the exact ones
 * are worked out once.
 *
 * <p>Garwood F. Fiducial limits for the Poisson distribution. Biometrika 1936;28:437-442. Breslow NE, Day NE. Statistical
 * methods in cancer research, volume II. Lyon: IARC, 1987, p. 69.
 */
public final class PoissonLimits {
    /** Byar's approximation is used from this count on. */
    public static final int FEWEST_FOR_BYAR = 10;

    private static final double[][] EXACT_LOWER = new double[Confidence.values().length][FEWEST_FOR_BYAR];
    private static final double[][] EXACT_UPPER = new double[Confidence.values().length][FEWEST_FOR_BYAR];

    static {
        for (var confidence : Confidence.values()) {
            for (int x = 0; x < FEWEST_FOR_BYAR; x++) {
                EXACT_LOWER[confidence.ordinal()][x] = exactLower(x, confidence.alpha());
                EXACT_UPPER[confidence.ordinal()][x] = exactUpper(x, confidence.alpha());
            }
        }
    }

    private PoissonLimits() {}

    public static Interval interval(long events, Confidence confidence) {
        return new Interval(lower(events, confidence), upper(events, confidence));
    }

    public static double lower(long events, Confidence confidence) {
        return events < FEWEST_FOR_BYAR
                ? EXACT_LOWER[confidence.ordinal()][(int) events]
                : byarLower(events, confidence.z());
    }

    public static double upper(long events, Confidence confidence) {
        return events < FEWEST_FOR_BYAR
                ? EXACT_UPPER[confidence.ordinal()][(int) events]
                : byarUpper(events, confidence.z());
    }

    /** The two-sided p-value of the hypothesis that so many were to be expected. */
    public static double pValue(long events, double expected) {
        if (!(expected >= 0 && Double.isFinite(expected))) {
            throw new IllegalArgumentException("an expected number of events is 0 or more, not " + expected);
        }
        return events < FEWEST_FOR_BYAR ? exactPValue(events, expected) : byarPValue(events, expected);
    }

    /** What the limits are called in an explanation. */
    public static String literature(long events) {
        return events < FEWEST_FOR_BYAR ? "Garwood 1936" : "Breslow & Day 1987, Byar";
    }

    private static double exactLower(long x, double alpha) {
        return x == 0 ? 0 : chiSquare(2 * x).inverseCumulativeProbability(alpha / 2) / 2;
    }

    private static double exactUpper(long x, double alpha) {
        return chiSquare(2 * x + 2).inverseSurvivalProbability(alpha / 2) / 2;
    }

    private static double exactPValue(long x, double expected) {
        double atLeast = x == 0 ? 1 : chiSquare(2 * x).cumulativeProbability(2 * expected);
        double atMost = chiSquare(2 * x + 2).survivalProbability(2 * expected);
        return Math.min(1, 2 * Math.min(atLeast, atMost));
    }

    private static double byarLower(double x, double z) {
        return x * cube(1 - 1 / (9 * x) - z / (3 * Math.sqrt(x)));
    }

    private static double byarUpper(double x, double z) {
        double above = x + 1;
        return above * cube(1 - 1 / (9 * above) + z / (3 * Math.sqrt(above)));
    }

    private static double byarPValue(double x, double expected) {
        double above = x + 1;
        double zBelow = 3 * Math.sqrt(x) * (1 - 1 / (9 * x) - Math.cbrt(expected / x));
        double zAbove = 3 * Math.sqrt(above) * (Math.cbrt(expected / above) - 1 + 1 / (9 * above));
        return Normal.twoSided(Math.max(0, Math.max(zBelow, zAbove)));
    }

    private static double cube(double side) {
        return side * side * side;
    }

    private static ChiSquaredDistribution chiSquare(long degrees) {
        return ChiSquaredDistribution.of(degrees);
    }
}
