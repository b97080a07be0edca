package nl.gezondewijk.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.gezondewijk.chart.Axis;
import nl.gezondewijk.chart.Caption;
import nl.gezondewijk.chart.Scatter;
import nl.gezondewijk.indicator.Indicator;
import nl.gezondewijk.page.Language;
import nl.gezondewijk.statistics.Interval;
import nl.gezondewijk.statistics.Verdict;
import nl.gezondewijk.statistics.inequality.RelativeIndex;
import nl.gezondewijk.statistics.inequality.SlopeIndex;

/** Puts a slope along the ladder into words, a picture and tables. */
final class InequalityViews {
    private static final int MOST_EXPLAINED = 500;
    private static final int STEPS = 24;
    private static final String GROUP = "statistics.group";

    private final Language here;
    private final Inequality inequality;
    private final Indicator indicator;
    private final Values values;
    private final Places places;
    private final InequalityAreas areas;

    InequalityViews(Language here, Inequality inequality, Places places) {
        this.here = here;
        this.inequality = inequality;
        this.indicator = inequality.indicator();
        this.values = new Values(here);
        this.places = places;
        this.areas = new InequalityAreas(here, inequality, values);
    }

    InequalityView view() {
        var known = inequality.known();
        return new InequalityView(
                here.say("profile.inequality.name", places.full(inequality.place())),
                here.say(indicator.name()),
                here.say(
                        "profile.inequality.eyebrow",
                        here.say(indicator.population().who()),
                        inequality.period().code(),
                        inequality.score().spot().period().code()),
                known.map(this::sentence).orElse(""),
                absent(),
                known.map(this::measures).orElse(List.of()),
                known.map(this::how).orElse(List.of()),
                inequality.isModelled(),
                here.say("profile.kind." + indicator.kind()),
                kindClass(),
                known.map(one -> scatter(one).svg()),
                known.map(one -> scatter(one).narrow()),
                areas.groups(),
                here.say("profile.inequality.groups.note"),
                areas.rows(),
                here.say("profile.inequality.rows", inequality.rungs().size(), areas.plural()),
                areas.leftOut(),
                known.map(one -> tree()),
                here.say(indicator.name()),
                "/gezondheidsverschillen/" + inequality.place().code() + ".csv?cijfer=" + indicator.key() + "&vlak="
                        + inequality.level().name().toLowerCase(java.util.Locale.ROOT));
    }

    private String kindClass() {
        return switch (indicator.kind()) {
            case COUNTED -> "counted";
            case ASKED -> "asked";
            case MODELLED -> "estimated";
        };
    }

    private String absent() {
        return inequality.slope() instanceof SlopeIndex.None none
                ? here.say("profile.inequality.absent", here.say(none.reason().key()))
                : "";
    }

    /** "Meer volwassenen roken waar de score het laagst is: 27 van de 100, tegen 14 waar die het hoogst is." */
    private String sentence(SlopeIndex.Known known) {
        var low = values.aloud(indicator, known.lowEnd());
        var high = values.shortly(indicator, known.highEnd());
        if (!inequality.isModelled() && known.verdict() == Verdict.SIMILAR) {
            return here.say("profile.inequality.similar", here.say(indicator.name()), low, high);
        }
        var told = indicator
                .sentences()
                .map(one -> here.say(
                        "profile.inequality.sentence",
                        here.say(known.value() < 0 ? one.more() : one.fewer()),
                        low,
                        high))
                .orElse(here.say("profile.inequality.plain", here.say(indicator.name()), low, high));
        return inequality.isModelled()
                ? here.say(
                        "profile.inequality.modelled.sentence",
                        told.substring(0, 1).toLowerCase(here.locale()) + told.substring(1))
                : told;
    }

    private List<InequalityView.Measure> measures(SlopeIndex.Known known) {
        return List.of(
                measure("low", values.text(indicator, known.lowEnd()), ""),
                measure("high", values.text(indicator, known.highEnd()), ""),
                measure("slope", values.apart(indicator, known.value()), margin(known.at95())),
                ratio(known.relative()));
    }

