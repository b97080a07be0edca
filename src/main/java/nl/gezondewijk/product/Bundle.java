package nl.gezondewijk.product;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.gezondewijk.area.Area;
import nl.gezondewijk.audit.Actor;

/**
 * Products of every part of an area, in one file.
 *
 * @param size of the file in bytes, once it is there
 * @param said why it ended as it did: a code of the area that could not be made, or empty
 */
record Bundle(
        int id,
        Order order,
        Actor by,
        State state,
        Instant asked,
        Optional<Instant> started,
        Optional<Instant> ended,
        int done,
        int total,
        long size,
        String said) {
    static final String KIND = "bundle";
    /** How long a file is kept. */
    static final Duration KEPT = Duration.ofDays(7);

    /**
     * What was asked for.
     *
     * @param around the area whose parts these are
     * @param level the kind of those parts
     * @param site where this program is found, as its products say
     */
    record Order(String around, Area.Kind level, Set<Kind> kinds, Locale language, URI site) {
        Order {
            if (kinds.isEmpty()) {
                throw new IllegalArgumentException("a bundle has a kind of product at least");
            }
            kinds = EnumSet.copyOf(kinds);
        }
    }

    /** What can be in it. */
    enum Kind {
        FACTSHEET(".pdf"),
        RESIDENTS(" bewoners.pdf"),
        SLIDES(".pptx"),
        WORKBOOK(".xlsx");

        /** How the name of its file ends. */
        final String ending;

        Kind(String ending) {
            this.ending = ending;
        }
    }

    enum State {
        ASKED,
        RUNNING,
        READY,
        FAILED,
        CANCELLED;

        boolean isOver() {
            return this == READY || this == FAILED || this == CANCELLED;
        }
    }

    /** As the trail calls it. */
    static String reference(int id) {
        return KIND + ":" + id;
    }

    int percentage() {
        return total == 0 ? 0 : (int) (100L * done / total);
    }

    /** How long it will still take at the pace so far, once that can be said. */
    Optional<Duration> left(Instant now) {
        if (state != State.RUNNING || started.isEmpty() || done == 0) {
            return Optional.empty();
        }
        return Optional.of(
                Duration.between(started.get(), now).multipliedBy(total - done).dividedBy(done));
    }
}
