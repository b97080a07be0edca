package nl.gezondewijk.network;

import java.util.List;

/**
 * A list that was handed in, as it was understood, until somebody said what of it is new.
 *
 * @param file as its owner called it
 * @param problems what could not be taken over as it stood
 */
record Batch(int id, String file, Keeping keeping, List<Incoming> rows, List<Problem> problems) {
    /** More than anybody looks through at once. */
    static final int MOST_ROWS = 500;

    static final int MOST_BYTES = 2_000_000;

    /**
     * A value that is not what its column asks for; it is left out, and said.
     *
     * @param rule key of what would be right
     */
    record Problem(int line, String value, String rule) {}

    Batch {
        rows = List.copyOf(rows);
        problems = List.copyOf(problems);
    }

    /** What a file turned out to be. */
    sealed interface Read {
        record Rows(List<Incoming> rows, List<Problem> problems) implements Read {}

        /** @param why key of the message, which says what would be right */
        record Refused(String why) implements Read {}
    }
}
