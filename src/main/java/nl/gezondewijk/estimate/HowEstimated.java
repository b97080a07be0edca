package nl.gezondewijk.estimate;

import java.util.ArrayList;
import java.util.List;
import nl.gezondewijk.statistics.Explanation;
import nl.gezondewijk.statistics.disclosure.ThresholdRule;

/**
 * How a published figure came about, for everyone who reads it.
 *
 * <p>Where few people answered it tells neither what they did, nor how heavily that counts: from the weight, the figure and what is
 * expected there their answers could be worked out. The diagnostics stay on the page of the study for the same reason.
 */
final class HowEstimated {
    private final Outcome.Figures figures;

    HowEstimated(Outcome.Figures figures) {
        this.figures = figures;
    }

    /** What all areas share: the method, the model with its covariates, and how the figures were made to add up. */
    Explanation model() {
        var names = String.join(", ", figures.survey().covariates());
        var parts = new ArrayList<Explanation>();
        parts.add(Explanation.inWords("estimate.method." + figures.plan().method()));
        for (var part : figures.model().orElseThrow().explanation().parts()) {
            switch (part.key()) {
                case "statistics.smallarea.covariates" -> parts.add(part.about(names));
                case "statistics.smallarea.diagnostics" -> {}
                default -> parts.add(part);
            }
        }
        figures.benchmarked().ifPresent(one -> parts.add(one.explanation()));
        return Explanation.inWords("statistics.smallarea.model").with(parts).about("Fay & Herriot 1979");
    }

    Explanation of(Estimated one) {
        double error = one.error().orElseThrow();
        return Explanation.figure("statistics.smallarea.modelled", figures.published(one))
                .with(mixed(one))
                .with(List.of(
                        Explanation.distance("statistics.smallarea.error", error)
                                .about("Datta & Lahiri 2000"),
                        Explanation.score("estimate.made.meanSquaredError", error * error)));
    }

    private static List<Explanation> mixed(Estimated one) {
        var expected = Explanation.figure(
                "statistics.smallarea.synthetic", one.expected().orElseThrow());
        if (one.place().found().isEmpty()) {
            return List.of(Explanation.inWords("statistics.smallarea.nobodyAsked"), expected);
        }
        var rule = ThresholdRule.SURVEY;
        return one.place().isFoundForOthers(rule.fewestAsked(), rule.fewest())
                ? List.of(
                        Explanation.share(
                                "statistics.smallarea.gamma", one.share().orElseThrow()),
                        Explanation.figure(
                                "statistics.smallarea.direct",
                                one.place().found().orElseThrow().value()),
                        expected)
                : List.of(Explanation.inWords("estimate.made.few"));
    }
}
