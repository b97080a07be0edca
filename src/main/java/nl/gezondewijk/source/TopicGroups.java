package nl.gezondewijk.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The headings of a table of CBS, each under another one.
 *
 * @param byId what is said of each
 * @param parent what the number of the one above it is called
 */
record TopicGroups(Map<String, Map<String, String>> byId, String parent) {
    private static final int DEEPEST = 20;

    static TopicGroups of(List<Map<String, String>> all, String id, String parent) {
        var byId = new HashMap<String, Map<String, String>>();
        all.forEach(one -> byId.put(one.getOrDefault(id, ""), one));
        return new TopicGroups(byId, parent);
    }

    /** The titles from this one up; of a table that goes round in a circle not all. */
    List<String> titlesFrom(String id) {
        var titles = new ArrayList<String>();
        var group = byId.get(id);
        while (group != null && titles.size() < DEEPEST) {
            titles.add(group.getOrDefault("Title", "").strip());
            group = byId.get(group.getOrDefault(parent, ""));
        }
        return titles;
    }
}
