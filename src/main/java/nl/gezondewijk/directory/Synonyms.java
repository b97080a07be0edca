package nl.gezondewijk.directory;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.gezondewijk.page.YamlFile;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;

/** Words that find each other, read from {@code directory/synonyms.yaml}. */
@Component
class Synonyms {
    private final Map<String, Set<String>> alike = new HashMap<>();

    Synonyms() {
        for (var line : YamlFile.read("directory/synonyms.yaml", new TypeReference<List<List<String>>>() {})) {
            var plain = line.stream().map(Plain::of).toList();
            plain.forEach(word ->
                    alike.computeIfAbsent(word, first -> new LinkedHashSet<>()).addAll(plain));
        }
    }

    /** The other words, some of two words, that find what this one finds. */
    Set<String> of(String word) {
        return alike.getOrDefault(word, Set.of());
    }

    /** Those that are one word. */
    List<String> words() {
        return alike.keySet().stream().filter(word -> !word.contains(" ")).toList();
    }
}
