package nl.gezondewijk.statistics.smallarea;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import nl.gezondewijk.statistics.Explanation;
import nl.gezondewijk.statistics.Quantiles;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;

/**
 * Whether a model may be believed: what an epidemiologist looks at before its figures leave the desk.
 *
 * <p>A standardised residual beyond 2 is to be expected in one area in twenty. The direct figures, though noisy, are
 * without bias: plotted against the modelled ones they should lie round the diagonal, slope 1 (a slope above 1 means
 * that the model pulls too much to the middle). Their distance {@code W = Σ(direct − value)²/(ψ + MSE)} is to be held
 * against χ² with as many degrees of freedom as areas; a small p-value tells that the two do not go together. A large
 * one tells little, for each modelled figure holds a part of its direct one.
 *
 * <p>Brown G, Chambers R, Heady P, Heasman D. Evaluation of small area estimation methods: an application to
 * unemployment estimates from the UK LFS. Proceedings of Statistics Canada Symposium 2001.
 *
 * @param surveyed areas with respondents, over which all of this goes
 * @param largestResidual in absolute value
 * @param beyondTwo areas with a standardised residual beyond 2 on either side
 * @param slope of the direct on the modelled figures; absent where the modelled ones are all equal
 * @param leastGamma the smallest share of a direct figure in the value; gamma tells how much areas shrink
 * @param largestLeverage how far one area alone fixes the regression
 * @param distance W
 */
public record Diagnostics(
        int surveyed,
        double largestResidual,
        int beyondTwo,
        OptionalDouble slope,
        double leastGamma,
        double medianGamma,
        double largestGamma,
        double largestLeverage,
        double distance,
        double pValue) {
    private static final double ROUNDING = 1e-12;

    static Diagnostics of(FittedModel model) {
        var places = model.areas().places();
        var residuals = Arrays.stream(places)
                .mapToDouble(place -> Math.abs(model.residual(place)))
                .toArray();
        var gamma = Quantiles.of(Arrays.stream(places).mapToDouble(model::gamma).toArray());
        double distance = Arrays.stream(places)
                .mapToDouble(place -> Math.pow(model.areas().direct(place) - model.value(place), 2)
                        / (model.areas().variance(place) + Math.pow(model.error(place), 2)))
                .sum();
        return new Diagnostics(
                places.length,
                Quantiles.of(residuals).max(),
                (int) Arrays.stream(residuals).filter(residual -> residual > 2).count(),
                slope(model, places),
                gamma.min(),
                gamma.at(0.5),
                gamma.max(),
                Arrays.stream(places).mapToDouble(model::leverage).max().orElseThrow(),
                distance,
                ChiSquaredDistribution.of(places.length).survivalProbability(distance));
    }

    private static OptionalDouble slope(FittedModel model, int[] places) {
        double meanValue =
                Arrays.stream(places).mapToDouble(model::value).average().orElseThrow();
        double meanDirect = Arrays.stream(places)
                .mapToDouble(place -> model.areas().direct(place))
                .average()
                .orElseThrow();
        double together = 0;
        double own = 0;
        for (int place : places) {
            double moved = model.value(place) - meanValue;
            together += moved * (model.areas().direct(place) - meanDirect);
            own += moved * moved;
        }
        return own > Math.pow(ROUNDING * meanValue, 2) * places.length && own > 0
                ? OptionalDouble.of(together / own)
                : OptionalDouble.empty();
    }

    public Explanation explanation() {
        var nodes = Explanation.inWords(
                "statistics.smallarea.diagnostics",
                Explanation.score("statistics.smallarea.largestResidual", largestResidual),
                Explanation.number("statistics.smallarea.beyondTwo", beyondTwo),
                Explanation.share("statistics.smallarea.leastGamma", leastGamma),
                Explanation.share("statistics.smallarea.medianGamma", medianGamma),
                Explanation.share("statistics.smallarea.largestGamma", largestGamma),
                Explanation.share("statistics.smallarea.largestLeverage", largestLeverage),
                Explanation.score("statistics.pValue", pValue).about("Brown et al. 2001"));
        return slope.isPresent()
                ? nodes.with(List.of(Explanation.score("statistics.smallarea.slope", slope.getAsDouble())
                        .about("Brown et al. 2001")))
                : nodes;
    }
}
