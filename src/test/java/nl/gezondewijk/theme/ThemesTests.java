package nl.gezondewijk.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class ThemesTests {
    private final Themes themes = new Themes();

    @Test
    void the_standard_scheme_is_table_1_of_the_e_book() {
        var groups = themes.standard().groups();

        assertThat(groups).extracting(Scheme.Group::key).containsExactly("population", "health", "determinants");
        assertThat(groups.get(1).topics())
                .as("six dimensions of positive health")
                .containsExactly(
                        "body-functions",
                        "mental-functions",
                        "meaning",
                        "quality-of-life",
                        "social-participation",
                        "daily-functioning");
    }

    @Test
    void every_scheme_has_a_place_for_every_topic() {
        var all = themes.list().stream().map(Topic::key).toList();

        assertThat(themes.schemes()).extracting(Scheme::key).contains("4domeinenmodel", "vier-pijlers");
        assertThat(themes.schemes())
                .allSatisfy(
                        scheme -> assertThat(topics(scheme)).as(scheme.key()).containsExactlyInAnyOrderElementsOf(all));
    }

    @Test
    void the_other_models_have_four_parts() {
        assertThat(themes.schemes().subList(1, 3))
                .allSatisfy(scheme -> assertThat(scheme.groups()).hasSize(4));
    }

    @Test
    void every_topic_says_who_could_supply_a_figure() {
        assertThat(themes.list()).hasSize(14).allSatisfy(topic -> {
            assertThat(topic.suppliers().nl()).as(topic.key()).endsWith(".").hasSizeGreaterThan(40);
            assertThat(topic.suppliers().en())
                    .as(topic.key())
                    .endsWith(".")
                    .isNotEqualTo(topic.suppliers().nl());
        });
    }

    @Test
    void an_unknown_topic_is_refused_by_name() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> themes.get("happiness"))
                .withMessageContaining("happiness");
    }

    private static List<String> topics(Scheme scheme) {
        return scheme.groups().stream()
                .flatMap(group -> group.topics().stream())
                .toList();
    }
}
