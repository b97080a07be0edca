package nl.gezondewijk.profile;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import nl.gezondewijk.area.Area;
import nl.gezondewijk.chart.Axis;
import nl.gezondewijk.chart.Caption;
import nl.gezondewijk.chart.Dots;
import nl.gezondewijk.chart.Mark;
import nl.gezondewijk.chart.RankBars;
import nl.gezondewijk.chart.Years;
import nl.gezondewijk.indicator.Figure;
import nl.gezondewijk.indicator.Indicator;
import nl.gezondewijk.indicator.Observation;
import nl.gezondewijk.page.Here;
import nl.gezondewijk.profile.IndicatorView.PeerRow;
import nl.gezondewijk.theme.Topic;

/** Puts an opened indicator into words and pictures for one reader. */
final class IndicatorViews {
    private static final int MOST_DOTS = 400;

    private final Here here;
    private final Detail detail;
    private final Topic topic;
    private final Places places;
    private final Values values;

    IndicatorViews(Here here, Detail detail, Topic topic) {
        this.here = here;
        this.detail = detail;
        this.topic = topic;
        this.places = new Places(here, detail.surroundings(), detail.question());
        this.values = new Values(here);
    }

    IndicatorView view() {
        var indicator = detail.indicator();
        var line = detail.line();
        var trend = Following.of(detail);
        boolean modelled = indicator.kind() == Indicator.Kind.MODELLED;
        var address = Places.url(detail.surroundings().area()) + "/" + indicator.key();
        return new IndicatorView(
                here.say(topic.name()) + " · " + here.say(indicator.population().who()) + " · "
                        + line.own().period().code(),
                here.say(indicator.name()),
                lead(),
                values.text(line.own()),
                places.own(),
                Values.valueClass(line.own()),
                bigs(),
                modelled,
                values.kind(line.own()),
                Values.kindClass(line.own()),
                note(line),
                ShareOfResidents.say(here, detail.surroundings().area(), line.own()),
                years(),
                new Followed(here, values, indicator).sentence(trend),
                yearRows(),
                breaks(),
                detail.reference().map(places::other).orElse(""),
                places.country(),
                among(),
                dots(false),
                dots(true),
                !modelled,
                modelled ? Optional.empty() : rankBars().map(bars -> (Content) bars.axisSvg()),
                peers(!modelled),
                here.say(
                        "profile.peers." + (modelled ? "list" : "rank"),
                        detail.peers().size(),
                        plural()),
                new Making(here, values, places).of(line, trend),
                here.say(indicator.meaning()),
                features(),
                Sources.of(List.of(line.own().release()), here),
                places.withQuery(address + ".csv"),
                places.withQuery(
                        "/api/v1/gebieden/" + detail.surroundings().area().code() + "/indicatoren/" + indicator.key()),
                places.withQuery(Places.url(detail.surroundings().area()) + "/kaart") + "&cijfer=" + indicator.key(),
                Inequalities.makesSense(indicator)
                        ? Optional.of("/gezondheidsverschillen/"
                                + detail.surroundings().area().code() + "?cijfer=" + indicator.key())
                        : Optional.empty(),
                line.others().stream()
                        .map(other -> new IndicatorView.Other(
                                here.say(other.indicator().population().who()),
                                values.text(other.own()),
                                places.indicatorUrl(other.indicator())))
                        .toList());
    }

    private String plural() {
        return here.say("profile.plural." + detail.group().kind());
    }

    private String lead() {
        var line = detail.line();
        if (line.own().known().isEmpty()) {
            return here.say("profile.lead.none", places.own(), values.text(line.own()));
        }
        var marks = new Marks(here, values);
        return marks.difference(line)
                .map(difference -> here.say(
                        line.judgement().equals(Optional.of(Judgement.SIMILAR))
                                ? "profile.lead.similar"
                                : "profile.lead",
                        places.own(),
                        values.text(line.own()),
                        difference.words(),
                        places.inReference(),
                        difference.judgement()))
                .orElse(here.say("profile.lead.alone", places.own(), values.text(line.own())));
    }

    private List<IndicatorView.Big> bigs() {
        var bigs = new ArrayList<IndicatorView.Big>();
        var line = detail.line();
        if (line.reference().isPresent()) {
            bigs.add(new IndicatorView.Big(
                    places.reference(),
                    values.text(line.indicator(), line.reference().getAsDouble())));
        }
        line.country()
                .filter(country -> detail.question().against().orElseThrow() != Against.NETHERLANDS)
                .ifPresent(
                        country -> bigs.add(new IndicatorView.Big(here.say("profile.country"), values.text(country))));
        return bigs;
    }

    /** What has to be known of how the figure came about before it is used. */
    private String note(Line line) {
        return line.lent()
                .map(lent -> here.say("profile.lent.note", places.full(lent.by()), values.text(lent.figure())))
                .orElseGet(() -> composed(line.own()) + values.moved(line.own()));
    }

