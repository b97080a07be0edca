package nl.gezondewijk.source;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import nl.gezondewijk.audit.Actor;

/**
 * One delivery on its way in.
 *
 * @param rows read so far
 * @param share of the whole that is done, from 0 to 1
 * @param said why it ended as it did: a key of messages, or empty
 * @param release the release that it became
 */
public record Load(
        int id,
        Request request,
        Actor by,
        State state,
        Instant requested,
        Optional<Instant> started,
        Optional<Instant> ended,
        long rows,
        double share,
        String said,
        Optional<Integer> release) {

    static final String KIND = "load";

    public enum State {
        REQUESTED,
        RUNNING,
        PUBLISHED,
        FAILED,
        CANCELLED,
        INTERRUPTED;

        public boolean isOver() {
            return this == PUBLISHED || this == FAILED || this == CANCELLED;
        }
    }

    /** As the trail calls it. */
    static String reference(int id) {
        return KIND + ":" + id;
    }

    /** The publisher's name for it, or the file's. */
    public String subject() {
        return switch (request) {
            case Request.Table table -> table.table();
            case Request.Borders borders -> borders.dataset();
            case Request.File file -> file.name();
        };
    }

    public int percentage() {
        return (int) Math.floor(share * 100);
    }

    /** How long it will still take at the pace so far, once that can be said. */
    public Optional<Duration> left(Instant now) {
        if (state != State.RUNNING || started.isEmpty() || share < 0.01) {
            return Optional.empty();
        }
        long spent = Duration.between(started.get(), now).toMillis();
        return Optional.of(Duration.ofMillis(Math.round(spent * (1 - share) / share)));
    }
}
