package nl.gezondewijk.statistics;

import org.apache.commons.statistics.distribution.TDistribution;

/**
 * Student's t distribution, for means and effects whose error is itself estimated.
 *
 * <p>The quantile is the library's, which stops at 10⁻⁹, with one step of Newton's method after it.
 *
 * <p>Student. The probable error of a mean. Biometrika 1908;6:1-25.
 *
 * @param degrees of freedom; above 0
 */
public record Student(double degrees) {

    /** The two-sided quantile of this confidence: what {@link Confidence#z()} is when the error is known. */
    public double quantile(Confidence confidence) {
        var distribution = TDistribution.of(degrees);
        double tail = confidence.alpha() / 2;
        double t = distribution.inverseSurvivalProbability(tail);
        return t + (distribution.survivalProbability(t) - tail) / distribution.density(t);
    }

    /** The probability of lying at least this far from 0, on either side. */
    public double twoSided(double t) {
        return Math.min(1, 2 * TDistribution.of(degrees).survivalProbability(Math.abs(t)));
    }
}
