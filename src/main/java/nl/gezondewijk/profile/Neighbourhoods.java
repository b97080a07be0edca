package nl.gezondewijk.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.gezondewijk.area.Area;
import nl.gezondewijk.area.Areas;
import nl.gezondewijk.area.Extent;
import nl.gezondewijk.area.Extents;
import nl.gezondewijk.area.Regions;
import nl.gezondewijk.indicator.Indicators;
import org.springframework.stereotype.Component;

/** Finds what lies around an area, and the areas that it is seen among. */
@Component
class Neighbourhoods {
    private static final int ENOUGH = 4;

    private final Areas areas;
    private final Extents extents;
    private final Regions regions;
    private final Indicators indicators;

    Neighbourhoods(Areas areas, Extents extents, Regions regions, Indicators indicators) {
        this.areas = areas;
        this.extents = extents;
        this.regions = regions;
        this.indicators = indicators;
    }

    Surroundings around(Area area) {
        var around = new ArrayList<Area>();
        around.add(area);
        areas.find(Area.NETHERLANDS).ifPresent(around::add);
        var codes =
                Stream.concat(area.wijk().stream(), area.gemeente().stream()).toList();
        around.addAll(areas.list(area.year(), codes));
        var gemeente = area.kind() == Area.Kind.GEMEENTE ? Optional.of(area.code()) : area.gemeente();
        gemeente.ifPresent(code -> around.addAll(regions.listAround(code, area.year())));
        var known = extents.of(around);
        return new Surroundings(
                java.util.Objects.requireNonNull(known.get(area.code())),
                find(known, area, Area.Kind.COUNTRY),
                find(known, area, Area.Kind.PROVINCIE),
                find(known, area, Area.Kind.GGD_REGIO),
                find(known, area, Area.Kind.GEMEENTE),
                find(known, area, Area.Kind.WIJK),
                around.stream()
                        .filter(one -> !one.equals(area) && one.kind() != Area.Kind.GGD_REGIO)
                        .sorted(java.util.Comparator.comparing(Area::kind))
                        .toList(),
                indicators.listShown().stream().anyMatch(one -> one.norm().isPresent()));
    }

    private static Optional<Extent> find(java.util.Map<String, Extent> extents, Area self, Area.Kind kind) {
        return extents.values().stream()
                .filter(extent -> extent.area().kind() == kind && !extent.area().equals(self))
                .findFirst();
    }

    /** The peers asked for; where there are too few in the gemeente, those as urban as the area. */
    Profile.PeerGroup peers(Area area, Optional<Beside> wanted) {
        var kind = peerKind(area.kind());
        if (wanted.orElse(Beside.IN_GEMEENTE) == Beside.IN_GEMEENTE
                && area.gemeente().isPresent()) {
            var inGemeente = areas.listInGemeente(area.gemeente().get(), kind, area.year());
            if (inGemeente.size() >= ENOUGH || wanted.isPresent()) {
                return new Profile.PeerGroup(Beside.IN_GEMEENTE, kind, Optional.empty(), inGemeente);
            }
        }
        var alike = area.urbanity()
                .map(urbanity -> areas.listAsUrban(urbanity, kind, area.year()))
                .orElseGet(() -> areas.listOfKind(kind, area.year()));
        return new Profile.PeerGroup(Beside.AS_URBAN, kind, area.urbanity(), alike);
    }

    /** A focus area is seen among wijken, a postcode area among postcode areas. */
    private static Area.Kind peerKind(Area.Kind kind) {
        return kind == Area.Kind.FOCUS ? Area.Kind.WIJK : kind;
    }

    /** The codes of the same group in another year's division. */
    List<String> codes(Area area, Profile.PeerGroup group, int year) {
        if (year == area.year()) {
            return group.areas().stream().map(Area::code).toList();
        }
        var then = areas.list(year, area.gemeente().stream().toList());
        var members = group.beside() == Beside.IN_GEMEENTE
                ? then.stream()
                        .flatMap(gemeente -> areas.listInGemeente(gemeente.code(), group.kind(), year).stream())
                        .toList()
                : group.urbanity()
                        .map(urbanity -> areas.listAsUrban(urbanity, group.kind(), year))
                        .orElseGet(() -> areas.listOfKind(group.kind(), year));
        return members.stream().map(Area::code).toList();
    }
}
