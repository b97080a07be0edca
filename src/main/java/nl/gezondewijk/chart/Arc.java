package nl.gezondewijk.chart;

/** Parts of a circle round the middle of the {@link Wheel}; angles in degrees, clockwise from the top. */
final class Arc {
    private Arc() {}

    static double x(double radius, double angle) {
        return Wheel.X + radius * Math.sin(Math.toRadians(angle));
    }

    static double y(double radius, double angle) {
        return Wheel.Y - radius * Math.cos(Math.toRadians(angle));
    }

    /** The closed shape between two radii and two angles, left open for its ink. */
    static Markup path(Markup markup, double inner, double outer, double from, double to) {
        markup.open("path").raw(" d=\"M");
        point(markup, inner, from).raw("L");
        point(markup, outer, from);
        sweep(markup, outer, to, 1).raw("L");
        point(markup, inner, to);
        return sweep(markup, inner, from, 0).raw("z\"");
    }

    static Markup line(Markup markup, double radius, double from, double to) {
        markup.open("path").raw(" d=\"M");
        point(markup, radius, from);
        return sweep(markup, radius, to, 1).raw("\"");
    }

    private static Markup sweep(Markup markup, double radius, double to, int direction) {
        markup.raw("A")
                .number(radius)
                .raw(" ")
                .number(radius)
                .raw(" 0 0 ")
                .number(direction)
                .raw(" ");
        return point(markup, radius, to);
    }

    private static Markup point(Markup markup, double radius, double angle) {
        return markup.number(x(radius, angle)).raw(" ").number(y(radius, angle));
    }
}
