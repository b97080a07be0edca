package nl.gezondewijk.forecast;

import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import nl.gezondewijk.statistics.Explanation;
import nl.gezondewijk.statistics.forecast.BySex;

/**
 * The people of an area in years to come, as somebody expects them or as they come out of a calculation.
 *
 * @param key by which an address names it
 * @param of the delivery, for somebody's forecast; the kept variant or none for our own calculation
 * @param people by year, the first being the people now
 * @param made how it came about
 */
record Outlook(String key, Source of, SequencedMap<Integer, BySex> people, Optional<Explanation> made) {

    sealed interface Source {
        /**
         * A forecast as it was given.
         *
         * @param spread true where its ages or sexes were wider than five years and were spread to see what care is asked
         */
        record Theirs(Delivery delivery, java.util.List<Line> lines, boolean spread) implements Source {}

        /** A calculation with a variant that was kept. */
        record Kept(Variants.Kept kept) implements Source {}

        /** A calculation with what stands in the form. */
        record Typed(Variant variant) implements Source {}

        /** A calculation without plans. */
        record Still() implements Source {}
    }

    boolean isTheirs() {
        return of instanceof Source.Theirs;
    }

    /** A forecast in wider ages is shown in those, and not spread over others. */
    boolean isByAge() {
        return !(of instanceof Source.Theirs theirs && theirs.spread());
    }

    int firstYear() {
        return people.firstEntry().getKey();
    }

    int lastYear() {
        return people.lastEntry().getKey();
    }

    BySex in(int year) {
        return Objects.requireNonNull(people.get(year), "no people of that year");
    }

    BySex now() {
        return people.firstEntry().getValue();
    }

    BySex then() {
        return people.lastEntry().getValue();
    }
}
