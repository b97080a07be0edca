package nl.gezondewijk.area;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Areas by what people type for them. */
@Component
public class NamedPlaces {
    private static final int TOLD = 5;

    private final Search search;

    NamedPlaces(Search search) {
        this.search = search;
    }

    /** What a name or a code stands for. */
    public sealed interface Found {
        record One(Area area) implements Found {}

        /** @param names with their codes, so that one can be chosen */
        record Several(List<String> names) implements Found {}

        record None() implements Found {}
    }

    public Found find(String typed) {
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
            case 1 -> new Found.One(chosen.getFirst().area());
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
