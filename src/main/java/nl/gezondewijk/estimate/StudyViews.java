package nl.gezondewijk.estimate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.gezondewijk.area.Border;
import nl.gezondewijk.indicator.Indicator.Unit;
import nl.gezondewijk.page.Here;

/** Puts a study into words and pictures. */
final class StudyViews {
    private static final int MOST_PROBLEMS = 30;

    private final Here here;
    private final Study study;
    private final Outcome outcome;

    StudyViews(Here here, Study study, Outcome outcome) {
        this.here = here;
        this.study = study;
        this.outcome = outcome;
    }

    StudyView view(
            PlanForm form,
            String wrong,
            String covariatesWrong,
            List<StudyView.Group> indicators,
            Map<String, Border> borders,
            Optional<StudyView.Publication> publication) {
        return new StudyView(
                study.id(),
                study.title(),
                here.say("estimate.about", study.file(), here.date(study.madeAt())),
                here.say("estimate.state." + study.state()),
                study.state() != Study.State.PUBLISHED,
                columns(form),
                form,
                wrong.isEmpty() ? "" : here.say(wrong),
                covariatesWrong,
                choices("estimate.method.", Method.values(), form.methode()),
                choices("estimate.unit.", new Unit[] {Unit.PERCENT, Unit.MEAN}, form.eenheid()),
                indicators,
                problems(),
                outcome instanceof Outcome.Figures figures
                        ? Optional.of(new FiguresViews(here, study, figures).view(borders))
                        : Optional.empty(),
                publication);
    }

    private List<StudyView.ColumnRow> columns(PlanForm form) {
        var rows = new ArrayList<StudyView.ColumnRow>();
        for (int i = 0; i < study.grid().columns().size(); i++) {
            var column = study.grid().columns().get(i);
            int at = i;
            var chosen =
                    i < form.doel().size() ? form.doel().get(i) : column.guess().name();
            rows.add(new StudyView.ColumnRow(
                    column.name(),
                    study.grid().lines().stream()
                            .limit(3)
                            .map(line -> example(line, at))
                            .collect(Collectors.joining(" · ")),
                    choices("estimate.purpose.", Purpose.values(), chosen)));
        }
        return rows;
    }

    private String example(Grid.Line line, int at) {
        var number = line.numbers().get(at);
        if (number == null) {
            return line.texts().get(at);
        }
        var plain = BigDecimal.valueOf(number).stripTrailingZeros();
        return here.numbers().fixed(number, Math.max(0, plain.scale()));
    }

    private List<StudyView.Choice> choices(String prefix, Enum<?>[] values, String chosen) {
        return Arrays.stream(values)
                .map(value -> new StudyView.Choice(
                        value.name(),
                        here.say(prefix + value.name()),
                        value instanceof Method ? here.say(prefix + value.name() + ".help") : "",
                        value.name().equals(chosen)))
                .toList();
    }

    private List<StudyView.ProblemRow> problems() {
        var survey =
                switch (outcome) {
                    case Outcome.Figures figures -> figures.survey();
                    case Outcome.Unsound unsound -> unsound.survey();
                    case Outcome.None none -> none.survey();
                };
        var rows = new ArrayList<StudyView.ProblemRow>();
        if (outcome instanceof Outcome.None none) {
            rows.add(new StudyView.ProblemRow(
                    true, "", here.say(none.reason().key()), here.say("estimate.reason.good")));
        }
        survey.problems().stream()
                .sorted(Comparator.comparing(one -> !one.rule().isError()))
                .limit(MOST_PROBLEMS)
                .map(this::problem)
                .forEach(rows::add);
        if (survey.problems().size() > MOST_PROBLEMS) {
            rows.add(new StudyView.ProblemRow(
                    false,
                    "",
                    here.say("estimate.problems.more", survey.problems().size() - MOST_PROBLEMS),
                    ""));
        }
        return rows;
    }

    private StudyView.ProblemRow problem(Problem problem) {
        var value = problem.value().startsWith("estimate.") ? here.say(problem.value()) : problem.value();
        return new StudyView.ProblemRow(
                problem.rule().isError(),
                problem.row() == 0 ? "" : here.say("estimate.row", String.valueOf(problem.row()), problem.what()),
                here.say(problem.rule().key(), value),
                here.say(problem.rule().key() + ".good"));
    }
}
