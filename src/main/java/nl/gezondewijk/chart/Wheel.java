package nl.gezondewijk.chart;

import java.util.List;

/**
 * The six dimensions of positive health as a wheel: every indicator one segment in its dimension, coloured inward from the
 * ring of the reference where it is less favourable and outward where it is more. Nothing is averaged; a dimension without figures stays open.
 *
 * <p>Each level adds the same surface, so that good and bad weigh the same to the eye. Colour is never alone: the marks of a level stand at the rim.
 */
public record Wheel(Caption caption, List<Dimension> dimensions, String empty) {
    static final double WIDTH = 360;
    static final double HEIGHT = 326;
    static final double X = WIDTH / 2;
    static final double Y = 162;
    static final double RIM = 134;
    private static final double HUB = 34;
    private static final double RING = 82;
    private static final double LEVEL_SURFACE = 2650;
    private static final double BAND = 4.5;
    private static final double MARKS = reach(2);
    private static final double SECTOR = 60;
    private static final double SLIT = 2;

    public Wheel {
        dimensions = List.copyOf(dimensions);
        if (dimensions.size() != 6) {
            throw new IllegalArgumentException("positive health has six dimensions, not " + dimensions.size());
        }
    }

    /** A dimension and its indicators, clockwise; without segments it is drawn open. */
    public record Dimension(String name, List<Segment> segments) {
        public Dimension {
            segments = List.copyOf(segments);
        }
    }

    /** An indicator; {@code title} says its name and what it is ("Voelt zich eenzaam: 55,6%, hoger"), or why there is no value. */
    public record Segment(String title, Level level) {}

    public Svg svg() {
        int segments = dimensions.stream().mapToInt(d -> d.segments().size()).sum();
        var markup = new Markup(4500 + segments * 620).picture("gw-wheel", WIDTH, HEIGHT, caption);
        Level.patterns(markup, caption.id());
        for (int i = 0; i < 6; i++) {
            double middle = i * SECTOR;
            if (dimensions.get(i).segments().isEmpty()) {
                open(markup, middle);
            } else {
                sector(markup, dimensions.get(i).segments(), middle);
                ring(markup, middle);
            }
            WheelName.write(markup, dimensions.get(i).name(), i);
        }
        return markup.done(caption.alternative());
    }

    private void open(Markup markup, double middle) {
        Arc.path(markup, HUB, RIM - 1, middle - SECTOR / 2 + SLIT, middle + SECTOR / 2 - SLIT)
                .ink(Ink.OPEN)
                .end();
        var lines = Letters.lines(empty, 13, 70);
        for (int i = 0; i < lines.size(); i++) {
            double y = Arc.y(RIM * 0.68, middle) + (i - (lines.size() - 1) / 2.0) * 16 + 4.5;
            markup.words(Ink.WHEEL_NOTE, "middle", Arc.x(RIM * 0.68, middle), y, lines.get(i));
        }
    }

    private void sector(Markup markup, List<Segment> segments, double middle) {
        double width = (SECTOR - 2 * SLIT) / segments.size();
        for (int i = 0; i < segments.size(); i++) {
            double from = middle - SECTOR / 2 + SLIT + i * width;
            segment(markup, segments.get(i), from, from + width);
        }
    }

    private void segment(Markup markup, Segment segment, double from, double to) {
        var level = segment.level();
        markup.raw("<g>").title(segment.title());
        if (level == Level.ABSENT) {
            Arc.path(markup, HUB, RIM, from, to);
            level.paint(markup, caption.id());
            markup.end();
        } else {
            Arc.path(markup, HUB, RIM, from, to).ink(level.ground).end();
            double outer = level.steps == 0 ? RING + BAND : reach(Math.max(0, level.steps));
            double inner = level.steps == 0 ? RING - BAND : reach(Math.min(0, level.steps));
            Arc.path(markup, inner, outer, from, to);
            level.paint(markup, caption.id());
            markup.end();
            marks(markup, level, from, to);
        }
        markup.raw("</g>");
    }

    /** The radius a level reaches, 0 being the reference. */
    private static double reach(int steps) {
        return Math.sqrt(RING * RING + steps * LEVEL_SURFACE);
    }

    private static void marks(Markup markup, Level level, double from, double to) {
        double room = RIM - MARKS;
        double size = Math.min(5.5, Math.toRadians(to - from) * MARKS / 2 - 0.6);
        for (int i = 0; i < level.marks; i++) {
            double radius = MARKS + room * (i + 1) / (level.marks + 1) + (level.marks == 2 ? (i - 0.5) * 4 : 0);
            level.mark.draw(markup, Arc.x(radius, (from + to) / 2), Arc.y(radius, (from + to) / 2), size);
        }
    }

    private static void ring(Markup markup, double middle) {
        double from = middle - SECTOR / 2 + SLIT;
        double to = middle + SECTOR / 2 - SLIT;
        Arc.line(markup, RING, from, to).ink(Ink.RING).end();
    }
}
