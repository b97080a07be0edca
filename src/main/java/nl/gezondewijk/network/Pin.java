package nl.gezondewijk.network;

import java.time.Instant;

/**
 * Who knows the way on in a domain: the linking pin on the koppelkaart.
 *
 * @param about for what to call them; may be empty
 */
record Pin(String domain, int person, String about, Instant since) {
    static final int LONGEST = 60;
}
