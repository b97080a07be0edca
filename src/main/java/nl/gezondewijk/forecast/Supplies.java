package nl.gezondewijk.forecast;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import nl.gezondewijk.area.Extent;
import org.springframework.stereotype.Component;

/** What care there is in an area, by profession, as it was handed in. */
@Component
class Supplies {
    private final Deliveries deliveries;

    Supplies(Deliveries deliveries) {
        this.deliveries = deliveries;
    }

    /** Of each profession the newest that is known of the whole area. */
    List<Care.Offered> list(Extent place) {
        var parts = Parts.of(place);
        var newest = new LinkedHashMap<String, Care.Offered>();
        deliveries.read(Delivery.Kind.SUPPLY, parts.all()).forEach((delivery, lines) -> {
            for (var profession : lines.stream().map(Line::subject).distinct().toList()) {
                var told = lines.stream()
                        .filter(line -> line.subject().equals(profession))
                        .toList();
                Parts.whole(parts, told)
                        .ifPresent(whole -> newest.merge(
                                profession,
                                new Care.Offered(
                                        profession,
                                        whole.stream().mapToDouble(Line::number).sum(),
                                        whole.getFirst().year(),
                                        java.util.Optional.of(delivery)),
                                (known, other) -> other.year() > known.year() ? other : known));
            }
        });
        return newest.values().stream()
                .sorted(Comparator.comparing(Care.Offered::profession))
                .toList();
    }
}
