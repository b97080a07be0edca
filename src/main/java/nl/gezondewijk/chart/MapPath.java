package nl.gezondewijk.chart;

import java.util.List;

/** Traced rings as the commands of a path, each point relative to the one before. */
final class MapPath {
    private MapPath() {}

    static Markup write(Markup markup, List<int[]> rings) {
        var path = new StringBuilder();
        for (var ring : rings) {
            if (ring.length >= 6) {
                ring(path, ring);
            }
        }
        if (path.isEmpty() && !rings.isEmpty()) {
            speck(path, rings.getFirst());
        }
        return markup.raw(" d=\"").raw(path).raw("\"");
    }

    private static void ring(StringBuilder path, int[] ring) {
        half(path.append('M'), ring[0]);
        half(path.append(' '), ring[1]);
        path.append('l');
        for (int i = 2; i < ring.length; i++) {
            int step = ring[i] - ring[i - 2];
            if (i > 2 && step >= 0) {
                path.append(' ');
            }
            half(path, step);
        }
        path.append('z');
    }

    /** An area too small for this map is still a dot on it. */
    private static void speck(StringBuilder path, int[] ring) {
        half(path.append('M'), ring[0]);
        half(path.append(' '), ring[1]);
        path.append("h1v1h-1z");
    }

    private static void half(StringBuilder path, int halves) {
        Xml.number(path, halves / 2.0);
    }
}
