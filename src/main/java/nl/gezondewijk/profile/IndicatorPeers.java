package nl.gezondewijk.profile;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import nl.gezondewijk.area.Area;
import nl.gezondewijk.chart.Axis;
import nl.gezondewijk.chart.Caption;
import nl.gezondewijk.chart.Dots;
import nl.gezondewijk.chart.Mark;
import nl.gezondewijk.chart.RankBars;
import nl.gezondewijk.indicator.Figure;
import nl.gezondewijk.indicator.Indicator;
import nl.gezondewijk.page.Here;
import nl.gezondewijk.profile.IndicatorView.PeerRow;

/** An opened indicator among comparable areas: drawn, in words and in rows. */
final class IndicatorPeers {
    private static final int MOST_DOTS = 400;

    private final Here here;
    private final Detail detail;
    private final Places places;
    private final Values values;

    IndicatorPeers(Here here, Detail detail, Places places, Values values) {
        this.here = here;
        this.detail = detail;
        this.places = places;
        this.values = values;
    }

    String plural() {
        return here.say("profile.plural." + detail.group().kind());
    }

    /** "Hoger dan 7 van de 7 andere wijken" is a ranking too, so that is not said of what was estimated. */
    String among() {
        if (detail.line().own().isWithdrawn()) {
            return here.say("profile.noRank.withdrawn");
        }
        var known = known();
        if (detail.line().own().known().isEmpty() || known.size() < 4) {
            return here.say("profile.among.few", plural());
        }
        if (detail.indicator().kind() == Indicator.Kind.MODELLED) {
            return here.say("profile.noRank");
        }
        if (detail.indicator().isAmount()) {
            return here.say("profile.noRank.amount");
        }
        if (!detail.indicator().setsAreasBesideEachOther()) {
            return here.say("profile.noRank.ratio");
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

    Optional<Content> dots(boolean narrow) {
        var own = detail.line().own().known();
        var known = known();
        if (own.isEmpty()
                || detail.line().own().isWithdrawn()
                || known.size() < 4
                || known.size() > MOST_DOTS
                || !detail.indicator().setsAreasBesideEachOther()) {
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

    Optional<RankBars> rankBars() {
        double highest = known().stream().mapToDouble(this::value).max().orElse(0);
        OptionalDouble reference = detail.line().reference();
        return highest > 0 && reference.isPresent() && known().stream().allMatch(peer -> value(peer) >= 0)
                ? Optional.of(
                        new RankBars(highest, reference.getAsDouble(), IndicatorYears.axis(detail.indicator(), here)))
                : Optional.empty();
    }

    /** What was estimated is not, for small differences mean nothing; nor is what cannot set areas beside each other. */
    boolean isRanked() {
        return detail.indicator().kind() != Indicator.Kind.MODELLED
                && detail.indicator().setsAreasBesideEachOther()
                && !detail.line().own().isWithdrawn();
    }

    /** Measured figures are ranked; the others stand in the order of the alphabet. */
    List<PeerRow> peers() {
        boolean ranked = isRanked();
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
}
