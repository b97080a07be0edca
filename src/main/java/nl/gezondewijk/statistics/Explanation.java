package nl.gezondewijk.statistics;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * How a number was made, as a tree: each node names one thing that went into the node above it.
 *
 * <p>The key is stable and the page translates it ({@code messages/statistics_nl} and {@code _en} for ours; other modules may
 * put nodes of their own on top). The detail is never translated: the name of an area, or the literature of a formula.
 *
 * @param value absent for a node that is words alone; never NaN and never infinite
 * @param unit what kind of number the value is, so that the page knows how to write it
 * @param detail empty where there is nothing to add
 */
public record Explanation(String key, OptionalDouble value, Unit unit, String detail, List<Explanation> parts) {

    /** What kind of number a node holds. */
    public enum Unit {
        /** The unit in which the figure itself is published, its decimals included. */
        FIGURE,
        /** How far two figures lie apart, in their unit: of percentages it is percentage points. */
        DIFFERENCE,
        /** The same without a direction: an error, a deviation. */
        DISTANCE,
        /** A part of a whole, from 0 to 1; written as a percentage. */
        SHARE,
        /** A number of things: people, peers, tests. */
        NUMBER,
        /** A pure number: a z-score, a p-value. */
        SCORE,
        /** No number, words alone. */
        NONE
    }

    public Explanation {
        if (key.isBlank()) {
            throw new IllegalArgumentException("a part of an explanation needs a key");
        }
        if (value.isPresent() && !Double.isFinite(value.getAsDouble())) {
            throw new IllegalArgumentException(key + " must be a finite number, not " + value.getAsDouble());
        }
        if (value.isPresent() == (unit == Unit.NONE)) {
            throw new IllegalArgumentException(key + " has " + value + " with unit " + unit);
        }
        parts = List.copyOf(parts);
    }

    public static Explanation of(String key, double value, Unit unit, Explanation... parts) {
        return new Explanation(key, OptionalDouble.of(value), unit, "", List.of(parts));
    }

    /** A node without a number. */
    public static Explanation inWords(String key, Explanation... parts) {
        return new Explanation(key, OptionalDouble.empty(), Unit.NONE, "", List.of(parts));
    }

    /** A number in the unit of the figure itself. */
    public static Explanation figure(String key, double value, Explanation... parts) {
        return of(key, value, Unit.FIGURE, parts);
    }

    /** How far two figures lie apart. */
    public static Explanation difference(String key, double value, Explanation... parts) {
        return of(key, value, Unit.DIFFERENCE, parts);
    }

    /** How far figures lie apart whatever the direction, in their unit. */
    public static Explanation distance(String key, double value, Explanation... parts) {
        return of(key, value, Unit.DISTANCE, parts);
    }

    /** A number of things. */
    public static Explanation number(String key, double value, Explanation... parts) {
        return of(key, value, Unit.NUMBER, parts);
    }

    /** A part of a whole, from 0 to 1. */
    public static Explanation share(String key, double value, Explanation... parts) {
        return of(key, value, Unit.SHARE, parts);
    }

    /** A pure number. */
    public static Explanation score(String key, double value, Explanation... parts) {
        return of(key, value, Unit.SCORE, parts);
    }

    /** The same with a detail, such as an area's name. */
    public Explanation about(String newDetail) {
        return new Explanation(key, value, unit, newDetail, parts);
    }

    /** The same with these parts after its own. */
    public Explanation with(List<Explanation> more) {
        return new Explanation(
                key,
                value,
                unit,
                detail,
                Stream.concat(parts.stream(), more.stream()).toList());
    }

    /** The tree as indented lines, for tests and logs. */
    @Override
    public String toString() {
        var text = new StringBuilder();
        write(text, 0);
        return text.toString();
    }

    private void write(StringBuilder text, int depth) {
        text.repeat(" ", 2 * depth).append(key);
        value.ifPresent(number -> text.append(" = ").append(number));
        if (!detail.isEmpty()) {
            text.append(" (").append(detail).append(')');
        }
        text.append('\n');
        parts.forEach(part -> part.write(text, depth + 1));
    }
}
