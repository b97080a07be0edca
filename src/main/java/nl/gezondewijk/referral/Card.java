package nl.gezondewijk.referral;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A card that shows somebody the way to an activity.
 *
 * @param codeEnd the last signs of its code
 * @param tick absent until whoever received somebody said how it went
 */
record Card(int id, int approach, String codeEnd, Activity activity, Instant at, Optional<Tick> tick) {
    /** A card of last year leads to dates that are over. */
    static final Duration VALID = Duration.ofDays(180);

    /**
     * Where it leads.
     *
     * @param url of a page about it; may be empty
     * @param dates when it is next, in words
     * @param contact whom to call or where to go
     */
    record Activity(String title, String url, String dates, String contact) {}

    /** How it went. */
    enum Outcome {
        CAME,
        STAYED_AWAY,
        OTHERWISE
    }

    /** What the receiver said, and on which day; not at which hour, so that nobody is told from it. */
    record Tick(Outcome outcome, LocalDate on) {}

    boolean isValid(Instant now) {
        return at.plus(VALID).isAfter(now);
    }
}
