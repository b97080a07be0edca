package nl.gezondewijk.statistics;

import java.util.Arrays;

/**
 * Mean and sample standard deviation, {@code √(Σ(x − x̄)² / (n−1))}, of two numbers or more.
 *
 * <p>In two passes, so that a large common level costs no precision; values up to 10³⁰⁰ do not overflow. Deviations that are
 * no more than the rounding of the values themselves count as none: the standard deviation is then exactly 0.
 */
record Moments(double mean, double sd) {
    private static final double ROUNDING = 1e-12;

    static Moments of(double[] values) {
        double min = Arrays.stream(values).min().orElseThrow();
        double max = Arrays.stream(values).max().orElseThrow();
        double mean = Math.clamp(Arrays.stream(values).sum() / values.length, min, max);
        double reach = Math.max(max - mean, mean - min);
        if (reach <= ROUNDING * Math.max(Math.abs(min), Math.abs(max))) {
            return new Moments(mean, 0);
        }
        double squares = Arrays.stream(values)
                .map(value -> Math.pow((value - mean) / reach, 2))
                .sum();
        return new Moments(mean, reach * Math.sqrt(squares / (values.length - 1)));
    }
}
