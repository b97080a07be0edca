package nl.gezondewijk.account;

import java.time.Clock;
import java.time.Duration;
import nl.gezondewijk.page.Asker;
import nl.gezondewijk.page.PerAsker;
import org.springframework.stereotype.Component;

/** How many wrong passwords one network may try; a whole town hall can be behind one address, so it is not few. */
@Component
class NetworkLimit {
    static final int TRIES = 40;
    static final Duration PERIOD = Duration.ofMinutes(15);

    private final PerAsker tries;

    NetworkLimit(Clock clock) {
        this.tries = new PerAsker(clock, TRIES, PERIOD);
    }

    /** Counts a try before it is made: whether it may be. */
    boolean take(String address) {
        return tries.take(asker(address));
    }

    /** A right password costs nothing. */
    void giveBack(String address) {
        tries.giveBack(asker(address));
    }

    /** Who is not known yet is their network. */
    private static Asker asker(String address) {
        return new Asker(Asker.network(address));
    }
}
