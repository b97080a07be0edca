package nl.gezondewijk.directory;

import java.time.LocalDate;
import java.util.Collection;
import nl.gezondewijk.page.Here;

/**
 * How much of a map can be relied on: of the published entries, those that somebody checked and whose time is not over.
 *
 * @param fresh of all that are published
 */
record Freshness(int fresh, int published) {

    static Freshness of(Collection<Entry> entries, LocalDate today) {
        var published = entries.stream()
                .filter(one -> one.state() == Entry.State.PUBLISHED)
                .toList();
        return new Freshness(
                (int) published.stream()
                        .filter(one -> one.checkedOn().isPresent() && !one.isStale(today))
                        .count(),
                published.size());
    }

    int stale() {
        return published - fresh;
    }

    String said(Here here) {
        return published == 0 ? here.say("directory.fresh.none") : here.say("directory.fresh", fresh, published);
    }
}
