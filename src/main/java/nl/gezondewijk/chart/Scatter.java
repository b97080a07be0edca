package nl.gezondewijk.chart;

import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;

/**
 * Areas as points by two values, each as large as its people, with a line through them or something to hold them against.
 *
 * @param across what the words under the axis say
 * @param up what the words above the other axis say
 */
public record Scatter(Caption caption, List<Point> points, List<Stroke> strokes, Side across, Side up) {
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
        var plane = Plane.of(
                width,
                height,
                across,
                span(points.stream().mapToDouble(Point::x), Place::x),
                up,
                span(points.stream().mapToDouble(Point::y), Place::y));
        var markup = new Markup(2000 + points.size() * 110).picture("gw-plot", width, height, words);
        plane.draw(markup, width, across, up);
        points(markup, plane, width);
        var free = new FreePlaces(plane, points, width);
        strokes.forEach(stroke -> stroke(markup, stroke, plane, free));
        return markup.done(words.alternative());
    }

    private Plane.Span span(DoubleStream values, ToDoubleFunction<Place> side) {
        var others =
                strokes.stream().flatMap(stroke -> stroke.places().stream()).mapToDouble(side);
        var range = DoubleStream.concat(values, others).summaryStatistics();
        return new Plane.Span(range.getMin(), range.getMax());
    }

    /** The large ones first, so that none hides a small one. */
    private void points(Markup markup, Plane plane, double width) {
        boolean told = points.size() <= SMALLEST_WITH_WORDS;
        for (boolean modelled : new boolean[] {false, true}) {
            var alike = points.stream()
                    .filter(point -> point.modelled() == modelled)
                    .sorted(Comparator.comparingDouble(Point::share).reversed())
                    .toList();
            if (!alike.isEmpty()) {
                markup.group(modelled ? Ink.AREA_LOOSE : Ink.AREA_POINT);
                alike.forEach(point -> {
                    markup.circle(plane.x(point.x()), plane.y(point.y()), point.radius(width));
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

    private static void stroke(Markup markup, Stroke stroke, Plane plane, FreePlaces free) {
        plane.path(markup, stroke.places()).ink(stroke.kind().ink).end();
        boolean rising =
                stroke.places().getLast().y() > stroke.places().getFirst().y();
        free.write(markup, stroke.atStart(), stroke.places().getFirst(), "start", !rising);
        free.write(markup, stroke.atEnd(), stroke.places().getLast(), "end", rising);
    }
}
