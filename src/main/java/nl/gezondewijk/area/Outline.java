package nl.gezondewijk.area;

import java.util.List;

/**
 * The border of an area as its publisher draws it, before it is made coarser.
 *
 * @param polygons each a list of closed rings, the outer one first and then its holes; a ring is x, y, x, y … in metres of the
 *     Dutch grid (EPSG:28992)
 */
public record Outline(String code, List<List<double[]>> polygons) {

    public Outline {
        code = Area.code(code);
        polygons = polygons.stream().map(List::copyOf).toList();
        if (polygons.isEmpty() || polygons.stream().anyMatch(List::isEmpty)) {
            throw new IllegalArgumentException("the border of " + code + " has no rings");
        }
        for (var ring : polygons.stream().flatMap(List::stream).toList()) {
            check(code, ring);
        }
    }

    private static void check(String code, double[] ring) {
        int last = ring.length - 2;
        if (ring.length % 2 != 0 || ring.length < 8 || ring[0] != ring[last] || ring[1] != ring[last + 1]) {
            throw new IllegalArgumentException("a ring of " + code + " is not closed or has fewer than four points");
        }
    }
}
