package nl.gezondewijk.estimate;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.gezondewijk.area.Border;
import nl.gezondewijk.chart.Palette;
import nl.gezondewijk.chart.Swatch;
import nl.gezondewijk.indicator.Indicator.Unit;
import nl.gezondewijk.page.Here;
import nl.gezondewijk.statistics.smallarea.Benchmarked;
import nl.gezondewijk.statistics.smallarea.Diagnostics;
import nl.gezondewijk.statistics.smallarea.FittedModel;

/** Puts a study into words and pictures. */
final class StudyViews {
    private static final int MOST_ROWS = 300;
    private static final int MOST_PROBLEMS = 30;
    private static final int INFLUENTIAL = 5;

    /** The share of a normal distribution beyond 2 standard errors. */
    private static final double BEYOND_TWO = 0.0455;

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
                outcome instanceof Outcome.Figures figures ? Optional.of(result(figures, borders)) : Optional.empty(),
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
                            .collect(java.util.stream.Collectors.joining(" · ")),
                    choices("estimate.purpose.", Purpose.values(), chosen)));
        }
        return rows;
    }

    private String example(Grid.Line line, int at) {
        var number = line.numbers().get(at);
        if (number == null) {
            return line.texts().get(at);
        }
        var plain = java.math.BigDecimal.valueOf(number).stripTrailingZeros();
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

    private StudyView.Result result(Outcome.Figures figures, Map<String, Border> borders) {
        var amounts = new Amounts(here, figures);
        var pictures = new Pictures(here, figures, amounts);
        boolean some = figures.survey().surveyed() > Pictures.MOST_POINTS;
        return new StudyView.Result(
                sentence(figures),
                measures(figures, amounts),
                pictures.all(),
                some ? here.say("estimate.picture.some") : "",
                Pictures.shares(here, figures, amounts, borders).map(map -> (Content) map),
                legend(),
                rows(figures, amounts),
                here.say(
                        "estimate.rows",
                        Math.min(MOST_ROWS, figures.areas().size()),
                        figures.areas().size()),
                influential(figures, amounts),
                figures.model().map(model -> tree(model, figures.benchmarked(), amounts)),
                "/schattingen/" + study.id() + ".csv");
    }

    private String sentence(Outcome.Figures figures) {
        long asked = figures.survey().surveyed();
        int all = figures.areas().size();
        return figures.improvement()
                .map(better -> here.say(
                        better.after() < better.before() ? "estimate.sentence" : "estimate.sentence.noBetter",
                        here.numbers().whole(asked),
                        here.numbers().whole(all),
                        here.numbers().fixed(better.before(), 1),
                        here.numbers().fixed(better.after(), 1)))
                .orElse(here.say(
                        "estimate.sentence." + figures.plan().method(),
                        here.numbers().whole(asked),
                        here.numbers().whole(all)));
    }

    private List<StudyView.Measure> measures(Outcome.Figures figures, Amounts amounts) {
        var measures = new ArrayList<StudyView.Measure>();
        figures.improvement().ifPresent(better -> measures.add(measure("ratio", amounts.share(better.ratio()))));
        figures.model().ifPresent(model -> {
            var diagnostics = model.diagnostics();
            measures.add(measure("between", amounts.number(Math.sqrt(model.betweenAreas()))));
            measures.add(measure(
                    model.isAdjusted() ? "adjusted" : "restricted",
                    here.say(model.isAdjusted() ? "estimate.yes" : "estimate.no")));
            measures.add(measure(
                    "shrinkage",
                    here.say(
                            "estimate.measure.from",
                            amounts.share(diagnostics.leastGamma()),
                            amounts.share(diagnostics.medianGamma()),
                            amounts.share(diagnostics.largestGamma()))));
            measures.add(beyond(diagnostics));
            diagnostics.slope().ifPresent(slope -> measures.add(measure("slope", amounts.score(slope))));
            measures.add(measure("leverage", amounts.share(diagnostics.largestLeverage())));
            measures.add(measure("distance", amounts.score(diagnostics.pValue())));
        });
        figures.benchmarked().ifPresent(one -> measures.add(measure("benchmark", amounts.score(one.factor()))));
        return measures;
    }

    private StudyView.Measure beyond(Diagnostics diagnostics) {
        return new StudyView.Measure(
                here.say("estimate.measure.beyond"),
                here.say("estimate.measure.of", diagnostics.beyondTwo(), diagnostics.surveyed()),
                here.say(
                        "estimate.measure.beyond.means", here.numbers().fixed(BEYOND_TWO * diagnostics.surveyed(), 0)));
    }

    private StudyView.Measure measure(String key, String value) {
        return new StudyView.Measure(
                here.say("estimate.measure." + key), value, here.say("estimate.measure." + key + ".means"));
    }

    private List<StudyView.Legend> legend() {
        var legend = new ArrayList<StudyView.Legend>();
        for (int level = 1; level <= 5; level++) {
            legend.add(new StudyView.Legend(
                    Swatch.map(Palette.LITTLE_TO_MUCH, level, "vak-" + level),
                    here.say("estimate.map.level", 20 * (level - 1), 20 * level)));
        }
        return legend;
    }

    private List<StudyView.Row> rows(Outcome.Figures figures, Amounts amounts) {
        return figures.areas().stream()
                .limit(MOST_ROWS)
                .map(one -> new StudyView.Row(
                        one.place().name(),
                        one.value().isPresent(),
                        one.place()
                                .found()
                                .filter(found -> found.respondents().isPresent())
                                .map(found ->
                                        here.numbers().whole(found.respondents().getAsDouble()))
                                .orElse(here.say("estimate.none")),
                        one.place()
                                .found()
                                .map(found -> amounts.figure(found.value()))
                                .orElse(here.say("estimate.nobody")),
                        one.share().isPresent() ? amounts.share(one.share().getAsDouble()) : here.say("estimate.none"),
                        one.value().isPresent()
                                ? amounts.figure(one.value())
                                : one.reason()
                                        .map(reason -> here.say(reason.key()))
                                        .orElse(""),
                        one.interval(figures.isPercent())
                                .map(range -> here.say(
                                        "estimate.margin",
                                        amounts.number(range.lower()),
                                        amounts.number(range.upper())))
                                .orElse("")))
                .toList();
    }

    /** The areas that alone fix the model most. */
    private List<String> influential(Outcome.Figures figures, Amounts amounts) {
        return figures.areas().stream()
                .filter(one -> one.leverage().isPresent())
                .sorted(Comparator.comparingDouble(
                                (Estimated one) -> one.leverage().getAsDouble())
                        .reversed())
                .limit(INFLUENTIAL)
                .map(one -> here.say(
                        "estimate.influence",
                        one.place().name(),
                        amounts.share(one.leverage().getAsDouble()),
                        amounts.score(one.residual().orElse(0))))
                .toList();
    }

    private static Amounts.Tree tree(FittedModel model, Optional<Benchmarked.Known> benchmarked, Amounts amounts) {
        var fitted = amounts.tree(model.explanation());
        return benchmarked
                .map(one -> {
                    var whole = amounts.tree(one.explanation());
                    var parts = new ArrayList<>(whole.parts());
                    parts.add(fitted);
                    return new Amounts.Tree(whole.value(), whole.name(), whole.detail(), parts);
                })
                .orElse(fitted);
    }
}
