package nl.gezondewijk.contribution;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/** One of the answers that a form offers. */
record Option(String value, String name, boolean chosen) {

    static <T> List<Option> of(Collection<T> all, Function<T, String> value, Function<T, String> name, String chosen) {
        return all.stream()
                .map(one -> new Option(
                        value.apply(one), name.apply(one), value.apply(one).equals(chosen)))
                .toList();
    }
}
