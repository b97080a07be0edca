package nl.gezondewijk.sharing;

import java.time.Instant;
import java.util.Optional;
import nl.gezondewijk.audit.Actor;
import nl.gezondewijk.indicator.Readership;

/**
 * An owner's question that more people may read figures; somebody else answers.
 *
 * @param circle whose people they are, for an audience that is one
 * @param answer absent while nobody looked
 */
public record Look(
        Readership.Audience audience,
        Optional<String> circle,
        String askedBy,
        Instant askedAt,
        Optional<Answer> answer) {

    /** What the second pair of eyes found. */
    public record Answer(boolean agreed, String by, Instant at, String why) {}

    public boolean isOpen() {
        return answer.isEmpty();
    }

    /** Any of the staff can look while it waits, and after that only who did. */
    boolean isSeenBy(Actor actor) {
        return answer.map(given -> given.by().equals(actor.reference())).orElse(true);
    }
}
