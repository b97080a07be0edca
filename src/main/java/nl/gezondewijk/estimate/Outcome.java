package nl.gezondewijk.estimate;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import nl.gezondewijk.indicator.Indicator.Unit;
import nl.gezondewijk.statistics.Pooled;
import nl.gezondewijk.statistics.Reason;
import nl.gezondewijk.statistics.smallarea.Benchmarked;
import nl.gezondewijk.statistics.smallarea.Composite;
import nl.gezondewijk.statistics.smallarea.Direct;
import nl.gezondewijk.statistics.smallarea.FittedModel;
import nl.gezondewijk.statistics.smallarea.Synthetic;

/** What came out of a survey and a plan: figures for each area, or why there are none. */
sealed interface Outcome {

    /**
     * Figures.
     *
     * @param areas in the order of the table
     * @param model the fitted model, for that method
     * @param benchmarked how they were made to add up, where that was asked and could be
     */
    record Figures(
            Plan plan,
            Survey survey,
            List<Estimated> areas,
            Optional<FittedModel> model,
            Optional<Benchmarked.Known> benchmarked)
            implements Outcome {

        public Figures {
            areas = List.copyOf(areas);
        }

        Optional<Improvement> improvement() {
            return plan.method() == Method.DIRECT ? Optional.empty() : Improvement.of(areas);
        }

        /** Where a value came out and the area is known. */
        List<Estimated> publishable() {
            return areas.stream()
                    .filter(one -> one.place().area().isPresent() && one.value().isPresent())
                    .toList();
        }

        /** Where nobody lives there is nothing to publish, and that is told. */
        List<Estimated> nobodys() {
            return areas.stream()
                    .filter(one ->
                            one.place().area().isPresent() && one.reason().equals(Optional.of(Reason.NOBODY)))
                    .toList();
        }

        /** Without the areas where nobody lives: a model has a figure for each place, and theirs would be about nobody. */
        Figures ofInhabited() {
            var kept = areas.stream()
                    .map(one -> one.place().isUninhabited() ? Estimated.without(one.place(), Reason.NOBODY) : one)
                    .toList();
            return new Figures(plan, survey, kept, model, benchmarked);
        }

        /** As others read it: a percentage ends at 0 and at 100. */
        double published(Estimated one) {
            double value = one.value().orElseThrow();
            return isPercent() ? Math.clamp(value, 0, 100) : value;
        }

        boolean isPercent() {
            return plan.unit() == Unit.PERCENT;
        }
    }

    /** The table has errors; they are in the survey. */
    record Unsound(Survey survey) implements Outcome {}

    /** No model, and why. */
    record None(Survey survey, Reason reason) implements Outcome {}

    static Outcome of(Plan plan, Survey survey) {
        if (!survey.isSound()) {
            return new Unsound(survey);
        }
        var outcome =
                switch (plan.method()) {
                    case DIRECT -> direct(plan, survey);
                    case SYNTHETIC -> grouped(plan, survey, 0);
                    case COMPOSITE -> grouped(plan, survey, Composite.USUAL);
                    case AREA_MODEL -> new FitModel(plan, survey).outcome();
                };
        return outcome instanceof Figures found && plan.method() != Method.DIRECT ? found.ofInhabited() : outcome;
    }

    private static Outcome direct(Plan plan, Survey survey) {
        var none = OptionalDouble.empty();
        var areas = survey.places().stream()
                .map(place -> place.found()
                        .map(found -> new Estimated(
                                place,
                                OptionalDouble.of(found.value()),
                                Optional.empty(),
                                OptionalDouble.of(Math.sqrt(found.variance())),
                                none,
                                OptionalDouble.of(1),
                                none,
                                none))
                        .orElseGet(() -> Estimated.without(place, Reason.NO_RESPONDENTS)))
                .toList();
        return new Figures(plan, survey, areas, Optional.empty(), Optional.empty());
    }

    /** @param delta 0 for the synthetic figure alone */
    private static Outcome grouped(Plan plan, Survey survey, double delta) {
        var areas = survey.places().stream().map(place -> grouped(place, delta)).toList();
        return new Figures(plan, survey, areas, Optional.empty(), Optional.empty());
    }

    private static Estimated grouped(Place place, double delta) {
        var synthetic = Synthetic.postStratified(place.groups());
        double people = place.inhabitants().orElse(0);
        if (people <= 0) {
            return Estimated.without(place, Reason.NOBODY);
        }
        var expected = synthetic.pooled() instanceof Pooled.Known known
                ? OptionalDouble.of(known.value())
                : OptionalDouble.empty();
        if (delta == 0) {
            return synthetic.pooled() instanceof Pooled.None none
                    ? Estimated.without(place, none.reason())
                    : mixed(place, expected.getAsDouble(), 0, expected);
        }
        return switch (Composite.of(Direct.from(place.cells()), synthetic, people, delta)) {
            case Composite.Known known -> mixed(place, known.value(), known.phi(), expected);
            case Composite.None none -> Estimated.without(place, none.reason());
        };
    }

    private static Estimated mixed(Place place, double value, double share, OptionalDouble expected) {
        var none = OptionalDouble.empty();
        return new Estimated(
                place,
                OptionalDouble.of(value),
                Optional.empty(),
                none,
                expected,
                OptionalDouble.of(share),
                none,
                none);
    }
}
