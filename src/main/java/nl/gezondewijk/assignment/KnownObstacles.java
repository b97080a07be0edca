package nl.gezondewijk.assignment;

import java.util.List;
import java.util.Optional;
import nl.gezondewijk.page.Words;
import nl.gezondewijk.page.YamlFile;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;

/** Obstacles that others met, and what helped, read from {@code assignment/obstacles.yaml}. */
@Component
class KnownObstacles {
    private final File file = YamlFile.read("assignment/obstacles.yaml", new TypeReference<>() {});

    /** @param helps what helped elsewhere */
    record Known(String key, Words name, Words helps) {}

    /** @param source who met them */
    record File(Words source, List<Known> obstacles) {}

    List<Known> list() {
        return file.obstacles();
    }

    Optional<Known> find(String key) {
        return list().stream().filter(one -> one.key().equals(key)).findFirst();
    }

    Words source() {
        return file.source();
    }
}
