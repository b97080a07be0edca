package nl.gezondewijk.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.gezondewijk.indicator.Derivation;
import nl.gezondewijk.indicator.Figure;
import nl.gezondewijk.indicator.Indicator;
import nl.gezondewijk.indicator.Observation;
import nl.gezondewijk.indicator.Release;
import nl.gezondewijk.page.Language;
import nl.gezondewijk.profile.IndicatorView.Tree;
import nl.gezondewijk.statistics.Estimate;
import nl.gezondewijk.statistics.Explanation;
import nl.gezondewijk.statistics.trend.Trend;

/** From the judgement back to the source: every part can be recomputed. */
final class Making {
    private final Language here;
    private final Values values;
    private final Places places;

    Making(Language here, Values values, Places places) {
        this.here = here;
        this.values = values;
        this.places = places;
    }

    /** @param working how a model made the figure, where one did and told it */
    Tree of(Line line, Trend trend, Optional<Explanation> working) {
        var indicator = line.indicator();
        var compared = tree(line.comparison().explanation(), indicator);
        var parts = new ArrayList<Tree>();
        parts.add(published(line.own()));
        working.ifPresent(one -> parts.add(tree(one, indicator)));
        line.lent().ifPresent(lent -> parts.add(tree(lent.explanation(), indicator)));
        parts.add(compared);
        if (!(trend instanceof Trend.None)) {
            parts.add(tree(trend.explanation(), indicator));
        }
        var judged = line.judgement()
                .map(one -> here.say("profile.making.judged." + one, places.reference()))
                .orElse(here.say("profile.making.notJudged"));
        return new Tree(values.text(line.own()), judged, here.say("profile.making.back"), parts);
    }

    private Tree published(Observation observation) {
        var parts = new ArrayList<Tree>();
        observation
                .proportion()
                .filter(share -> observation.indicator().unit() == Indicator.Unit.PERCENT)
                .<Estimate>map(share -> share)
                .or(observation::rate)
                .ifPresentOrElse(
                        share -> parts.add(tree(share.explanation(), observation.indicator())),
                        () -> observation
                                .known()
                                .flatMap(Figure.Known::counts)
                                .ifPresent(counts -> parts.addAll(counted(counts))));
        observation
                .known()
                .flatMap(Figure.Known::interval)
                .ifPresent(limits -> parts.add(new Tree(
                        values.text(observation.indicator(), limits.lower()) + " – "
                                + values.text(observation.indicator(), limits.upper()),
                        here.say("profile.making.limits"),
                        "",
                        List.of())));
        observation.moved().ifPresent(moved -> parts.add(tree(moved.explanation(), observation.indicator())));
        observation.pooled().ifPresent(pooled -> parts.add(tree(pooled.explanation(), observation.indicator())));
        if (observation.pooled().isPresent() && isNearest(observation.derivation())) {
            parts.add(new Tree("", here.say("profile.making.nearest"), "", List.of()));
        }
        return new Tree(
                values.text(observation),
                places.own() + ", " + observation.period().code(),
                source(observation.release()),
                parts);
    }

    private List<Tree> counted(Figure.Counts counts) {
        return List.of(
                new Tree(here.numbers().whole(counts.numerator()), here.say("profile.making.numerator"), "", List.of()),
                new Tree(
                        here.numbers().whole(counts.denominator()),
                        here.say("profile.making.denominator"),
                        "",
                        List.of()));
    }

    private String source(Release release) {
        var when = here.date(release.retrieved());
        return release.readers().owner().isPresent()
                ? here.say("profile.source.own", release.title(), when)
                : here.say("profile.making.source", release.title(), release.dataset(), release.version(), when);
    }

    private static boolean isNearest(Derivation derivation) {
        return derivation instanceof Derivation.Column
                && derivation
                        .indicator()
                        .weight()
                        .map(Indicator.Weight::nearest)
                        .orElse(false);
    }

    Tree tree(Explanation explanation, Indicator indicator) {
        var value = explanation.value().isEmpty()
                ? ""
                : switch (explanation.unit()) {
                    case FIGURE -> values.text(indicator, explanation.value().getAsDouble());
                    case DIFFERENCE ->
                        values.apart(indicator, explanation.value().getAsDouble());
                    case DISTANCE ->
                        values.distance(indicator, explanation.value().getAsDouble());
                    case SHARE -> here.numbers().fixed(100 * explanation.value().getAsDouble(), 1) + "%";
                    case NUMBER -> here.numbers().whole(explanation.value().getAsDouble());
                    case SCORE -> score(explanation.value().getAsDouble());
                    case NONE -> "";
                };
        boolean named =
                explanation.key().equals("statistics.group"); // of thirty groups in a row each wants its own name
        return new Tree(
                value,
                named ? explanation.detail() : here.say(explanation.key()),
                named ? "" : explanation.detail(),
                explanation.parts().stream().map(part -> tree(part, indicator)).toList());
    }

    private String score(double value) {
        return value != 0 && Math.abs(value) < 0.0005
                ? "< 0" + here.numbers().fixed(0.001, 3).substring(1)
                : here.numbers().fixed(value, Math.abs(value) < 0.1 ? 3 : 2);
    }
}
