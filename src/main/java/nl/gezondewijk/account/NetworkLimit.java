package nl.gezondewijk.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.gezondewijk.page.Asker;
import org.springframework.stereotype.Component;

/** How many wrong passwords one network may try; a whole town hall can be behind one address, so it is not few. */
@Component
class NetworkLimit {
    static final int TRIES = 40;
    static final Duration PERIOD = Duration.ofMinutes(15);
    private static final int MOST_NETWORKS = 20_000;

    private final Clock clock;
    private final Map<String, Count> counts = new LinkedHashMap<>();

    NetworkLimit(Clock clock) {
        this.clock = clock;
    }

    /** Counts a try before it is made: whether it may be. */
    synchronized boolean take(String address) {
        var now = clock.instant();
        var network = Asker.network(address);
        var count = counts.get(network);
        if (count == null || count.since().plus(PERIOD).isBefore(now)) {
            counts.remove(network);
            counts.put(network, new Count(now, 1));
            dropOldest();
            return true;
        }
        if (count.tries() >= TRIES) {
            return false;
        }
        counts.put(network, new Count(count.since(), count.tries() + 1));
        return true;
    }

    /** A right password costs nothing. */
    synchronized void giveBack(String address) {
        counts.computeIfPresent(
                Asker.network(address), (network, count) -> new Count(count.since(), Math.max(0, count.tries() - 1)));
    }

    synchronized int size() {
        return counts.size();
    }

    private void dropOldest() {
        if (counts.size() > MOST_NETWORKS) {
            counts.remove(counts.keySet().iterator().next());
        }
    }

    private record Count(Instant since, int tries) {}
}
