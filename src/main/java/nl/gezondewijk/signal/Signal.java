package nl.gezondewijk.signal;

import java.time.Instant;
import java.util.Optional;

/**
 * What somebody saw in the neighbourhood.
 *
 * @param topic key of a subject; empty for another one
 * @param area code of a buurt or a postcode; empty for the neighbourhood as a whole
 * @param matter number of what it was brought together in
 */
record Signal(
        int id,
        String topic,
        String words,
        String area,
        Optional<Teller> teller,
        Instant at,
        Optional<Integer> matter) {
    static final int LONGEST = 500;

    /** As whom somebody tells it. */
    enum Teller {
        RESIDENT,
        VOLUNTEER,
        PROFESSIONAL
    }
}
