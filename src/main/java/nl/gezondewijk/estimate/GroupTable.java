package nl.gezondewijk.estimate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import nl.gezondewijk.estimate.Problem.Rule;
import nl.gezondewijk.statistics.Part;
import nl.gezondewijk.statistics.smallarea.Cell;
import nl.gezondewijk.statistics.smallarea.Direct;
import org.jspecify.annotations.Nullable;

/**
 * A table with a line for each group of people in an area: respondents, those counted, inhabitants.
 *
 * <p>A respondent stands for as many inhabitants as there are of the group for each respondent of it in the whole municipality, so
 * that groups that answered less weigh more.
 */
final class GroupTable {
    private final Grid grid;
    private final Plan plan;
    private final Texts texts;
    private final Survey.Covariates covariates;
    private final Survey.Problems problems;
    private final Map<String, Group> groups = new LinkedHashMap<>();
    private final Map<String, List<Count>> areas = new LinkedHashMap<>();

    GroupTable(Grid grid, Plan plan, Texts texts, Survey.Covariates covariates, Survey.Problems problems) {
        this.grid = grid;
        this.plan = plan;
        this.texts = texts;
        this.covariates = covariates;
        this.problems = problems;
    }

    private record Count(Grid.Line line, String group, long asked, long counted, double inhabitants) {}

    /** A group in the whole municipality. */
    private static final class Group {
        private long asked;
        private long counted;
        private double inhabitants;

        /** No weight where nobody of the group answered. */
        double weight() {
            return asked == 0 || inhabitants == 0 ? 1 : inhabitants / asked;
        }
    }

    Survey.Read read() {
        int area = plan.column(Purpose.AREA).orElseThrow();
        var seen = new HashSet<String>();
        for (var line : grid.lines()) {
            var text = Texts.of(line, area);
            if (!text.isEmpty()) {
                var label = label(line);
                if (!seen.add(text + "\n" + label)) {
                    problems.add(line.row(), text, label, Rule.GROUP_TWICE);
                }
                count(line, text, label);
            }
        }
        var places = areas.entrySet().stream()
                .map(one -> place(one.getKey(), one.getValue()))
                .toList();
        return new Survey.Read(places, municipality(places));
    }

    private String label(Grid.Line line) {
        return plan.columns(Purpose.GROUP).stream()
                .map(at -> Texts.of(line, at))
                .collect(Collectors.joining(" · "));
    }

    private void count(Grid.Line line, String text, String label) {
        var asked = whole(line, text, Purpose.RESPONDENTS);
        var counted = whole(line, text, Purpose.COUNTED);
        var people = number(line, Purpose.INHABITANTS);
        if (people < 0) {
            problems.add(line.row(), text, String.valueOf(people), Rule.NEGATIVE);
            return;
        }
        if (counted > asked) {
            problems.add(line.row(), text, counted + " > " + asked, Rule.MORE_THAN_ASKED);
            return;
        }
        var group = groups.computeIfAbsent(label, first -> new Group());
        group.asked += asked;
        group.counted += counted;
        group.inhabitants += people;
        areas.computeIfAbsent(text, first -> new ArrayList<>()).add(new Count(line, label, asked, counted, people));
    }

    private double number(Grid.Line line, Purpose purpose) {
        Double number = plan.column(purpose).map(at -> line.numbers().get(at)).orElse(null);
        return number == null ? 0 : number;
    }

    private long whole(Grid.Line line, String text, Purpose purpose) {
        double number = number(line, purpose);
        if (number < 0) {
            problems.add(line.row(), text, String.valueOf(number), Rule.NEGATIVE);
        } else if (number != Math.rint(number)) {
            problems.add(line.row(), text, String.valueOf(number), Rule.NOT_WHOLE);
        }
        return Math.max(0, Math.round(number));
    }

    private Place place(String text, List<Count> counts) {
        var known = texts.area(text);
        var cells = counts.stream()
                .map(count -> new Cell(
                        count.group,
                        count.asked,
                        count.counted,
                        java.util.Objects.requireNonNull(groups.get(count.group))
                                .weight()))
                .toList();
        return new Place(
                counts.getFirst().line.row(),
                text,
                known,
                found(cells),
                OptionalDouble.of(
                        counts.stream().mapToDouble(Count::inhabitants).sum()),
                covariates.of(known).flatMap(published -> covariates(counts, published)),
                cells,
                counts.stream().map(this::part).toList());
    }

    private Part part(Count count) {
        var group = java.util.Objects.requireNonNull(groups.get(count.group));
        return group.asked == 0
                ? Part.without(count.group, count.inhabitants)
                : Part.of(count.group, 100.0 * group.counted / group.asked, count.inhabitants);
    }

    private Optional<Place.Found> found(List<Cell> cells) {
        double whole = Direct.from(allCells()) instanceof Direct.Known all ? all.value() : 0;
        if (!(Direct.from(cells) instanceof Direct.Known known) || whole <= 0 || whole >= 100) {
            return Optional.empty();
        }
        return Optional.of(new Place.Found(
                known.value(),
                known.varianceIfTrueValueIs(whole),
                OptionalDouble.of(known.respondents()),
                OptionalDouble.of(cells.stream().mapToLong(Cell::counted).sum())));
    }

    private List<Cell> allCells() {
        return groups.entrySet().stream()
                .map(one -> new Cell(
                        one.getKey(),
                        one.getValue().asked,
                        one.getValue().counted,
                        one.getValue().weight()))
                .toList();
    }

    private Optional<List<Double>> covariates(List<Count> counts, List<Double> published) {
        var all = new ArrayList<Double>();
        for (int at : plan.columns(Purpose.COVARIATE)) {
            @Nullable
            Double number = counts.stream()
                    .map(count -> count.line.numbers().get(at))
                    .filter(java.util.Objects::nonNull)
                    .findFirst()
                    .orElse(null);
            if (number == null) {
                return Optional.empty();
            }
            all.add(number);
        }
        all.addAll(published);
        return Optional.of(all);
    }

    private OptionalDouble municipality(List<Place> places) {
        if (plan.municipality().isPresent()) {
            return OptionalDouble.of(plan.municipality().get());
        }
        boolean inhabited =
                places.stream().anyMatch(place -> place.inhabitants().orElse(0) > 0);
        return inhabited && Direct.from(allCells()) instanceof Direct.Known known
                ? OptionalDouble.of(known.value())
                : OptionalDouble.empty();
    }
}
