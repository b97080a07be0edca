package nl.gezondewijk.audit;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What the people and things in the trail are called; the module that owns a kind of them answers. */
@Component
public class Names {
    private final Map<String, Function<Set<String>, Map<String, String>>> owners = new ConcurrentHashMap<>();

    /** From now on references {@code kind:id} are looked up here: ids go in, names by id come out. */
    public void ask(String kind, Function<Set<String>, Map<String, String>> owner) {
        owners.put(kind, owner);
    }

    /** Names by reference, of those that have one. */
    public Map<String, String> of(Collection<String> references) {
        var names = new HashMap<String, String>();
        references.stream()
                .filter(reference -> owners.containsKey(kind(reference)))
                .collect(Collectors.groupingBy(Names::kind, Collectors.mapping(Names::id, Collectors.toSet())))
                .forEach((kind, ids) -> owners.getOrDefault(kind, none -> Map.of())
                        .apply(ids)
                        .forEach((id, name) -> names.put(kind + ":" + id, name)));
        return names;
    }

    private static String kind(String reference) {
        return reference.substring(0, Math.max(0, reference.indexOf(':')));
    }

    private static String id(String reference) {
        return reference.substring(reference.indexOf(':') + 1);
    }
}
