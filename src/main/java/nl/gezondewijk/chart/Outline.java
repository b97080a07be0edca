package nl.gezondewijk.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The border around areas that touch: what remains when the edges that two of them share are left out. Points are packed
 * in an int and edges in a long, for a map has thousands and is drawn while someone waits.
 */
final class Outline {
    /** Each remaining edge from both its ends, sorted, so that those that leave one point lie together. */
    private final long[] leaving;

    private final boolean[] walked;

    private Outline(long[] edges) {
        leaving = new long[edges.length * 2];
        for (int i = 0; i < edges.length; i++) {
            leaving[2 * i] = edges[i];
            leaving[2 * i + 1] = Long.rotateLeft(edges[i], 32);
        }
        Arrays.sort(leaving);
        walked = new boolean[leaving.length];
    }

    /** In half pixels, as traced; each ring closed. */
    static List<int[]> of(List<int[]> rings) {
        return new Outline(unshared(edges(rings))).loops();
    }

    private static long[] edges(List<int[]> rings) {
        var edges = new long[rings.stream().mapToInt(ring -> ring.length / 2).sum()];
        int count = 0;
        for (var ring : rings) {
            for (int i = 0; i < ring.length; i += 2) {
                int next = (i + 2) % ring.length;
                int one = pack(ring[i], ring[i + 1]);
                int other = pack(ring[next], ring[next + 1]);
                if (one != other) {
                    edges[count++] = edge(Math.min(one, other), Math.max(one, other));
                }
            }
        }
        return Arrays.copyOf(edges, count);
    }

    private static long[] unshared(long[] edges) {
        Arrays.sort(edges);
        int count = 0;
        for (int i = 0; i < edges.length; i++) {
            if (count > 0 && edges[count - 1] == edges[i]) {
                count--;
            } else {
                edges[count++] = edges[i];
            }
        }
        return Arrays.copyOf(edges, count);
    }

    private List<int[]> loops() {
        var loops = new ArrayList<int[]>();
        for (int i = 0; i < leaving.length; i++) {
            if (!walked[i]) {
                loops.add(loop(i));
            }
        }
        return loops;
    }

    /** Every point has an even number of edges, so a walk ends only where it began. */
    private int[] loop(int first) {
        var loop = new int[leaving.length];
        int length = 0;
        for (int at = first; at >= 0; at = next((int) leaving[at])) {
            int here = (int) (leaving[at] >>> 32);
            walked[at] = true;
            walked[Arrays.binarySearch(leaving, Long.rotateLeft(leaving[at], 32))] = true;
            loop[length++] = here >> 16;
            loop[length++] = (short) here;
        }
        return Arrays.copyOf(loop, length);
    }

    private int next(int point) {
        int at = Arrays.binarySearch(leaving, (long) point << 32);
        for (int i = at < 0 ? -at - 1 : at; i < leaving.length && (int) (leaving[i] >>> 32) == point; i++) {
            if (!walked[i]) {
                return i;
            }
        }
        return -1;
    }

    private static int pack(int x, int y) {
        return x << 16 | y & 0xFFFF;
    }

    private static long edge(int from, int to) {
        return (long) from << 32 | to & 0xFFFFFFFFL;
    }
}
