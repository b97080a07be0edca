package nl.gezondewijk.chart;

import java.util.List;
import java.util.stream.Stream;

/** Where words can stand at the end of a line without standing on an area. */
record FreePlaces(Plane plane, List<Scatter.Point> points, double width) {
    private static final double ABOVE = -10;
    private static final double BELOW = 22;
    private static final double FURTHER = 8;

    /** Where the line goes away from the words, or further off until they stand on no area. */
    void write(Markup markup, String words, Scatter.Place place, String anchor, boolean above) {
        if (words.isEmpty()) {
            return;
        }
        boolean toLeft = anchor.equals("end");
        double x = plane.x(place.x()) + (toLeft ? 16 : -4);
        double wide = Letters.width(words, Letters.SEMIBOLD);
        double left = toLeft ? x - wide : x;
        double line = plane.y(place.y());
        double y = distances(above)
                .map(off -> line + off)
                .filter(at -> at > Plane.TOP - 8 && at < plane.foot() - 4 && isFree(left, left + wide, at))
                .findFirst()
                .orElse(Math.max(Plane.TOP - 6, line + ABOVE));
        markup.words(Ink.OWN_VALUE, anchor, x, y, words);
    }

    /** The wished side, the other side, and then further and further. */
    private static Stream<Double> distances(boolean above) {
        var near = above ? Stream.of(ABOVE, BELOW) : Stream.of(BELOW, ABOVE);
        var far = Stream.iterate(FURTHER, off -> off + FURTHER)
                .limit(12)
                .flatMap(off -> Stream.of(ABOVE - off, BELOW + off));
        return Stream.concat(near, far);
    }

    private boolean isFree(double left, double right, double foot) {
        return points.stream().noneMatch(point -> {
            double x = plane.x(point.x());
            double y = plane.y(point.y());
            return Math.hypot(x - Math.clamp(x, left, right), y - Math.clamp(y, foot - 12, foot + 4))
                    < point.radius(width) + 1;
        });
    }
}
