package nl.gezondewijk.referral;

import java.time.Clock;
import java.time.Duration;
import nl.gezondewijk.page.Asker;
import nl.gezondewijk.page.PerAsker;
import org.springframework.stereotype.Component;

/** How many codes that are none one network may try; a right one costs nothing. */
@Component
class GuessLimit {
    static final int MOST = 20;

    private final PerAsker tries;

    GuessLimit(Clock clock) {
        this.tries = new PerAsker(clock, MOST, Duration.ofMinutes(15));
    }

    /** Counts a try before it is made, for many can be made at once: whether it may be. */
    boolean take(Asker asker) {
        return tries.take(asker);
    }

    void wasRight(Asker asker) {
        tries.giveBack(asker);
    }
}
