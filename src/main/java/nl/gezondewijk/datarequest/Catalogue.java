package nl.gezondewijk.datarequest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.gezondewijk.page.YamlFile;
import nl.gezondewijk.theme.Themes;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;

/** Who has which figures: all supplies, read from {@code catalogue/supplies.yaml} and checked at start. */
@Component
class Catalogue {
    private static final String FILE = "catalogue/supplies.yaml";

    private final Map<String, Supply> supplies = new LinkedHashMap<>();

    Catalogue(Themes themes) {
        for (var supply : read()) {
            supply.topics().forEach(themes::get);
            if (supplies.put(supply.key(), supply) != null) {
                throw new IllegalArgumentException(FILE + " has '" + supply.key() + "' twice");
            }
        }
        for (var supply : supplies.values()) {
            supply.successor().filter(now -> !supplies.containsKey(now)).ifPresent(now -> {
                throw new IllegalArgumentException(
                        FILE + ": '" + supply.key() + "' was replaced by the unknown '" + now + "'");
            });
        }
    }

    Optional<Supply> find(String key) {
        return Optional.ofNullable(supplies.get(key));
    }

    /** Those of a topic that speak of what is asked, in the order of the file; what is empty asks nothing. */
    List<Supply> list(String topic, String question) {
        return supplies.values().stream()
                .filter(supply -> topic.isEmpty() || supply.topics().contains(topic))
                .filter(supply -> question.isBlank() || supply.speaksOf(question.strip()))
                .toList();
    }

    private static List<Supply> read() {
        return YamlFile.read(FILE, new TypeReference<>() {});
    }
}
