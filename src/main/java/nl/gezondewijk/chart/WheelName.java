package nl.gezondewijk.chart;

/** The name of a dimension: above and below the wheel on one line, at the sides in the corners that the wheel leaves free. */
final class WheelName {
    private static final double SIZE = 14;
    private static final double LINE = 17;
    private static final double CLEAR = 9;

    private WheelName() {}

    static void write(Markup markup, String name, int dimension) {
        switch (dimension) {
            case 0 -> markup.words(Ink.WHEEL_NAME, "middle", Wheel.X, 17, name);
            case 3 -> markup.words(Ink.WHEEL_NAME, "middle", Wheel.X, Wheel.HEIGHT - 8, name);
            default -> corner(markup, name, dimension < 3, dimension == 1 || dimension == 5);
        }
    }

    private static void corner(Markup markup, String name, boolean right, boolean above) {
        var lines = Letters.lines(name, SIZE, 90);
        double width = Letters.widest(lines, SIZE) * 1.04;
        double clearance = clearance(width);
        double height = lines.size() * LINE;
        double top = above
                ? Math.max(2, Wheel.Y - clearance - height)
                : Math.min(Wheel.Y + clearance, Wheel.HEIGHT - height);
        for (int i = 0; i < lines.size(); i++) {
            double y = top + i * LINE + 13;
            markup.words(Ink.WHEEL_NAME, right ? "end" : "start", right ? Wheel.WIDTH - 2 : 2, y, lines.get(i));
        }
    }

    /** How far above or below the middle a text of this width no longer touches the wheel. */
    private static double clearance(double width) {
        double across = Math.max(0, Wheel.X - 2 - width);
        double radius = Wheel.RIM + CLEAR;
        return across >= radius ? 0 : Math.sqrt(radius * radius - across * across);
    }
}
