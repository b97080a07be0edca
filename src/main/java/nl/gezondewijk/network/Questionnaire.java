package nl.gezondewijk.network;

import java.time.Instant;
import java.util.Optional;

/**
 * Asks one party how it stands to the others, by a link without account.
 *
 * @param answered when it did; absent while it did not
 */
record Questionnaire(int id, int approach, int party, Instant expires, Optional<Instant> answered) {

    /** What one party says of another; trust is 1 to 5, 0 where it was not said. */
    record Said(int about, Optional<Relation.Kind> kind, int strength, int trust) {}
}
