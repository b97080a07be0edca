package nl.gezondewijk.forecast;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.gezondewijk.area.Extent;

/**
 * The codes by which a delivery may tell of a place: its own, or those of all its parts.
 *
 * @param own the place's own code
 * @param parts by which a place that is made of others can be added up; in its newest division
 */
record Parts(String own, List<String> parts) {

    static Parts of(Extent place) {
        var newest = place.codes().keySet().stream().max(Comparator.naturalOrder());
        return new Parts(
                place.area().code(),
                place.area().isComposite() ? newest.flatMap(place::in).orElse(List.of()) : List.of());
    }

    Set<String> all() {
        var all = new LinkedHashSet<>(parts);
        all.add(own);
        return all;
    }

    /** The lines of the newest year that tells of the place itself, or of all its parts; empty where some are missing. */
    static Optional<List<Line>> whole(Parts of, Collection<Line> lines) {
        return lines.stream()
                .map(Line::year)
                .distinct()
                .sorted(Comparator.reverseOrder())
                .flatMap(year -> of.in(year, lines).stream())
                .findFirst();
    }

    Optional<List<Line>> in(int year, Collection<Line> lines) {
        var then = lines.stream().filter(line -> line.year() == year).toList();
        var itself = then.stream().filter(line -> line.area().equals(own)).toList();
        if (!itself.isEmpty()) {
            return Optional.of(itself);
        }
        var told = then.stream().map(Line::area).collect(Collectors.toSet());
        return !parts.isEmpty() && told.containsAll(parts) ? Optional.of(then) : Optional.empty();
    }
}
