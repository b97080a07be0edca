package nl.gezondewijk.portrait;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.gezondewijk.indicator.Indicators;
import nl.gezondewijk.theme.Themes;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Which topics are about prevention and which about care, read from {@code portraits/sides.yaml}. */
@Component
class Sides {
    private final Indicators indicators;
    private final File file;

    /** As it is written. */
    record File(Set<String> prevention, Set<String> care, int outweighs) {}

    Sides(Indicators indicators, Themes themes) {
        this.indicators = indicators;
        this.file = read();
        Stream.concat(file.prevention().stream(), file.care().stream()).forEach(themes::get);
        if (file.prevention().stream().anyMatch(file.care()::contains)) {
            throw new IllegalArgumentException("portraits/sides.yaml puts a topic on both sides");
        }
    }

    Balance of(Collection<String> keys) {
        var topics = keys.stream()
                .flatMap(key -> indicators.find(key).stream())
                .map(indicator -> indicator.topic())
                .toList();
        return new Balance(count(topics, file.prevention()), count(topics, file.care()), file.outweighs());
    }

    /** The topics in which a side that is missing can be found. */
    Set<String> prevention() {
        return file.prevention();
    }

    Set<String> care() {
        return file.care();
    }

    private static int count(List<String> topics, Set<String> side) {
        return (int) topics.stream().filter(side::contains).count();
    }

    private static File read() {
        try (var in = new ClassPathResource("portraits/sides.yaml").getInputStream()) {
            return new YAMLMapper().readValue(in, File.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
