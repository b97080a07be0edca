package nl.gezondewijk.forecast;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.gezondewijk.area.Area;
import nl.gezondewijk.area.Areas;
import nl.gezondewijk.area.NamedAreas;
import nl.gezondewijk.area.NamedAreas.Meaning;
import org.springframework.stereotype.Component;

/** Which areas the names in a table may be, among those of the newest year. */
@Component
class Placing {
    private final Areas areas;
    private final NamedAreas named;

    Placing(Areas areas, NamedAreas named) {
        this.areas = areas;
        this.named = named;
    }

    /**
     * A name with the areas that it may be, the likeliest first.
     *
     * @param plain the area whose own name it is, where that is one only
     */
    record Choice(Unplaced name, List<Area> areas, Optional<Area> plain) {}

    List<Choice> list(List<Unplaced> names) {
        int year = areas.listYears().stream().max(Integer::compare).orElse(0);
        var meanings = Stream.of(Area.Kind.GEMEENTE, Area.Kind.WIJK, Area.Kind.BUURT)
                .map(kind -> named.find(
                        year,
                        kind,
                        names.stream()
                                .filter(name -> name.kind().orElse(kind) == kind)
                                .map(Placing::asked)
                                .toList()))
                .toList();
        return names.stream()
                .map(name -> choice(
                        name,
                        meanings.stream()
                                .flatMap(some -> Optional.ofNullable(some.get(asked(name))).stream())
                                .toList()))
                .toList();
    }

    private static NamedAreas.Asked asked(Unplaced name) {
        return new NamedAreas.Asked(name.name(), name.gemeente());
    }

    private static Choice choice(Unplaced name, List<Meaning> meanings) {
        var found = meanings.stream().flatMap(Placing::found).toList();
        var alike = meanings.stream()
                .flatMap(meaning -> meaning instanceof Meaning.None none ? none.alike().stream() : Stream.of());
        return new Choice(
                name,
                Stream.concat(found.stream(), alike).distinct().toList(),
                Optional.of(found)
                        .filter(one -> one.size() == 1)
                        .map(List::getFirst)
                        .filter(one -> one.name().equalsIgnoreCase(name.name())));
    }

    private static Stream<Area> found(Meaning meaning) {
        return switch (meaning) {
            case Meaning.One one -> Stream.of(one.area());
            case Meaning.Several several -> several.areas().stream();
            case Meaning.None none -> Stream.of();
        };
    }
}
