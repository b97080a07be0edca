package nl.gezondewijk.signal;

import java.time.Instant;
import java.util.Optional;

/**
 * What several signals are about.
 *
 * @param signals how many
 * @param end absent until it was answered
 */
record Matter(int id, String title, Instant at, long signals, Optional<End> end) {
    static final int LONGEST_TITLE = 120;
    static final int LONGEST_ANSWER = 1_500;

    /** What became of it. */
    enum Became {
        VOICE,
        IDEA,
        THEME,
        PASSED_ON,
        NOTHING
    }

    /** The answer that everybody reads. */
    record End(Became became, String answer, Instant at) {}
}
