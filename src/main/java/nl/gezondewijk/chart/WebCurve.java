package nl.gezondewijk.chart;

import java.util.Comparator;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * An arrow of a {@link ThemeWeb}: bent to its own right, so that there and back are two, and as far as it must be to go round the
 * boxes between.
 */
record WebCurve(double[] start, double[] bend, double[] end) {
    private static final double[] BENDS = {16, 44, -36, 72, -64, 104, -96, 140, -132};
    private static final double[] PLACES = {0.4, 0.5, 0.3, 0.6, 0.22, 0.7, 0.15, 0.8};
    private static final double ASIDE = 14;
    private static final double TIP = 10;
    private static final double DISC = 10;

    /** The least bent of those that touch the fewest other boxes and lie on none of the curves drawn before. */
    static WebCurve between(WebBox from, WebBox to, List<WebBox> boxes, List<WebCurve> before) {
        var others = boxes.stream().filter(box -> box != from && box != to).toList();
        return DoubleStream.of(BENDS)
                .mapToObj(aside -> bent(from, to, aside))
                .min(Comparator.comparingLong(curve -> curve.touches(others) + curve.covers(before)))
                .orElseThrow();
    }

    private static WebCurve bent(WebBox from, WebBox to, double aside) {
        double dx = to.x() - from.x();
        double dy = to.y() - from.y();
        double length = Math.hypot(dx, dy);
        double x = (from.x() + to.x()) / 2 - dy / length * aside;
        double y = (from.y() + to.y()) / 2 + dx / length * aside;
        return new WebCurve(from.edge(x, y, 2), new double[] {x, y}, to.edge(x, y, 4));
    }

    private long covers(List<WebCurve> before) {
        return before.stream()
                        .filter(other -> near(at(0.5), other.at(0.5), ASIDE))
                        .count()
                * 4;
    }

    private long touches(List<WebBox> boxes) {
        return DoubleStream.iterate(0, t -> t <= 1, t -> t + 0.04)
                .filter(t -> {
                    var at = at(t);
                    return at[0] < 2
                            || at[0] > WebBox.PAPER - 2
                            || boxes.stream().anyMatch(box -> box.holds(at, 3));
                })
                .count();
    }

    private double[] at(double t) {
        double a = (1 - t) * (1 - t);
        double b = 2 * t * (1 - t);
        double c = t * t;
        return new double[] {a * start[0] + b * bend[0] + c * end[0], a * start[1] + b * bend[1] + c * end[1]};
    }

    void draw(Markup markup, boolean helps) {
        markup.open("path")
                .raw(" d=\"M")
                .number(start[0])
                .raw(" ")
                .number(start[1])
                .raw("Q");
        markup.number(bend[0])
                .raw(" ")
                .number(bend[1])
                .raw(" ")
                .number(end[0])
                .raw(" ")
                .number(end[1]);
        markup.raw("\"").ink(helps ? Ink.WEB_HELPS : Ink.WEB_WORSENS).end();
        tip(markup, helps);
    }

    private void tip(Markup markup, boolean helps) {
        double dx = end[0] - bend[0];
        double dy = end[1] - bend[1];
        double length = Math.hypot(dx, dy);
        double x = end[0] - dx / length * TIP;
        double y = end[1] - dy / length * TIP;
        markup.open("path").raw(" d=\"M").number(end[0]).raw(" ").number(end[1]).raw("L");
        markup.number(x - dy / length * TIP / 2)
                .raw(" ")
                .number(y + dx / length * TIP / 2)
                .raw("L");
        markup.number(x + dy / length * TIP / 2).raw(" ").number(y - dx / length * TIP / 2);
        markup.raw("z\"").ink(helps ? Ink.WEB_HELPS_TIP : Ink.WEB_WORSENS_TIP).end();
    }

    /** Where its number stands: nearest to the middle of what is free of boxes and of the numbers before it. */
    double[] place(List<WebBox> boxes, List<double[]> taken) {
        return DoubleStream.of(PLACES)
                .mapToObj(this::at)
                .min(Comparator.comparingInt(at -> (boxes.stream().anyMatch(box -> box.holds(at, DISC)) ? 2 : 0)
                        + (taken.stream().anyMatch(other -> near(at, other, 2 * DISC + 2)) ? 1 : 0)))
                .orElseThrow();
    }

    private static boolean near(double[] one, double[] other, double distance) {
        return Math.hypot(one[0] - other[0], one[1] - other[1]) < distance;
    }

    static void number(Markup markup, double[] at, int number) {
        markup.circle(at[0], at[1], DISC).ink(Ink.NUMBER_DISC).end();
        markup.words(Ink.NUMBER, "middle", at[0], at[1] + 4.5, String.valueOf(number));
    }
}
