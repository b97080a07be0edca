package nl.gezondewijk.statistics;

import java.util.List;

/** Intervals of a difference, and as parts of an explanation. */
public final class Intervals {

    private Intervals() {}

    public static List<Explanation> explained(Estimate estimate, String literature) {
        return List.of(
                explained("statistics.interval95", estimate.interval(Confidence.P95), literature),
                explained("statistics.interval998", estimate.interval(Confidence.P99_8), literature));
    }

    /**
     * The range of the difference own − other, from the range of each: with values a and b and their limits,
     * {@code d − √((a−aL)² + (bU−b)²)} to {@code d + √((aU−a)² + (b−bL)²)}.
     *
     * <p>Newcombe RG. Interval estimation for the difference between independent proportions. Stat Med 1998;17:873-890,
     * method 10. For other figures: Zou GY, Donner A. Construction of confidence limits about effect measures. Stat Med
     * 2008;27:1693-1702.
     */
    public static Interval ofDifference(double own, Interval mine, double other, Interval theirs) {
        double down = Math.hypot(own - mine.lower(), theirs.upper() - other);
        double up = Math.hypot(mine.upper() - own, other - theirs.lower());
        return new Interval(own - other - down, own - other + up);
    }

    public static Explanation explained(String key, Interval interval, String literature) {
        return explained(key, interval, Explanation.Unit.FIGURE, literature);
    }

    /** Of how far two figures lie apart. */
    public static Explanation explainedDifference(String key, Interval interval, String literature) {
        return explained(key, interval, Explanation.Unit.DIFFERENCE, literature);
    }

    private static Explanation explained(String key, Interval interval, Explanation.Unit unit, String literature) {
        return Explanation.inWords(
                        key,
                        Explanation.of("statistics.lower", interval.lower(), unit),
                        Explanation.of("statistics.upper", interval.upper(), unit))
                .about(literature);
    }
}
