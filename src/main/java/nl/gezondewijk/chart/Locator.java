package nl.gezondewijk.chart;

import java.util.List;
import java.util.stream.Stream;

/** Where an area lies: a small map of its gemeente (or whatever is around it) with the area filled in. */
public record Locator(String label, List<List<Ring>> neighbours, List<Ring> own) {
    private static final double WIDTH = 220;
    private static final double TALLEST = 170;
    private static final int SMALL = 16;

    public Locator {
        neighbours = neighbours.stream().map(List::copyOf).toList();
        own = List.copyOf(own);
        if (own.isEmpty() || label.isBlank()) {
            throw new IllegalArgumentException("a locator shows an area and says so in words");
        }
    }

    public Svg svg() {
        var all = Stream.concat(neighbours.stream().flatMap(List::stream), own.stream())
                .toList();
        var sheet = Sheet.fitting(all, WIDTH, TALLEST, 4);
        var traced = sheet.trace(all);
        var ownTraced = sheet.trace(own);
        var markup = new Markup(8000).svg("gw-locator", WIDTH, sheet.height);
        markup.raw(" role=\"img\" fill-rule=\"evenodd\" stroke-linejoin=\"round\"")
                .with("aria-label", label)
                .inside();
        MapPath.write(markup.open("path").ink(Ink.NEAR), traced).end();
        MapPath.write(markup.open("path").ink(Ink.EDGE), Outline.of(traced)).end();
        MapPath.write(markup.open("path").ink(Ink.LOCATED), ownTraced).end();
        lookHere(markup, ownTraced);
        return markup.done(label);
    }

    /** An area too small to see gets a circle around it. */
    private static void lookHere(Markup markup, List<int[]> rings) {
        int west = Integer.MAX_VALUE;
        int north = Integer.MAX_VALUE;
        int east = Integer.MIN_VALUE;
        int south = Integer.MIN_VALUE;
        for (var ring : rings) {
            for (int i = 0; i < ring.length; i += 2) {
                west = Math.min(west, ring[i]);
                east = Math.max(east, ring[i]);
                north = Math.min(north, ring[i + 1]);
                south = Math.max(south, ring[i + 1]);
            }
        }
        if (east - west < SMALL && south - north < SMALL) {
            markup.circle((west + east) / 4.0, (north + south) / 4.0, 9)
                    .ink(Ink.LOOK_HERE)
                    .end();
        }
    }
}
