package nl.gezondewijk.chart;

import java.util.Comparator;
import java.util.List;

/** The name at the end of a line: as near as the other names allow, with a dotted line to its point where it had to move. */
record YearsName(List<String> lines, YearsPen pen, double x, double y) {
    static final double WIDEST = 132;
    private static final double LINE = 16.5;

    /** The own area has its value at the point; the others bring it here, with the year where that is not the last one shown. */
    static List<String> lines(Years.Series series, boolean own, int lastYear) {
        var text = series.last()
                .map(point ->
                        own ? "" : " " + point.text() + (point.year() == lastYear ? "" : " (" + point.year() + ")"))
                .orElse("");
        return Letters.lines(series.name() + text, own ? Letters.SEMIBOLD : 14, WIDEST);
    }

    static void write(Markup markup, List<YearsName> names, double left, double top, double foot) {
        var sorted =
                names.stream().sorted(Comparator.comparingDouble(YearsName::y)).toList();
        var places = apart(sorted, top, foot);
        for (int i = 0; i < places.length; i++) {
            sorted.get(i).write(markup, left, places[i]);
        }
    }

    /** The heights of the middles of the names: pushed down from the top, then up from the foot. */
    private static double[] apart(List<YearsName> names, double top, double foot) {
        var places = names.stream().mapToDouble(YearsName::y).toArray();
        double free = top;
        for (int i = 0; i < places.length; i++) {
            places[i] = Math.max(places[i], free + names.get(i).half());
            free = places[i] + names.get(i).half();
        }
        double lowest = foot;
        for (int i = places.length - 1; i >= 0; i--) {
            places[i] = Math.min(places[i], lowest - names.get(i).half());
            lowest = places[i] - names.get(i).half();
        }
        return places;
    }

    private double half() {
        return lines.size() * LINE / 2;
    }

    private void write(Markup markup, double left, double place) {
        if (Math.abs(place - y) > 14 || left - x > 30) {
            markup.line(x + 8, y, left - 3, place).ink(Ink.LEADER).end();
        }
        for (int i = 0; i < lines.size(); i++) {
            markup.words(pen.words, "start", left, place - half() + i * LINE + 13, lines.get(i));
        }
    }
}
