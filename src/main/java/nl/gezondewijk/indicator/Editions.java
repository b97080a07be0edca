package nl.gezondewijk.indicator;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import nl.gezondewijk.audit.Actor;

/** All that is published at a moment, as each reader may see it: most of it is everyone's, and most readers see the same. */
final class Editions {
    private final long number;
    private final List<Release> published;
    private final boolean inCircles;
    private final Map<List<Integer>, Edition> read = new ConcurrentHashMap<>();

    Editions(long number, List<Release> published) {
        this.number = number;
        this.published = List.copyOf(published);
        this.inCircles = published.stream()
                .anyMatch(release -> !release.readers().circles().isEmpty());
    }

    /** Whether somebody published this, for others than the reader. */
    boolean hides(String indicator, Actor reader, Function<Actor, Set<String>> circles) {
        return published.stream()
                .filter(release -> release.columns().stream()
                        .anyMatch(one -> one.indicator().equals(indicator)))
                .anyMatch(release -> !release.readers().admits(reader, circles.apply(reader)));
    }

    long number() {
        return number;
    }

    /** @param circles tells to which the reader belongs; asked only where something is read by one */
    Edition readBy(Actor reader, Function<Actor, Set<String>> circles) {
        var joined = inCircles && !reader.equals(Actor.NOBODY) ? circles.apply(reader) : Set.<String>of();
        var readable = published.stream()
                .filter(release -> release.readers().admits(reader, joined))
                .toList();
        return read.computeIfAbsent(readable.stream().map(Release::id).toList(), ids -> new Edition(number, readable));
    }
}
