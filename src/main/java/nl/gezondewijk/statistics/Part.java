package nl.gezondewijk.statistics;

import java.util.OptionalDouble;

/**
 * One area that a combined figure is made of.
 *
 * @param name for the explanation: the area's name or code
 * @param value absent where the area has none; the caller knows why
 * @param weight the people, or addresses, whom the figure is about; 0 or more
 */
public record Part(String name, OptionalDouble value, double weight) {

    public Part {
        if (value.isPresent() && !Double.isFinite(value.getAsDouble())) {
            throw new IllegalArgumentException(name + " must have a finite value or none, not " + value.getAsDouble());
        }
        if (!(weight >= 0 && Double.isFinite(weight))) {
            throw new IllegalArgumentException(name + " must weigh 0 or more, not " + weight);
        }
    }

    public static Part of(String name, double value, double weight) {
        return new Part(name, OptionalDouble.of(value), weight);
    }

    public static Part without(String name, double weight) {
        return new Part(name, OptionalDouble.empty(), weight);
    }

    boolean isUsed() {
        return value.isPresent();
    }

    Explanation explanation() {
        var weighed = Explanation.number("statistics.weight", weight);
        var part = value.isPresent()
                ? Explanation.figure("statistics.part", value.getAsDouble(), weighed)
                : Explanation.inWords("statistics.part.missing", weighed);
        return part.about(name);
    }
}
