package nl.gezondewijk.chart;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The names on a map: inside the largest areas where they fit, and that of the own area in or above it. */
final class MapLabels {
    private static final int MOST = 14;
    private static final double SIZE = 13;

    private MapLabels() {}

    /** An area as it lies on the paper. */
    record Traced(MapArea area, List<int[]> rings, int[] largest, double surface) {
        static Traced of(MapArea area, List<int[]> rings) {
            var largest = rings.getFirst();
            for (var ring : rings) {
                largest = surfaceOf(ring) > surfaceOf(largest) ? ring : largest;
            }
            return new Traced(area, rings, largest, surfaceOf(largest));
        }
    }

    /** Hidden from who listens: each area says its own name. */
    static void write(Markup markup, List<Traced> traced, List<int[]> own, Optional<String> ownName, double width) {
        markup.open("g").ink(Ink.MAP_LABELS);
        markup.raw(" aria-hidden=\"true\" pointer-events=\"none\" text-anchor=\"middle\"")
                .inside();
        traced.stream()
                .filter(one -> !one.area().own() || ownName.isEmpty())
                .sorted(Comparator.comparingDouble(Traced::surface).reversed())
                .limit(MOST)
                .forEach(one -> InsideLabel.in(one.largest(), one.area().name())
                        .ifPresent(place -> label(markup, place, one.area().name())));
        ownName.ifPresent(name -> own.stream()
                .max(Comparator.comparingDouble(MapLabels::surfaceOf))
                .ifPresent(ring -> label(markup, InsideLabel.in(ring, name).orElse(above(ring, name, width)), name)));
        markup.close("g");
    }

    private static InsideLabel above(int[] ring, String name, double width) {
        int top = 0;
        for (int i = 0; i < ring.length; i += 2) {
            top = ring[i + 1] < ring[top + 1] ? i : top;
        }
        double half = Letters.width(name, SIZE) / 2 + 3;
        return new InsideLabel(Math.clamp(ring[top] / 2.0, half, width - half), Math.max(13, ring[top + 1] / 2.0 - 6));
    }

    private static void label(Markup markup, InsideLabel place, String name) {
        markup.open("text")
                .with("x", place.x())
                .with("y", place.y())
                .inside()
                .text(name)
                .close("text");
    }

    private static double surfaceOf(int[] ring) {
        double twice = 0;
        for (int i = 0; i < ring.length; i += 2) {
            int next = (i + 2) % ring.length;
            twice += (double) ring[i] * ring[next + 1] - (double) ring[next] * ring[i + 1];
        }
        return Math.abs(twice);
    }
}
