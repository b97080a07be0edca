package nl.gezondewijk.page;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** How often each asker may do something within a while; a whole town hall can be behind one address. Kept nowhere but in memory. */
public final class PerAsker {
    /** More are not remembered: a flood of addresses must not fill the memory. */
    private static final int MOST_ASKERS = 20_000;

    private final Clock clock;
    private final int most;
    private final Duration within;
    private final Map<Asker, Count> counts = new LinkedHashMap<>();

    public PerAsker(Clock clock, int most, Duration within) {
        this.clock = clock;
        this.most = most;
        this.within = within;
    }

    /** Counts one, before it is done: whether it may be. */
    public synchronized boolean take(Asker asker) {
        var now = clock.instant();
        var count = counts.get(asker);
        if (count == null || count.since().plus(within).isBefore(now)) {
            counts.remove(asker);
            counts.put(asker, new Count(now, 1));
            if (counts.size() > MOST_ASKERS) {
                counts.remove(counts.keySet().iterator().next());
            }
            return true;
        }
        if (count.times() >= most) {
            return false;
        }
        counts.put(asker, new Count(count.since(), count.times() + 1));
        return true;
    }

    /** It was none of those that count. */
    public synchronized void giveBack(Asker asker) {
        counts.computeIfPresent(asker, (one, count) -> new Count(count.since(), Math.max(0, count.times() - 1)));
    }

    synchronized int size() {
        return counts.size();
    }

    private record Count(Instant since, int times) {}
}
