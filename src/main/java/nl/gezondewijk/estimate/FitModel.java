package nl.gezondewijk.estimate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import nl.gezondewijk.statistics.Reason;
import nl.gezondewijk.statistics.smallarea.AreaModel;
import nl.gezondewijk.statistics.smallarea.Benchmarked;
import nl.gezondewijk.statistics.smallarea.FittedModel;
import nl.gezondewijk.statistics.smallarea.SurveyedAreas;

/** Fits the model of areas to a survey, for the places of which all covariates are known. */
record FitModel(Plan plan, Survey survey) {
    Outcome outcome() {
        var taking = survey.places().stream()
                .filter(place -> place.covariates().isPresent())
                .toList();
        return switch (AreaModel.of(surveyed(taking, survey.covariates().size()))) {
            case AreaModel.None none -> new Outcome.None(survey, none.reason());
            case FittedModel model -> figures(taking, model);
        };
    }

    private static SurveyedAreas surveyed(List<Place> places, int covariates) {
        int size = places.size();
        var surveyed = new boolean[size];
        var direct = new double[size];
        var variance = new double[size];
        var columns = new double[covariates][size];
        for (int i = 0; i < size; i++) {
            var place = places.get(i);
            surveyed[i] = place.found().isPresent();
            direct[i] = place.found().map(Place.Found::value).orElse(0.0);
            variance[i] = place.found().map(Place.Found::variance).orElse(1.0);
            for (int k = 0; k < covariates; k++) {
                columns[k][i] = place.covariates().orElseThrow().get(k);
            }
        }
        return SurveyedAreas.of(surveyed, direct, variance, columns);
    }

    private Outcome.Figures figures(List<Place> taking, FittedModel model) {
        var benchmarked = benchmarked(taking, model);
        var areas = new ArrayList<Estimated>();
        int at = 0;
        for (var place : survey.places()) {
            if (place.covariates().isEmpty()) {
                areas.add(Estimated.without(place, Reason.NO_VALUE));
            } else {
                areas.add(estimated(place, at, model, benchmarked));
                at++;
            }
        }
        return new Outcome.Figures(plan, survey, areas, Optional.of(model), benchmarked);
    }

    private Optional<Benchmarked.Known> benchmarked(List<Place> taking, FittedModel model) {
        boolean counted = taking.stream().allMatch(place -> place.inhabitants().isPresent());
        if (!plan.benchmark() || survey.municipality().isEmpty() || !counted) {
            return Optional.empty();
        }
        var people = taking.stream()
                .mapToDouble(place -> place.inhabitants().orElseThrow())
                .toArray();
        return Benchmarked.to(survey.municipality().getAsDouble(), model, people) instanceof Benchmarked.Known known
                ? Optional.of(known)
                : Optional.empty();
    }

    private static Estimated estimated(
            Place place, int at, FittedModel model, Optional<Benchmarked.Known> benchmarked) {
        var area = model.area(at);
        boolean asked = place.found().isPresent();
        return new Estimated(
                place,
                OptionalDouble.of(benchmarked.map(one -> one.value(at)).orElse(area.value())),
                Optional.empty(),
                OptionalDouble.of(benchmarked.map(one -> one.error(at)).orElse(area.error())),
                OptionalDouble.of(area.synthetic()),
                OptionalDouble.of(area.gamma()),
                area.residual(),
                asked ? OptionalDouble.of(area.leverage()) : OptionalDouble.empty());
    }
}
