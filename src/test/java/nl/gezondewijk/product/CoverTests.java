package nl.gezondewijk.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.gezondewijk.document.Read;
import nl.gezondewijk.profile.Spoken;
import org.apache.poi.sl.extractor.SlideShowExtractor;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** A figure of a practice or a school says on every product of which part of the residents it tells. */
@SpringBootTest(properties = Told.APART)
@Import(Told.class)
class CoverTests {
    private static final String COVER = "Dit cijfer telt 340 mensen.";

    @Autowired
    private Told told;

    @Autowired
    private Factsheet factsheet;

    @Autowired
    private ResidentEdition residents;

    @Autowired
    private Slides slides;

    @Autowired
    private Workbooks workbooks;

    @Test
    void on_the_factsheet_beside_each_point_and_under_the_rows() {
        var story = ofPatients(told.of(Told.WIJK));
        try (var read = new Read(factsheet.print(story))) {
            assertThat(read.words(1, 1))
                    .containsSubsequence(story.attention().getFirst().name(), COVER);
            assertThat(read.words(2, 2)).contains(COVER);
        }
    }

    @Test
    void in_the_edition_for_residents_with_each_figure() {
        var story = ofPatients(told.of(Told.WIJK));
        assertThat(residents.view(story).figures())
                .isNotEmpty()
                .allSatisfy(figure -> assertThat(figure.about()).endsWith(COVER));
    }

    @Test
    void on_the_slide_and_in_its_notes() throws IOException {
        var story = ofPatients(told.of(Told.WIJK));
        try (var show = new XMLSlideShow(new ByteArrayInputStream(slides.of(story, Set.of())));
                var text = new SlideShowExtractor<>(show)) {
            text.setNotesByDefault(true);
            var all = text.getText();
            int shown = all.indexOf(story.attention().getFirst().sentence() + "\n"
                    + story.attention().getFirst().value());
            assertThat(all.split(java.util.regex.Pattern.quote(COVER), -1))
                    .hasSizeGreaterThan(2 * story.attention().size());
            assertThat(all.substring(Math.max(0, shown))).contains(COVER);
        }
    }

    @Test
    void in_the_workbook_in_the_row_of_the_figure() throws IOException {
        var story = ofPatients(told.of(Told.WIJK));
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(workbooks.of(story)));
                var rows = book.findSheet("Cijfers").orElseThrow().openStream()) {
            assertThat(rows.skip(1).map(row -> row.getCellText(12)).collect(Collectors.toSet()))
                    .hasSize(1);
        }
    }

    private static Story ofPatients(Story story) {
        return new Story(
                story.profile(),
                story.words(),
                story.title(),
                story.eyebrow(),
                story.lead(),
                covered(story.strong()),
                covered(story.attention()),
                covered(story.weighing()),
                story.chapters().stream()
                        .map(one -> new Story.Chapter(
                                one.key(),
                                one.heading(),
                                one.summary(),
                                one.conclusion(),
                                covered(one.figures()),
                                one.voices()))
                        .toList(),
                story.methods(),
                story.caveats(),
                story.address());
    }

    private static List<Spoken> covered(List<Spoken> figures) {
        return figures.stream()
                .map(one -> new Spoken(
                        one.line(),
                        one.sentence(),
                        one.name(),
                        one.who(),
                        one.value(),
                        one.margin(),
                        one.reference(),
                        one.country(),
                        one.period(),
                        one.kind(),
                        one.kindClass(),
                        one.difference(),
                        one.incomparable(),
                        COVER))
                .toList();
    }
}
