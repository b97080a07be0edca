package nl.gezondewijk.chart;

/** The ground of a plot of two values: the scales along both sides, their words and the lines of the grid. */
record Plane(Scale along, Scale upward, double foot, double left) {
    static final double TOP = 34;
    private static final double LINE = 18;

    /** The lowest and highest value to be drawn along a side. */
    record Span(double low, double high) {}

    static Plane of(double width, double height, Scatter.Side across, Span acrossSpan, Scatter.Side up, Span upSpan) {
        double foot =
                height - 28 - Letters.lines(across.words(), 14, width - 90).size() * LINE;
        var upward = scale(upSpan, up, height > 350 ? 5 : 4, foot, TOP);
        double left = 16 + Math.max(25, Letters.width(up.axis().label(upward, upward.ticks() - 1), 14));
        var along = scale(acrossSpan, across, width > 500 ? 5 : 4, left + 8, width - 24);
        return new Plane(along, upward, foot, left);
    }

    private static Scale scale(Span span, Scatter.Side side, int steps, double from, double to) {
        double low = side.axis().fromZero() ? Math.min(0, span.low()) : span.low();
        return Scale.around(low, span.high(), steps, from, to);
    }

    double x(double value) {
        return along.at(value);
    }

    double y(double value) {
        return upward.at(value);
    }

    void draw(Markup markup, double width, Scatter.Side across, Scatter.Side up) {
        markup.words(Ink.TICK, "start", 2, 14, up.words());
        for (int i = 0; i < upward.ticks(); i++) {
            double y = upward.at(upward.tick(i));
            markup.line(left, y, along.end(), y).ink(Ink.GRID).end();
            markup.words(Ink.TICK, "end", left - 6, y + 5, up.axis().label(upward, i));
        }
        markup.line(left, foot, along.end(), foot).ink(Ink.AXIS).end();
        for (int i = 0; i < along.ticks(); i++) {
            double x = along.at(along.tick(i));
            markup.line(x, foot, x, foot + 5).ink(Ink.AXIS).end();
            markup.words(Ink.TICK, "middle", x, foot + 20, across.axis().label(along, i));
        }
        var under = Letters.lines(across.words(), 14, width - 90);
        for (int i = 0; i < under.size(); i++) {
            markup.words(Ink.TICK, "middle", (along.start() + along.end()) / 2, foot + 40 + i * LINE, under.get(i));
        }
    }

    /** A line through places, left open for its ink. */
    Markup path(Markup markup, java.util.List<Scatter.Place> places) {
        markup.open("path").raw(" d=\"");
        for (int i = 0; i < places.size(); i++) {
            markup.raw(i == 0 ? "M" : "L")
                    .number(x(places.get(i).x()))
                    .raw(" ")
                    .number(y(places.get(i).y()));
        }
        return markup.raw("\"");
    }
}
