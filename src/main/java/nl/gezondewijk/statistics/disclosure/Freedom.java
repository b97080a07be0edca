package nl.gezondewijk.statistics.disclosure;

import java.util.Arrays;
import java.util.function.IntPredicate;

/**
 * How far each count of a column can be moved without moving anything that is told: exact, in two walks over the hierarchy.
 *
 * <p>With t the shift of each count from its true value: t = 0 where it is told; −below ≤ t ≤ above where not; and the t of an
 * area is the sum of those in it. Because every count stands in at most two of these sums and the sums form a tree, the range of
 * each t is had by adding ranges: upwards what its own parts leave ({@code in}), downwards what its neighbours and the areas above
 * leave ({@code out}). Where counts of the same people have several answers, moving one answer against all others together is
 * one such column, so that the true counts of all answers can follow.
 */
final class Freedom {
    private final Hierarchy areas;
    private final Column column;
    private final IntPredicate movable;

    /** What an area's own count and its parts leave. */
    private final long[] inBelow;

    private final long[] inAbove;

    /** What its neighbours and the areas above leave. */
    private final long[] outBelow;

    private final long[] outAbove;

    /** What its parts leave together; and whether it has parts at all. */
    private final long[] partsBelow;

    private final long[] partsAbove;
    private final boolean[] hasParts;

    /** @param movable which counts are not told, now or before */
    Freedom(Hierarchy areas, Column column, IntPredicate movable) {
        int n = areas.size();
        this.areas = areas.without(column::isAbsent);
        this.column = column;
        this.movable = movable;
        inBelow = new long[n];
        inAbove = new long[n];
        outBelow = new long[n];
        outAbove = new long[n];
        partsBelow = new long[n];
        partsAbove = new long[n];
        hasParts = new boolean[n];
    }

    /** The areas that have this count. */
    Hierarchy areas() {
        return areas;
    }

    void compute() {
        Arrays.fill(partsBelow, 0);
        Arrays.fill(partsAbove, 0);
        Arrays.fill(hasParts, false);
        upwards();
        downwards();
    }

    private void upwards() {
        for (int place = areas.size() - 1; place >= 0; place--) {
            int area = areas.topDown(place);
            boolean free = isFree(area);
            inBelow[area] = free ? limited(column.below(area), partsBelow[area], hasParts[area]) : 0;
            inAbove[area] = free ? limited(column.above(area), partsAbove[area], hasParts[area]) : 0;
            int whole = areas.parent(area);
            if (whole != Hierarchy.NONE) {
                partsBelow[whole] += inBelow[area];
                partsAbove[whole] += inAbove[area];
                hasParts[whole] = true;
            }
        }
    }

    private static long limited(long own, long parts, boolean hasParts) {
        return hasParts ? Math.min(own, parts) : own;
    }

    private void downwards() {
        for (int place = 0; place < areas.size(); place++) {
            int area = areas.topDown(place);
            int whole = areas.parent(area);
            if (whole == Hierarchy.NONE) {
                outBelow[area] = Column.ENDLESS;
                outAbove[area] = Column.ENDLESS;
            } else {
                boolean free = isFree(whole);
                long wholeBelow = free ? Math.min(column.below(whole), outBelow[whole]) : 0;
                long wholeAbove = free ? Math.min(column.above(whole), outAbove[whole]) : 0;
                outBelow[area] = Math.min(Column.ENDLESS, wholeBelow + partsAbove[whole] - inAbove[area]);
                outAbove[area] = Math.min(Column.ENDLESS, wholeAbove + partsBelow[whole] - inBelow[area]);
            }
        }
    }

    private boolean isFree(int area) {
        return !column.isAbsent(area) && movable.test(area);
    }

    FeasibleRange range(int area) {
        return new FeasibleRange(Math.min(inBelow[area], outBelow[area]), Math.min(inAbove[area], outAbove[area]));
    }

    /** Whether its own parts give it away, whatever is withheld around it. */
    boolean isBoundByParts(int area, long needed) {
        return hasParts[area] && inBelow[area] + inAbove[area] < needed;
    }

    /** The width that withholding one of its parts too would give. */
    long widthWithPart(int area, int part) {
        return Math.min(column.below(area), partsBelow[area] + column.below(part))
                + Math.min(column.above(area), partsAbove[area] + column.above(part));
    }

    /** The width that withholding a neighbour too would give. */
    long widthWithNeighbour(int area, int neighbour) {
        return Math.min(inBelow[area], outBelow[area] + column.above(neighbour))
                + Math.min(inAbove[area], outAbove[area] + column.below(neighbour));
    }
}
