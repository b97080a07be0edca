package nl.gezondewijk.profile;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.gezondewijk.chart.Axis;
import nl.gezondewijk.chart.Caption;
import nl.gezondewijk.chart.Funnel;
import nl.gezondewijk.chart.Mark;
import nl.gezondewijk.chart.Scatter;
import nl.gezondewijk.indicator.Indicator;
import nl.gezondewijk.page.Here;
import nl.gezondewijk.profile.ByChance.Placed;
import nl.gezondewijk.statistics.Interval;
import nl.gezondewijk.statistics.Side;
import nl.gezondewijk.statistics.Verdict;
import nl.gezondewijk.statistics.funnel.FunnelLimits;

/** Puts areas and the limits of chance into words, a picture and rows. */
final class FunnelViews {
    private static final int STEPS = 60;

    private final Here here;
    private final Detail detail;
    private final Places places;
    private final Values values;
    private final String plural;

    FunnelViews(Here here, Detail detail, Places places, Values values, String plural) {
        this.here = here;
        this.detail = detail;
        this.places = places;
        this.values = values;
        this.plural = plural;
    }

    /** Empty where there is nothing to hold against chance; then nobody misses it. */
    Optional<FunnelView> view() {
        return switch (detail.byChance()) {
            case ByChance.None none when none.why() == ByChance.Why.NOT_OF_CHANCE -> Optional.empty();
            case ByChance.None none ->
                Optional.of(new FunnelView(
                        here.say("profile.funnel.not." + none.why(), plural), "", "", "", Optional.empty()));
            case ByChance.Known known -> Optional.of(view(known));
        };
    }

    private FunnelView view(ByChance.Known known) {
        var funnel = funnel(known);
        var rows = known.areas().stream()
                .sorted(Comparator.comparingDouble(Placed::size).reversed())
                .map(this::row)
                .toList();
        return new FunnelView(
                sentence(known),
                known.own()
                        .map(own -> here.say("profile.funnel.own." + own.verdict(), places.own()))
                        .orElse(""),
                known.dispersion().isMoreThanChance() ? here.say("profile.funnel.more", plural) : "",
                known.notShown() == 0
                        ? ""
                        : here.say(
                                "profile.funnel.notShown",
                                known.notShown(),
                                known.notShown() + known.areas().size(),
                                plural),
                Optional.of(new FunnelView.Drawn(
                        Places.name(known.whole()) + ": " + values.text(detail.indicator(), known.target()),
                        funnel.svg(),
                        funnel.narrow(),
                        funnel.spots().stream()
                                .map(Funnel.Spot::mark)
                                .filter(mark -> mark != Mark.SIMILAR)
                                .distinct()
                                .sorted()
                                .toList(),
                        here.say("profile.funnel.rows", rows.size(), plural),
                        size(),
                        rows)));
    }

    private String sentence(ByChance.Known known) {
        return here.say(
                known.within() == known.areas().size() ? "profile.funnel.all" : "profile.funnel.some",
                known.within(),
                known.areas().size(),
                plural);
    }

    private String size() {
        return here.say("profile.funnel.size." + detail.indicator().population().whose());
    }

    private FunnelView.Row row(Placed one) {
        return new FunnelView.Row(
                Places.name(one.area()),
                here.numbers().whole(one.size()),
                values.text(detail.indicator(), one.value()),
                here.say(
                        "profile.inequality.range",
                        values.number(detail.indicator(), one.limits().at95().lower()),
                        values.number(detail.indicator(), one.limits().at95().upper())),
                here.say("profile.funnel.verdict." + one.verdict()),
                one.area().code().equals(detail.surroundings().area().code()));
    }

    private Funnel funnel(ByChance.Known known) {
        var indicator = detail.indicator();
        var sizes = Stream.concat(known.areas().stream(), known.own().stream())
                .mapToDouble(Placed::size)
                .summaryStatistics();
        var limits = sizes(sizes.getMin(), sizes.getMax())
                .mapToObj(known.curve()::at)
                .filter(FunnelLimits.Known.class::isInstance)
                .map(FunnelLimits.Known.class::cast)
                .toList();
        return new Funnel(
                new Caption("trechter", here.say("profile.funnel.title", here.say(indicator.name())), sentence(known)),
                known.areas().stream()
                        .map(one -> spot(one, values.text(indicator, one.value())))
                        .toList(),
                known.own().map(one -> spot(one, values.text(indicator, one.value()))),
                known.target(),
                limits(limits, FunnelLimits.Known::at95),
                limits(limits, FunnelLimits.Known::at998),
                new Scatter.Side(Axis.free(here.numbers()), size()),
                new Scatter.Side(
                        new Axis(here.numbers(), indicator.unit() == Indicator.Unit.PERCENT ? "%" : "", false),
                        here.say(indicator.name())));
    }

    /** Close together where the limits bend, at the small ones. */
    private static DoubleStream sizes(double least, double most) {
        double from = 0.8 * least;
        double growth = 1.05 * most / from;
        return IntStream.rangeClosed(0, STEPS).mapToDouble(step -> from * Math.pow(growth, (double) step / STEPS));
    }

    private Funnel.Spot spot(Placed one, String value) {
        var verdict = one.verdict();
        return new Funnel.Spot(
                one.size(),
                one.value(),
                Marks.mark(Judgement.of(side(verdict), detail.indicator().direction())),
                verdict == Verdict.CLEARLY_HIGHER || verdict == Verdict.CLEARLY_LOWER,
                Places.name(one.area()) + " " + value);
    }

    private static Side side(Verdict verdict) {
        return switch (verdict) {
            case LOWER, CLEARLY_LOWER -> Side.LOWER;
            case SIMILAR -> Side.SIMILAR;
            case HIGHER, CLEARLY_HIGHER -> Side.HIGHER;
        };
    }

    private static Funnel.Limits limits(List<FunnelLimits.Known> along, Function<FunnelLimits.Known, Interval> which) {
        return new Funnel.Limits(
                along.stream()
                        .map(one ->
                                new Scatter.Place(one.size(), which.apply(one).lower()))
                        .toList(),
                along.stream()
                        .map(one ->
                                new Scatter.Place(one.size(), which.apply(one).upper()))
                        .toList());
    }
}
