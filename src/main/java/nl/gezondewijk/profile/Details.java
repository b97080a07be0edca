package nl.gezondewijk.profile;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import nl.gezondewijk.area.Area;
import nl.gezondewijk.area.Areas;
import nl.gezondewijk.area.Extent;
import nl.gezondewijk.indicator.Derivation;
import nl.gezondewijk.indicator.Figure;
import nl.gezondewijk.indicator.Figures;
import nl.gezondewijk.indicator.Indicator;
import nl.gezondewijk.indicator.Indicators;
import nl.gezondewijk.indicator.Observation;
import nl.gezondewijk.indicator.Observations;
import nl.gezondewijk.indicator.Workings;
import nl.gezondewijk.statistics.Explanation;
import org.springframework.stereotype.Component;

/** Opens one indicator of an area. */
@Component
public class Details {
    private final Profiles profiles;
    private final Neighbourhoods neighbourhoods;
    private final Areas areas;
    private final Indicators indicators;
    private final Figures figures;
    private final Observations observations;
    private final Workings workings;
    private final HoldAgainstChance chance;

    Details(
            Profiles profiles,
            Neighbourhoods neighbourhoods,
            Areas areas,
            Indicators indicators,
            Figures figures,
            Observations observations,
            Workings workings,
            HoldAgainstChance chance) {
        this.profiles = profiles;
        this.neighbourhoods = neighbourhoods;
        this.areas = areas;
        this.indicators = indicators;
        this.figures = figures;
        this.observations = observations;
        this.workings = workings;
        this.chance = chance;
    }

    /** Empty when there is no such area or indicator, or nothing was ever published of it. */
    public Optional<Detail> find(Question question, String indicatorKey) {
        figures.edition(); // an indicator that somebody has just published joins the catalogue with it
        return profiles.area(question)
                .flatMap(area -> indicators
                        .find(indicatorKey)
                        .filter(indicator -> !indicator.ingredient())
                        .flatMap(indicator -> profiles.line(area, question, indicator))
                        .map(found -> detail(found.surroundings(), found.question(), found.group(), found.line())));
    }

    private Detail detail(Surroundings surroundings, Question question, Profile.PeerGroup group, Line line) {
        var indicator = line.indicator();
        int year = line.own().derivation().spot().areaYear();
        var peers = areas.list(year, neighbourhoods.codes(surroundings.area(), group, year));
        var codes = peers.stream().map(Area::code).toList();
        var told = observations.read(line.own().derivation(), codes);
        return new Detail(
                surroundings,
                question,
                line,
                years(surroundings, question, indicator),
                group,
                peers,
                told,
                () -> chance.hold(surroundings, group.beside(), line.own(), peers, told),
                working(surroundings.place(), line.own()));
    }

    /** Of a figure that stands in its release for one area; what was put together or moved says that itself. */
    private Optional<Explanation> working(Extent place, Observation own) {
        boolean plain = own.pooled().isEmpty() && own.moved().isEmpty();
        boolean told = own.known().isPresent()
                || own.indicator().kind() != Indicator.Kind.MODELLED
                        && own.figure().equals(new Figure.None(Figure.Reason.TOO_FEW));
        return place.in(own.release().areaYear())
                .filter(codes -> plain && told && codes.size() == 1)
                .flatMap(codes -> own.indicator().kind() == Indicator.Kind.MODELLED
                        ? workings.find(own.release().id(), codes.getFirst())
                        : workings.find(
                                own.release().id(),
                                codes.getFirst(),
                                own.indicator().key(),
                                own.period()));
    }

    private List<Detail.Year> years(Surroundings surroundings, Question question, Indicator indicator) {
        var edition = figures.edition();
        var series = edition.series(indicator).reversed();
        var places = new LinkedHashSet<Extent>(List.of(surroundings.place()));
        surroundings.country().ifPresent(places::add);
        var reference = surroundings.of(question.against().orElseThrow());
        reference.ifPresent(places::add);
        var table = observations.read(edition, places, series);
        var years = new ArrayList<Detail.Year>();
        for (Derivation derivation : series) {
            years.add(new Detail.Year(
                    table.find(surroundings.place(), derivation).orElseThrow(),
                    reference.flatMap(place -> table.find(place, derivation)),
                    surroundings.country().flatMap(place -> table.find(place, derivation))));
        }
        return years;
    }
}
