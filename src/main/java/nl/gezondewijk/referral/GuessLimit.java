package nl.gezondewijk.referral;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.gezondewijk.page.Asker;
import org.springframework.stereotype.Component;

/** How many codes that are none one network may try; a right one costs nothing. Kept nowhere but in memory. */
@Component
class GuessLimit {
    static final int MOST = 20;
    static final Duration PERIOD = Duration.ofMinutes(15);
    private static final int MOST_ASKERS = 20_000;

    private final Clock clock;
    private final Map<Asker, Missed> missed = new LinkedHashMap<>();

    GuessLimit(Clock clock) {
        this.clock = clock;
    }

    synchronized boolean mayTry(Asker asker) {
        var before = missed.get(asker);
        return before == null || isOver(before) || before.times() < MOST;
    }

    synchronized void miss(Asker asker) {
        var before = missed.remove(asker);
        missed.put(
                asker,
                before == null || isOver(before)
                        ? new Missed(clock.instant(), 1)
                        : new Missed(before.since(), before.times() + 1));
        if (missed.size() > MOST_ASKERS) {
            missed.remove(missed.keySet().iterator().next());
        }
    }

    private boolean isOver(Missed before) {
        return before.since().plus(PERIOD).isBefore(clock.instant());
    }

    private record Missed(Instant since, int times) {}
}
