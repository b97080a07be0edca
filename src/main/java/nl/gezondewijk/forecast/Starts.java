package nl.gezondewijk.forecast;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.gezondewijk.area.Extent;
import nl.gezondewijk.indicator.Derivation;
import nl.gezondewijk.indicator.Edition;
import nl.gezondewijk.indicator.Figure;
import nl.gezondewijk.indicator.Figures;
import nl.gezondewijk.indicator.Indicators;
import nl.gezondewijk.indicator.Observation;
import nl.gezondewijk.indicator.Observations;
import org.springframework.stereotype.Component;

/** Finds the people of an area by age: in what was handed in, and else in the broad ages of the open data. */
@Component
class Starts {
    private static final Map<String, Ages> BROAD = Map.of(
            "inwoners-0-15", Ages.of(0, 14),
            "inwoners-15-25", Ages.of(15, 24),
            "inwoners-25-45", Ages.of(25, 44),
            "inwoners-45-65", Ages.of(45, 64),
            "inwoners-65plus", Ages.from(65));

    private final Deliveries deliveries;
    private final Nationwide nationwide;
    private final Figures figures;
    private final Indicators indicators;
    private final Observations observations;

    Starts(
            Deliveries deliveries,
            Nationwide nationwide,
            Figures figures,
            Indicators indicators,
            Observations observations) {
        this.deliveries = deliveries;
        this.nationwide = nationwide;
        this.figures = figures;
        this.indicators = indicators;
        this.observations = observations;
    }

    /** Empty where neither knows the people of the whole area by age. */
    Optional<Start> find(Extent place) {
        return handedIn(place).or(() -> openData(place));
    }

    private Optional<Start> handedIn(Extent place) {
        var parts = Parts.of(place);
        return deliveries.read(Delivery.Kind.POPULATION, parts.all()).entrySet().stream()
                .flatMap(one -> Parts.whole(parts, one.getValue()).stream()
                        .map(lines -> new Start(
                                lines.getFirst().year(),
                                new Spread(nationwide).people(lines),
                                Optional.of(one.getKey()),
                                one.getKey().title(),
                                !Spread.isFine(lines))))
                .findFirst();
    }

    private Optional<Start> openData(Extent place) {
        var edition = figures.edition();
        var newest = newest(edition, place);
        if (newest.size() < BROAD.size()
                || newest.values().stream()
                                .map(one -> one.spot().period())
                                .distinct()
                                .count()
                        > 1) {
            return Optional.empty();
        }
        var table = observations.read(edition, List.of(place), newest.values());
        var lines = new ArrayList<Line>();
        for (var one : newest.entrySet()) {
            var known = table.find(place, one.getValue()).flatMap(Observation::known);
            if (known.isEmpty()) {
                return Optional.empty();
            }
            lines.add(line(place, one.getValue(), BROAD.getOrDefault(one.getKey(), Ages.ALL), known.get()));
        }
        var title = newest.values().iterator().next().spot().release().title();
        return Optional.of(new Start(
                lines.getFirst().year(), new Spread(nationwide).people(lines), Optional.empty(), title, true));
    }

    private Map<String, Derivation> newest(Edition edition, Extent place) {
        return BROAD.keySet().stream()
                .flatMap(key -> edition.newest(indicators.get(key), place.area().code(), 9999).stream()
                        .map(found -> Map.entry(key, found)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Line line(Extent place, Derivation from, Ages ages, Figure.Known known) {
        int year = from.spot().period().lastYear();
        return new Line(place.area().code(), year, Line.Sex.BOTH, ages, "", known.value());
    }
}
