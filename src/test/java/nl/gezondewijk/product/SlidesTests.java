package nl.gezondewijk.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.gezondewijk.page.Languages;
import nl.gezondewijk.profile.Spoken;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFNotes;
import org.apache.poi.xslf.usermodel.XSLFPictureShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openxmlformats.schemas.presentationml.x2006.main.CTPicture;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

@SpringBootTest(properties = Told.APART)
@Import(Told.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SlidesTests {
    private final Map<String, byte[]> whole = new HashMap<>();

    @Autowired
    private Told told;

    @Autowired
    private Slides slides;

    @Test
    void each_finding_is_the_title_of_a_slide() throws IOException {
        var story = told.of(Told.WIJK);

        assertThat(titles(whole(Told.WIJK)))
                .containsAll(sentences(story.strong()))
                .containsAll(sentences(story.attention()))
                .containsAll(sentences(story.weighing()));
    }

    @Test
    void a_topic_begins_with_its_name_and_ends_with_room_for_the_group() throws IOException {
        var titles = titles(whole(Told.WIJK));

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

        var notes = notesOf(finding.sentence(), whole(Told.WIJK));
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
    void its_first_slide_bears_the_title_of_the_story() throws IOException {
        var story = told.of(Told.WIJK);
        assertThat(titles(whole(Told.WIJK))).startsWith(story.title());
    }

    @Test
    void a_topic_has_a_map_of_a_figure_over_the_buurten_as_a_picture_that_says_what_it_shows() throws IOException {
        var story = told.of(Told.WIJK);
        try (var show = show(slides.of(story, Set.of(key(story, "Meedoen"))))) {
            var map =
                    slide(show, title -> title.matches("Betaald werk: van .* tot .* in de buurten van Voorbeeldstad"));

            assertThat(map.getShapes().stream()
                            .filter(XSLFPictureShape.class::isInstance)
                            .map(XSLFPictureShape.class::cast))
                    .anySatisfy(picture -> {
                        assertThat(alternative(picture)).isEqualTo(title(map));
                        assertThat(picture.getPictureData().getImageDimensionInPixels().width)
                                .isGreaterThan((int) (2 * picture.getAnchor().getWidth()));
                    });
            assertThat(words(map.getNotes())).contains("geen ranglijst", "Bron: Verzonnen cijfers");
        }
    }

    @Test
    void of_a_gemeente_it_tells_how_health_differs_with_where_residents_have_less() throws IOException {
        try (var show = show(whole(Told.GEMEENTE))) {
            var slope = slide(
                    show, title -> title.contains("waar de score voor welvaart, opleiding en werk het laagst is"));

            assertThat(title(slope)).doesNotContain("werken als zelfstandige");
            assertThat(slope.getShapes().stream()
                            .filter(XSLFPictureShape.class::isInstance)
                            .map(XSLFPictureShape.class::cast))
                    .singleElement()
                    .satisfies(chart -> assertThat(alternative(chart)).contains(title(slope)));
            assertThat(said(slope)).contains("Verschil (SII)", "Verhouding (RII)", "Bron: ");
            assertThat(words(slope.getNotes()))
                    .contains("DEMO-cbs-ses-woa-2023", "/gezondheidsverschillen/" + Told.GEMEENTE);
        }
    }

    @Test
    void of_one_wijk_there_is_no_ladder_to_tell_of() throws IOException {
        assertThat(titles(whole(Told.WIJK))).noneMatch(title -> title.contains("de score voor"));
    }

    @ParameterizedTest
    @ValueSource(strings = {Told.WIJK, Told.GEMEENTE, Told.SMALL, Told.UNINHABITED})
    void no_slide_has_a_title_and_nothing_else(String code) throws IOException {
        try (var show = show(whole(code))) {
            assertThat(show.getSlides())
                    .filteredOn(slide -> slide.getSlideLayout().getType() != SlideLayout.SECTION_HEADER)
                    .allSatisfy(slide -> assertThat(slide.getShapes().stream()
                                    .filter(shape -> !(shape instanceof XSLFTextShape text && isTitleOrFoot(text))))
                            .as(title(slide))
                            .isNotEmpty());
        }
    }

    /** A whole deck takes seconds to make, and reading does not change it. */
    private byte[] whole(String code) {
        return whole.computeIfAbsent(code, area -> slides.of(told.of(area), Set.of()));
    }

    private static boolean isTitleOrFoot(XSLFTextShape shape) {
        return shape.getText().isBlank()
                || Set.of(Placeholder.TITLE, Placeholder.CENTERED_TITLE, Placeholder.FOOTER, Placeholder.SLIDE_NUMBER)
                        .contains(shape.getTextType() == null ? Placeholder.BODY : shape.getTextType());
    }

    private static String alternative(XSLFPictureShape picture) {
        return ((CTPicture) picture.getXmlObject()).getNvPicPr().getCNvPr().getDescr();
    }

    private static XSLFSlide slide(XMLSlideShow show, Predicate<String> titled) {
        return show.getSlides().stream()
                .filter(slide -> titled.test(title(slide)))
                .findFirst()
                .orElseThrow();
    }

    private static String said(XSLFSlide slide) {
        return slide.getShapes().stream()
                .filter(XSLFTextShape.class::isInstance)
                .map(shape -> ((XSLFTextShape) shape).getText())
                .collect(Collectors.joining("\n"));
    }

    private static XMLSlideShow show(byte[] file) throws IOException {
        return new XMLSlideShow(new ByteArrayInputStream(file));
    }

    @Test
    void in_english_no_dutch_title_is_left() throws IOException {
        assertThat(titles(slides.of(told.of(Told.GEMEENTE, Languages.ENGLISH), Set.of())))
                .contains("Where the figures come from")
                .anyMatch(title -> title.startsWith("How to read these figures"))
                .noneMatch(title -> title.contains("Wat betekent"));
    }

    @Test
    void of_an_area_without_figures_the_slides_say_so() throws IOException {
        var story = told.of(Told.UNINHABITED);
        assertThat(titles(whole(Told.UNINHABITED))).contains(story.lead());
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
