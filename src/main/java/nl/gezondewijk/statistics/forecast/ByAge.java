package nl.gezondewijk.statistics.forecast;

import java.util.Arrays;
import java.util.function.DoubleBinaryOperator;

/** A number for each age of five years: 0 to 4, 5 to 9, up to 80 to 84, and 85 and older. */
public final class ByAge {
    /** How many ages there are. */
    public static final int BANDS = 18;

    /** The last, which has no end. */
    public static final int OLDEST = BANDS - 1;

    /** The width of the others, and of a step. */
    public static final int YEARS = 5;

    private static final double NOBODY = 1e-9;

    private final double[] numbers;

    private ByAge(double[] numbers) {
        this.numbers = numbers;
    }

    public static ByAge of(double... numbers) {
        if (numbers.length != BANDS) {
            throw new IllegalArgumentException("there are " + BANDS + " ages, not " + numbers.length);
        }
        for (double number : numbers) {
            if (!Double.isFinite(number)) {
                throw new IllegalArgumentException("a number by age must be finite, not " + number);
            }
        }
        return new ByAge(numbers.clone());
    }

    public static ByAge nothing() {
        return new ByAge(new double[BANDS]);
    }

    /** The number of an age, 0 for the youngest, {@link #OLDEST} for the oldest. */
    public double at(int band) {
        return numbers[band];
    }

    public double sum() {
        return Arrays.stream(numbers).sum();
    }

    public double least() {
        return Arrays.stream(numbers).min().orElseThrow();
    }

    public ByAge plus(ByAge other) {
        return with(other, Double::sum);
    }

    /** Age by age. */
    public ByAge times(ByAge other) {
        return with(other, (one, two) -> one * two);
    }

    ByAge withoutRounding() {
        return new ByAge(Arrays.stream(numbers)
                .map(number -> Math.abs(number) < NOBODY ? 0 : number)
                .toArray());
    }

    private ByAge with(ByAge other, DoubleBinaryOperator operation) {
        var result = new double[BANDS];
        Arrays.setAll(result, band -> operation.applyAsDouble(numbers[band], other.numbers[band]));
        return of(result);
    }

    public double[] toArray() {
        return numbers.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ByAge that && Arrays.equals(numbers, that.numbers);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(numbers);
    }

    @Override
    public String toString() {
        return Arrays.toString(numbers);
    }
}
