package nl.gezondewijk.statistics;

import java.util.List;

/**
 * What a value is held against, in the same unit.
 *
 * @param includesArea whether the area is part of it, as a wijk is of its gemeente; the difference is then smaller than with
 *     the rest, and the page says so
 */
public record Reference(double value, boolean includesArea) {

    public Reference {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("a reference is a finite number, not " + value);
        }
    }

    /** A reference of which the area is no part: a norm, another area, the rest of the gemeente. */
    public static Reference apart(double value) {
        return new Reference(value, false);
    }

    /** A reference of which the area is a part. */
    public static Reference including(double value) {
        return new Reference(value, true);
    }

    Explanation explanation() {
        var reference = Explanation.figure("statistics.reference", value);
        return includesArea
                ? reference.with(List.of(Explanation.inWords("statistics.reference.includesArea")))
                : reference;
    }
}
