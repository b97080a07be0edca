package nl.gezondewijk.forecast;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.gezondewijk.page.Words;
import org.springframework.stereotype.Component;

/** The tables of care used by age that were handed in; none comes with the program. */
@Component
class Uses {
    private static final Words TIMES = new Words("keer per jaar", "times a year");

    private final Deliveries deliveries;
    private final Map<String, Named> names;

    /** What we call a sort of care. */
    private record Named(String subject, Map<String, String> name, Map<String, String> unit) {}

    Uses(Deliveries deliveries) {
        this.deliveries = deliveries;
        this.names = Stream.of(Nationwide.read("care.yaml", Named[].class))
                .collect(Collectors.toMap(Named::subject, named -> named));
    }

    /** Of each sort of care the newest table. */
    List<Care.Use> list() {
        var newest = new java.util.LinkedHashMap<String, Care.Use>();
        deliveries
                .read(Delivery.Kind.USE, Set.of(""))
                .forEach((delivery, lines) -> lines.stream()
                        .collect(Collectors.groupingBy(Line::subject))
                        .forEach((subject, same) ->
                                use(delivery, subject, same).ifPresent(use -> newest.putIfAbsent(use.subject(), use))));
        return List.copyOf(newest.values());
    }

    private Optional<Care.Use> use(Delivery delivery, String written, List<Line> lines) {
        var subject = written.isEmpty() ? delivery.title().toLowerCase(Locale.ROOT) : written;
        var named = Optional.ofNullable(names.get(subject));
        var plain = Wording.begin(written.isEmpty() ? delivery.title() : written);
        return Spread.use(lines)
                .map(perPerson -> new Care.Use(
                        subject,
                        named.map(Named::name).map(Nationwide::words).orElse(same(plain)),
                        named.map(Named::unit).map(Nationwide::words).orElse(TIMES),
                        same(delivery.publisher() + ", " + delivery.title()),
                        perPerson));
    }

    private static Words same(String text) {
        return new Words(text, text);
    }
}
