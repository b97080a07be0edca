package nl.gezondewijk.indicator;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.gezondewijk.audit.Actor;

/** All that is published at a moment, as each reader may see it: most of it is everyone's, and most readers see the same. */
final class Editions {
    private final long number;
    private final List<Release> published;
    private final Map<List<Integer>, Edition> read = new ConcurrentHashMap<>();

    Editions(long number, List<Release> published) {
        this.number = number;
        this.published = List.copyOf(published);
    }

    long number() {
        return number;
    }

    Edition readBy(Actor reader) {
        var readable = published.stream()
                .filter(release -> release.readers().admits(reader))
                .toList();
        return read.computeIfAbsent(readable.stream().map(Release::id).toList(), ids -> new Edition(number, readable));
    }
}
