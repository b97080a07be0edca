package nl.gezondewijk.estimate;

import java.util.List;
import java.util.Optional;
import nl.gezondewijk.statistics.Quantiles;

/**
 * What a model made better, over the areas where somebody was asked.
 *
 * @param before the middle error of what was found, as a percentage of it
 * @param after the same of the modelled figures
 * @param ratio the middle ratio of the modelled figure's mean squared error to the variance of what was found
 * @param areas over which it goes
 */
record Improvement(double before, double after, double ratio, int areas) {

    static Optional<Improvement> of(List<Estimated> all) {
        var compared = all.stream()
                .filter(one -> one.error().isPresent()
                        && one.place()
                                .found()
                                .filter(found -> found.value() > 0)
                                .isPresent()
                        && one.value().orElse(0) > 0)
                .toList();
        if (compared.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Improvement(
                middle(compared.stream()
                        .map(one -> one.place().found().orElseThrow())
                        .mapToDouble(found -> 100 * Math.sqrt(found.variance()) / found.value())
                        .toArray()),
                middle(compared.stream()
                        .mapToDouble(one -> one.coefficientOfVariation().orElseThrow())
                        .toArray()),
                middle(compared.stream()
                        .mapToDouble(one -> Math.pow(one.error().orElseThrow(), 2)
                                / one.place().found().orElseThrow().variance())
                        .toArray()),
                compared.size()));
    }

    private static double middle(double[] values) {
        return Quantiles.of(values).at(0.5);
    }
}
