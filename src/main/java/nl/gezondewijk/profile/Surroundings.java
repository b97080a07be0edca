package nl.gezondewijk.profile;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.gezondewijk.area.Area;
import nl.gezondewijk.area.Extent;

/**
 * A place and what lies around it.
 *
 * @param place whose profile it is
 * @param way what it lies in, from the country down, for the reader's way back
 * @param normed whether any indicator has a norm to compare with
 */
public record Surroundings(
        Extent place,
        Optional<Extent> country,
        Optional<Extent> provincie,
        Optional<Extent> ggdRegio,
        Optional<Extent> gemeente,
        Optional<Extent> wijk,
        List<Area> way,
        boolean normed) {

    public Area area() {
        return place.area();
    }

    public Optional<Extent> of(Against against) {
        return switch (against) {
            case GEMEENTE, REST -> gemeente;
            case GGD_REGIO -> ggdRegio;
            case PROVINCIE -> provincie;
            case NETHERLANDS -> country;
            case NORM, EARLIER -> Optional.empty();
        };
    }

    /** What this area can be compared with, the likeliest first. */
    List<Against> choices() {
        var places = Stream.of(Against.GEMEENTE, Against.GGD_REGIO, Against.PROVINCIE, Against.NETHERLANDS)
                .filter(one -> of(one).isPresent());
        var others =
                Stream.of(Against.REST, Against.EARLIER).filter(one -> one != Against.REST || gemeente.isPresent());
        var norms = Stream.of(Against.NORM).filter(one -> normed);
        return Stream.of(places, others, norms).flatMap(one -> one).toList();
    }

    /** What it lies in and may borrow a figure from, the smallest first. */
    List<Extent> larger() {
        return Stream.of(wijk, gemeente, ggdRegio).flatMap(Optional::stream).toList();
    }

    List<Extent> all() {
        return Stream.of(Optional.of(place), country, provincie, ggdRegio, gemeente, wijk)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }
}
