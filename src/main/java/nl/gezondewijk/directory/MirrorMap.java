package nl.gezondewijk.directory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.gezondewijk.audit.Actor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Mirrors another map: adds what ours lacks, with its source, and says of all else what became of it. Nothing that is here already is
 * touched; what changed over there is shown, for a keeper to take over or not.
 */
@Component
class MirrorMap {
    private final Entries entries;
    private final Terms terms;
    private final Gazetteer gazetteer;

    MirrorMap(Entries entries, Terms terms, Gazetteer gazetteer) {
        this.entries = entries;
        this.terms = terms;
        this.gazetteer = gazetteer;
    }

    /** What became of a line. */
    sealed interface Taken {
        record Added(Incoming line) implements Taken {}

        /** It came from there before, and is still the same. */
        record Known(Incoming line, Entry ours) implements Taken {}

        /** It came from there before, and is another now; ours stays. */
        record Differs(Incoming line, Entry ours, Offer theirs) implements Taken {}

        /** Ours has the same from elsewhere. */
        record Double(Incoming line, Entry ours) implements Taken {}

        record Refused(Incoming line, List<ReadOffer.Wrong> wrong) implements Taken {}
    }

    @Transactional
    public List<Taken> take(int approach, String map, boolean publish, List<Incoming> lines, Actor by, String origin) {
        var ours = entries.listOf(approach);
        var twins = new Twins(ours);
        var bySource = new HashMap<>(ours.stream()
                .filter(one ->
                        one.source().filter(source -> source.map().equals(map)).isPresent())
                .collect(Collectors.toMap(one -> one.source().orElseThrow().id(), Function.identity())));
        var taken = new ArrayList<Taken>();
        for (var line : lines) {
            switch (ReadOffer.of(line.form(), terms, gazetteer, entries.today())) {
                case ReadOffer.Outcome.Refused refused -> taken.add(new Taken.Refused(line, refused.wrong()));
                case ReadOffer.Outcome.Read read -> {
                    var one = known(line, read.offer(), bySource)
                            .or(() -> twins.find(read.offer()).map(twin -> new Taken.Double(line, twin)))
                            .orElse(new Taken.Added(line));
                    if (one instanceof Taken.Added) {
                        var added = add(approach, new Entry.Source(map, line.id()), publish, read.offer(), by, origin);
                        twins.add(added);
                        bySource.put(line.id(), added);
                    }
                    taken.add(one);
                }
            }
        }
        return taken;
    }

    private Entry add(int approach, Entry.Source source, boolean publish, Offer offer, Actor by, String origin) {
        var id = entries.add(approach, offer, Optional.of(source), by, origin);
        var added = entries.get(approach, id);
        if (publish) {
            entries.move(added, Entry.State.PUBLISHED, by, origin);
        }
        return added;
    }

    private static Optional<Taken> known(Incoming line, Offer theirs, Map<String, Entry> bySource) {
        return Optional.ofNullable(bySource.get(line.id()))
                .map(ours -> said(ours.offer()).equals(said(theirs))
                        ? new Taken.Known(line, ours)
                        : new Taken.Differs(line, ours, theirs));
    }

    /** What of an offer a map tells, for telling whether it is still the same. */
    private static List<Object> said(Offer offer) {
        return List.of(
                offer.name(),
                offer.description(),
                offer.provider().name().toLowerCase(java.util.Locale.ROOT),
                Set.copyOf(offer.times()),
                offer.places().stream()
                        .map(place ->
                                List.of(Plain.of(place.name()), Plain.of(place.address()), Set.copyOf(place.times())))
                        .collect(Collectors.toSet()),
                offer.cost(),
                offer.contact(),
                offer.signUp());
    }
}
