package nl.gezondewijk.chart;

/** An arrow of a {@link ThemeWeb}: bent to its own right, so that there and back are two, and around what stands between. */
record WebCurve(double[] start, double[] bend, double[] end) {
    private static final double ASIDE = 16;
    private static final double INWARD = 74;
    private static final double TIP = 10;

    static WebCurve between(WebBox from, WebBox to) {
        double dx = to.x() - from.x();
        double dy = to.y() - from.y();
        double length = Math.hypot(dx, dy);
        double x = (from.x() + to.x()) / 2 - dy / length * ASIDE;
        double y = (from.y() + to.y()) / 2 + dx / length * ASIDE;
        if (from.sharesColumn(to) && Math.abs(dy) > 1.5 * (from.height() + ASIDE * 2)) {
            x += from.x() < WebBox.PAPER / 2 ? INWARD : -INWARD;
        }
        return new WebCurve(from.edge(x, y, 2), new double[] {x, y}, to.edge(x, y, 4));
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

    /** Nearer to where it starts than half way: in the middle all would meet. */
    void number(Markup markup, int number) {
        double t = 0.38;
        double x = (1 - t) * (1 - t) * start[0] + 2 * t * (1 - t) * bend[0] + t * t * end[0];
        double y = (1 - t) * (1 - t) * start[1] + 2 * t * (1 - t) * bend[1] + t * t * end[1];
        markup.circle(x, y, 10).ink(Ink.NUMBER_DISC).end();
        markup.words(Ink.NUMBER, "middle", x, y + 4.5, String.valueOf(number));
    }
}
