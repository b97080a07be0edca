package nl.gezondewijk.estimate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A table of a survey as its plan reads it.
 *
 * @param covariates their names
 * @param municipality the figure of the whole, where it is known
 */
record Survey(List<Place> places, List<Problem> problems, List<String> covariates, OptionalDouble municipality) {
    private static final int MOST_PROBLEMS = 200;

    Survey {
        places = List.copyOf(places);
        problems = List.copyOf(problems);
        covariates = List.copyOf(covariates);
    }

    boolean isSound() {
        return problems.stream().noneMatch(problem -> problem.rule().isError());
    }

    long surveyed() {
        return places.stream().filter(place -> place.found().isPresent()).count();
    }

    long known() {
        return places.stream().filter(place -> place.area().isPresent()).count();
    }

    static Survey read(Grid grid, Plan plan, Texts texts, Covariates covariates) {
        var problems = new Problems();
        required(plan, problems);
        if (problems.stops()) {
            return new Survey(List.of(), problems.all(), List.of(), OptionalDouble.empty());
        }
        var names = new ArrayList<String>();
        plan.columns(Purpose.COVARIATE)
                .forEach(at -> names.add(grid.columns().get(at).name()));
        names.addAll(covariates.names());
        var reading = plan.hasGroups()
                ? new GroupTable(grid, plan, texts, covariates, problems).read()
                : new AreaTable(grid, plan, texts, covariates, problems).read();
        reading.places().stream()
                .filter(place -> place.area().isEmpty())
                .forEach(place -> problems.add(place.row(), place.text(), "", Problem.Rule.UNKNOWN_AREA));
        reading.places().stream()
                .filter(place -> place.covariates().isEmpty())
                .forEach(place -> problems.add(place.row(), place.text(), "", Problem.Rule.NO_COVARIATE));
        if (plan.benchmark() && reading.municipality().isEmpty()) {
            problems.add(0, "", "", Problem.Rule.NO_MUNICIPALITY);
        }
        return new Survey(reading.places(), problems.all(), names, reading.municipality());
    }

    /** What a table of one of the two kinds gives. */
    record Read(List<Place> places, OptionalDouble municipality) {}

    private static void required(Plan plan, Problems problems) {
        for (var purpose : Purpose.values()) {
            if (purpose.isOneOfEach() && plan.columns(purpose).size() > 1) {
                problems.add(0, "", "estimate.purpose." + purpose, Problem.Rule.ONE_PURPOSE_TWICE);
            }
        }
        require(plan, problems, Problem.Rule.NO_AREA_COLUMN, Purpose.AREA);
        boolean composed = plan.method() == Method.SYNTHETIC || plan.method() == Method.COMPOSITE;
        if (plan.hasGroups()) {
            require(plan, problems, Problem.Rule.NO_COUNTS, Purpose.RESPONDENTS);
            require(plan, problems, Problem.Rule.NO_COUNTS, Purpose.COUNTED);
            require(plan, problems, Problem.Rule.NO_INHABITANTS, Purpose.INHABITANTS);
        } else if (composed) {
            problems.add(0, "", "", Problem.Rule.NO_GROUPS);
        } else if (plan.column(Purpose.COUNTED).isEmpty()
                || plan.column(Purpose.ESTIMATE).isPresent()) {
            require(plan, problems, Problem.Rule.NO_ESTIMATE_COLUMN, Purpose.ESTIMATE);
            require(
                    plan,
                    problems,
                    Problem.Rule.NO_ERROR_COLUMN,
                    Purpose.STANDARD_ERROR,
                    Purpose.VARIANCE,
                    Purpose.RESPONDENTS);
        } else {
            require(plan, problems, Problem.Rule.NO_COUNTS, Purpose.RESPONDENTS);
        }
    }

    private static void require(Plan plan, Problems problems, Problem.Rule rule, Purpose... any) {
        if (java.util.Arrays.stream(any)
                .noneMatch(purpose -> plan.column(purpose).isPresent())) {
            problems.add(0, "", "", rule);
        }
    }

    /** Gathers what is wrong, up to a number that somebody can read. */
    static final class Problems {
        private final List<Problem> all = new ArrayList<>();

        void add(int row, String what, String value, Problem.Rule rule) {
            if (all.size() < MOST_PROBLEMS || rule.isError()) {
                all.add(new Problem(row, what, value, rule));
            }
        }

        boolean stops() {
            return all.stream().anyMatch(problem -> problem.rule().isError());
        }

        List<Problem> all() {
            return all.stream().distinct().limit(MOST_PROBLEMS).toList();
        }
    }

    /** Covariates that were published, for each area that has them all. */
    record Covariates(List<String> names, java.util.Map<String, List<Double>> byCode) {
        static final Covariates NONE = new Covariates(List.of(), java.util.Map.of());

        Optional<List<Double>> of(Optional<nl.gezondewijk.area.Area> area) {
            return names.isEmpty()
                    ? Optional.of(List.of())
                    : area.flatMap(one -> Optional.ofNullable(byCode.get(one.code())));
        }
    }
}
