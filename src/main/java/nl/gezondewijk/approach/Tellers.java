package nl.gezondewijk.approach;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Those of whom something is asked at each reading, each in its place. */
final class Tellers<T> {
    private final List<Placed<T>> all = new ArrayList<>();

    private record Placed<T>(int order, T teller) {}

    /** Those of a lower order come first. */
    void add(int order, T teller) {
        all.add(new Placed<>(order, teller));
        all.sort(Comparator.comparingInt(Placed::order));
    }

    Stream<T> stream() {
        return all.stream().map(Placed::teller);
    }
}
