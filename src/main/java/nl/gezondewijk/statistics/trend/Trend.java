package nl.gezondewijk.statistics.trend;

import java.util.List;
import nl.gezondewijk.statistics.Explanation;
import nl.gezondewijk.statistics.Reason;

/**
 * What is to be said of a figure over the years: a trend where five points since the last break can be tested, else the change
 * between the first and the last of those, else nothing.
 *
 * <p>Shares that were counted: {@link ChiSquareForTrend}. Others, and shares of which the counts are not all known: {@link WeightedLine},
 * which needs an interval with some width. Only the five most recent points take part, in their real years.
 */
public sealed interface Trend permits TestedTrend, Change, Trend.None {
    /** So many points take part in a test, and no fewer. */
    int POINTS = 5;

    Explanation explanation();

    static Trend of(Series series) {
        var points = series.comparable();
        if (points.size() >= POINTS) {
            return tested(points.subList(points.size() - POINTS, points.size()));
        }
        if (points.size() >= 2) {
            return new Change(points.getFirst(), points.getLast());
        }
        return new None(
                series.points().size() > points.size() ? Reason.SERIES_BROKEN : Reason.TOO_FEW_POINTS, series.points());
    }

    private static Trend tested(List<Point> points) {
        if (points.stream().allMatch(point -> point.counted().isPresent())) {
            return TestedTrend.of(TestedTrend.Method.CHI_SQUARE, points);
        }
        return points.stream().allMatch(point -> point.standardError() > 0)
                ? TestedTrend.of(TestedTrend.Method.WEIGHTED_LINE, points)
                : new None(Reason.NO_INTERVAL, points);
    }

    /** Neither a trend nor a change, and why. */
    record None(Reason reason, List<Point> points) implements Trend {

        public None {
            points = List.copyOf(points);
        }

        @Override
        public Explanation explanation() {
            return reason.explained()
                    .with(points.stream().map(Point::explanation).toList());
        }
    }
}
