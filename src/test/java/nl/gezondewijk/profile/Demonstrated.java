package nl.gezondewijk.profile;

import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** For tests that read the invented gemeente over HTTP. */
final class Demonstrated {
    /** Makes them share one program, with a database that no other test loads real tables into. */
    static final String APART = "spring.application.name=Profiles of the demonstration";

    private Demonstrated() {}

    /** All figures of a profile as the API gives it. */
    static Stream<JsonNode> rows(JsonNode profile) {
        return profile.get("hoofdstukken")
                .valueStream()
                .flatMap(chapter -> chapter.get("onderwerpen").valueStream())
                .flatMap(topic -> topic.get("indicatoren").valueStream());
    }

    static JsonNode row(JsonNode profile, String indicator) {
        return rows(profile)
                .filter(row -> row.get("indicator").asString().equals(indicator))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no figure of " + indicator));
    }
}
