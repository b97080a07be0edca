package nl.gezondewijk.profile;

import gg.jte.Content;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.gezondewijk.area.Area;
import nl.gezondewijk.area.Areas;
import nl.gezondewijk.area.Border;
import nl.gezondewijk.area.Borders;
import nl.gezondewijk.area.Regions;
import nl.gezondewijk.chart.Locator;
import nl.gezondewijk.chart.Ring;
import nl.gezondewijk.page.Language;
import org.springframework.stereotype.Component;

/** Draws areas from their borders, where these are known. */
@Component
public class Drawing {
    private final Areas areas;
    private final Regions regions;
    private final Borders borders;

    Drawing(Areas areas, Regions regions, Borders borders) {
        this.areas = areas;
        this.regions = regions;
        this.borders = borders;
    }

    Optional<Content> locator(Surroundings surroundings, Language here) {
        return located(surroundings, here).map(Locator::svg);
    }

    /** Where an area lies among the others of its gemeente; the country's gemeenten for a gemeente itself. */
    public Optional<Locator> located(Surroundings surroundings, Language here) {
        var area = surroundings.area();
        var around = around(area);
        var parts = ownCodes(surroundings);
        var drawn = borders.list(
                Stream.concat(around.stream().map(Area::code), parts.stream())
                        .distinct()
                        .toList(),
                area.year());
        var own = parts.stream()
                .flatMap(code -> Optional.ofNullable(drawn.get(code)).stream())
                .flatMap(border -> rings(border).stream())
                .toList();
        if (own.isEmpty()) {
            return Optional.empty();
        }
        var neighbours = around.stream()
                .flatMap(one -> Optional.ofNullable(drawn.get(one.code())).stream())
                .map(Drawing::rings)
                .toList();
        var within =
                surroundings.gemeente().map(place -> Places.name(place.area())).orElse(here.say("profile.country"));
        return Optional.of(new Locator(here.say("profile.locator", Places.name(area), within), neighbours, own));
    }

    private List<Area> around(Area area) {
        return switch (area.kind()) {
            case WIJK, BUURT -> areas.listInGemeente(area.gemeente().orElse(""), area.kind(), area.year());
            case GEMEENTE ->
                regions.listAround(area.code(), area.year()).stream()
                        .findFirst()
                        .map(region -> regions.listGemeenten(region.code(), area.year()))
                        .orElse(List.of());
            case FOCUS ->
                area.gemeente()
                        .map(gemeente -> areas.listInGemeente(gemeente, Area.Kind.BUURT, area.year()))
                        .orElse(List.of());
            case COUNTRY, PROVINCIE, GGD_REGIO, POSTCODE -> List.of();
        };
    }

    private static List<String> ownCodes(Surroundings surroundings) {
        return surroundings
                .place()
                .in(surroundings.area().year())
                .orElse(List.of(surroundings.area().code()));
    }

    Map<String, Border> borders(List<Area> of, int year) {
        return borders.list(of.stream().map(Area::code).toList(), year);
    }

    static List<Ring> rings(Border border) {
        return border.rings().stream()
                .filter(ring -> ring.length >= 6)
                .map(Drawing::ring)
                .toList();
    }

    private static Ring ring(double[] points) {
        int count = points.length / 2;
        return Ring.of(
                IntStream.range(0, count).mapToDouble(i -> points[2 * i]).toArray(),
                IntStream.range(0, count).mapToDouble(i -> points[2 * i + 1]).toArray());
    }
}
