package nl.gezondewijk.chart;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Areas by their size and value round a target, with the limits within which chance alone may put them; in no order of merit.
 *
 * @param target the value that all are held against
 * @param inner the limits that one in twenty passes by chance, as two lines over the sizes
 * @param outer those that hardly any passes
 */
public record Funnel(
        Caption caption,
        List<Spot> spots,
        Optional<Spot> own,
        double target,
        Limits inner,
        Limits outer,
        Scatter.Side across,
        Scatter.Side up) {
    private static final double LABEL = 16;

    public Funnel {
        spots = List.copyOf(spots);
        if (spots.isEmpty()) {
            throw new IllegalArgumentException("nothing to draw: there are no areas");
        }
    }

    /** An area; {@code text} names it and its value, {@code far} puts it past the outer limits. */
    public record Spot(double size, double value, Mark mark, boolean far, String text) {}

    /** A lower and an upper line. */
    public record Limits(List<Scatter.Place> lower, List<Scatter.Place> upper) {
        public Limits {
            lower = List.copyOf(lower);
            upper = List.copyOf(upper);
        }

        /** Without what rises out of the picture. */
        Limits under(double ceiling) {
            return new Limits(
                    lower, upper.stream().filter(place -> place.y() <= ceiling).toList());
        }
    }

    /** For a wide column. */
    public Svg svg() {
        return draw(720, 400, caption);
    }

    /** For a phone; goes beside the wide one, each shown at its own width. */
    public Svg narrow() {
        return draw(380, 340, caption.second("-n"));
    }

    private Svg draw(double width, double height, Caption words) {
        double largest = Math.max(
                all().mapToDouble(Spot::size).max().orElseThrow(),
                outer.upper().getLast().x());
        double lowest = Math.min(
                all().mapToDouble(Spot::value).min().orElseThrow(),
                outer.lower().stream().mapToDouble(Scatter.Place::y).min().orElse(target));
        var plane = Plane.of(width, height, across, new Plane.Span(0, largest), up, new Plane.Span(lowest, ceiling()));
        var markup = new Markup(4000 + spots.size() * 160).picture("gw-plot", width, height, words);
        plane.draw(markup, width, across, up);
        limits(markup, plane, outer.under(plane.upward().to()), Ink.BREAK);
        limits(markup, plane, inner.under(plane.upward().to()), Ink.THIRD_LINE);
        double y = plane.y(target);
        markup.line(plane.left(), y, plane.along().end(), y)
                .ink(Ink.REFERENCE_LINE)
                .end();
        spots.forEach(spot -> spot(markup, plane, spot));
        own.ifPresent(spot -> own(markup, plane, spot, width));
        return markup.done(words.alternative());
    }

    /** Above all areas, and above where most may lie: the limits of the smallest would press all others flat. */
    private double ceiling() {
        double most = spots.stream()
                .mapToDouble(Spot::size)
                .sorted()
                .skip(spots.size() / 4)
                .findFirst()
                .orElseThrow();
        double usual = outer.upper().stream()
                .filter(place -> place.x() >= most)
                .mapToDouble(Scatter.Place::y)
                .findFirst()
                .orElse(target);
        return 1.05 * Math.max(all().mapToDouble(Spot::value).max().orElseThrow(), usual);
    }

    private Stream<Spot> all() {
        return Stream.concat(spots.stream(), own.stream());
    }

    private static void limits(Markup markup, Plane plane, Limits limits, Ink ink) {
        plane.path(markup, limits.lower()).ink(ink).end();
        plane.path(markup, limits.upper()).ink(ink).end();
    }

    private static void spot(Markup markup, Plane plane, Spot spot) {
        markup.open("g").inside().title(spot.text());
        if (spot.mark() == Mark.SIMILAR) {
            markup.circle(plane.x(spot.size()), plane.y(spot.value()), 4)
                    .ink(Ink.AREA_POINT)
                    .end();
        } else {
            spot.mark().draw(markup, plane.x(spot.size()), plane.y(spot.value()), spot.far() ? 8 : 6);
        }
        markup.close("g");
    }

    /** A ring round the area's own mark, and its name on the side where there is room. */
    private static void own(Markup markup, Plane plane, Spot spot, double width) {
        double x = plane.x(spot.size());
        double y = plane.y(spot.value());
        markup.open("g").inside().title(spot.text());
        markup.circle(x, y, 10).ink(Ink.OWN_MARGIN).end();
        markup.close("g");
        boolean left = x + LABEL + Letters.width(spot.text(), Letters.SEMIBOLD) > width;
        markup.words(Ink.OWN_VALUE, left ? "end" : "start", left ? x - LABEL : x + LABEL, y + 5, spot.text());
    }
}
