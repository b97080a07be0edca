package nl.gezondewijk.profile;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.gezondewijk.indicator.Indicator;
import nl.gezondewijk.indicator.Observation;
import nl.gezondewijk.page.Here;
import nl.gezondewijk.theme.Topic;

/** Puts an opened indicator into words and pictures for one reader. */
final class IndicatorViews {
    private final Here here;
    private final Detail detail;
    private final Topic topic;
    private final Places places;
    private final Values values;
    private final IndicatorYears years;
    private final IndicatorPeers peers;

    IndicatorViews(Here here, Detail detail, Topic topic) {
        this.here = here;
        this.detail = detail;
        this.topic = topic;
        this.places = new Places(here, detail.surroundings(), detail.question());
        this.values = new Values(here);
        this.years = new IndicatorYears(here, detail, places, values);
        this.peers = new IndicatorPeers(here, detail, places, values);
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
                years.picture(),
                new Followed(here, values, indicator).sentence(trend),
                years.rows(),
                years.breaks(),
                detail.reference().map(places::other).orElse(""),
                places.country(),
                peers.among(),
                peers.dots(false),
                peers.dots(true),
                new FunnelViews(here, detail, places, values, peers.plural()).view(),
                peers.isRanked(),
                peers.isRanked() ? peers.rankBars().map(bars -> (Content) bars.axisSvg()) : Optional.empty(),
                peers.peers(),
                here.say(
                        "profile.peers." + (peers.isRanked() ? "rank" : "list"),
                        detail.peers().size(),
                        peers.plural()),
                new Making(here, values, places).of(line, trend, detail.working()),
                here.say(indicator.meaning()),
                features(),
                Sources.of(List.of(line.own().release()), here),
                places.withQuery(address + ".csv"),
                places.withQuery(
                        "/api/v1/gebieden/" + detail.surroundings().area().code() + "/indicatoren/" + indicator.key()),
                places.withQuery(Places.url(detail.surroundings().area()) + "/kaart") + "&cijfer=" + indicator.key(),
                Inequalities.makesSense(indicator) && !line.own().isWithdrawn()
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

    private String lead() {
        var line = detail.line();
        if (line.own().known().isEmpty()) {
            return here.say("profile.lead.none", places.own(), values.text(line.own()))
                    + detail.working().map(why -> " " + here.say(why.key())).orElse("");
        }
        if (line.own().isWithdrawn()) {
            return here.say("profile.lead.withdrawn", places.own(), values.text(line.own()));
        }
        var marks = new Marks(here, values);
        return marks.difference(line)
                .map(difference -> here.say(
                        line.judgement().equals(Optional.of(Judgement.SIMILAR)) && !line.isOrdinary()
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
