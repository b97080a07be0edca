package nl.gezondewijk.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Values over real years, for the own area and up to two others. Measured years are joined by a line, which breaks where the definition or the
 * border changed and where a year is absent; modelled years are loose hollow points, for they are no series.
 */
public record Years(Caption caption, Series own, List<Series> others, List<Break> breaks, Axis axis) {

    public Years {
        others = List.copyOf(others);
        breaks = List.copyOf(breaks);
        if (others.size() > 2) {
            throw new IllegalArgumentException("at most two others beside the own area, not " + others.size());
        }
    }

    /** An area's values by year; {@code text} is the last value as it is written beside the name. */
    public record Series(String name, List<Point> points) {
        public Series {
            points = List.copyOf(points);
            for (int i = 1; i < points.size(); i++) {
                if (points.get(i - 1).year() >= points.get(i).year()) {
                    throw new IllegalArgumentException("years run up, not "
                            + points.get(i - 1).year() + ", " + points.get(i).year());
                }
            }
        }

        Optional<Point> last() {
            return points.reversed().stream()
                    .filter(point -> point.value().isPresent())
                    .findFirst();
        }
    }

    /** A year's value; {@code text} is the value as it is written, or the reason why there is none. */
    public record Point(int year, OptionalDouble value, String text, Kind kind, Optional<Margin> margin) {
        public static Point measured(int year, double value, String text) {
            return new Point(year, OptionalDouble.of(value), text, Kind.MEASURED, Optional.empty());
        }

        public static Point modelled(int year, double value, String text) {
            return new Point(year, OptionalDouble.of(value), text, Kind.MODELLED, Optional.empty());
        }

        public static Point absent(int year, String reason) {
            return new Point(year, OptionalDouble.empty(), reason, Kind.MEASURED, Optional.empty());
        }

        public Point within(Margin around) {
            return new Point(year, value, text, kind, Optional.of(around));
        }
    }

    /** Whether a value was counted or asked, or came out of a model. */
    public enum Kind {
        MEASURED,
        MODELLED
    }

    /** From this year on the figures mean something else: for all areas (another definition), or for the own one (another border). */
    public record Break(int firstYear, String label, boolean onlyOwn) {
        public static Break definition(int firstYear, String label) {
            return new Break(firstYear, label, false);
        }

        public static Break border(int firstYear, String label) {
            return new Break(firstYear, label, true);
        }
    }

    public Svg svg() {
        return YearsDrawing.of(this);
    }

    List<Series> all() {
        var all = new ArrayList<Series>(others);
        all.add(own);
        return all;
    }

    boolean broken(Series series, int year, int next) {
        return breaks.stream()
                .filter(b -> !b.onlyOwn() || series == own)
                .anyMatch(b -> year < b.firstYear() && b.firstYear() <= next);
    }
}