    private InequalityView.Measure measure(String key, String value, String margin) {
        return new InequalityView.Measure(
                here.say("profile.inequality." + key), value, margin, here.say("profile.inequality." + key + ".means"));
    }

    private String margin(Interval at95) {
        return inequality.isModelled()
                ? here.say("profile.inequality.noMargin")
                : here.say(
                        "profile.inequality.margin",
                        values.number(indicator, at95.lower()),
                        values.number(indicator, at95.upper()));
    }

    private InequalityView.Measure ratio(RelativeIndex relative) {
        return switch (relative) {
            case RelativeIndex.Known known ->
                measure(
                        "ratio",
                        here.say("profile.inequality.times", here.numbers().fixed(known.value(), 2)),
                        inequality.isModelled()
                                ? here.say("profile.inequality.noMargin")
                                : here.say(
                                        "profile.inequality.margin",
                                        here.numbers().fixed(known.at95().lower(), 2),
                                        here.numbers().fixed(known.at95().upper(), 2)));
            case RelativeIndex.None none ->
                measure(
                        "ratio",
                        here.say("profile.inequality.noRatio"),
                        here.say(none.reason().key()));
        };
    }

    private List<String> how(SlopeIndex.Known known) {
        var how = new ArrayList<String>();
        double all = inequality.rungs().size() + inequality.leftOut().size();
        how.add(here.say(
                "profile.inequality.cover",
                here.numbers().whole(inequality.rungs().size()),
                here.numbers().whole(all),
                areas.plural(),
                here.numbers().about(inequality.people())));
        if (inequality.isModelled()) {
            how.add(here.say("profile.inequality.how.modelled"));
        } else {
            how.add(here.say(known.errors().key()));
            how.add(here.say("profile.inequality.how." + known.scale()));
        }
        if (inequality.atBound()) {
            how.add(here.say("profile.inequality.how.atBound"));
        }
        return how;
    }

    private Scatter scatter(SlopeIndex.Known known) {
        double all = inequality.people();
        var points = inequality.rungs().stream()
                .map(rung -> new Scatter.Point(
                        100 * rung.ridit(),
                        rung.value(),
                        rung.people() / all,
                        Places.name(rung.area()) + ": " + values.text(indicator, rung.value()),
                        inequality.isModelled()))
                .toList();
        var line = IntStream.rangeClosed(0, STEPS)
                .mapToObj(step -> new Scatter.Place(100.0 * step / STEPS, known.at((double) step / STEPS)))
                .toList();
        return new Scatter(
                new Caption("ladder", here.say(indicator.name()), sentence(known)),
                points,
                List.of(new Scatter.Stroke(
                        line,
                        inequality.isModelled() ? Scatter.Kind.MODELLED : Scatter.Kind.FOUND,
                        values.text(indicator, known.lowEnd()),
                        values.text(indicator, known.highEnd()))),
                new Scatter.Side(Axis.percent(here.numbers()), here.say("profile.inequality.across")),
                new Scatter.Side(
                        new Axis(here.numbers(), indicator.unit() == Indicator.Unit.PERCENT ? "%" : "", false),
                        here.say(indicator.name())));
    }

    /** The areas in a fold of their own: there can be many. */
    private IndicatorView.Tree tree() {
        var made = new Making(here, values, places);
        var explanation = inequality.explanation();
        var shown = explanation.parts().stream()
                .filter(part -> !part.key().equals(GROUP))
                .map(part -> made.tree(part, indicator))
                .collect(Collectors.toCollection(ArrayList::new));
        var groups = explanation.parts().stream()
                .filter(part -> part.key().equals(GROUP))
                .toList();
        if (groups.size() <= MOST_EXPLAINED) {
            shown.add(new IndicatorView.Tree(
                    here.numbers().whole(groups.size()),
                    areas.plural(),
                    "",
                    groups.stream().map(part -> made.tree(part, indicator)).toList()));
        }
        var difference = inequality
                .known()
                .map(one -> values.apart(indicator, one.value()))
                .orElse("");
        return new IndicatorView.Tree(difference, here.say(explanation.key()), explanation.detail(), shown);
    }
}
