package nl.gezondewijk.network;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.gezondewijk.page.Language;
import nl.gezondewijk.page.YamlFile;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;

/** All domains, read from {@code network/domains.yaml}. */
@Component
public class Domains {
    private static final String FILE = "network/domains.yaml";

    private final Map<String, Domain> domains = new LinkedHashMap<>();

    public Domains() {
        for (var domain : read()) {
            if (domains.put(domain.key(), domain) != null) {
                throw new IllegalArgumentException(FILE + " has '" + domain.key() + "' twice");
            }
        }
    }

    /** In the order of the file. */
    public List<Domain> list() {
        return List.copyOf(domains.values());
    }

    public Optional<Domain> find(String key) {
        return Optional.ofNullable(domains.get(key));
    }

    public Domain get(String key) {
        return find(key).orElseThrow(() -> new IllegalArgumentException("no domain '" + key + "' in " + FILE));
    }

    /** Those of these keys that there are, in the order of the file. */
    Set<String> known(Collection<String> keys) {
        var known = new LinkedHashSet<>(domains.keySet());
        known.retainAll(Set.copyOf(keys));
        return known;
    }

    /** Their names, in the order of the file. */
    List<String> names(Collection<String> keys, Language here) {
        return known(keys).stream().map(key -> here.say(get(key).name())).toList();
    }

    private static List<Domain> read() {
        return YamlFile.read(FILE, new TypeReference<>() {});
    }
}
