package nl.gezondewijk.indicator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.gezondewijk.area.Area;
import nl.gezondewijk.area.Extent;
import nl.gezondewijk.area.PostcodeLinks;
import nl.gezondewijk.statistics.Pooled;
import nl.gezondewijk.statistics.conversion.Conversion;
import nl.gezondewijk.statistics.conversion.Link;
import nl.gezondewijk.statistics.conversion.Moved;
import nl.gezondewijk.statistics.conversion.SourceFigure;

/**
 * Moves figures to a place that its release does not tell of: from postcode areas to a buurt, wijk or gemeente,
 * to what is made of those, and back.
 *
 * <p>Only told figures are moved: what was withheld is not there to be moved. Not done for the country, which is no mixture, nor for what is
 * no number of anybody.
 */
final class Moving {
    private static final String ELSEWHERE = "";
    private static final int PERCENT = 100;

    private final PostcodeLinks links;
    private final Edition edition;
    private final Map<String, Optional<PostcodeLinks.Linked>> linked = new HashMap<>();

    Moving(PostcodeLinks links, Edition edition) {
        this.links = links;
        this.edition = edition;
    }

    /** True where the figure of a place would have to come from areas of another sort. */
    static boolean isAsked(Extent place, Derivation derivation) {
        return place.area().kind() != Area.Kind.COUNTRY
                && derivation.indicator().unit() != Indicator.Unit.CODE
                && !derivation.spot().covers(sample(place));
    }

    /** The parts of a region or a focus area are all of one sort. */
    private static String sample(Extent place) {
        return place.area().isComposite()
                ? place.codes().values().stream()
                        .map(List::getFirst)
                        .findFirst()
                        .orElse(place.area().code())
                : place.area().code();
    }

    private Optional<PostcodeLinks.Linked> linked(Extent place, Derivation derivation) {
        int year = derivation.spot().areaYear();
        return linked.computeIfAbsent(place.area().code() + " " + year, first -> links.find(place, year));
    }

    /** What has to be read to move a figure. */
    Stream<Figures.Want> wants(Extent place, Derivation derivation) {
        return linked(place, derivation).stream()
                .flatMap(found -> found.parts().stream())
                .map(PostcodeLinks.Part::from)
                .distinct()
                .flatMap(code -> spots(derivation).map(spot -> Figures.Want.of(spot, code)));
    }

    private Stream<Spot> spots(Derivation derivation) {
        return Stream.concat(derivation.spots().stream(), weights(derivation));
    }

    private Stream<Spot> weights(Derivation derivation) {
        return derivation.indicator().weight().stream()
                .flatMap(weight -> weight.indicators().stream())
                .flatMap(key -> edition.nearest(key, derivation.spot()).stream());
    }

    /** Empty where it is not known what the place has in common with the areas that have figures. */
    Optional<Moved> moved(Book book, Extent place, Derivation derivation) {
        return linked(place, derivation).map(found -> {
            var code = place.area().code();
            var figures = new HashMap<String, SourceFigure>();
            var all = new ArrayList<Link>();
            for (var part : found.parts()) {
                all.add(new Link(part.from(), part.inside() ? code : ELSEWHERE, part.weight()));
                figures.computeIfAbsent(part.from(), from -> source(book, derivation, from, found.parts()));
            }
            var conversion = Conversion.by(all);
            return derivation.indicator().isAmount()
                    ? conversion.count(code, figures, Pooled.ENOUGH)
                    : conversion.share(code, figures, per(derivation), Pooled.ENOUGH);
        });
    }

    private static double per(Derivation derivation) {
        return derivation instanceof Derivation.Ratio ratio ? ratio.per() : PERCENT;
    }

    private SourceFigure source(Book book, Derivation derivation, String from, List<PostcodeLinks.Part> parts) {
        return switch (derivation) {
            case Derivation.Ratio ratio ->
                book.figure(ratio.spot(), from) instanceof Figure.Known above
                                && book.figure(ratio.denominator(), from) instanceof Figure.Known below
                        ? SourceFigure.of(from, above.value(), below.value())
                        : SourceFigure.without(from);
            case Derivation.Column column -> {
                if (!(book.figure(column.spot(), from) instanceof Figure.Known known)) {
                    yield SourceFigure.without(from);
                }
                yield derivation.indicator().isAmount()
                        ? SourceFigure.count(from, known.value())
                        : SourceFigure.percentage(from, known.value(), people(book, derivation, from, parts));
            }
        };
    }

    /** Those whom the figure is about; where nobody counts them, the people or addresses of the links. */
    private double people(Book book, Derivation derivation, String from, List<PostcodeLinks.Part> parts) {
        double counted = weights(derivation)
                .mapToDouble(spot -> book.figure(spot, from) instanceof Figure.Known known ? known.value() : 0)
                .sum();
        return counted > 0
                ? counted
                : parts.stream()
                        .filter(part -> part.from().equals(from))
                        .mapToDouble(PostcodeLinks.Part::weight)
                        .sum();
    }
}
