package nl.gezondewijk.signal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.gezondewijk.page.Asker;
import org.springframework.stereotype.Component;

/** How many signals one network may send; a community centre can be behind one address, so it is not few. Kept nowhere but in memory. */
@Component
class SignalLimit {
    static final int MOST = 20;
    static final Duration PERIOD = Duration.ofMinutes(15);
    private static final int MOST_ASKERS = 20_000;

    private final Clock clock;
    private final Map<Asker, Sent> sent = new LinkedHashMap<>();

    SignalLimit(Clock clock) {
        this.clock = clock;
    }

    /** Counts one: whether it may be. */
    synchronized boolean take(Asker asker) {
        var now = clock.instant();
        var before = sent.get(asker);
        if (before == null || before.since().plus(PERIOD).isBefore(now)) {
            sent.remove(asker);
            sent.put(asker, new Sent(now, 1));
            if (sent.size() > MOST_ASKERS) {
                sent.remove(sent.keySet().iterator().next());
            }
            return true;
        }
        if (before.times() >= MOST) {
            return false;
        }
        sent.put(asker, new Sent(before.since(), before.times() + 1));
        return true;
    }

    private record Sent(Instant since, int times) {}
}
