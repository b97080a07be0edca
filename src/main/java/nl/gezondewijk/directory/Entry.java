package nl.gezondewijk.directory;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * One entry of the social map.
 *
 * @param organization whose it is, and {@code placed} where, in the order of its places: ids that other programs know them by
 * @param approach whose keepers keep it
 * @param savedAt when it was last written
 * @param checkedOn when somebody last said that it is right; never because it was saved
 * @param checkBy from the day after it is stale
 */
public record Entry(
        UUID id,
        UUID organization,
        List<Placed> placed,
        int approach,
        State state,
        Offer offer,
        Instant savedAt,
        Optional<LocalDate> checkedOn,
        LocalDate checkBy,
        Optional<Source> source) {
    static final String KIND = "entry";
    /** Half a year: activities run by the season. */
    static final int MONTHS = 6;

    enum State {
        DRAFT,
        PUBLISHED,
        WITHDRAWN
    }

    /** That it is at a location: the id of that, and the location's own. */
    record Placed(UUID id, UUID location) {}

    /** The map that it came from, and what it is called there. */
    record Source(String map, String id) {}

    boolean isStale(LocalDate today) {
        return checkBy.isBefore(today);
    }

    String reference() {
        return KIND + ":" + id;
    }

    String url() {
        return DirectoryController.PATH + "/" + id;
    }

    static String keeping(int approach) {
        return "/wijkaanpakken/" + approach + "/sociale-kaart";
    }

    String keptAt() {
        return keeping(approach) + "/" + id;
    }
}
