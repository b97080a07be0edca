package nl.gezondewijk.datarequest;

import java.util.List;
import java.util.stream.Stream;
import nl.gezondewijk.area.Search;
import org.springframework.stereotype.Component;

/** Areas by what people type for them. */
@Component
class NamedPlaces {
    private static final int TOLD = 5;

    private final Search search;

    NamedPlaces(Search search) {
        this.search = search;
    }

    /** What a name or a code stands for. */
    sealed interface Found {
        record One(Request.Place place) implements Found {}

        /** @param names with their codes, so that one can be chosen */
        record Several(List<String> names) implements Found {}

        record None() implements Found {}
    }

    Found find(String typed) {
        if (typed.isEmpty()) {
            return new Found.None();
        }
        var hits = search.find(typed);
        var exact = hits.stream()
                .filter(hit -> hit.area().code().equalsIgnoreCase(typed))
                .toList();
        var chosen = exact.isEmpty() ? hits : exact;
        return switch (chosen.size()) {
            case 0 -> new Found.None();
            case 1 ->
                new Found.One(new Request.Place(
                        chosen.getFirst().area().code(),
                        chosen.getFirst().area().name()));
            default ->
                new Found.Several(
                        chosen.stream().limit(TOLD).map(NamedPlaces::told).toList());
        };
    }

    private static String told(Search.Hit hit) {
        return String.join(
                        ", ",
                        Stream.concat(Stream.of(hit.area().name()), hit.within().stream())
                                .toList())
                + " (" + hit.area().code() + ")";
    }
}
