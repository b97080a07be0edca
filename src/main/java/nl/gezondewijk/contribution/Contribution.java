package nl.gezondewijk.contribution;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.gezondewijk.audit.Actor;
import nl.gezondewijk.sharing.Shared;
import nl.gezondewijk.sheet.Layout;

/**
 * One sheet on its way to becoming figures.
 *
 * @param owner reference of the {@link Actor} who handed it in
 * @param supplier the organisation whose figures they are
 * @param title what its owner calls it
 * @param file name of the file
 * @param request the data request that it answers
 * @param layout which column is what, once somebody said so
 * @param labels what its labels stand for; those that are not here are left out
 * @param terms what holds for all of it, once somebody said so
 * @param areas the code of each name that was not plain
 * @param release the release that it became
 * @param said why it was withdrawn
 */
public record Contribution(
        int id,
        String owner,
        String supplier,
        String title,
        String file,
        Optional<Integer> request,
        State state,
        Instant received,
        Optional<Layout> layout,
        List<Described> labels,
        Optional<Terms> terms,
        Map<String, String> areas,
        Optional<Integer> release,
        String said) {

    /** How far it is. */
    public enum State {
        RECEIVED,
        DESCRIBED,
        PUBLISHED,
        DISCARDED,
        WITHDRAWN;

        /** Whether its sheet is still here, to be read another way. */
        public boolean isOpen() {
            return this == RECEIVED || this == DESCRIBED;
        }
    }

    /** How a sheet becomes figures. */
    public record Description(Layout layout, List<Described> labels, Terms terms, Map<String, String> areas) {
        public Description {
            labels = List.copyOf(labels);
            areas = Map.copyOf(areas);
            var keys = labels.stream().map(Described::key).toList();
            if (keys.stream().distinct().count() < keys.size()) {
                throw new IllegalArgumentException("two labels fill one indicator");
            }
        }
    }

    static final String KIND = "contribution";

    public Contribution {
        labels = List.copyOf(labels);
        areas = Map.copyOf(areas);
    }

    /** As the trail calls it. */
    static String reference(int id) {
        return KIND + ":" + id;
    }

    boolean isOwnedBy(Actor actor) {
        return owner.equals(actor.reference());
    }

    /** Its figures, once they are; withdrawn ones go no further. */
    Optional<Shared> shared() {
        return release.map(published -> new Shared(
                reference(id),
                Tray.url(id),
                owner,
                published,
                labels.stream().map(Described::key).toList(),
                Optional.of("eigen " + supplier + " " + title),
                state != State.PUBLISHED));
    }

    /** All that is needed to read it; empty while its owner is still telling. */
    Optional<Description> description() {
        return state == State.RECEIVED || layout.isEmpty() || terms.isEmpty() || labels.isEmpty()
                ? Optional.empty()
                : Optional.of(new Description(layout.get(), labels, terms.get(), areas));
    }

    /** The table that its release is while only its owner reads it. */
    String ownDataset() {
        return "eigen-" + id;
    }
}
