package nl.gezondewijk.alliance;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What was agreed with a party.
 *
 * @param organisation its number in the network
 * @param about what was agreed, in a few words
 * @param document where it can be read: an address, or the name of a paper
 * @param fundsUntil the day its money ends
 */
record Agreement(
        int id,
        int organisation,
        Kind kind,
        LocalDate agreedOn,
        String about,
        String document,
        @Nullable LocalDate fundsUntil,
        @Nullable LocalDate endedOn) {

    /** How far it binds. */
    enum Kind {
        /** A vision in common. */
        VISION,
        /** A letter of intent. */
        INTENT,
        COVENANT
    }

    boolean holds() {
        return endedOn == null;
    }
}
