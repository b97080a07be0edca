package nl.gezondewijk.theme;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** All topics and schemes, read from {@code themes/topics.yaml} and {@code themes/schemes.yaml}. */
@Component
public class Themes {
    private final Map<String, Topic> topics = new LinkedHashMap<>();
    private final List<Scheme> schemes;

    public Themes() {
        read("themes/topics.yaml", new TypeReference<List<Topic>>() {})
                .forEach(topic -> topics.put(topic.key(), topic));
        schemes = read("themes/schemes.yaml", new TypeReference<>() {});
        for (var scheme : schemes) {
            scheme.groups().stream().flatMap(group -> group.topics().stream()).forEach(this::get);
        }
    }

    public Topic get(String key) {
        var topic = topics.get(key);
        if (topic == null) {
            throw new IllegalArgumentException("no topic '" + key + "' in themes/topics.yaml");
        }
        return topic;
    }

    /** In the order of the file. */
    public List<Topic> list() {
        return List.copyOf(topics.values());
    }

    /** The scheme of the wijkgezondheidsprofiel, the first of the file. */
    public Scheme standard() {
        return schemes.getFirst();
    }

    public List<Scheme> schemes() {
        return List.copyOf(schemes);
    }

    private static <T> List<T> read(String file, TypeReference<List<T>> type) {
        try (var in = new ClassPathResource(file).getInputStream()) {
            return new YAMLMapper().readValue(in, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
