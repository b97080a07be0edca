package nl.gezondewijk.statistics.effect;

import nl.gezondewijk.statistics.Confidence;

/** The formula behind {@link SmallestChange}, in shares. */
final class TwoMeasurements {
    /** Fewer on either side, and the normal distribution does not serve. */
    static final double FEWEST_EXPECTED = 5;

    private static final double Z_OF_POWER = 0.8416212335729143;

    private TwoMeasurements() {}

    static double smallestChange(double p, long n) {
        return (Confidence.P95.z() + Z_OF_POWER) * Math.sqrt(2 * p * (1 - p) / n);
    }
}
