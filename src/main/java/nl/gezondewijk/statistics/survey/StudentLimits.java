package nl.gezondewijk.statistics.survey;

import java.util.Arrays;
import nl.gezondewijk.statistics.Confidence;
import nl.gezondewijk.statistics.Interval;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * The range of a true mean: {@code x̄ ± t(n−1)·s/√n}, and the test that it inverts.
 *
 * <p>With {@code s = √(Σ(x − x̄)²/(n−1))}, in two passes and scaled, so that neither a large common level nor huge values cost
 * precision. Where all values are the same the range is that value alone; it ends where numbers end.
 *
 * <p>Range: n from 2. Unit: that of x.
 *
 * <p>Student. The probable error of a mean. Biometrika 1908;6:1-25.
 */
final class StudentLimits {

    private StudentLimits() {}

    /** By halves, which costs no digit: between huge values of both signs lies more than a number can hold. */
    static double mean(double[] x) {
        double centre = x[0] / 2;
        return 2
                * (centre
                        + Arrays.stream(x)
                                .map(one -> (one / 2 - centre) / x.length)
                                .sum());
    }

    static double deviation(double[] x) {
        double mean = mean(x) / 2;
        double reach =
                Arrays.stream(x).map(one -> Math.abs(one / 2 - mean)).max().orElseThrow();
        if (reach == 0) {
            return 0;
        }
        double squares = Arrays.stream(x)
                .map(one -> (one / 2 - mean) / reach)
                .map(share -> share * share)
                .sum();
        return reach * (2 * Math.sqrt(squares / (x.length - 1)));
    }

    static double standardError(double s, long n) {
        return s / Math.sqrt(n);
    }

    static Interval interval(double mean, double s, long n, Confidence confidence) {
        double t = TDistribution.of(n - 1.0).inverseSurvivalProbability(confidence.alpha() / 2);
        double reach = t * standardError(s, n);
        return new Interval(Math.max(-Double.MAX_VALUE, mean - reach), Math.min(Double.MAX_VALUE, mean + reach));
    }

    static double pValue(double mean, double s, long n, double reference) {
        double distance = Math.abs(mean - reference);
        if (distance == 0) {
            return 1;
        }
        if (s == 0) {
            return 0;
        }
        return Math.min(1, 2 * TDistribution.of(n - 1.0).survivalProbability(distance / standardError(s, n)));
    }
}
