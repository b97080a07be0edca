package nl.gezondewijk.profile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import nl.gezondewijk.area.Area;
import nl.gezondewijk.area.Areas;
import nl.gezondewijk.area.Extent;
import nl.gezondewijk.indicator.Derivation;
import nl.gezondewijk.indicator.Edition;
import nl.gezondewijk.indicator.Figure;
import nl.gezondewijk.indicator.Figures;
import nl.gezondewijk.indicator.Indicator;
import nl.gezondewijk.indicator.Indicator.Unit;
import nl.gezondewijk.indicator.Indicators;
import nl.gezondewijk.indicator.Observation;
import nl.gezondewijk.indicator.Observations;
import nl.gezondewijk.statistics.Interval;
import nl.gezondewijk.statistics.Reason;
import nl.gezondewijk.statistics.inequality.QuantileGroups;
import nl.gezondewijk.statistics.inequality.RankedGroup;
import nl.gezondewijk.statistics.inequality.Scale;
import nl.gezondewijk.statistics.inequality.SlopeIndex;
import org.springframework.stereotype.Component;

/** Sets figures of areas against their socio-economic score. */
@Component
public class Inequalities {
    static final String SCORE = "ses-woa";
    private static final String PEOPLE = "inwoners";
    private static final int FIFTHS = 5;
    private static final int THIRDS = 3;

    /** What the score itself is made of, or nearly: set against it they would only show what it is. */
    static final Set<String> PART_OF_SCORE = Set.of(
            "arbeidsparticipatie",
            "laag-inkomen",
            "armoede",
            "bijna-armoede",
            "bijstand-per-1000",
            "arbeidsongeschikt-per-1000",
            "ww-per-1000",
            "uitkering-per-1000",
            "sociaal-minimum",
            "sociaal-minimum-110",
            "sociaal-minimum-120",
            "laagste-inkomens");

    /** Who live there and how they live: more is no better, and no worse either. */
    private static final Set<String> NO_HEALTH =
            Set.of("population-composition", "population-forecast", "social-environment", "physical-environment");

    private static final Set<Unit> NO_LEVEL = Set.of(Unit.COUNT, Unit.HECTARE, Unit.CODE, Unit.PER_KM2);

    private final Areas areas;
    private final Indicators indicators;
    private final Figures figures;
    private final Observations observations;

    Inequalities(Areas areas, Indicators indicators, Figures figures, Observations observations) {
        this.areas = areas;
        this.indicators = indicators;
        this.figures = figures;
        this.observations = observations;
    }

    /** What makes sense to set against the score and has figures. */
    public List<Indicator> listOffered() {
        var edition = figures.edition();
        return indicators.listShown().stream()
                .filter(Inequalities::makesSense)
                .filter(indicator -> !edition.series(indicator).isEmpty())
                .toList();
    }

    /** Of some level, about health or care or better one way, and not a part of the score. */
    static boolean makesSense(Indicator indicator) {
        boolean tells = indicator.direction() != Indicator.Direction.NEITHER || !NO_HEALTH.contains(indicator.topic());
        return tells && !NO_LEVEL.contains(indicator.unit()) && !PART_OF_SCORE.contains(indicator.key());
    }

    /** Whether any score was published. */
    boolean isScored() {
        return !figures.edition().series(indicators.get(SCORE)).isEmpty();
    }

    /**
     * Empty where nothing was published of the indicator, or no score, or where there are no such areas.
     *
     * @param place the country, a region or a gemeente
     */
    public Optional<Inequality> find(Area place, Area.Kind level, Indicator indicator) {
        var edition = figures.edition();
        return edition.newest(indicator, place.code(), Question.NEWEST).flatMap(derivation -> {
            var within = within(place, level, derivation.spot().areaYear());
            var score = nearest(edition, SCORE, derivation);
            var people = nearest(edition, PEOPLE, derivation);
            return within.isEmpty() || score.isEmpty() || people.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Ladder(derivation, score.get(), people.get()).of(place, level, within));
        });
    }

    private Optional<Derivation> nearest(Edition edition, String key, Derivation to) {
        int year = to.spot().period().lastYear();
        return edition.series(indicators.get(key)).stream()
                .min(Comparator.comparing(one -> Math.abs(one.spot().period().lastYear() - year)));
    }

    private List<Area> within(Area place, Area.Kind level, int year) {
        return switch (place.kind()) {
            case GEMEENTE -> areas.listInGemeente(place.code(), level, year);
            case COUNTRY -> areas.listOfKind(level, year);
            case PROVINCIE, GGD_REGIO -> {
                var gemeenten = Set.copyOf(areas.listGemeentenOf(place.code(), year));
                Predicate<Area> inRegion =
                        area -> area.gemeente().filter(gemeenten::contains).isPresent();
                yield areas.listOfKind(level, year).stream().filter(inRegion).toList();
            }
            case WIJK, BUURT, POSTCODE, FOCUS -> List.of();
        };
    }

    /** Three columns of figures, read together. */
    private final class Ladder {
        private final Derivation derivation;
        private final Derivation score;
        private final Derivation people;
        private final List<Inequality.LeftOut> leftOut = new ArrayList<>();

        Ladder(Derivation derivation, Derivation score, Derivation people) {
            this.derivation = derivation;
            this.score = score;
            this.people = people;
        }

        Inequality of(Area place, Area.Kind level, List<Area> within) {
            var extents = areas.extents(within);
            var table = observations.read(figures.edition(), extents.values(), List.of(derivation, score, people));
            var standing = within.stream()
                    .flatMap(area -> standing(area, extents, table).stream())
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

        private Optional<Inequality.Rung> standing(Area area, Map<String, Extent> extents, Observations.Table table) {
            var extent = java.util.Objects.requireNonNull(extents.get(area.code()));
            var stands = table.find(extent, score).orElseThrow();
            var inhabited = table.find(extent, people).orElseThrow();
            var observed = table.find(extent, derivation).orElseThrow();
            boolean nobody =
                    inhabited.known().filter(known -> known.value() > 0).isEmpty();
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
                case PER_1000 -> Scale.LOG;
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
}
