package nl.gezondewijk.contribution;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What stands in a row of figures, in this order. */
final class Columns {
    private final List<String> names;
    private final Map<String, Integer> positions;

    private Columns(List<String> names) {
        this.names = names;
        this.positions = IntStream.range(0, names.size())
                .boxed()
                .collect(Collectors.toMap(names::get, at -> at, (one, same) -> same));
    }

    static Columns of(List<Described> described) {
        return new Columns(
                described.stream().flatMap(one -> one.columns().stream()).toList());
    }

    List<String> names() {
        return names;
    }

    int size() {
        return names.size();
    }

    int at(String name) {
        return Objects.requireNonNull(positions.get(name));
    }
}
