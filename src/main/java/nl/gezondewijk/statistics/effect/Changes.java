package nl.gezondewijk.statistics.effect;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The change of each area, from the mean of its years before to the mean of its years after, treated areas and
 * controls apart.
 *
 * <p>With the same years for every area, the regression on treated, post and treated × post is in these changes alone.
 */
record Changes(double[] treated, double[] controls, int first) {

    static Changes of(Panel panel, Set<String> treated, int first) {
        return new Changes(
                panel.areas().stream()
                        .filter(treated::contains)
                        .mapToDouble(area -> change(panel.row(area), first))
                        .toArray(),
                panel.areas().stream()
                        .filter(area -> !treated.contains(area))
                        .mapToDouble(area -> change(panel.row(area), first))
                        .toArray(),
                first);
    }

    private static double change(double[] row, int first) {
        return mean(Arrays.copyOfRange(row, first, row.length)) - mean(Arrays.copyOf(row, first));
    }

    static double mean(double[] values) {
        double middle = values[0];
        return middle + Arrays.stream(values).map(value -> value - middle).sum() / values.length;
    }

    /** Σ(d − d̄)² / n²: the square of the error of a mean, without any correction for few. */
    static double squaredError(double[] values) {
        double mean = mean(values);
        return Arrays.stream(values)
                        .map(value -> (value - mean) * (value - mean))
                        .sum()
                / values.length
                / values.length;
    }

    double difference() {
        return mean(treated) - mean(controls);
    }

    /** Every year against the last before the start; the error is that of two means, each with its own spread. */
    List<YearDifference> years(Panel panel, Set<String> which) {
        return IntStream.range(0, panel.years().size())
                .mapToObj(year -> {
                    var mine = since(panel, which, year, true);
                    var theirs = since(panel, which, year, false);
                    var error = year == first - 1 || mine.length < 2
                            ? OptionalDouble.empty()
                            : OptionalDouble.of(Math.sqrt(variance(mine) + variance(theirs)));
                    return new YearDifference(panel.years().get(year), year < first, mean(mine) - mean(theirs), error);
                })
                .toList();
    }

    private double[] since(Panel panel, Set<String> which, int year, boolean treatedOnes) {
        return panel.areas().stream()
                .filter(area -> which.contains(area) == treatedOnes)
                .map(panel::row)
                .mapToDouble(row -> row[year] - row[first - 1])
                .toArray();
    }

    private static double variance(double[] values) {
        return squaredError(values) * values.length / (values.length - 1);
    }
}
