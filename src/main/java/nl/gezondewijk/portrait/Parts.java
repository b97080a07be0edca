package nl.gezondewijk.portrait;

import java.util.List;
import java.util.Optional;
import nl.gezondewijk.area.Area;
import nl.gezondewijk.area.Areas;
import nl.gezondewijk.area.Border;
import nl.gezondewijk.area.Borders;
import nl.gezondewijk.area.Extents;
import org.springframework.stereotype.Component;

/** The parts of a neighbourhood, by which people know where something was: its buurten, of a gemeente its wijken. */
@Component
class Parts {
    private final Areas areas;
    private final Extents extents;
    private final Borders borders;

    Parts(Areas areas, Extents extents, Borders borders) {
        this.areas = areas;
        this.extents = extents;
        this.borders = borders;
    }

    /** @param border absent where nobody drew it */
    record Named(String code, String name, Optional<Border> border) {}

    /** The neighbourhood itself where it has no parts; none where it is not known any more. */
    List<Named> of(String code) {
        return areas.find(code).map(this::of).orElse(List.of());
    }

    private List<Named> of(Area area) {
        var within = within(area);
        var parts = within.isEmpty() ? List.of(area) : within;
        var drawn = borders.list(parts.stream().map(Area::code).toList(), area.year());
        return parts.stream()
                .map(part -> new Named(part.code(), part.name(), Optional.ofNullable(drawn.get(part.code()))))
                .toList();
    }

    private List<Area> within(Area area) {
        return switch (area.kind()) {
            case WIJK -> areas.listInWijk(area);
            case GEMEENTE -> areas.listInGemeente(area.code(), Area.Kind.WIJK, area.year());
            default ->
                extents.of(area)
                        .in(area.year())
                        .map(codes -> areas.list(area.year(), codes))
                        .orElse(List.of());
        };
    }
}
