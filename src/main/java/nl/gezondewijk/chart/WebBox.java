package nl.gezondewijk.chart;

import java.util.ArrayList;
import java.util.List;

/** A box of a {@link ThemeWeb} with its words in it, around its middle. */
record WebBox(double x, double y, double width, double height, List<String> lines) {
    static final double PAPER = 360;
    private static final double WIDTH = 128;
    private static final double WIDEST = WIDTH - 6;
    private static final double LINE = 17;
    private static final double BETWEEN = 52;
    private static final double EDGE = 4;

    /** Round a ring: an odd one on top, then down on the right and up on the left. */
    static List<WebBox> placed(List<String> names) {
        var lines = names.stream().map(WebBox::lines).toList();
        double height = lines.stream().mapToInt(List::size).max().orElse(1) * LINE + 14;
        int top = names.size() % 2;
        int side = names.size() / 2;
        var boxes = new ArrayList<WebBox>();
        for (int i = 0; i < names.size(); i++) {
            double x = i < top ? PAPER / 2 : i < top + side ? PAPER - EDGE - WIDTH / 2 : EDGE + WIDTH / 2;
            boxes.add(new WebBox(
                    x, EDGE + height / 2 + row(i, top, side) * (height + BETWEEN), WIDTH, height, lines.get(i)));
        }
        return boxes;
    }

    private static int row(int i, int top, int side) {
        return i < top + side ? i : top + side - 1 - (i - top - side);
    }

    private static List<String> lines(String name) {
        return Letters.lines(name, Letters.SEMIBOLD - 1, WIDEST).stream()
                .flatMap(line -> pieces(line).stream())
                .toList();
    }

    /** A word that is wider than the box is cut where it must. */
    private static List<String> pieces(String line) {
        var pieces = new ArrayList<String>();
        var rest = line;
        while (Letters.width(rest, Letters.SEMIBOLD - 1) > WIDEST) {
            int fits = rest.length() - 1;
            while (fits > 1 && Letters.width(rest.substring(0, fits) + "-", Letters.SEMIBOLD - 1) > WIDEST) {
                fits--;
            }
            pieces.add(rest.substring(0, fits) + "-");
            rest = rest.substring(fits);
        }
        pieces.add(rest);
        return pieces;
    }

    static double height(List<WebBox> boxes) {
        return boxes.stream().mapToDouble(box -> box.y + box.height / 2).max().orElseThrow() + EDGE;
    }

    void draw(Markup markup, boolean lived) {
        markup.rect(x - width / 2, y - height / 2, width, height)
                .with("rx", 4)
                .ink(lived ? Ink.WEB_LIVED : Ink.WEB_NODE)
                .end();
        double first = y - (lines.size() - 1) * LINE / 2 + 5;
        for (int i = 0; i < lines.size(); i++) {
            markup.words(Ink.WEB_WORD, "middle", x, first + i * LINE, lines.get(i));
        }
    }

    /** Where a line from its middle towards a point leaves the box, with some air. */
    double[] edge(double towardsX, double towardsY, double air) {
        double dx = towardsX - x;
        double dy = towardsY - y;
        double across = dx == 0 ? Double.MAX_VALUE : (width / 2 + air) / Math.abs(dx);
        double along = dy == 0 ? Double.MAX_VALUE : (height / 2 + air) / Math.abs(dy);
        double share = Math.min(across, along);
        return new double[] {x + dx * share, y + dy * share};
    }

    /** Whether a point lies in it, or so near. */
    boolean holds(double[] point, double near) {
        return Math.abs(point[0] - x) < width / 2 + near && Math.abs(point[1] - y) < height / 2 + near;
    }
}
