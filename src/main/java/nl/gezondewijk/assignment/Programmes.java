package nl.gezondewijk.assignment;

import java.util.List;
import nl.gezondewijk.page.Words;
import nl.gezondewijk.page.YamlFile;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;

/** The national programmes, read from {@code assignment/programmes.yaml}. */
@Component
class Programmes {
    private final List<Programme> programmes = YamlFile.read("assignment/programmes.yaml", new TypeReference<>() {});

    /** A programme as a tag. */
    record Programme(String key, Words name) {}

    List<Programme> list() {
        return programmes;
    }

    /** Those of a list of keys; a key that is no longer known is left out. */
    List<Programme> list(List<String> keys) {
        return programmes.stream().filter(one -> keys.contains(one.key())).toList();
    }
}
