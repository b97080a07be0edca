package nl.gezondewijk.network;

import java.time.Instant;
import java.util.Optional;

/**
 * Asks one party how it stands to the others, by a link without account.
 *
 * @param person to whom the link was mailed; absent where it was passed on by hand, or where that person left
 * @param mailed whether the link went by mail, so that who asked did not see it
 * @param answered on which day it did; absent while it did not
 * @param reminded when it was asked again
 */
record Questionnaire(
        int id,
        int approach,
        int party,
        Instant asked,
        Instant expires,
        Optional<Integer> person,
        boolean mailed,
        Optional<Instant> answered,
        Optional<Instant> reminded) {

    /** Whether it asks for trust, and why not. */
    enum Trusting {
        ASKED,
        /** Who made the link saw it, so could have filled it in. */
        BY_HAND,
        /** The party said it before; as nobody knows which score was theirs, the first stays. */
        SAID_BEFORE
    }

    /** What one party says of another; trust is 1 to 5, 0 where it was not said. */
    record Said(int about, Optional<Relation.Kind> kind, int strength, int trust) {}
}
