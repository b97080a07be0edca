package nl.gezondewijk.statistics.disclosure;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;
import nl.gezondewijk.statistics.Explanation;

/**
 * Which areas of a table tell their counts, and which withhold them.
 *
 * <p>Primary suppression takes what the {@link ThresholdRule} finds too small. Secondary suppression takes others, as few people as
 * it can find step by step, until the {@link FeasibleRange} of each withheld count, from everything that is told, is at least as
 * wide as the threshold (or as all that its whole leaves open). It does not find the smallest such set, which is a hard problem;
 * it never stops before all are safe. Cost: a few walks over the areas for each column.
 *
 * <p>Hundepool et al. 2012, section 4.4; the ranges are the attacker's feasibility intervals of Fischetti M, Salazar JJ. Solving the
 * cell suppression problem on tabular data with linear constraints. Manag Sci 2001;47:1008-1027.
 */
public final class Suppression {

    /** What becomes of an area's counts. */
    public enum Outcome {
        TOLD,
        /** Too small by itself. */
        PRIMARY,
        /** Withheld so that others do not follow from it; a reader is not told which of the two it is. */
        SECONDARY,
        /** There is nothing to tell. */
        ABSENT
    }

    private final CountTable table;
    private final ThresholdRule rule;
    private final Outcome[] outcomes;
    private final List<Freedom> freedoms;

    private Suppression(CountTable table, ThresholdRule rule) {
        this.table = table;
        this.rule = rule;
        this.outcomes = new Outcome[table.areas().size()];
        Arrays.setAll(
                outcomes,
                area -> table.isAbsent(area)
                        ? Outcome.ABSENT
                        : table.isTooSmall(area, rule) ? Outcome.PRIMARY : Outcome.TOLD);
        this.freedoms = table.columns().stream()
                .map(column ->
                        new Freedom(table.areas(), column, area -> isWithheld(area) && !column.isToldBefore(area)))
                .toList();
    }

    public static Suppression of(CountTable table, ThresholdRule rule) {
        var suppression = new Suppression(table, rule);
        suppression.cover();
        return suppression;
    }

    public Outcome outcome(int area) {
        return outcomes[area];
    }

    public boolean isTold(int area) {
        return outcomes[area] == Outcome.TOLD;
    }

    /** How close one can come to a count of a column; of a count that was told before, all the way. */
    public FeasibleRange range(int column, int area) {
        return freedoms.get(column).range(area);
    }

    /** Areas whose count can be worked out closer than the threshold, because of what was told before; nothing mends that. */
    public int[] exposed() {
        return IntStream.range(0, outcomes.length)
                .filter(area -> isWithheld(area) && isExposed(area))
                .toArray();
    }

    public int count(Outcome outcome) {
        return (int) Arrays.stream(outcomes).filter(one -> one == outcome).count();
    }

    public Explanation explanation() {
        return Explanation.inWords(
                "statistics.suppression",
                Explanation.number("statistics.suppression.fewest", rule.fewest()),
                Explanation.number("statistics.suppression.told", count(Outcome.TOLD)),
                Explanation.number(
                        "statistics.suppression.withheld", count(Outcome.PRIMARY) + count(Outcome.SECONDARY)));
    }

    private boolean isWithheld(int area) {
        return outcomes[area] == Outcome.PRIMARY || outcomes[area] == Outcome.SECONDARY;
    }

    private boolean isExposed(int area) {
        return IntStream.range(0, freedoms.size()).anyMatch(column -> isShort(column, area));
    }

    private boolean isShort(int column, int area) {
        var one = table.columns().get(column);
        return !one.isAbsent(area)
                && !one.isToldBefore(area)
                && range(column, area).width() < needed(column, area);
    }

    /** Withholds more until a whole walk finds nothing to mend; each walk withholds at least one, so it ends. */
    private void cover() {
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int column = 0; column < freedoms.size(); column++) {
                freedoms.get(column).compute();
                changed |= cover(column);
            }
        }
    }

    /** One walk: mends one thing for each group of neighbours, for what it adds changes what its neighbours need. */
    private boolean cover(int column) {
        var mended = new boolean[outcomes.length];
        boolean changed = false;
        for (int area = 0; area < outcomes.length; area++) {
            if (isWithheld(area) && isShort(column, area)) {
                int also = cheapest(column, area);
                if (also != Hierarchy.NONE && !mended[group(column, also)]) {
                    mended[group(column, also)] = true;
                    withhold(column, also);
                    changed = true;
                }
            }
        }
        return changed;
    }

    /** With one of its parts, and of that again: an area whose parts are all told is told as well. */
    private void withhold(int column, int area) {
        int at = area;
        while (at != Hierarchy.NONE) {
            outcomes[at] = Outcome.SECONDARY;
            at = Arrays.stream(areas(column).parts(at)).anyMatch(this::isWithheld)
                    ? Hierarchy.NONE
                    : cheapestPart(column, at);
        }
    }

    private int group(int column, int area) {
        int whole = areas(column).parent(area);
        return whole == Hierarchy.NONE ? area : whole;
    }

    /** What else to withhold so that a count is safe: one of its parts, a neighbour, or else the area around it. */
    private int cheapest(int column, int area) {
        if (freedoms.get(column).isBoundByParts(area, needed(column, area))) {
            return cheapestPart(column, area);
        }
        int whole = areas(column).parent(area);
        if (whole == Hierarchy.NONE) {
            return Hierarchy.NONE;
        }
        int neighbour =
                cheapest(column, area, whole, other -> freedoms.get(column).widthWithNeighbour(area, other));
        return neighbour != Hierarchy.NONE || !canBeWithheld(column, whole) ? neighbour : whole;
    }

    private int cheapestPart(int column, int area) {
        return cheapest(column, area, area, part -> freedoms.get(column).widthWithPart(area, part));
    }

    /** Of the areas in {@code whole} that can still be withheld the smallest that is enough; else the one that helps most. */
    private int cheapest(int column, int area, int whole, IntToLongFunction width) {
        long needed = needed(column, area);
        int best = Hierarchy.NONE;
        for (int other : areas(column).parts(whole)) {
            if (canBeWithheld(column, other)
                    && (best == Hierarchy.NONE
                            || isBetter(
                                    other,
                                    best,
                                    Math.min(needed, width.applyAsLong(other)),
                                    Math.min(needed, width.applyAsLong(best))))) {
                best = other;
            }
        }
        return best;
    }

    private boolean isBetter(int area, int other, long width, long otherWidth) {
        return width > otherWidth || width == otherWidth && table.people(area) < table.people(other);
    }

    private boolean canBeWithheld(int column, int area) {
        var one = table.columns().get(column);
        return isTold(area) && !one.isAbsent(area) && !one.isToldBefore(area) && !isGivenByParts(column, area);
    }

    /** Withholding it hides nothing: its parts were all told before. */
    private boolean isGivenByParts(int column, int area) {
        var parts = areas(column).parts(area);
        return parts.length > 0
                && Arrays.stream(parts)
                        .allMatch(part -> table.columns().get(column).isToldBefore(part)
                                || isTold(part) && !canBeWithheld(column, part));
    }

    private Hierarchy areas(int column) {
        return freedoms.get(column).areas();
    }

    private long needed(int column, int area) {
        return table.columns().get(column).needed(area, rule);
    }
}
