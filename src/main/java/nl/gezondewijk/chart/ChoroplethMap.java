package nl.gezondewijk.chart;

import java.util.List;
import java.util.Optional;

/**
 * Areas coloured by class, the own area in a thick line, names inside the largest. With links it can be walked with the keyboard; it is then a
 * group of links instead of one image.
 */
public record ChoroplethMap(Caption caption, List<MapArea> areas, Palette palette, Optional<String> ownName) {
    private static final double WIDTH = 720;
    private static final double NARROW = 420;
    private static final double TALLEST = 640;

    public ChoroplethMap {
        areas = List.copyOf(areas);
    }

    public Svg svg() {
        return svg(WIDTH, TALLEST);
    }

    /** For where it is shown larger than a page, and its letters with it. */
    public Svg narrow() {
        return svg(NARROW, NARROW * TALLEST / WIDTH);
    }

    private Svg svg(double width, double tallest) {
        var sheet =
                Sheet.fitting(areas.stream().flatMap(a -> a.rings().stream()).toList(), width, tallest, 3);
        var traced = areas.stream()
                .filter(area -> !area.rings().isEmpty())
                .map(area -> MapLabels.Traced.of(area, sheet.trace(area.rings())))
                .toList();
        boolean walkable = areas.stream().anyMatch(area -> area.link().isPresent());
        var markup = new Markup(60_000).picture("gw-map", width, sheet.height, caption, walkable ? "group" : "img");
        Palette.hatch(markup, caption.part("hatch"));
        var links = new MapLinks(caption.part("a"), traced);
        if (walkable) {
            links.shapes(markup);
        }
        markup.raw("<g fill-rule=\"evenodd\" stroke=\"#fff\" stroke-width=\"0.8\" stroke-linejoin=\"round\">");
        for (int i = 0; i < traced.size(); i++) {
            if (walkable) {
                links.use(markup, i);
                palette.paint(markup, traced.get(i).area().level(), caption.part("hatch"));
                markup.end();
            } else {
                area(markup, traced.get(i));
            }
        }
        markup.close("g");
        var own = Outline.of(traced.stream()
                .filter(one -> one.area().own())
                .flatMap(one -> one.rings().stream())
                .toList());
        if (!own.isEmpty()) {
            MapPath.write(markup.open("path").ink(Ink.MAP_OWN), own).end();
        }
        MapLabels.write(markup, traced, own, ownName, width);
        if (walkable) {
            links.write(markup);
        }
        return markup.done(caption.alternative());
    }

    private void area(Markup markup, MapLabels.Traced traced) {
        markup.open("path");
        palette.paint(markup, traced.area().level(), caption.part("hatch"));
        MapPath.write(markup, traced.rings())
                .inside()
                .title(traced.area().title())
                .close("path");
    }
}
