package nl.gezondewijk.cycle;

import java.time.Instant;

/** What the working group wrote down with a step. */
record Note(int id, Place place, String words, String by, Instant at) {
    static final int LONGEST = 4_000;
}
