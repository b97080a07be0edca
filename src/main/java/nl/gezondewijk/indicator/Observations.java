package nl.gezondewijk.indicator;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import nl.gezondewijk.area.Extent;
import nl.gezondewijk.area.PostcodeLinks;
import nl.gezondewijk.statistics.Part;
import nl.gezondewijk.statistics.Pooled;
import nl.gezondewijk.statistics.Reason;
import org.springframework.stereotype.Component;

/**
 * What all indicators say of places: looked up as published, divided where they are shares, put together where a place is made of
 * others, moved where it is told of areas of another sort only.
 */
@Component
public class Observations {
    private final Figures figures;
    private final PostcodeLinks links;

    Observations(Figures figures, PostcodeLinks links) {
        this.figures = figures;
        this.links = links;
    }

    /** Observations of several places, to be looked up by place and indicator. */
    public record Table(Map<String, Map<Derivation, Observation>> rows) {
        public Optional<Observation> find(Extent place, Derivation derivation) {
            return Optional.ofNullable(
                    rows.getOrDefault(place.area().code(), Map.of()).get(derivation));
        }
    }

    /** Reads all places and derivations in one question to the database. */
    public Table read(Edition edition, Collection<Extent> places, Collection<Derivation> derivations) {
        var wants = new LinkedHashSet<Figures.Want>();
        var moving = new Moving(links, edition);
        for (var place : places) {
            for (var derivation : derivations) {
                if (Moving.isAsked(place, derivation)) {
                    moving.wants(place, derivation).forEach(wants::add);
                }
                spots(edition, place, derivation)
                        .forEach(spot -> place.in(spot.areaYear())
                                .ifPresent(codes -> codes.forEach(code -> wants.add(Figures.Want.of(spot, code)))));
            }
        }
        var book = figures.read(wants);
        var rows = new HashMap<String, Map<Derivation, Observation>>();
        for (var place : places) {
            var row = new HashMap<Derivation, Observation>();
            derivations.forEach(derivation -> row.put(
                    derivation,
                    moved(moving, book, place, derivation)
                            .orElseGet(() -> observation(edition, book, place, derivation))));
            rows.put(place.area().code(), row);
        }
        return new Table(rows);
    }

    /** The figure of each of these published areas for one derivation. */
    public Map<String, Figure> read(Derivation derivation, Collection<String> codes) {
        var wants = derivation.spots().stream()
                .flatMap(spot -> codes.stream().map(code -> Figures.Want.of(spot, code)))
                .toList();
        var book = figures.read(wants);
        var found = new HashMap<String, Figure>();
        codes.forEach(code -> found.put(code, derivation.figure(book, code)));
        return found;
    }

    /** How many people or households the figure of each area is about; an area of which that is not published is not there. */
    public Map<String, Double> sizes(Derivation derivation, Collection<String> codes) {
        var spots =
                switch (derivation) {
                    case Derivation.Ratio ratio -> List.of(ratio.denominator());
                    case Derivation.Column column -> exactWeights(column);
                };
        var book = figures.read(spots.stream()
                .flatMap(spot -> codes.stream().map(code -> Figures.Want.of(spot, code)))
                .toList());
        var sizes = new HashMap<String, Double>();
        for (var code : codes) {
            var parts = spots.stream()
                    .flatMapToDouble(spot -> value(book.figure(spot, code)).stream())
                    .toArray();
            if (parts.length > 0 && parts.length == spots.size()) {
                sizes.put(code, Arrays.stream(parts).sum());
            }
        }
        return sizes;
    }

    /** None where the nearest age band stands in, or where who was asked is not who lives there. */
    private List<Spot> exactWeights(Derivation.Column column) {
        boolean exact = column.indicator().kind() == Indicator.Kind.COUNTED
                && column.indicator().weight().filter(one -> !one.nearest()).isPresent();
        return exact ? weights(figures.edition(), column) : List.of();
    }

    private Stream<Spot> spots(Edition edition, Extent place, Derivation derivation) {
        return place.area().isComposite()
                ? Stream.concat(derivation.spots().stream(), weights(edition, derivation).stream())
                : derivation.spots().stream();
    }

    /** The counts of the people a percentage is about, on the same areas and of the nearest year. */
    private List<Spot> weights(Edition edition, Derivation derivation) {
        return derivation.indicator().weight().stream()
                .flatMap(weight -> weight.indicators().stream())
                .flatMap(key -> edition.nearest(key, derivation.spot()).stream())
                .toList();
    }

