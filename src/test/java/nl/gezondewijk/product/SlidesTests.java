package nl.gezondewijk.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.gezondewijk.page.Languages;
import nl.gezondewijk.profile.Spoken;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFNotes;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

@SpringBootTest(properties = Told.APART)
@Import(Told.class)
class SlidesTests {
    @Autowired
    private Told told;

    @Autowired
    private Slides slides;

    @Test
    void each_finding_is_the_title_of_a_slide() throws IOException {
        var story = told.of(Told.WIJK);

        assertThat(titles(slides.of(story, Set.of())))
                .containsAll(sentences(story.strong()))
                .containsAll(sentences(story.attention()))
                .containsAll(sentences(story.weighing()));
    }

    @Test
    void a_topic_begins_with_its_name_and_ends_with_room_for_the_group() throws IOException {
        var titles = titles(slides.of(told.of(Told.WIJK), Set.of()));

        int begin = titles.indexOf("Meedoen");
        assertThat(begin).isPositive();
        assertThat(titles.subList(begin, titles.size()))
                .containsSubsequence("Meedoen", "Alle cijfers: Meedoen", "Wat betekent dit? Meedoen");
    }

    @Test
    void who_chooses_a_topic_gets_that_one_whole_and_no_other() throws IOException {
        var story = told.of(Told.WIJK);
        var titles = titles(slides.of(story, Set.of(key(story, "Meedoen"))));

        assertThat(titles).anyMatch(title -> title.contains("Meedoen")).noneMatch(title -> title.contains("Zingeving"));
    }

    @Test
    void the_notes_of_a_figure_tell_its_source_its_year_how_it_came_about_and_where_there_is_more() throws IOException {
        var story = told.of(Told.WIJK);
        var finding = story.attention().getFirst();

        var notes = notesOf(finding.sentence(), slides.of(story, Set.of()));
        assertThat(notes)
                .contains("Bron: Verzonnen cijfers", "Jaar: " + finding.period(), "Geschat: met een model")
                .contains(story.address() + "/" + finding.line().indicator().key());
    }

    @Test
    void a_modelled_figure_is_never_drawn_as_a_line_through_the_years() throws IOException {
        var story = told.of(Told.WIJK);
        assertThat(story.figures())
                .filteredOn(one -> one.line().indicator().kind() == nl.gezondewijk.indicator.Indicator.Kind.MODELLED)
                .isNotEmpty()
                .allSatisfy(one -> assertThat(new FigurePlots(story, null).of(one))
                        .isInstanceOfSatisfying(
                                nl.gezondewijk.document.Exhibit.Plot.class,
                                plot -> assertThat(plot.form()).isEqualTo(nl.gezondewijk.document.Exhibit.Form.BARS)));
    }

    @Test
    void in_english_no_dutch_title_is_left() throws IOException {
        assertThat(titles(slides.of(told.of(Told.GEMEENTE, Languages.ENGLISH), Set.of())))
                .contains("How to read these figures", "Where the figures come from")
                .noneMatch(title -> title.contains("Wat betekent"));
    }

    @Test
    void of_an_area_without_figures_the_slides_say_so() throws IOException {
        var story = told.of(Told.UNINHABITED);
        assertThat(titles(slides.of(story, Set.of()))).contains(story.lead());
    }

    @Test
    void the_same_story_is_the_same_file() throws InterruptedException {
        var meaning = Set.of(key(told.of(Told.WIJK), "Zingeving"));
        var first = slides.of(told.of(Told.WIJK), meaning);
        Thread.sleep(1100);
        assertThat(slides.of(told.of(Told.WIJK), meaning)).isEqualTo(first);
    }

    private static String key(Story story, String heading) {
        return story.chapters().stream()
                .filter(chapter -> chapter.heading().equals(heading))
                .findFirst()
                .orElseThrow()
                .key();
    }

    private static List<String> sentences(List<Spoken> findings) {
        return findings.stream().map(Spoken::sentence).toList();
    }

    private static List<String> titles(byte[] file) throws IOException {
        try (var show = new XMLSlideShow(new ByteArrayInputStream(file))) {
            return show.getSlides().stream().map(SlidesTests::title).toList();
        }
    }

    private static String notesOf(String title, byte[] file) throws IOException {
        try (var show = new XMLSlideShow(new ByteArrayInputStream(file))) {
            return show.getSlides().stream()
                    .filter(slide -> title(slide).equals(title))
                    .map(XSLFSlide::getNotes)
                    .map(SlidesTests::words)
                    .collect(Collectors.joining());
        }
    }

    private static String words(XSLFNotes notes) {
        return Stream.of(notes.getPlaceholders()).map(XSLFTextShape::getText).collect(Collectors.joining("\n"));
    }

    private static String title(XSLFSlide slide) {
        return Stream.of(slide.getPlaceholders())
                .filter(one ->
                        one.getTextType() == Placeholder.TITLE || one.getTextType() == Placeholder.CENTERED_TITLE)
                .map(XSLFTextShape::getText)
                .collect(Collectors.joining());
    }
}
