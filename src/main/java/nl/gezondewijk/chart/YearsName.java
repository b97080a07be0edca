package nl.gezondewijk.chart;

import java.util.Comparator;
import java.util.List;

/** The name at the end of a line: as near as the other names allow, with a thin line to its point where it had to move. */
record YearsName(String text, YearsPen pen, double x, double y) {
    private static final double PITCH = 17;

    static void write(Markup markup, List<YearsName> names, double left, double top, double foot) {
        var sorted =
                names.stream().sorted(Comparator.comparingDouble(YearsName::y)).toList();
        var places = apart(sorted, top, foot);
        for (int i = 0; i < places.length; i++) {
            sorted.get(i).write(markup, left, places[i]);
        }
    }

    private static double[] apart(List<YearsName> names, double top, double foot) {
        var places = names.stream().mapToDouble(YearsName::y).toArray();
        for (int i = 0; i < places.length; i++) {
            places[i] = Math.max(places[i], i == 0 ? top : places[i - 1] + PITCH);
        }
        double lowest = foot;
        for (int i = places.length - 1; i >= 0; i--) {
            places[i] = Math.min(places[i], lowest);
            lowest = places[i] - PITCH;
        }
        return places;
    }

    private void write(Markup markup, double left, double place) {
        if (Math.abs(place - y) > 9 || left - x > 30) {
            markup.line(x + 8, y, left - 3, place).ink(Ink.LEADER).end();
        }
        markup.words(pen.words, "start", left, place + 5, text);
    }
}
