package nl.gezondewijk.chart;

import java.util.Comparator;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * Areas as points by two values, each as large as its people, with a line through them or something to hold them against.
 *
 * @param across what the words under the axis say
 * @param up what the words above the other axis say
 */
public record Scatter(Caption caption, List<Point> points, List<Stroke> strokes, Side across, Side up) {
    private static final double TOP = 34;
    private static final double LINE = 18;
    private static final double BELOW = 22;
    private static final double LARGEST = 24;
    private static final double SMALLEST = 2.2;
    private static final double OF_ALL = 62;
    private static final double SMALLEST_WITH_WORDS = 700;

    public Scatter {
        points = List.copyOf(points);
        strokes = List.copyOf(strokes);
        if (points.isEmpty()) {
            throw new IllegalArgumentException("nothing to draw: there are no points");
        }
    }

    /**
     * One area.
     *
     * @param share of all people, from 0 to 1; 0 draws the smallest point
     * @param text names it and its values
     * @param modelled whether it is drawn hollow
     */
    public record Point(double x, double y, double share, String text, boolean modelled) {
        double radius(double width) {
            return Math.clamp(OF_ALL * Math.sqrt(share) * Math.sqrt(width / 720), SMALLEST, LARGEST);
        }
    }

    /** A line through these places; the words stand at its ends and may be empty. */
    public record Stroke(List<Place> places, Kind kind, String atStart, String atEnd) {
        public Stroke {
            places = List.copyOf(places);
            if (places.size() < 2) {
                throw new IllegalArgumentException("a line goes through two places or more, not " + places.size());
            }
        }

        public static Stroke guide(Place from, Place to) {
            return new Stroke(List.of(from, to), Kind.GUIDE, "", "");
        }
    }

    public record Place(double x, double y) {}

    /** What a line is. */
    public enum Kind {
        /** What the points tell. */
        FOUND(Ink.OWN_LINE),
        /** What a model tells. */
        MODELLED(Ink.MODEL_LINE),
        /** What they are held against. */
        GUIDE(Ink.BREAK);

        private final Ink ink;

        Kind(Ink ink) {
            this.ink = ink;
        }
    }

    /** One of the two axes and its words. */
    public record Side(Axis axis, String words) {}

    /** For a wide column. */
    public Svg svg() {
        return draw(720, 400, caption);
    }

    /** For a phone; goes beside the wide one, each shown at its own width. */
    public Svg narrow() {
        return draw(380, 320, caption.second("-n"));
    }

    private Svg draw(double width, double height, Caption words) {
        var under = Letters.lines(across.words(), 14, width - 90);
        double foot = height - 28 - under.size() * LINE;
        var upward = scale(
                points.stream().mapToDouble(Point::y),
                strokes.stream().flatMap(s -> s.places().stream()).mapToDouble(Place::y),
                up,
                height > 350 ? 5 : 4,
                foot,
                TOP);
        double left = 16 + Math.max(25, Letters.width(up.axis().label(upward, upward.ticks() - 1), 14));
        var along = scale(
                points.stream().mapToDouble(Point::x),
                strokes.stream().flatMap(s -> s.places().stream()).mapToDouble(Place::x),
                across,
                width > 500 ? 5 : 4,
                left + 8,
                width - 24);
        var markup = new Markup(2000 + points.size() * 110).picture("gw-plot", width, height, words);
        grid(markup, along, upward, foot, left);
        for (int i = 0; i < under.size(); i++) {
            double middle = (along.start() + along.end()) / 2;
            markup.words(Ink.TICK, "middle", middle, foot + 40 + i * LINE, under.get(i));
        }
        points(markup, along, upward, width);
        strokes.forEach(stroke -> stroke(markup, stroke, along, upward));
        return markup.done(words.alternative());
    }

    private static Scale scale(DoubleStream values, DoubleStream others, Side side, int steps, double from, double to) {
        var range = DoubleStream.concat(values, others).summaryStatistics();
        double low = side.axis().fromZero() ? Math.min(0, range.getMin()) : range.getMin();
        return Scale.around(low, range.getMax(), steps, from, to);
    }

    private void grid(Markup markup, Scale along, Scale upward, double foot, double left) {
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
    }

    /** The large ones first, so that none hides a small one. */
    private void points(Markup markup, Scale along, Scale upward, double width) {
        boolean told = points.size() <= SMALLEST_WITH_WORDS;
        for (boolean modelled : new boolean[] {false, true}) {
            var alike = points.stream()
                    .filter(point -> point.modelled() == modelled)
                    .sorted(Comparator.comparingDouble(Point::share).reversed())
                    .toList();
            if (!alike.isEmpty()) {
                markup.group(modelled ? Ink.AREA_LOOSE : Ink.AREA_POINT);
                alike.forEach(point -> {
                    markup.circle(along.at(point.x()), upward.at(point.y()), point.radius(width));
                    if (told) {
                        markup.inside().title(point.text()).close("circle");
                    } else {
                        markup.end();
                    }
                });
                markup.close("g");
            }
        }
    }

    private static void stroke(Markup markup, Stroke stroke, Scale along, Scale upward) {
        markup.open("path").raw(" d=\"");
        for (int i = 0; i < stroke.places().size(); i++) {
            var place = stroke.places().get(i);
            markup.raw(i == 0 ? "M" : "L").number(along.at(place.x())).raw(" ").number(upward.at(place.y()));
        }
        markup.raw("\"").ink(stroke.kind().ink).end();
        boolean rising =
                stroke.places().getLast().y() > stroke.places().getFirst().y();
        end(markup, stroke.atStart(), stroke.places().getFirst(), "start", !rising, along, upward);
        end(markup, stroke.atEnd(), stroke.places().getLast(), "end", rising, along, upward);
    }

    /** Where the line goes away from the words, unless they would stand on the axis there. */
    private static void end(
            Markup markup, String words, Place place, String anchor, boolean above, Scale along, Scale upward) {
        if (!words.isEmpty()) {
            double line = upward.at(place.y());
            boolean onTheAxis = line + BELOW > upward.start() - 4;
            double y = Math.max(TOP - 6, line + (above || onTheAxis ? -10 : BELOW));
            markup.words(Ink.OWN_VALUE, anchor, along.at(place.x()) + (anchor.equals("end") ? 16 : -4), y, words);
        }
    }
}
