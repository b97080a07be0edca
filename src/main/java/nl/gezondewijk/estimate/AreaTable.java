package nl.gezondewijk.estimate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import nl.gezondewijk.estimate.Problem.Rule;
import nl.gezondewijk.indicator.Indicator.Unit;
import org.jspecify.annotations.Nullable;

/**
 * A table with a line for each area: an estimate with its error, or with the number of respondents and the design effect.
 *
 * <p>Without errors of its own a percentage gets {@code p(100−p)·deff/n}, p being that of all respondents together: no area is
 * taken for certain because its few respondents happened to agree.
 */
final class AreaTable {
    private final Grid grid;
    private final Plan plan;
    private final Texts texts;
    private final Survey.Covariates covariates;
    private final Survey.Problems problems;

    AreaTable(Grid grid, Plan plan, Texts texts, Survey.Covariates covariates, Survey.Problems problems) {
        this.grid = grid;
        this.plan = plan;
        this.texts = texts;
        this.covariates = covariates;
        this.problems = problems;
    }

    Survey.Read read() {
        int area = plan.column(Purpose.AREA).orElseThrow();
        var places = new ArrayList<Place>();
        var seen = new HashSet<String>();
        double together = together();
        for (var line : grid.lines()) {
            var text = Texts.of(line, area);
            if (text.isEmpty()) {
                continue;
            }
            if (!seen.add(text)) {
                problems.add(line.row(), text, "", Rule.AREA_TWICE);
            }
            var known = texts.area(text);
            places.add(new Place(
                    line.row(),
                    text,
                    known,
                    found(line, text, together),
                    inhabitants(line, text),
                    covariates.of(known).flatMap(published -> covariates(line, published)),
                    List.of(),
                    List.of()));
        }
        if (places.stream().allMatch(place -> place.found().isEmpty())) {
            problems.add(0, "", "", Rule.NO_ESTIMATE_COLUMN);
        }
        return new Survey.Read(places, municipality(places));
    }

    private @Nullable Double number(Grid.Line line, Purpose purpose) {
        return plan.column(purpose).map(at -> line.numbers().get(at)).orElse(null);
    }

    /** The percentage of all respondents. */
    private double together() {
        double asked = 0;
        double sum = 0;
        for (var line : grid.lines()) {
            var respondents = number(line, Purpose.RESPONDENTS);
            var value = value(line, respondents);
            if (respondents != null && respondents > 0 && value != null) {
                asked += respondents;
                sum += respondents * value;
            }
        }
        return asked > 0 ? sum / asked : 0;
    }

    private @Nullable Double value(Grid.Line line, @Nullable Double respondents) {
        var given = number(line, Purpose.ESTIMATE);
        var counted = number(line, Purpose.COUNTED);
        if (plan.column(Purpose.ESTIMATE).isPresent()) {
            return given;
        }
        return counted != null && respondents != null && respondents > 0 ? 100 * counted / respondents : null;
    }

    private Optional<Place.Found> found(Grid.Line line, String text, double together) {
        var respondents = number(line, Purpose.RESPONDENTS);
        var value = value(line, respondents);
        if (value == null || respondents != null && respondents == 0) {
            return Optional.empty();
        }
        if (plan.unit() == Unit.PERCENT && (value < 0 || value > 100)) {
            problems.add(line.row(), text, String.valueOf(value), Rule.NOT_A_PERCENTAGE);
            return Optional.empty();
        }
        var counted = number(line, Purpose.COUNTED);
        if (counted != null && respondents != null && counted > respondents) {
            problems.add(line.row(), text, counted + " > " + respondents, Rule.MORE_THAN_ASKED);
            return Optional.empty();
        }
        return variance(line, text, respondents, together)
                .map(variance -> new Place.Found(value, variance, optional(respondents), optional(counted)));
    }

    private Optional<Double> variance(Grid.Line line, String text, @Nullable Double respondents, double together) {
        var error = number(line, Purpose.STANDARD_ERROR);
        var given = number(line, Purpose.VARIANCE);
        var effect = number(line, Purpose.DESIGN_EFFECT);
        Double variance = error != null
                ? Double.valueOf(error * error)
                : given != null
                        ? given
                        : respondents == null || plan.unit() != Unit.PERCENT
                                ? null
                                : Double.valueOf(
                                        together * (100 - together) * (effect == null ? 1 : effect) / respondents);
        if (variance == null) {
            problems.add(line.row(), text, "", Rule.NO_ERROR_COLUMN);
            return Optional.empty();
        }
        if (!(variance > 0) || error != null && error < 0) {
            problems.add(line.row(), text, String.valueOf(error == null ? variance : error), Rule.NOT_ABOVE_ZERO);
            return Optional.empty();
        }
        return Optional.of(variance);
    }

    private OptionalDouble inhabitants(Grid.Line line, String text) {
        var number = number(line, Purpose.INHABITANTS);
        if (number != null && number < 0) {
            problems.add(line.row(), text, String.valueOf(number), Rule.NEGATIVE);
            return OptionalDouble.empty();
        }
        if (number == null) {
            var area = texts.area(text).flatMap(one -> one.inhabitants());
            return area.isPresent() ? OptionalDouble.of(area.get()) : OptionalDouble.empty();
        }
        return OptionalDouble.of(number);
    }

    private Optional<List<Double>> covariates(Grid.Line line, List<Double> published) {
        var all = new ArrayList<Double>();
        for (int at : plan.columns(Purpose.COVARIATE)) {
            var number = line.numbers().get(at);
            if (number == null) {
                return Optional.empty();
            }
            all.add(number);
        }
        all.addAll(published);
        return Optional.of(all);
    }

    /** As given; else by inhabitants, where all of them live in an area with a figure. */
    private OptionalDouble municipality(List<Place> places) {
        if (plan.municipality().isPresent()) {
            return OptionalDouble.of(plan.municipality().get());
        }
        double people = 0;
        double sum = 0;
        for (var place : places) {
            if (place.inhabitants().isEmpty()) {
                return OptionalDouble.empty();
            }
            double here = place.inhabitants().getAsDouble();
            if (here > 0 && place.found().isEmpty()) {
                return OptionalDouble.empty();
            }
            people += here;
            sum += here == 0 ? 0 : here * place.found().orElseThrow().value();
        }
        return people > 0 ? OptionalDouble.of(sum / people) : OptionalDouble.empty();
    }

    private static OptionalDouble optional(@Nullable Double number) {
        return number == null ? OptionalDouble.empty() : OptionalDouble.of(number);
    }
}
