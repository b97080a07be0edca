package nl.gezondewijk.estimate;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.gezondewijk.audit.Actor;
import nl.gezondewijk.sharing.Shared;

/**
 * A table of a survey on its way to figures for small areas.
 *
 * @param owner reference of the {@link Actor} who handed it in
 * @param title what its owner calls it
 * @param file name of the file
 * @param release the release that it became
 */
record Study(
        int id,
        String owner,
        String title,
        String file,
        State state,
        Instant madeAt,
        Grid grid,
        Plan plan,
        Optional<Integer> release) {

    /** How far it is. */
    enum State {
        DRAFT,
        PUBLISHED,
        WITHDRAWN
    }

    static final String KIND = "estimate";

    /** As the trail calls it. */
    static String reference(int id) {
        return KIND + ":" + id;
    }

    boolean isOwnedBy(Actor actor) {
        return owner.equals(actor.reference());
    }

    boolean isPublished() {
        return state == State.PUBLISHED;
    }

    String url() {
        return "/schattingen/" + id;
    }

    /** Its figures, once they are; withdrawn ones go no further. */
    Optional<Shared> shared() {
        return release.map(published -> new Shared(
                reference(id), url(), owner, published, List.of(indicator()), Optional.empty(), !isPublished()));
    }

    /** The table that its release is. */
    String dataset() {
        return "schatting-" + id;
    }

    /** The indicator that its figures are of. */
    String indicator() {
        return "schatting-" + id;
    }
}
