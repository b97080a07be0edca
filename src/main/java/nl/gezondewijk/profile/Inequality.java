package nl.gezondewijk.profile;

import java.util.List;
import java.util.Optional;
import nl.gezondewijk.area.Area;
import nl.gezondewijk.indicator.Derivation;
import nl.gezondewijk.indicator.Figure;
import nl.gezondewijk.indicator.Indicator;
import nl.gezondewijk.indicator.Observation;
import nl.gezondewijk.indicator.Period;
import nl.gezondewijk.statistics.Explanation;
import nl.gezondewijk.statistics.inequality.QuantileGroups;
import nl.gezondewijk.statistics.inequality.SlopeIndex;

/**
 * How an indicator differs between the areas of a place, from the lowest to the highest socio-economic score.
 *
 * <p>A modelled indicator has a slope but no margins and no verdict: the model knows the incomes of the people, which are in the score too, and its errors in
 * one area are not apart from those in another.
 *
 * @param place whose wijken or buurten it is about
 * @param derivation what is set against the score
 * @param score the score itself, of the period nearest to that
 * @param rungs the areas that take part, from the lowest score up
 * @param leftOut the areas that do not, and why
 * @param slope the index with its ratio, or why there is none
 * @param atBound true where some area has 0 % or 100 %, so that the line had to be straight
 */
public record Inequality(
        Area place,
        Area.Kind level,
        Derivation derivation,
        Derivation score,
        List<Rung> rungs,
        List<LeftOut> leftOut,
        SlopeIndex slope,
        QuantileGroups groups,
        boolean atBound) {

    public Inequality {
        rungs = List.copyOf(rungs);
        leftOut = List.copyOf(leftOut);
    }

    /**
     * An area with its place on the ladder.
     *
     * @param people who live there
     * @param ridit the share of the people who stand lower, half of its own included
     */
    public record Rung(Area area, double score, double people, double ridit, Observation observation) {
        public double value() {
            return observation.known().orElseThrow().value();
        }
    }

    /** An area that has no place on the ladder, or no figure. */
    public record LeftOut(Area area, What lacks, Figure.Reason reason) {
        /** What an area must have to take part. */
        public enum What {
            SCORE,
            PEOPLE,
            FIGURE
        }
    }

    public Indicator indicator() {
        return derivation.indicator();
    }

    public Period period() {
        return derivation.spot().period();
    }

    public boolean isModelled() {
        return indicator().kind() == Indicator.Kind.MODELLED;
    }

    public Optional<SlopeIndex.Known> known() {
        return slope instanceof SlopeIndex.Known known ? Optional.of(known) : Optional.empty();
    }

    public double people() {
        return rungs.stream().mapToDouble(Rung::people).sum();
    }

    /** How the slope was made; of a modelled figure without what it cannot have. */
    Explanation explanation() {
        return isModelled() ? withoutMargins(slope.explanation()) : slope.explanation();
    }

    private static Explanation withoutMargins(Explanation node) {
        var parts = node.parts().stream()
                .filter(part -> !part.key().startsWith("statistics.interval")
                        && !part.key().startsWith("statistics.verdict")
                        && !part.key().startsWith("statistics.slope.errors"))
                .map(Inequality::withoutMargins)
                .toList();
        return new Explanation(node.key(), node.value(), node.unit(), node.detail(), parts);
    }
}
