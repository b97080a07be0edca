package nl.gezondewijk.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The border around areas that touch: what remains when the edges that two of them share are left out. */
final class Outline {
    private record Point(int x, int y) {}

    private record Edge(Point a, Point b) {
        static Edge between(Point one, Point other) {
            boolean inOrder = one.x() < other.x() || one.x() == other.x() && one.y() < other.y();
            return inOrder ? new Edge(one, other) : new Edge(other, one);
        }

        Point otherThan(Point end) {
            return end.equals(a) ? b : a;
        }
    }

    private Outline() {}

    /** In half pixels, as traced; each ring closed. */
    static List<int[]> of(List<int[]> rings) {
        var open = new LinkedHashMap<Edge, Edge>();
        for (var ring : rings) {
            for (int i = 0; i < ring.length; i += 2) {
                int next = (i + 2) % ring.length;
                var edge = Edge.between(new Point(ring[i], ring[i + 1]), new Point(ring[next], ring[next + 1]));
                if (!edge.a().equals(edge.b()) && open.remove(edge) == null) {
                    open.put(edge, edge);
                }
            }
        }
        return walk(open);
    }

    private static List<int[]> walk(Map<Edge, Edge> open) {
        var at = new HashMap<Point, List<Edge>>();
        for (var edge : open.values()) {
            at.computeIfAbsent(edge.a(), p -> new ArrayList<>()).add(edge);
            at.computeIfAbsent(edge.b(), p -> new ArrayList<>()).add(edge);
        }
        var loops = new ArrayList<int[]>();
        for (var edge : List.copyOf(open.values())) {
            if (open.containsKey(edge)) {
                loops.add(loop(edge, open, at));
            }
        }
        return loops;
    }

    /** Every point has an even number of open edges, so a walk ends only where it began. */
    private static int[] loop(Edge first, Map<Edge, Edge> open, Map<Point, List<Edge>> at) {
        var loop = new int[2 * open.size() + 2];
        int length = 0;
        var here = first.a();
        Edge edge = first;
        while (edge != null) {
            open.remove(edge);
            loop[length++] = here.x();
            loop[length++] = here.y();
            here = edge.otherThan(here);
            edge = at.getOrDefault(here, List.of()).stream()
                    .filter(open::containsKey)
                    .findFirst()
                    .orElse(null);
        }
        return Arrays.copyOf(loop, length);
    }
}
