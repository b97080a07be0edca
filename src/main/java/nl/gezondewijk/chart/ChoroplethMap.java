package nl.gezondewijk.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Areas coloured by class, the own area in a thick line, names inside the largest. With links it can be walked with the keyboard; it is then a
 * group of links instead of one image.
 */
public record ChoroplethMap(Caption caption, List<MapArea> areas, Palette palette, Optional<String> ownName) {
    private static final double WIDTH = 720;
    private static final double TALLEST = 640;
    private static final int MOST_LABELS = 14;

    public ChoroplethMap {
        areas = List.copyOf(areas);
    }

    private record Traced(MapArea area, List<int[]> rings) {
        int[] largest() {
            return rings.stream()
                    .max((one, other) -> Double.compare(surface(one), surface(other)))
                    .orElseThrow();
        }
    }

    public Svg svg() {
        var sheet =
                Sheet.fitting(areas.stream().flatMap(a -> a.rings().stream()).toList(), WIDTH, TALLEST, 3);
        var traced = areas.stream()
                .filter(area -> !area.rings().isEmpty())
                .map(area -> new Traced(area, sheet.trace(area.rings())))
                .toList();
        boolean walkable = areas.stream().anyMatch(area -> area.link().isPresent());
        var markup = new Markup(20_000).picture("gw-map", WIDTH, sheet.height, caption, walkable ? "group" : "img");
        Palette.hatch(markup, caption.part("hatch"));
        markup.raw("<g fill-rule=\"evenodd\" stroke=\"#fff\" stroke-width=\"0.8\" stroke-linejoin=\"round\">");
        traced.forEach(one -> area(markup, one));
        markup.close("g");
        outline(markup, traced);
        labels(markup, traced);
        return markup.done(caption.alternative());
    }

    private void area(Markup markup, Traced traced) {
        var area = traced.area();
        area.link()
                .ifPresent(link -> markup.open("a").with("href", link).inside().title(area.title()));
        markup.open("path");
        palette.paint(markup, area.level(), caption.part("hatch"));
        MapPath.write(markup, traced.rings());
        if (area.link().isPresent()) {
            markup.end().close("a");
        } else {
            markup.inside().title(area.title()).close("path");
        }
    }

    private static void outline(Markup markup, List<Traced> traced) {
        var own = traced.stream()
                .filter(t -> t.area().own())
                .flatMap(t -> t.rings().stream())
                .toList();
        if (!own.isEmpty()) {
            markup.open("path").ink(Ink.MAP_OWN);
            MapPath.write(markup, Outline.of(own)).end();
        }
    }

    /** Hidden from who listens: each area says its own name. */
    private void labels(Markup markup, List<Traced> traced) {
        markup.open("g")
                .ink(Ink.MAP_LABELS)
                .raw(" aria-hidden=\"true\" pointer-events=\"none\" text-anchor=\"middle\"")
                .inside();
        var largest = new ArrayList<>(traced);
        largest.removeIf(t -> t.area().own() && ownName.isPresent());
        largest.sort((one, other) -> Double.compare(surface(other.largest()), surface(one.largest())));
        largest.stream()
                .limit(MOST_LABELS)
                .forEach(one -> InsideLabel.in(one.largest(), one.area().name())
                        .ifPresent(place ->
                                label(markup, place.x(), place.y(), one.area().name())));
        ownName.ifPresent(name -> ownLabel(markup, traced, name));
        markup.close("g");
    }

    private static void ownLabel(Markup markup, List<Traced> traced, String name) {
        var own = Outline.of(traced.stream()
                .filter(t -> t.area().own())
                .flatMap(t -> t.rings().stream())
                .toList());
        own.stream()
                .max((one, other) -> Double.compare(surface(one), surface(other)))
                .ifPresent(ring -> {
                    var inside = InsideLabel.in(ring, name);
                    double half = Letters.width(name, 13) / 2 + 3;
                    double x = Math.clamp((ring[0]) / 2.0, half, WIDTH - half);
                    double top = Math.max(13, MapPath.top(ring) - 5);
                    label(
                            markup,
                            inside.map(InsideLabel::x).orElse(x),
                            inside.map(InsideLabel::y).orElse(top),
                            name);
                });
    }

    private static void label(Markup markup, double x, double y, String name) {
        markup.open("text").with("x", x).with("y", y).inside().text(name).close("text");
    }

    private static double surface(int[] ring) {
        double twice = 0;
        for (int i = 0; i < ring.length; i += 2) {
            int next = (i + 2) % ring.length;
            twice += (double) ring[i] * ring[next + 1] - (double) ring[next] * ring[i + 1];
        }
        return Math.abs(twice);
    }
}
