package nl.gezondewijk.signal;

import java.time.Clock;
import java.time.Duration;
import nl.gezondewijk.page.Asker;
import nl.gezondewijk.page.PerAsker;
import org.springframework.stereotype.Component;

/** How many signals one network may send, at once and in a day: a community centre can be behind one address, and one person must not fill a desk. */
@Component
class SignalLimit {
    static final int MOST = 20;
    private static final Duration AT_ONCE = Duration.ofMinutes(15);
    private static final int MOST_A_DAY = 60;

    private final PerAsker atOnce;
    private final PerAsker aDay;

    SignalLimit(Clock clock) {
        this.atOnce = new PerAsker(clock, MOST, AT_ONCE);
        this.aDay = new PerAsker(clock, MOST_A_DAY, Duration.ofDays(1));
    }

    /** Counts one: whether it may be. */
    boolean take(Asker asker) {
        return atOnce.take(asker) && aDay.take(asker);
    }
}
