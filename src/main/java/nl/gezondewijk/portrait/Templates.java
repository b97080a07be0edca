package nl.gezondewijk.portrait;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import nl.gezondewijk.indicator.Indicators;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** All templates, read from {@code portraits/templates.yaml} and checked against the catalogue. */
@Component
class Templates {
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final List<Template> all;

    Templates(Indicators indicators) {
        all = List.copyOf(read());
        for (var template : all) {
            var keys = template.indicators();
            keys.forEach(indicators::get);
            if (new HashSet<>(keys).size() != keys.size()) {
                throw new IllegalArgumentException("template " + template.key() + " names a figure twice");
            }
        }
    }

    /** In the order of the file; the first is the basic profile. */
    List<Template> list() {
        return all;
    }

    Template basic() {
        return all.getFirst();
    }

    /** The basic one where there is none of that key. */
    Template findOrBasic(String key) {
        return all.stream().filter(one -> one.key().equals(key)).findFirst().orElse(basic());
    }

    private static List<Template> read() {
        try (var in = new ClassPathResource("portraits/templates.yaml").getInputStream()) {
            return YAML.readValue(in, new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
