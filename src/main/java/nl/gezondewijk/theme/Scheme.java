package nl.gezondewijk.theme;

import java.util.List;
import nl.gezondewijk.page.Words;

/**
 * A way to order topics; the same topic may stand in several schemes and, in one scheme, in one group only.
 *
 * @param key stable name, in lower case with hyphens
 * @param name what readers see
 * @param source where this order comes from
 * @param groups the groups, in the order of reading
 */
public record Scheme(String key, Words name, Words source, List<Group> groups) {

    /** A chapter of the scheme with its topics. */
    public record Group(String key, Words name, List<String> topics) {}

    public Scheme {
        groups = List.copyOf(groups);
        var all = groups.stream().flatMap(group -> group.topics().stream()).toList();
        if (all.size() != all.stream().distinct().count()) {
            throw new IllegalArgumentException("scheme " + key + " names a topic twice");
        }
    }
}
