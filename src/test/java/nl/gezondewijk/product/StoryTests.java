package nl.gezondewijk.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.List;
import nl.gezondewijk.page.Languages;
import nl.gezondewijk.profile.Question;
import nl.gezondewijk.profile.Spoken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

@SpringBootTest(properties = Told.APART)
@Import(Told.class)
class StoryTests {
    @Autowired
    Told told;

    @Autowired
    Stories stories;

    @Test
    void it_begins_with_one_sentence_that_says_what_it_is_compared_with() {
        var story = told.of(Told.WIJK);

        assertThat(story.lead()).endsWith(".").containsOnlyOnce(".").contains("Voorbeeldstad");
        assertThat(told.of(Told.WIJK, Languages.ENGLISH).lead()).contains(" than in Voorbeeldstad");
    }

    @Test
    void every_figure_has_its_sentence_and_tells_how_it_came_about() {
        assertThat(told.of(Told.WIJK).figures()).hasSizeGreaterThan(40).allSatisfy(figure -> {
            assertThat(figure.sentence()).endsWith(".");
            assertThat(figure.value()).isNotBlank();
            assertThat(figure.kind()).isNotBlank();
        });
    }

    @Test
    void it_has_a_chapter_for_each_topic_with_figures_and_a_conclusion_for_each_that_can_be_compared() {
        var story = told.of(Told.WIJK);

        assertThat(story.chapters())
                .extracting(Story.Chapter::heading)
                .startsWith("Bevolkingssamenstelling")
                .contains("Gedrag");
        assertThat(story.chapters()).allMatch(chapter -> chapter.summary().isPresent());
    }

    @Test
    void it_tells_the_findings_of_the_profile_and_no_others() {
        var story = told.of(Told.WIJK);

        var findings = story.profile().findings();
        assertThat(story.strong()).hasSameSizeAs(findings.strong());
        assertThat(story.attention()).hasSameSizeAs(findings.attention());
        assertThat(story.weighing()).hasSameSizeAs(findings.weighing());
        assertThat(story.figures()).extracting(Spoken::line).doesNotHaveDuplicates();
    }

    @Test
    void it_names_its_sources_and_the_address_where_it_lives() {
        var story = told.of(Told.WIJK);

        assertThat(story.sources()).isNotEmpty();
        assertThat(story.address()).isEqualTo(URI.create("https://gezondewijk.example/wijkprofiel/WK999901"));
    }

    @Test
    void only_methods_that_were_used_are_told() {
        assertThat(told.of(Told.WIJK).methods()).anyMatch(method -> method.startsWith("Geschat"));
        assertThat(told.of(Told.UNINHABITED).methods()).noneMatch(method -> method.startsWith("Geschat"));
    }

    @ParameterizedTest
    @ValueSource(strings = {Told.SMALL, Told.UNINHABITED})
    void where_there_is_nothing_to_tell_it_says_so(String code) {
        var story = told.of(code);

        assertThat(story.lead()).isNotBlank();
        assertThat(story.figures())
                .filteredOn(figure -> figure.line().own().known().isEmpty())
                .isNotEmpty()
                .allMatch(figure -> figure.sentence().contains("geen cijfer ("));
    }

    @Test
    void nobody_can_be_told_of_an_area_that_is_not_there() {
        assertThat(stories.find(Question.about("WK000000"), told.dutch(), Told.SITE))
                .isEmpty();
    }

    @Test
    void an_address_that_leads_nowhere_is_refused() {
        var story = told.of(Told.WIJK);

        assertThatThrownBy(() -> new Story(
                        story.profile(),
                        story.words(),
                        story.title(),
                        story.eyebrow(),
                        story.lead(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        URI.create("/wijkprofiel/WK999901")))
                .hasMessageContaining("where it lives");
    }
}
