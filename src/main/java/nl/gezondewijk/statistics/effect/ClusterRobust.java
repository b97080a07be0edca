package nl.gezondewijk.statistics.effect;

import java.util.Arrays;
import java.util.Random;

/**
 * The regression {@code y = α + β·treated + γ·post + δ·treated·post} on a panel without gaps, with errors clustered by
 * area.
 *
 * <p>With d the change of an area, δ is the mean d of the treated less that of the controls, and the sandwich of the
 * four coefficients leaves for δ {@code c·(Σ(d − d̄)²/G₁² + Σ(d − d̄)²/G₀²)}, the sums over the G₁ treated areas and
 * the G₀ controls; CR1 has {@code c = G/(G−1) · (N−1)/(N−4)} with G areas and N observations. It is held against
 * Student's t with G − 1 degrees of freedom.
 *
 * <p>Wild cluster bootstrap with the null imposed: the residuals of the regression without δ, whose changes are
 * {@code d − d̄} over all areas, take for each area the sign + or − by lot; p is the share of t as large as ours. Up to
 * 12 areas all 2ᴳ signs are gone through; beyond, 9,999 are drawn with a fixed seed, and p is (1 + as large) / 10,000.
 *
 * <p>Liang K-Y, Zeger SL. Longitudinal data analysis using generalized linear models. Biometrika 1986;73:13-22.
 * Cameron AC, Gelbach JB, Miller DL. Bootstrap-based improvements for inference with clustered errors. Rev Econ Stat
 * 2008;90:414-427.
 */
record ClusterRobust(Changes changes, int observations) {
    static final int MOST_GONE_THROUGH = 12;
    private static final int DRAWS = 9_999;
    private static final long SEED = 20_240_601;
    private static final double TIE = 1e-9;

    int areas() {
        return changes.treated().length + changes.controls().length;
    }

    double error() {
        double g = areas();
        double n = observations;
        double correction = g / (g - 1) * ((n - 1) / (n - 4));
        return Math.sqrt(
                correction * (Changes.squaredError(changes.treated()) + Changes.squaredError(changes.controls())));
    }

    /** Two-sided. */
    double bootstrapP() {
        double all = (Arrays.stream(changes.treated()).sum()
                        + Arrays.stream(changes.controls()).sum())
                / areas();
        var treated = Arrays.stream(changes.treated()).map(d -> d - all).toArray();
        var controls = Arrays.stream(changes.controls()).map(d -> d - all).toArray();
        double own = ratio(changes.treated(), changes.controls()) * (1 - TIE);
        if (areas() <= MOST_GONE_THROUGH) {
            long large = 0;
            for (int signs = 0; signs < 1 << areas(); signs++) {
                large += ratio(signed(treated, signs), signed(controls, signs >> treated.length)) >= own ? 1 : 0;
            }
            return (double) large / (1 << areas());
        }
        var lot = new Random(SEED);
        long large = 1;
        for (int draw = 0; draw < DRAWS; draw++) {
            large += ratio(signed(treated, lot), signed(controls, lot)) >= own ? 1 : 0;
        }
        return (double) large / (DRAWS + 1);
    }

    /** |t| up to a constant; 0 where nothing changed. */
    private static double ratio(double[] treated, double[] controls) {
        double difference = Math.abs(Changes.mean(treated) - Changes.mean(controls));
        return difference == 0
                ? 0
                : difference / Math.sqrt(Changes.squaredError(treated) + Changes.squaredError(controls));
    }

    private static double[] signed(double[] values, int signs) {
        var result = new double[values.length];
        Arrays.setAll(result, i -> (signs >> i & 1) == 0 ? values[i] : -values[i]);
        return result;
    }

    private static double[] signed(double[] values, Random lot) {
        var result = new double[values.length];
        Arrays.setAll(result, i -> lot.nextBoolean() ? values[i] : -values[i]);
        return result;
    }
}
