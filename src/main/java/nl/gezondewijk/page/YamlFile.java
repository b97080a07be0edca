package nl.gezondewijk.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** A file of the program with what organisations may change; it is read at start, and what it cannot be stops the start. */
public final class YamlFile {
    private YamlFile() {}

    /** @param path below {@code src/main/resources} */
    public static <T> T read(String path, TypeReference<T> as) {
        try (var in = new ClassPathResource(path).getInputStream()) {
            return new YAMLMapper().readValue(in, as);
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }
}
