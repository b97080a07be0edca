package nl.gezondewijk.statistics;

/**
 * A figure of which chance can be reckoned with: it has an interval and can be held against a reference.
 *
 * <p>Values and intervals are in the unit in which the figure is published: percentages from 0 to 100, rates per their own
 * base, counts as they are. So a difference is in points, and {@link DifferenceThatMatters} applies as it stands. Proportions, rates
 * and counts stand here; means, standardised rates, life expectancies and the like in the packages of their noun.
 */
public interface Estimate {

    /** The figure. Rounding is for the page, never for us. */
    double value();

    /** The range in which the true value lies with the given confidence. */
    Interval interval(Confidence confidence);

    /**
     * The two-sided p-value of the hypothesis that the true value is the reference, which itself is taken as known.
     *
     * <p>It comes from the same formula as the interval: below 0.05 exactly where the 95 % interval leaves the reference
     * out, below 0.002 exactly where the 99.8 % interval does.
     */
    double pValueAgainst(double reference);

    /** How the figure and its intervals were made. */
    Explanation explanation();
}
