package nl.gezondewijk.contribution;

import java.util.List;
import java.util.Map;
import nl.gezondewijk.sheet.Layout;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** How what people said of a sheet is written down in the database. */
final class Kept {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Kept() {}

    static String text(Object said) {
        return JSON.writeValueAsString(said);
    }

    static <T> T read(String text, Class<T> as) {
        return JSON.readValue(text, as);
    }

    static List<Described> labels(String text) {
        return JSON.readValue(text, new TypeReference<>() {});
    }

    static Map<String, String> areas(String text) {
        return JSON.readValue(text, new TypeReference<>() {});
    }

    static Contribution.Description description(String layout, String described, String terms, String areas) {
        return new Contribution.Description(
                Layout.fromJson(layout), labels(described), read(terms, Terms.class), areas(areas));
    }
}
