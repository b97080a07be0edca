package nl.gezondewijk.forecast;

import java.util.List;
import java.util.Optional;
import nl.gezondewijk.area.Extent;
import nl.gezondewijk.statistics.Reason;

/**
 * All that can be said of an area's years to come.
 *
 * @param start the people now, where they are known by age
 * @param outlooks forecasts first, then calculations
 * @param refused why there is no calculation, where there is none
 */
record Ahead(Extent place, Optional<Start> start, List<Outlook> outlooks, Optional<Reason> refused) {

    Optional<Outlook> find(String key) {
        return outlooks.stream().filter(one -> one.key().equals(key)).findFirst();
    }

    /** What was asked for; else what was typed, or the first. */
    Optional<Outlook> chosen(String key) {
        return find(key)
                .or(() -> find(Outlooks.TYPED))
                .or(() -> outlooks.stream().findFirst());
    }
}
