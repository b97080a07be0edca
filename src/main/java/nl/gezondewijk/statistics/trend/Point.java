package nl.gezondewijk.statistics.trend;

import java.util.Optional;
import nl.gezondewijk.statistics.Confidence;
import nl.gezondewijk.statistics.Estimate;
import nl.gezondewijk.statistics.Explanation;
import nl.gezondewijk.statistics.Interval;
import nl.gezondewijk.statistics.Intervals;
import nl.gezondewijk.statistics.Proportion;

/**
 * A figure in a year.
 *
 * @param at95 its 95 % interval
 * @param counted what the figure was counted from, where it is a share of people
 */
public record Point(int year, double value, Interval at95, Optional<Proportion> counted) {

    public Point {
        if (!at95.contains(value)) {
            throw new IllegalArgumentException(value + " in " + year + " does not lie in its interval " + at95);
        }
    }

    public static Point of(int year, Proportion counted) {
        return new Point(year, counted.value(), counted.interval(Confidence.P95), Optional.of(counted));
    }

    public static Point of(int year, Estimate estimate) {
        return estimate instanceof Proportion counted
                ? of(year, counted)
                : published(year, estimate.value(), estimate.interval(Confidence.P95));
    }

    /** A figure that was published with its interval and nothing more. */
    public static Point published(int year, double value, Interval at95) {
        return new Point(year, value, at95, Optional.empty());
    }

    /** {@code (U − L)/(2z)}. */
    double standardError() {
        return at95.width() / (2 * Confidence.P95.z());
    }

    Explanation explanation() {
        return Explanation.figure("statistics.point", value, Intervals.explained("statistics.interval95", at95, ""))
                .about(String.valueOf(year));
    }
}
