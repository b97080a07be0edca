package nl.gezondewijk.cycle;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where a step lies under all models: in a phase, and where a model has two steps in one, in which part of it.
 *
 * @param part one word; empty for the phase as such
 */
record Place(Phase phase, String part) implements Comparable<Place> {
    static final Pattern PART = Pattern.compile("[a-z]{1,20}");

    Place {
        if (!part.isEmpty() && !PART.matcher(part).matches()) {
            throw new IllegalArgumentException("a part of a phase is one word of small letters: '" + part + "'");
        }
    }

    /** As an address and as it is kept: {@code dialoog}, {@code dialoog-bewoners}. */
    String address() {
        return part.isEmpty() ? phase.address() : phase.address() + "-" + part;
    }

    static Optional<Place> find(String address) {
        return Arrays.stream(Phase.values())
                .flatMap(phase -> in(phase, address).stream())
                .findFirst();
    }

    private static Optional<Place> in(Phase phase, String address) {
        if (address.equals(phase.address())) {
            return Optional.of(new Place(phase, ""));
        }
        var start = phase.address() + "-";
        return Optional.of(address)
                .filter(text -> text.startsWith(start))
                .map(text -> text.substring(start.length()))
                .filter(part -> PART.matcher(part).matches())
                .map(part -> new Place(phase, part));
    }

    @Override
    public int compareTo(Place other) {
        return Comparator.comparing(Place::phase).thenComparing(Place::part).compare(this, other);
    }
}
