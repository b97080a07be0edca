package nl.gezondewijk.statistics.disclosure;

import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Areas that add up to larger ones: for each area the place of the one it lies in.
 *
 * <p>Areas go by their place in a list, from 0. A count of an area is taken to be the sum of the areas in it that are in the list,
 * also where some are not: who tries to work a count out may well know that those are empty.
 */
public final class Hierarchy {
    /** In place of an area's parent: it lies in none of the list. */
    public static final int NONE = -1;

    private final int[] parents;
    private final int[] topDown;
    private final int[][] parts;

    private Hierarchy(int[] parents, int[] topDown, int[][] parts) {
        this.parents = parents;
        this.topDown = topDown;
        this.parts = parts;
    }

    /**
     * @param parents for each area the place of the area it lies in, or {@link #NONE}
     * @throws IllegalArgumentException when a place is not in the list, or areas lie in each other
     */
    public static Hierarchy of(int... parents) {
        var children = new int[parents.length];
        for (int area = 0; area < parents.length; area++) {
            int parent = parents[area];
            if (parent < NONE || parent >= parents.length) {
                throw new IllegalArgumentException(
                        "area " + area + " lies in " + parent + ", which is not in the list");
            }
            if (parent != NONE) {
                children[parent]++;
            }
        }
        return new Hierarchy(parents.clone(), topDown(parents, children.clone()), parts(parents, children));
    }

    /** Areas that all lie beside each other. */
    public static Hierarchy flat(int areas) {
        var parents = new int[areas];
        Arrays.fill(parents, NONE);
        return of(parents);
    }

    /** Peels off those without children, last place first. */
    private static int[] topDown(int[] parents, int[] children) {
        var order = new int[parents.length];
        int at = parents.length;
        int seen = parents.length;
        for (int area = 0; area < parents.length; area++) {
            if (children[area] == 0) {
                order[--at] = area;
            }
        }
        while (seen > at) {
            int parent = parents[order[--seen]];
            if (parent != NONE && --children[parent] == 0) {
                order[--at] = parent;
            }
        }
        if (at > 0) {
            throw new IllegalArgumentException("some areas lie in each other");
        }
        return order;
    }

    private static int[][] parts(int[] parents, int[] children) {
        var parts = new int[parents.length][];
        var filled = new int[parents.length];
        for (int area = 0; area < parents.length; area++) {
            parts[area] = new int[children[area]];
        }
        for (int area = 0; area < parents.length; area++) {
            if (parents[area] != NONE) {
                parts[parents[area]][filled[parents[area]]++] = area;
            }
        }
        return parts;
    }

    /** Without some areas: what lay in those lies in the next area around them that stays. */
    Hierarchy without(IntPredicate absent) {
        if (IntStream.range(0, size()).noneMatch(absent)) {
            return this;
        }
        var nearest = new int[size()];
        for (int area = 0; area < nearest.length; area++) {
            int whole = absent.test(area) ? NONE : parents[area];
            while (whole != NONE && absent.test(whole)) {
                whole = parents[whole];
            }
            nearest[area] = whole;
        }
        return of(nearest);
    }

    /** With one area more in each of these. */
    Hierarchy with(int[] wholes) {
        var more = Arrays.copyOf(parents, size() + wholes.length);
        System.arraycopy(wholes, 0, more, size(), wholes.length);
        return of(more);
    }

    public int size() {
        return parents.length;
    }

    int parent(int area) {
        return parents[area];
    }

    /** The areas that lie in this one, and in none between. */
    public int[] parts(int area) {
        return parts[area];
    }

    /** The area at this place when every area comes after the one it lies in. */
    int topDown(int place) {
        return topDown[place];
    }
}
