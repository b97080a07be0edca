package nl.gezondewijk.directory;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Knows what is here already, whatever way it is written: the same name, of the same provider, telephone or address. */
final class Twins {
    private static final Set<String> FILLING =
            Set.of("de", "het", "een", "van", "en", "in", "stichting", "vereniging", "st", "bv", "gemeente");

    private final Map<Set<String>, List<Entry>> byName = new HashMap<>();

    Twins(Collection<Entry> known) {
        known.forEach(this::add);
    }

    void add(Entry entry) {
        byName.computeIfAbsent(words(entry.offer().name()), first -> new ArrayList<>())
                .add(entry);
    }

    Optional<Entry> find(Offer offer) {
        var marks = marks(offer);
        return byName.getOrDefault(words(offer.name()), List.of()).stream()
                .filter(one -> marks(one.offer()).stream().anyMatch(marks::contains))
                .findFirst();
    }

    /** Without those that one writer puts before a name and another does not. */
    private static Set<String> words(String text) {
        var words = Plain.words(text).stream()
                .filter(word -> !FILLING.contains(word))
                .collect(Collectors.toSet());
        return words.isEmpty() ? Set.of(Plain.of(text)) : words;
    }

    private static Set<String> marks(Offer offer) {
        var provider = "provider "
                + String.join(" ", new TreeSet<>(words(offer.provider().name())));
        var phone = offer.contact().phone().replaceAll("\\D", "").replaceFirst("^(?:0031|31)", "0");
        var addresses = offer.places().stream().map(one -> Plain.of(one.address()));
        return Stream.concat(Stream.of(provider, phone), addresses)
                .filter(mark -> !mark.isEmpty())
                .collect(Collectors.toSet());
    }
}