    private String composed(Observation own) {
        return own.pooled()
                .map(pooled -> here.say(
                        "profile.composed",
                        pooled.cover().used(),
                        pooled.cover().used() + pooled.cover().missing(),
                        here.numbers().whole(100 * pooled.cover().share())))
                .orElse("");
    }

    private Optional<Content> years() {
        boolean any =
                detail.years().stream().anyMatch(year -> year.own().known().isPresent());
        if (!any) {
            return Optional.empty();
        }
        var others = new ArrayList<Years.Series>();
        if (detail.reference().isPresent()) {
            others.add(series(places.other(detail.reference().get()), year -> year.reference()));
        }
        if (detail.surroundings().country().isPresent()
                && detail.question().against().orElseThrow() != Against.NETHERLANDS) {
            others.add(series(here.say("profile.country"), year -> year.country()));
        }
        var title = here.say("profile.years.title", here.say(detail.indicator().name()));
        var sentence = detail.years().stream()
                .map(year -> year.own().period().code() + ": " + values.text(year.own()))
                .collect(Collectors.joining(", "));
        return Optional.of(new Years(
                        new Caption("jaren", title, sentence),
                        series(places.own(), year -> Optional.of(year.own())),
                        others,
                        chartBreaks(),
                        axis())
                .svg());
    }

    private Axis axis() {
        return detail.indicator().unit() == Indicator.Unit.PERCENT
                ? Axis.percent(here.numbers())
                : Axis.free(here.numbers());
    }

    private Years.Series series(String name, java.util.function.Function<Detail.Year, Optional<Observation>> which) {
        var points = new ArrayList<Years.Point>();
        for (var year : detail.years()) {
            boolean repeated = !points.isEmpty() && points.getLast().year() == year.year();
            if (!repeated) {
                points.add(point(year.year(), which.apply(year)));
            }
        }
        return new Years.Series(name, points);
    }

    private Years.Point point(int year, Optional<Observation> observation) {
        if (observation.isEmpty() || observation.get().known().isEmpty()) {
            return Years.Point.absent(year, observation.map(values::text).orElse(""));
        }
        double value = observation.get().known().orElseThrow().value();
        var text = values.text(detail.indicator(), value);
        return detail.indicator().kind() == Indicator.Kind.MODELLED
                ? Years.Point.modelled(year, value, text)
                : Years.Point.measured(year, value, text);
    }

    private List<Years.Break> chartBreaks() {
        var breaks = new ArrayList<Years.Break>();
        detail.indicator().breaks().stream()
                .filter(one -> detail.years().stream().anyMatch(year -> year.year() < one.year())
                        && detail.years().stream().anyMatch(year -> year.year() >= one.year()))
                .forEach(one -> breaks.add(Years.Break.definition(one.year(), here.say("profile.break.definition"))));
        borderBreak().ifPresent(year -> breaks.add(Years.Break.border(year, here.say("profile.break.border"))));
        return breaks;
    }

    /** The first year in which the place has today's borders, when there are figures from before. */
    private Optional<Integer> borderBreak() {
        boolean before = detail.years().stream().anyMatch(IndicatorViews::isOtherBorders);
        return before
                ? detail.years().stream()
                        .filter(year -> !isOtherBorders(year))
                        .map(Detail.Year::year)
                        .findFirst()
                : Optional.empty();
    }

    private static boolean isOtherBorders(Detail.Year year) {
        return year.own().figure() instanceof Figure.None none && none.reason() == Figure.Reason.OTHER_BORDERS;
    }

    private List<String> breaks() {
        var texts = new ArrayList<String>();
        detail.indicator().breaks().forEach(one -> texts.add(one.year() + ": " + here.say(one.what())));
        borderBreak().ifPresent(year -> texts.add(year + ": " + here.say("profile.break.border.text", places.own())));
        return texts;
    }

    private List<IndicatorView.YearRow> yearRows() {
        return detail.years().stream()
                .map(year -> new IndicatorView.YearRow(
                        year.own().period().code(),
                        values.shown(year.own()),
                        year.reference().map(values::shown),
                        year.country().map(values::shown)))
                .toList();
    }

    private String among() {
        var known = known();
        if (detail.line().own().known().isEmpty() || known.size() < 4) {
            return here.say("profile.among.few", plural());
        }
        double own = detail.line().own().known().orElseThrow().value();
        var others = known.stream().filter(peer -> !isOwn(peer)).toList();
        long lower = others.stream().filter(peer -> value(peer) < own).count();
        return here.say("profile.among", places.own(), lower, others.size(), plural());
    }

    private List<Area> known() {
        return detail.peers().stream()
                .filter(peer -> detail.peerFigures().get(peer.code()) instanceof Figure.Known)
                .toList();
    }

    private double value(Area peer) {
        return detail.peerFigures().get(peer.code()) instanceof Figure.Known known ? known.value() : Double.NaN;
    }

