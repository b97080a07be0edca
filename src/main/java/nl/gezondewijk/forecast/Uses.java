package nl.gezondewijk.forecast;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.gezondewijk.page.Words;
import org.springframework.stereotype.Component;

/** The tables of care used by age: those handed in, and before them those that come with the program. */
@Component
class Uses {
    private final Deliveries deliveries;
    private final List<Care.Use> usual;

    private record Written(
            String subject,
            Map<String, String> name,
            Map<String, String> unit,
            Map<String, String> source,
            Map<String, Double> perPerson) {

        Care.Use use() {
            var lines = perPerson.entrySet().stream()
                    .map(one -> line(subject, Ages.read(one.getKey()).orElseThrow(), one.getValue()))
                    .toList();
            return new Care.Use(
                    subject,
                    Nationwide.words(name),
                    Nationwide.words(unit),
                    Nationwide.words(source),
                    Spread.use(lines).orElseThrow());
        }

        private static Line line(String subject, Ages ages, double perPerson) {
            return new Line("", 0, Line.Sex.BOTH, ages, subject, perPerson);
        }
    }

    Uses(Deliveries deliveries) {
        this.deliveries = deliveries;
        this.usual = java.util.Arrays.stream(Nationwide.read("care.yaml", Written[].class))
                .map(Written::use)
                .toList();
    }

    /** A table handed in takes the place of one that comes with the program for the same care. */
    List<Care.Use> list() {
        var handedIn = deliveries.read(Delivery.Kind.USE, Set.of("")).entrySet().stream()
                .flatMap(one -> uses(one.getKey(), one.getValue()).stream())
                .toList();
        var all = new ArrayList<>(handedIn);
        usual.stream()
                .filter(one ->
                        handedIn.stream().noneMatch(other -> other.subject().equals(one.subject())))
                .forEach(all::add);
        return all;
    }

    private static List<Care.Use> uses(Delivery delivery, List<Line> lines) {
        var source = delivery.publisher() + ", " + delivery.title();
        return lines.stream().collect(Collectors.groupingBy(Line::subject)).entrySet().stream()
                .flatMap(one -> Spread.use(one.getValue()).stream()
                        .map(perPerson -> new Care.Use(
                                one.getKey().isEmpty() ? delivery.title().toLowerCase(Locale.ROOT) : one.getKey(),
                                same(one.getKey().isEmpty() ? delivery.title() : one.getKey()),
                                new Words("keer per jaar", "times a year"),
                                same(source),
                                perPerson)))
                .toList();
    }

    private static Words same(String text) {
        return new Words(text, text);
    }
}
