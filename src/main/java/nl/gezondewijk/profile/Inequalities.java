package nl.gezondewijk.profile;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import nl.gezondewijk.area.Area;
import nl.gezondewijk.area.Areas;
import nl.gezondewijk.area.Extents;
import nl.gezondewijk.area.Regions;
import nl.gezondewijk.indicator.Derivation;
import nl.gezondewijk.indicator.Figures;
import nl.gezondewijk.indicator.Indicator;
import nl.gezondewijk.indicator.Indicator.Unit;
import nl.gezondewijk.indicator.Indicators;
import nl.gezondewijk.indicator.Observations;
import org.springframework.stereotype.Component;

/** Sets figures of areas against their socio-economic score. */
@Component
public class Inequalities {
    static final String SCORE = "ses-woa";
    private static final String PEOPLE = "inwoners";

    /** What the score itself is made of, or nearly: set against it they would only show what it is. */
    static final Set<String> PART_OF_SCORE = Set.of(
            "arbeidsparticipatie",
            "zelfstandigen",
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

    private static final Set<Unit> NO_LEVEL = Set.of(Unit.CODE, Unit.PER_KM2, Unit.OF_EXPECTED);

    private final Areas areas;
    private final Extents extents;
    private final Regions regions;
    private final Indicators indicators;
    private final Figures figures;
    private final Observations observations;

    Inequalities(
            Areas areas,
            Extents extents,
            Regions regions,
            Indicators indicators,
            Figures figures,
            Observations observations) {
        this.areas = areas;
        this.extents = extents;
        this.regions = regions;
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
        return tells
                && !indicator.isAmount()
                && !NO_LEVEL.contains(indicator.unit())
                && !PART_OF_SCORE.contains(indicator.key());
    }

    /** How people are and what care they have; not what they do for a living, with whom, or where. */
    public static boolean isOfHealth(Indicator indicator) {
        return !NO_HEALTH.contains(indicator.topic()) && !indicator.topic().equals("social-participation");
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
            int year = derivation.spot().period().lastYear();
            var score = edition.nearest(indicators.get(SCORE), year);
            var people = edition.nearest(indicators.get(PEOPLE), year);
            return within.isEmpty() || score.isEmpty() || people.isEmpty()
                    ? Optional.empty()
                    : Optional.of(ladder(derivation, score.get(), people.get(), within)
                            .of(place, level, within));
        });
    }

    private Ladder ladder(Derivation derivation, Derivation score, Derivation people, List<Area> within) {
        var known = extents.of(within);
        var table = observations.read(figures.edition(), known.values(), List.of(derivation, score, people));
        return new Ladder(derivation, score, people, known, table);
    }

    private List<Area> within(Area place, Area.Kind level, int year) {
        return switch (place.kind()) {
            case GEMEENTE -> areas.listInGemeente(place.code(), level, year);
            case COUNTRY -> areas.listOfKind(level, year);
            case PROVINCIE, GGD_REGIO -> {
                var gemeenten = Set.copyOf(regions.listCodes(place.code(), year));
                Predicate<Area> inRegion =
                        area -> area.gemeente().filter(gemeenten::contains).isPresent();
                yield areas.listOfKind(level, year).stream().filter(inRegion).toList();
            }
            case WIJK, BUURT, POSTCODE, FOCUS -> List.of();
        };
    }
}