    private boolean isOwn(Area peer) {
        return detail.surroundings()
                .place()
                .in(peer.year())
                .map(codes -> codes.contains(peer.code()))
                .orElse(false);
    }

    private Optional<Content> dots(boolean narrow) {
        var own = detail.line().own().known();
        var known = known();
        if (own.isEmpty() || known.size() < 4 || known.size() > MOST_DOTS) {
            return Optional.empty();
        }
        var indicator = detail.indicator();
        var dots = known.stream()
                .filter(peer -> !isOwn(peer))
                .map(peer -> new Dots.Dot(value(peer), Places.name(peer) + ": " + values.text(indicator, value(peer))))
                .toList();
        var reference = detail.line().reference();
        var picture = new Dots(
                new Caption(narrow ? "tussen-smal" : "tussen", here.say("profile.dots", plural()), among()),
                dots,
                new Dots.Dot(
                        own.get().value(),
                        places.own() + " " + values.number(indicator, own.get().value())),
                reference.isPresent()
                        ? Optional.of(new Dots.Dot(
                                reference.getAsDouble(),
                                places.reference() + " " + values.number(indicator, reference.getAsDouble())))
                        : Optional.empty(),
                indicator.unit() == Indicator.Unit.PERCENT
                        ? new Axis(here.numbers(), "%", false)
                        : Axis.free(here.numbers()));
        return Optional.of(narrow ? picture.narrow() : picture.svg());
    }

    private Optional<RankBars> rankBars() {
        double highest = known().stream().mapToDouble(this::value).max().orElse(0);
        OptionalDouble reference = detail.line().reference();
        return highest > 0 && reference.isPresent() && known().stream().allMatch(peer -> value(peer) >= 0)
                ? Optional.of(new RankBars(highest, reference.getAsDouble(), axis()))
                : Optional.empty();
    }

    /** Measured figures are ranked; estimated ones stand in the order of the alphabet. */
    private List<PeerRow> peers(boolean ranked) {
        Comparator<Area> fromHighToLow =
                Comparator.comparing(peer -> Double.isNaN(value(peer)) ? Double.MAX_VALUE : -value(peer));
        var alphabet = java.text.Collator.getInstance(here.locale());
        Comparator<Area> byName = (one, other) -> alphabet.compare(Places.name(one), Places.name(other));
        return rows(
                detail.peers().stream().sorted(ranked ? fromHighToLow : byName).toList(), ranked);
    }

    private List<PeerRow> rows(List<Area> sorted, boolean ranked) {
        var bars = ranked ? rankBars() : Optional.<RankBars>empty();
        var rows = new ArrayList<PeerRow>();
        for (var peer : sorted) {
            var figure = detail.peerFigures().getOrDefault(peer.code(), new Figure.None(Figure.Reason.MISSING));
            rows.add(new PeerRow(
                    ranked && figure instanceof Figure.Known ? rows.size() + 1 : 0,
                    Places.name(peer),
                    Places.url(peer) + "/" + detail.indicator().key(),
                    inhabitants(peer),
                    values.shown(detail.indicator(), figure),
                    figure instanceof Figure.Known known
                            ? bars.map(one -> (Content) one.row(known.value(), Optional.empty(), Mark.NEITHER))
                            : Optional.empty(),
                    isOwn(peer)));
        }
        return rows;
    }

    private Values.Shown inhabitants(Area peer) {
        return peer.inhabitants()
                .map(count -> new Values.Shown(here.numbers().whole(count), true))
                .orElse(new Values.Shown(values.reason(Figure.Reason.MISSING), false));
    }

    private List<IndicatorView.Feature> features() {
        var indicator = detail.indicator();
        var features = new ArrayList<IndicatorView.Feature>();
        features.add(feature("who", here.say(indicator.population().who())));
        features.add(feature(
                "whose", here.say("profile.whose." + indicator.population().whose())));
        features.add(feature("unit", here.say("profile.unitName." + indicator.unit())));
        Marks.interval(detail.line().own())
                .ifPresent(between -> features.add(feature(
                        "margin",
                        here.say(
                                "profile.inequality.range",
                                values.number(indicator, between.lower()),
                                values.number(indicator, between.upper())))));
        features.add(feature("better", here.say("profile.direction." + indicator.direction())));
        features.add(feature(
                "years",
                detail.years().stream()
                        .map(year -> year.own().period().code())
                        .distinct()
                        .collect(Collectors.joining(", "))));
        features.add(feature(
                "matters",
                indicator
                        .matters()
                        .map(value -> values.number(indicator, value))
                        .orElse(here.say("profile.matters.rule"))));
        indicator
                .norm()
                .ifPresent(norm -> features.add(
                        feature("norm", values.text(indicator, norm.value()) + " (" + here.say(norm.source()) + ")")));
        return features;
    }

    private IndicatorView.Feature feature(String key, String value) {
        return new IndicatorView.Feature(here.say("profile.feature." + key), value);
    }
}
