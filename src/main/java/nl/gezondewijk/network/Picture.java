package nl.gezondewijk.network;

import java.time.LocalDate;

/**
 * What somebody looks like, with their consent.
 *
 * @param jpeg in base64, as it rests sealed and as a page shows it
 * @param agreed since which day
 * @param told how they said so to somebody; empty when they did it themselves, by their link
 */
record Picture(int person, String jpeg, LocalDate agreed, String told) {
    static final int LONGEST = 120;

    boolean byThemselves() {
        return told.isEmpty();
    }

    /** For the address of a picture in a page: no other place where it can be fetched. */
    String source() {
        return "data:image/jpeg;base64," + jpeg;
    }
}
