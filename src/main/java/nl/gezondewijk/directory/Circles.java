package nl.gezondewijk.directory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** Finds in another map what is, by way of others, a part of itself: an organisation, a place or a term whose parents go round. */
final class Circles {
    private static final Pattern PARENT = Pattern.compile("parent(_[a-z]+)?_id");

    private final Map<String, String> names = new HashMap<>();
    private final Map<String, String> parents = new HashMap<>();

    static boolean isParent(String field) {
        return PARENT.matcher(field).matches();
    }

    void add(String id, String name, String parent) {
        names.put(id, name.isEmpty() ? id : name);
        if (!parent.isEmpty()) {
            parents.put(id, parent);
        }
    }

    /** Everything in the file that has a parent, however deep it stands. */
    static Optional<List<String>> in(JsonNode file) {
        var circles = new Circles();
        circles.gather(file);
        return circles.find();
    }

    private void gather(JsonNode node) {
        if (node.isObject() && node.has("id")) {
            for (var field : node.propertyNames()) {
                if (isParent(field)) {
                    add(text(node, "id"), text(node, "name"), text(node, field));
                }
            }
        }
        node.forEach(this::gather);
    }

    private static String text(JsonNode node, String name) {
        var value = node.path(name);
        return value.isValueNode() && !value.isNull() ? value.asString() : "";
    }

    /** The names along the first circle, back to where it began; nothing where there is none. */
    Optional<List<String>> find() {
        var sound = new HashSet<String>();
        for (var start : parents.keySet()) {
            var way = new ArrayList<String>();
            for (var at = start; at != null && !sound.contains(at); at = parents.get(at)) {
                if (way.contains(at)) {
                    way.add(at);
                    return Optional.of(way.subList(way.indexOf(at), way.size()).stream()
                            .map(id -> names.getOrDefault(id, id))
                            .toList());
                }
                way.add(at);
            }
            sound.addAll(way);
        }
        return Optional.empty();
    }
}
