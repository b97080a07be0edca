package nl.gezondewijk.profile;

import java.util.Arrays;
import java.util.OptionalDouble;
import nl.gezondewijk.chart.Palette;
import nl.gezondewijk.indicator.Indicator;

/**
 * The five classes of a map and their limits.
 *
 * <p>Around a reference the middle class reaches half a standard deviation to either side and the outer ones begin at one and a
 * half; where higher is neither good nor bad, or there is no reference, the classes hold a fifth of the areas each.
 *
 * @param limits four, ascending; a value on a limit belongs to the class below
 * @param mirrored true where a high value is favourable, so that class 1 is always the favourable end
 */
@SuppressWarnings("ArrayRecordComponent")
record Classes(Palette palette, double[] limits, boolean mirrored) {

    static Classes of(double[] values, OptionalDouble reference, Indicator.Direction direction) {
        var sorted = values.clone();
        Arrays.sort(sorted);
        double sd = deviation(sorted);
        if (reference.isEmpty() || direction == Indicator.Direction.NEITHER || sd == 0) {
            return new Classes(Palette.LITTLE_TO_MUCH, fifths(sorted), false);
        }
        double middle = reference.getAsDouble();
        double[] limits = {middle - 1.5 * sd, middle - 0.5 * sd, middle + 0.5 * sd, middle + 1.5 * sd};
        return new Classes(Palette.AROUND_REFERENCE, limits, direction == Indicator.Direction.HIGHER_IS_BETTER);
    }

    /** From 1 to 5. */
    int of(double value) {
        int below = (int) Arrays.stream(limits).filter(limit -> value > limit).count();
        return mirrored ? 5 - below : 1 + below;
    }

    /** The class, counted from the lowest values up, as the palette numbers it. */
    int fromLow(int step) {
        return mirrored ? 5 - step : 1 + step;
    }

    private static double[] fifths(double[] sorted) {
        var limits = new double[4];
        for (int i = 0; i < 4; i++) {
            limits[i] = sorted.length == 0 ? 0 : sorted[Math.min(sorted.length - 1, sorted.length * (i + 1) / 5)];
        }
        return limits;
    }

    private static double deviation(double[] values) {
        double mean = Arrays.stream(values).average().orElse(0);
        double squares = Arrays.stream(values)
                .map(value -> (value - mean) * (value - mean))
                .sum();
        return values.length < 2 ? 0 : Math.sqrt(squares / (values.length - 1));
    }
}