    /** Empty where the figure need not be moved, or cannot. */
    private static Optional<Observation> moved(Moving moving, Book book, Extent place, Derivation derivation) {
        return Moving.isAsked(place, derivation) && !derivation.spot().release().isEmptied()
                ? moving.moved(book, place, derivation).map(moved -> Observation.moved(derivation, moved))
                : Optional.empty();
    }

    private Observation observation(Edition edition, Book book, Extent place, Derivation derivation) {
        var codes = place.in(derivation.spot().areaYear());
        if (codes.isEmpty()) {
            return new Observation(derivation, new Figure.None(Figure.Reason.OTHER_BORDERS), Optional.empty());
        }
        if (place.area().isComposite() && derivation.spot().release().isEmptied()) {
            return new Observation(derivation, new Figure.None(Figure.Reason.WITHDRAWN), Optional.empty());
        }
        return place.area().isComposite()
                ? pooled(edition, book, codes.get(), derivation)
                : published(book, codes.get().getFirst(), derivation);
    }

    private static Observation published(Book book, String code, Derivation derivation) {
        return new Observation(derivation.at(code), derivation.figure(book, code), Optional.empty());
    }

    private Observation pooled(Edition edition, Book book, List<String> codes, Derivation derivation) {
        return switch (derivation) {
            case Derivation.Ratio ratio -> divided(book, codes, ratio);
            case Derivation.Column column -> {
                var pooled = column.indicator().unit() == Indicator.Unit.COUNT
                                || column.indicator().unit() == Indicator.Unit.HECTARE
                        ? sum(book, codes, column.spot())
                        : Pooled.weightedMean(weighted(edition, book, codes, column), Pooled.ENOUGH);
                var figure = pooled instanceof Pooled.Known known
                        ? Figure.Known.of(known.value())
                        : new Figure.None(Figure.Reason.PARTS_MISSING);
                yield new Observation(derivation, figure, Optional.of(pooled));
            }
        };
    }

    /** Only parts of which both counts are known take part, so that they are counts of the same people. */
    private static Observation divided(Book book, List<String> codes, Derivation.Ratio ratio) {
        var parts = new ArrayList<Part>();
        double above = 0;
        double below = 0;
        for (var code : codes) {
            var numerator = value(book.figure(ratio.spot(), code));
            var denominator = value(book.figure(ratio.denominator(), code));
            double people = denominator.orElseGet(() -> typical(book, codes, ratio.denominator()));
            if (numerator.isPresent() && denominator.isPresent() && people > 0) {
                above += numerator.getAsDouble();
                below += people;
                parts.add(Part.of(code, ratio.per() * numerator.getAsDouble() / people, people));
            } else {
                parts.add(Part.without(code, Math.max(0, people)));
            }
        }
        var pooled = Pooled.weightedMean(parts, Pooled.ENOUGH);
        var figure = pooled instanceof Pooled.Known
                ? ratio.of(above, below)
                : new Figure.None(nobody(pooled) ? Figure.Reason.IMPOSSIBLE : Figure.Reason.PARTS_MISSING);
        return new Observation(ratio, figure, Optional.of(pooled));
    }

    private static boolean nobody(Pooled pooled) {
        return pooled instanceof Pooled.None none && none.reason() == Reason.NOBODY;
    }

    /** How many people a part of unknown size is taken to have, to judge how much of the whole is covered. */
    private static double typical(Book book, List<String> codes, Spot spot) {
        return codes.stream()
                .flatMapToDouble(code -> value(book.figure(spot, code)).stream())
                .average()
                .orElse(1);
    }

    private static Pooled sum(Book book, List<String> codes, Spot spot) {
        var parts = codes.stream()
                .map(code -> new Part(code, value(book.figure(spot, code)), 1))
                .toList();
        return Pooled.sum(parts, Pooled.ENOUGH);
    }

    private List<Part> weighted(Edition edition, Book book, List<String> codes, Derivation.Column column) {
        var weights = weights(edition, column);
        var parts = new ArrayList<Part>();
        for (var code : codes) {
            double weight = weights.stream()
                    .mapToDouble(spot -> value(book.figure(spot, code)).orElse(0))
                    .sum();
            parts.add(new Part(code, value(book.figure(column.spot(), code)), Math.max(0, weight)));
        }
        return parts;
    }

    private static OptionalDouble value(Figure figure) {
        return figure instanceof Figure.Known known ? OptionalDouble.of(known.value()) : OptionalDouble.empty();
    }
}
