package nl.gezondewijk.network;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * A party in the network of an approach.
 *
 * @param domains keys of {@link Domains}, in their order
 * @param website where it is on the web; empty where that is not known, as are the next three
 * @param address street and number
 * @param place village or town
 * @param point where it is on the map of the wijk
 */
public record Organisation(
        int id,
        int approach,
        String name,
        Set<String> domains,
        String website,
        String phone,
        String address,
        String place,
        Optional<Point> point) {
    static final String KIND = "network-organisation";
    static final int LONGEST = 120;

    /** In metres of the Dutch grid. */
    public record Point(int x, int y) {}

    public Organisation {
        if (name.isBlank() || name.length() > LONGEST) {
            throw new IllegalArgumentException("an organisation has a name of 1 to 120 characters: '" + name + "'");
        }
        domains = Collections.unmodifiableSet(new LinkedHashSet<>(domains));
    }

    /** As the trail calls it. */
    public String reference() {
        return KIND + ":" + id;
    }

    public String url() {
        return NetworkDesk.url(approach) + "/organisaties/" + id;
    }
}
