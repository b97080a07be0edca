package nl.gezondewijk.statistics.trend;

import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * A figure over the years; a year without one is simply not there.
 *
 * @param points in the order of their years, one a year
 * @param breaks years from which the figure is not comparable with those before: other borders, another question
 */
public record Series(List<Point> points, Set<Integer> breaks) {

    public Series {
        points = points.stream().sorted(Comparator.comparing(Point::year)).toList();
        breaks = Set.copyOf(breaks);
        for (int i = 1; i < points.size(); i++) {
            if (points.get(i).year() == points.get(i - 1).year()) {
                throw new IllegalArgumentException("a series has one point a year, not two in "
                        + points.get(i).year());
            }
        }
    }

    public static Series of(List<Point> points) {
        return new Series(points, Set.of());
    }

    /** The points since the last break before the newest. */
    public List<Point> comparable() {
        if (points.isEmpty()) {
            return points;
        }
        int newest = points.getLast().year();
        int since = breaks.stream()
                .filter(year -> year <= newest)
                .max(Comparator.naturalOrder())
                .orElse(points.getFirst().year());
        return points.stream().filter(point -> point.year() >= since).toList();
    }
}
