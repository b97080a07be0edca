package nl.gezondewijk.directory;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.gezondewijk.area.Area;
import nl.gezondewijk.area.Areas;
import nl.gezondewijk.area.Border;
import nl.gezondewijk.area.Borders;
import nl.gezondewijk.area.FocusAreas;
import nl.gezondewijk.area.Search;
import org.springframework.stereotype.Component;

/** Where things are: the buurten in which an approach has entries, and the point that a name or a postcode means. */
@Component
public class Gazetteer {
    private final Areas areas;
    private final FocusAreas focus;
    private final Borders borders;
    private final Search search;

    Gazetteer(Areas areas, FocusAreas focus, Borders borders, Search search) {
        this.areas = areas;
        this.focus = focus;
        this.borders = borders;
        this.search = search;
    }

    /** The middle of something, under its own name. */
    record Named(String name, Spot spot) {}

    /** The buurten of the gemeente around an area; what is near matters, not where a wijk ends. */
    public List<Area> buurtenAround(String code) {
        var found = focus.find(code)
                .flatMap(one -> one.parts().stream().findFirst())
                .or(() -> areas.find(code));
        return found.flatMap(area -> area.kind() == Area.Kind.GEMEENTE ? Optional.of(area.code()) : area.gemeente())
                .flatMap(areas::find)
                .map(gemeente -> areas.listInGemeente(gemeente.code(), Area.Kind.BUURT, gemeente.year()))
                .orElse(List.of());
    }

    Optional<Area> find(String code) {
        return areas.find(code);
    }

    /** Names by code, of the newest year. */
    public Map<String, String> names(Collection<String> codes) {
        var years = areas.listYears();
        return years.isEmpty()
                ? Map.of()
                : areas.list(years.getLast(), codes).stream().collect(Collectors.toMap(Area::code, Area::name));
    }

    /** Of a buurt: a point well inside, where nobody gave one. */
    public Optional<Spot> middle(String code) {
        return areas.find(code).flatMap(this::middle);
    }

    /** The likeliest place that somebody means. */
    Optional<Named> near(String typed) {
        return search.find(typed).stream()
                .flatMap(hit ->
                        middle(hit.area()).map(spot -> new Named(hit.area().name(), spot)).stream())
                .findFirst();
    }

    private Optional<Spot> middle(Area area) {
        return focus.find(area.code())
                .flatMap(one -> one.parts().stream().findFirst())
                .or(() -> Optional.of(area))
                .flatMap(one -> Optional.ofNullable(
                        borders.list(List.of(one.code()), one.year()).get(one.code())))
                .map(Border::inside)
                .map(at -> new Spot(at[0], at[1]));
    }

    /** To draw round what was found. */
    public List<Border> borders(Collection<Area> of) {
        return of.isEmpty()
                ? List.of()
                : List.copyOf(borders.list(
                                of.stream().map(Area::code).toList(),
                                of.iterator().next().year())
                        .values());
    }
}
