package nl.gezondewijk.source;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/**
 * How we behave towards a publisher's server.
 *
 * @param attempts for one answer, before we give up
 * @param first wait after the first failure; each next wait is about twice as long
 * @param longest wait, also when the server asks for more
 * @param gap between two requests
 * @param silence after which an answer counts as broken off
 * @param anywhere also servers that are not on the open internet; see {@link Reach}
 */
record Pace(int attempts, Duration first, Duration longest, Duration gap, Duration silence, boolean anywhere) {
    static final Pace POLITE = new Pace(
            9, Duration.ofMillis(500), Duration.ofSeconds(60), Duration.ofMillis(100), Duration.ofSeconds(60), false);

    Pace from(Duration first) {
        return new Pace(attempts, first, longest, gap, silence, anywhere);
    }

    Pace anywhere(boolean allowed) {
        return new Pace(attempts, first, longest, gap, silence, allowed);
    }

    /** Half of it is chance, so that many who failed together do not come back together. */
    Duration wait(int failures) {
        double whole = first.toMillis() * Math.pow(2, failures - 1.0);
        double half = Math.min(whole, longest.toMillis()) / 2;
        return Duration.ofMillis(Math.round(half + ThreadLocalRandom.current().nextDouble(half + 1)));
    }
}
