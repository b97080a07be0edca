package nl.gezondewijk.network;

import java.time.Instant;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Somebody in the network of an approach.
 *
 * @param organisation number of where they work; absent for who stands for nobody but themselves
 * @param told since when they know that they stand here
 * @param onCard whether and how they agreed to stand on the koppelkaart
 * @param corrected since when what is kept is as they put it themselves
 * @param revision grows with each change
 */
public record Person(
        int id,
        int approach,
        Optional<Integer> organisation,
        Contact contact,
        Set<Role> roles,
        Keeping keeping,
        Instant madeAt,
        Optional<Instant> told,
        Optional<Agreed> onCard,
        Optional<Instant> corrected,
        int revision) {
    static final String KIND = "network-person";

    /** That somebody agreed: by their link, or because they said so to somebody. */
    public record Agreed(Instant since, boolean byThemselves) {}

    public Person {
        roles = roles.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(roles));
    }

    /** Somebody new, who knows of nothing yet. */
    static Person added(
            int approach,
            Optional<Integer> organisation,
            Contact contact,
            Set<Role> roles,
            Keeping keeping,
            Instant now) {
        return new Person(
                0,
                approach,
                organisation,
                contact,
                roles,
                keeping,
                now,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                0);
    }

    /** The same, with another answer to whether they stand on the koppelkaart. */
    Person onCard(Optional<Agreed> agreed) {
        return new Person(
                id, approach, organisation, contact, roles, keeping, madeAt, told, agreed, corrected, revision);
    }

    /** The same, known better; what another writes down is not as they put it themselves any more. */
    Person with(Contact better, Optional<Integer> where) {
        var still = corrected.filter(since -> better.equals(contact));
        return new Person(id, approach, where, better, roles, keeping, madeAt, told, onCard, still, revision);
    }

    /** The same, as they put it right themselves. */
    Person corrected(Contact right, Instant now) {
        return new Person(
                id, approach, organisation, right, roles, keeping, madeAt, told, onCard, Optional.of(now), revision);
    }

    /** The same, for other roles and kept otherwise. */
    Person kept(Set<Role> as, Keeping otherwise) {
        return new Person(
                id, approach, organisation, contact, as, otherwise, madeAt, told, onCard, corrected, revision);
    }

    /** The same, as somebody had it before them when they changed it. */
    Person at(int seen) {
        return new Person(id, approach, organisation, contact, roles, keeping, madeAt, told, onCard, corrected, seen);
    }

    public String name() {
        return contact.name();
    }

    /** As the trail calls them. */
    public String reference() {
        return KIND + ":" + id;
    }

    public String url() {
        return NetworkDesk.url(approach) + "/personen/" + id;
    }
}
