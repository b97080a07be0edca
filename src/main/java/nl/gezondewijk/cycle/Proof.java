package nl.gezondewijk.cycle;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;

/**
 * What shows that a step was done.
 *
 * @param url of a page; empty for a paper that is named only
 */
record Proof(int id, Place place, String title, String url, LocalDate dated, String by, Instant at) {
    static final int LONGEST_TITLE = 200;
    private static final int LONGEST_URL = 1_000;

    /** A page that a browser opens, and no script or file of one's own machine. */
    static boolean isUrl(String text) {
        try {
            var uri = URI.create(text);
            return text.length() <= LONGEST_URL
                    && uri.getHost() != null
                    && ("https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme()));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
