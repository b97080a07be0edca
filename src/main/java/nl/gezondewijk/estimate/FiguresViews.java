package nl.gezondewijk.estimate;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import nl.gezondewijk.area.Border;
import nl.gezondewijk.chart.Palette;
import nl.gezondewijk.chart.Swatch;
import nl.gezondewijk.page.Here;
import nl.gezondewijk.statistics.smallarea.Diagnostics;
import nl.gezondewijk.statistics.smallarea.FittedModel;

/** Puts what came out of a study into words and pictures. */
final class FiguresViews {
    private static final int MOST_ROWS = 300;
    private static final int INFLUENTIAL = 5;

    /** The share of a normal distribution beyond 2 standard errors. */
    private static final double BEYOND_TWO = 0.0455;

    private final Here here;
    private final Study study;
    private final Outcome.Figures figures;
    private final Amounts amounts;

    FiguresViews(Here here, Study study, Outcome.Figures figures) {
        this.here = here;
        this.study = study;
        this.figures = figures;
        this.amounts = new Amounts(here, figures);
    }

    StudyView.Result view(Map<String, Border> borders) {
        var pictures = new Pictures(here, figures, amounts);
        boolean some = figures.survey().surveyed() > Pictures.MOST_POINTS;
        return new StudyView.Result(
                sentence(),
                measures(),
                pictures.all(),
                some ? here.say("estimate.picture.some") : "",
                Pictures.shares(here, figures, amounts, borders).map(map -> (Content) map),
                legend(),
                rows(),
                here.say(
                        "estimate.rows",
                        Math.min(MOST_ROWS, figures.areas().size()),
                        figures.areas().size()),
                influential(),
                figures.model().map(this::tree),
                "/schattingen/" + study.id() + ".csv");
    }

    private String sentence() {
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

    private List<StudyView.Measure> measures() {
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

    private List<StudyView.Row> rows() {
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
    private List<String> influential() {
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

    private Amounts.Tree tree(FittedModel model) {
        var fitted = amounts.tree(model.explanation());
        return figures.benchmarked()
                .map(one -> {
                    var whole = amounts.tree(one.explanation());
                    var parts = new ArrayList<>(whole.parts());
                    parts.add(fitted);
                    return new Amounts.Tree(whole.value(), whole.name(), whole.detail(), parts);
                })
                .orElse(fitted);
    }
}
