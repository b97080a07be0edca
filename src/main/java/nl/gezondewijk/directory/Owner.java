package nl.gezondewijk.directory;

import java.time.Instant;
import java.util.Optional;

/**
 * Who says whether an entry is right.
 *
 * @param asked how many letters went since it was last checked
 * @param letter number of the last of them
 */
record Owner(String name, String email, int asked, Optional<Instant> askedAt, Optional<Integer> letter) {
    /** After so many letters without an answer somebody rings. */
    static final int MOST = 3;
}
