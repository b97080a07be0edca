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
        Optional<Agreed> onCard) {
    static final String KIND = "network-person";

    /** That somebody agreed: by their link, or because they said so to somebody. */
    public record Agreed(Instant since, boolean byThemselves) {}

    public Person {
        roles = roles.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(roles));
    }

    /** The same, with another answer to whether they stand on the koppelkaart. */
    Person onCard(Optional<Agreed> agreed) {
        return new Person(id, approach, organisation, contact, roles, keeping, madeAt, told, agreed);
    }

    /** The same, known better. */
    Person with(Contact better, Optional<Integer> where) {
        return new Person(id, approach, where, better, roles, keeping, madeAt, told, onCard);
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
