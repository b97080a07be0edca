package nl.gezondewijk.alliance;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A group of people in an approach.
 *
 * @param mandate what it may decide, and what it does
 * @param places those of now first, then those of before
 */
record Team(
        int id,
        Kind kind,
        String name,
        String mandate,
        @Nullable LocalDate begunOn,
        @Nullable LocalDate endedOn,
        List<Place> places) {

    /** What sort of group it is. */
    enum Kind {
        /** Sets the approach going and keeps watch over its steps. */
        CORE,
        WORKING,
        /** Decides. */
        STEERING,
        AMBASSADORS,
        THINK_TANK,
        /** Residents who advise. */
        RESIDENTS,
        OTHER
    }

    /** What somebody does in it. */
    enum Task {
        CHAIR,
        /** Pulls it, with another from another domain (<i>kartrekker</i>). */
        PULLER,
        MEMBER;

        boolean carries() {
            return this != MEMBER;
        }
    }

    /** @param person number of somebody in the network */
    record Place(
            int id,
            int person,
            Task task,
            LocalDate since,
            @Nullable LocalDate until) {

        boolean isNow() {
            return until == null;
        }
    }

    Team {
        places = List.copyOf(places);
    }

    boolean works() {
        return endedOn == null;
    }

    List<Place> now() {
        return places.stream().filter(Place::isNow).toList();
    }

    /** Who pulls it now. */
    List<Place> pullers() {
        return now().stream().filter(place -> place.task() == Task.PULLER).toList();
    }
}
