package nl.gezondewijk.profile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.gezondewijk.indicator.Figure;
import nl.gezondewijk.indicator.Indicator;
import nl.gezondewijk.indicator.Observation;
import nl.gezondewijk.indicator.Period;
import nl.gezondewijk.statistics.Confidence;
import nl.gezondewijk.statistics.Cover;
import nl.gezondewijk.statistics.Interval;
import nl.gezondewijk.statistics.Proportion;
import nl.gezondewijk.statistics.Reason;
import nl.gezondewijk.statistics.conversion.Moved;
import nl.gezondewijk.statistics.trend.Change;
import nl.gezondewijk.statistics.trend.Point;
import nl.gezondewijk.statistics.trend.Series;
import nl.gezondewijk.statistics.trend.TestedTrend;
import nl.gezondewijk.statistics.trend.Trend;

/**
 * Follows a measured figure through its years: a trend, a change, or neither and why.
 *
 * <p>Only what was measured of the place itself takes part; a year without such a figure is a gap. What was withdrawn is no measurement any
 * more. Years taken together take part once, so that nobody counts twice.
 */
final class Following {
    private Following() {}

    static Trend of(Detail detail) {
        return of(detail.line(), detail.years().stream().map(Detail.Year::own).toList());
    }

    /** @param years of the same place and indicator, oldest first */
    static Trend of(Line line, List<Observation> years) {
        if (line.indicator().kind() == Indicator.Kind.MODELLED) {
            return none(Reason.MODELLED);
        }
        return line.lent().isPresent() ? none(Reason.BORROWED) : of(line.indicator(), years);
    }

    /** The figures of one place, oldest first. */
    static Trend of(Indicator indicator, List<Observation> years) {
        var newest = newest(years);
        if (newest.isEmpty()) {
            return none(Reason.TOO_FEW_POINTS);
        }
        if (newest.get().moved().isPresent()) {
            boolean borrowed = newest.get().moved().get() instanceof Moved.Borrowed;
            return none(borrowed ? Reason.BORROWED : Reason.CONVERTED);
        }
        var measured = years.stream()
                .filter(year ->
                        isMeasured(year) && isAlike(year.period(), newest.get().period()))
                .toList();
        var breaks = breaks(indicator, years, measured);
        var points = apart(measured, breaks).stream().map(Following::point).toList();
        return withMargins(new Series(points, breaks));
    }

    /** As a file tells it: a direction, on which side the newest of a few lies, or why neither can be said. */
    static String word(Trend trend) {
        return switch (trend) {
            case TestedTrend tested -> tested.direction().name();
            case Change change -> change.side().name();
            case Trend.None none -> none.reason().name();
        };
    }

    private static Trend none(Reason reason) {
        return new Trend.None(reason, List.of());
    }

    private static Optional<Observation> newest(List<Observation> years) {
        return years.reversed().stream()
                .filter(year -> year.known().isPresent())
                .findFirst();
    }

    private static boolean isMeasured(Observation year) {
        return year.known().isPresent()
                && year.moved().isEmpty()
                && year.release().withdrawal().isEmpty();
    }

    /** A year is not followed by a school year, nor a winter month by one in summer. */
    private static boolean isAlike(Period one, Period other) {
        return one.kind() == other.kind()
                && (one.kind() != Period.Kind.MONTH
                        || one.code().substring(4).equals(other.code().substring(4)));
    }

    /** Another definition, other borders, or a place put together from more or fewer of its parts. */
    private static Set<Integer> breaks(Indicator indicator, List<Observation> years, List<Observation> measured) {
        var breaks = new HashSet<Integer>();
        indicator.breaks().forEach(one -> breaks.add(one.year()));
        years.stream()
                .filter(year -> year.figure().equals(new Figure.None(Figure.Reason.OTHER_BORDERS)))
                .forEach(year -> breaks.add(year.period().lastYear() + 1));
        for (int i = 1; i < measured.size(); i++) {
            if (missing(measured.get(i)) != missing(measured.get(i - 1))) {
                breaks.add(measured.get(i).period().lastYear());
            }
        }
        return breaks;
    }

    private static int missing(Observation year) {
        return year.cover().map(Cover::missing).orElse(0);
    }

    /** From the newest back, without years that overlap with a later period or lie across a break. */
    private static List<Observation> apart(List<Observation> measured, Set<Integer> breaks) {
        var apart = new ArrayList<Observation>();
        for (var year : measured.reversed()) {
            var period = year.period();
            boolean overlaps = !apart.isEmpty()
                    && period.lastYear() >= apart.getLast().period().firstYear();
            boolean across = breaks.stream().anyMatch(one -> period.firstYear() < one && one <= period.lastYear());
            if (!overlaps && !across) {
                apart.add(year);
            }
        }
        return apart;
    }

    private static Point point(Observation year) {
        int when = year.period().lastYear();
        return year.proportion()
                .map(share -> counted(when, share, Comparing.factor(year.indicator())))
                .or(() -> year.rate().map(rate -> Point.of(when, rate)))
                .orElseGet(() -> published(when, year.known().orElseThrow()));
    }

    private static Point counted(int year, Proportion share, double factor) {
        var margin = share.interval(Confidence.P95).times(factor);
        return new Point(year, share.value() * factor, margin, Optional.of(share));
    }

    /** Without limits it stands as a point that cannot be tested. */
    private static Point published(int year, Figure.Known known) {
        double value = known.value();
        var limits = known.interval().filter(interval -> interval.contains(value));
        return Point.published(year, value, limits.orElse(new Interval(value, value)));
    }

    /** What has no margin is no known change. */
    private static Trend withMargins(Series series) {
        var trend = Trend.of(series);
        return trend instanceof Change change && (isBare(change.from()) || isBare(change.to()))
                ? new Trend.None(Reason.NO_INTERVAL, series.comparable())
                : trend;
    }

    private static boolean isBare(Point point) {
        return point.counted().isEmpty() && point.at95().width() == 0;
    }
}
