package nl.gezondewijk.profile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.gezondewijk.area.Area;
import nl.gezondewijk.area.Extent;
import nl.gezondewijk.indicator.Derivation;
import nl.gezondewijk.indicator.Figure;
import nl.gezondewijk.indicator.Indicator;
import nl.gezondewijk.indicator.Observation;
import nl.gezondewijk.indicator.Observations;
import nl.gezondewijk.statistics.Interval;
import nl.gezondewijk.statistics.Reason;
import nl.gezondewijk.statistics.inequality.QuantileGroups;
import nl.gezondewijk.statistics.inequality.RankedGroup;
import nl.gezondewijk.statistics.inequality.Scale;
import nl.gezondewijk.statistics.inequality.SlopeIndex;

/** Areas set along a score: three columns of figures, read together. */
final class Ladder {
    private static final int FIFTHS = 5;
    private static final int THIRDS = 3;

    private final Derivation derivation;
    private final Derivation score;
    private final Derivation people;
    private final Map<String, Extent> extents;
    private final Observations.Table table;
    private final List<Inequality.LeftOut> leftOut = new ArrayList<>();

    Ladder(
            Derivation derivation,
            Derivation score,
            Derivation people,
            Map<String, Extent> extents,
            Observations.Table table) {
        this.derivation = derivation;
        this.score = score;
        this.people = people;
        this.extents = extents;
        this.table = table;
    }

    Inequality of(Area place, Area.Kind level, List<Area> within) {
        var standing = within.stream()
                .flatMap(area -> standing(area).stream())
                .sorted(Comparator.comparingDouble(Inequality.Rung::score)
                        .thenComparing(one -> one.area().code()))
                .toList();
        var rungs = ridits(standing);
        var scores = rungs.stream().mapToDouble(Inequality.Rung::score).toArray();
        var slope = slope(rungs);
        boolean atBound = slope instanceof SlopeIndex.None none && none.reason() == Reason.VALUE_AT_BOUND;
        return new Inequality(
                place,
                level,
                derivation,
                score,
                rungs,
                leftOut,
                atBound ? SlopeIndex.of(groups(rungs), Scale.PLAIN) : slope,
                QuantileGroups.of(scores, scores.length < 2 * FIFTHS ? THIRDS : FIFTHS),
                atBound);
    }

    private Optional<Inequality.Rung> standing(Area area) {
        var extent = java.util.Objects.requireNonNull(extents.get(area.code()));
        var stands = table.find(extent, score).orElseThrow();
        var inhabited = table.find(extent, people).orElseThrow();
        var observed = table.find(extent, derivation).orElseThrow();
        boolean nobody = inhabited.known().filter(known -> known.value() > 0).isEmpty();
        if (nobody) {
            leaveOut(area, Inequality.LeftOut.What.PEOPLE, inhabited);
        } else if (stands.known().isEmpty()) {
            leaveOut(area, Inequality.LeftOut.What.SCORE, stands);
        } else if (observed.known().isEmpty()) {
            leaveOut(area, Inequality.LeftOut.What.FIGURE, observed);
        } else {
            return Optional.of(new Inequality.Rung(
                    area,
                    stands.known().get().value(),
                    inhabited.known().orElseThrow().value(),
                    0,
                    observed));
        }
        return Optional.empty();
    }

    private void leaveOut(Area area, Inequality.LeftOut.What what, Observation observation) {
        var reason = observation.figure() instanceof Figure.None none ? none.reason() : Figure.Reason.IMPOSSIBLE;
        leftOut.add(new Inequality.LeftOut(area, what, reason));
    }

    private static List<Inequality.Rung> ridits(List<Inequality.Rung> sorted) {
        double all = sorted.stream().mapToDouble(Inequality.Rung::people).sum();
        double before = 0;
        var rungs = new ArrayList<Inequality.Rung>();
        for (var one : sorted) {
            double ridit = (before + one.people() / 2) / all;
            rungs.add(new Inequality.Rung(one.area(), one.score(), one.people(), ridit, one.observation()));
            before += one.people();
        }
        return rungs;
    }

    private SlopeIndex slope(List<Inequality.Rung> rungs) {
        if (derivation.spot().release().withdrawal().isPresent()) {
            return new SlopeIndex.None(Reason.WITHDRAWN, List.of());
        }
        boolean margins = rungs.stream().allMatch(rung -> interval(rung).isPresent());
        if (!margins || derivation.indicator().kind() == Indicator.Kind.MODELLED) {
            return SlopeIndex.byScatter(rungs.stream()
                    .map(rung -> RankedGroup.without(rung.area().name(), rung.people(), rung.value()))
                    .toList());
        }
        return SlopeIndex.of(groups(rungs), scale());
    }

    private Scale scale() {
        return switch (derivation.indicator().unit()) {
            case PERCENT -> Scale.LOGIT;
            case PER_1000, STANDARDISED_PER_1000, STANDARDISED_PER_10000, STANDARDISED_PER_100000 -> Scale.LOG;
            default -> Scale.PLAIN;
        };
    }

    private List<RankedGroup> groups(List<Inequality.Rung> rungs) {
        return rungs.stream()
                .map(rung -> new RankedGroup(
                        rung.area().name(),
                        rung.people(),
                        rung.value(),
                        interval(rung).orElseThrow()))
                .toList();
    }

    private static Optional<Interval> interval(Inequality.Rung rung) {
        return Marks.interval(rung.observation()).filter(range -> range.contains(rung.value()));
    }
}
