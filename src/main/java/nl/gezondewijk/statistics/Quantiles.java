package nl.gezondewijk.statistics;

import java.util.Arrays;

/**
 * The values below which a given share of the numbers lies.
 *
 * <p>Linear between neighbours: with x₁ ≤ … ≤ xₙ and {@code h = (n−1)p + 1}, the quantile is
 * {@code x⌊h⌋ + (h − ⌊h⌋)(x⌊h⌋₊₁ − x⌊h⌋)}; p = 0 is the smallest number, p = 1 the largest, and no quantile lies outside.
 *
 * <p>Range: four numbers or more, all finite: of fewer no percentile says anything, and {@link Spread} has the sealed answer to
 * that. Unit: that of the numbers.
 *
 * <p>Hyndman RJ, Fan Y. Sample quantiles in statistical packages. Am Stat 1996;50:361-365, definition 7.
 */
public final class Quantiles {
    private final double[] sorted;

    private Quantiles(double[] sorted) {
        this.sorted = sorted;
    }

    public static Quantiles of(double... values) {
        if (values.length < Spread.FEWEST) {
            throw new IllegalArgumentException("quantiles need " + Spread.FEWEST + " numbers, not " + values.length);
        }
        var sorted = values.clone();
        Arrays.sort(sorted);
        if (!Double.isFinite(sorted[0]) || !Double.isFinite(sorted[sorted.length - 1])) {
            throw new IllegalArgumentException("quantiles need finite numbers; leave absent values out");
        }
        return new Quantiles(sorted);
    }

    /** The quantile at p, from 0 to 1. */
    public double at(double p) {
        if (!(p >= 0 && p <= 1)) {
            throw new IllegalArgumentException("a quantile lies at a share from 0 to 1, not " + p);
        }
        double h = (sorted.length - 1) * p;
        int below = (int) Math.floor(h);
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (h - below) * (sorted[above] - sorted[below]);
    }

    public int n() {
        return sorted.length;
    }

    public double min() {
        return sorted[0];
    }

    public double max() {
        return sorted[sorted.length - 1];
    }
}
