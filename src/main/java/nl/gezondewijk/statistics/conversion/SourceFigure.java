package nl.gezondewijk.statistics.conversion;

import java.util.OptionalDouble;

/**
 * What an area has before it is moved: so many, of so many.
 *
 * @param numerator absent where the area has no figure, and then the denominator is too
 * @param denominator whom the numerator is about; for a plain count whatever it is set against, or 0
 */
public record SourceFigure(String area, OptionalDouble numerator, OptionalDouble denominator) {

    public SourceFigure {
        if (numerator.isPresent() != denominator.isPresent()) {
            throw new IllegalArgumentException(area + " needs both numerator and denominator, or neither");
        }
        if (numerator.isPresent() && !Double.isFinite(numerator.getAsDouble())) {
            throw new IllegalArgumentException(area + " must have a finite numerator, not " + numerator.getAsDouble());
        }
        if (denominator.isPresent()
                && !(denominator.getAsDouble() >= 0 && Double.isFinite(denominator.getAsDouble()))) {
            throw new IllegalArgumentException(
                    area + " must have a denominator of 0 or more, not " + denominator.getAsDouble());
        }
    }

    public static SourceFigure of(String area, double numerator, double denominator) {
        return new SourceFigure(area, OptionalDouble.of(numerator), OptionalDouble.of(denominator));
    }

    /** A published percentage, taken apart with the people whom it is about. */
    public static SourceFigure percentage(String area, double percentage, double people) {
        return of(area, percentage / 100 * people, people);
    }

    /** A count that is a figure by itself. */
    public static SourceFigure count(String area, double count) {
        return of(area, count, 0);
    }

    public static SourceFigure without(String area) {
        return new SourceFigure(area, OptionalDouble.empty(), OptionalDouble.empty());
    }
}
