package nl.gezondewijk.programme;

import java.util.List;
import java.util.Set;
import nl.gezondewijk.audit.Actor;

/**
 * Several approaches together.
 *
 * @param region for which gemeente or region, in words
 * @param approaches their numbers
 */
record Programme(int id, String name, String region, List<Keeper> keepers, Set<Integer> approaches) {
    static final String KIND = "programme";
    static final int LONGEST = 100;

    /** Somebody who looks after it: an account by its reference. */
    record Keeper(int id, String who) {}

    boolean isKeptBy(Actor who) {
        return keepers.stream().anyMatch(keeper -> keeper.who().equals(who.reference()));
    }

    /** As the trail calls it. */
    String reference() {
        return KIND + ":" + id;
    }

    String url() {
        return ProgrammeController.PATH + "/" + id;
    }
}
