package nl.gezondewijk.network;

import java.time.Instant;
import java.util.Optional;

/**
 * Asks one party how it stands to the others, by a link without account.
 *
 * @param person to whom the link was mailed; absent where it was passed on by hand
 * @param answered when it did; absent while it did not
 * @param reminded when it was asked again
 */
record Questionnaire(
        int id,
        int approach,
        int party,
        Instant asked,
        Instant expires,
        Optional<Integer> person,
        Optional<Instant> answered,
        Optional<Instant> reminded) {

    /** What one party says of another; trust is 1 to 5, 0 where it was not said. */
    record Said(int about, Optional<Relation.Kind> kind, int strength, int trust) {}
}
