package nl.gezondewijk.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import nl.gezondewijk.page.Languages;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

@SpringBootTest(properties = Told.APART)
@Import(Told.class)
class WorkbookTests {
    private static final int INDICATOR = 3;
    private static final int VALUE = 6;
    private static final int REASON = 11;
    private static final int TREND = 17;

    @Autowired
    private Told told;

    @Autowired
    private Workbooks workbooks;

    @Test
    void it_has_a_readme_the_figures_what_they_mean_and_where_they_come_from() throws IOException {
        try (var book = read(told.of(Told.WIJK))) {
            assertThat(book.getSheets().map(Sheet::getName))
                    .containsExactly("Leesmij", "Cijfers", "Betekenis", "Bronnen");
        }
        try (var book = read(told.of(Told.WIJK, Languages.ENGLISH))) {
            assertThat(book.getSheets().map(Sheet::getName)).containsExactly("Readme", "Figures", "Meaning", "Sources");
        }
    }

    @Test
    void every_figure_of_the_profile_has_its_row_with_a_number_or_a_reason() throws IOException {
        var story = told.of(Told.WIJK);
        var lines = story.profile().lines().stream()
                .flatMap(line -> Stream.concat(Stream.of(line), line.others().stream()))
                .toList();
        var rows = rows(story);

        assertThat(rows).hasSameSizeAs(lines).allSatisfy(row -> {
            boolean number = row.getOptionalCell(VALUE)
                    .map(Cell::getType)
                    .filter(CellType.NUMBER::equals)
                    .isPresent();
            assertThat(number).isNotEqualTo(!row.getCellText(REASON).isEmpty());
        });
        for (int i = 0; i < lines.size(); i++) {
            var known = lines.get(i).own().known();
            if (known.isPresent()) {
                assertThat(rows.get(i).getCell(VALUE).asNumber().doubleValue())
                        .as(rows.get(i).getCellText(INDICATOR))
                        .isEqualTo(known.get().value());
            }
        }
    }

    @Test
    void every_figure_says_what_its_years_come_to_or_why_that_cannot_be_said() throws IOException {
        var told = rows(this.told.of(Told.WIJK)).stream()
                .map(row -> row.getCellText(TREND))
                .toList();
        assertThat(told)
                .allSatisfy(sentence -> assertThat(sentence).isNotBlank())
                .anyMatch(sentence -> sentence.contains("2019") && sentence.contains("2023"))
                .anyMatch(sentence -> sentence.contains("berekend"));
    }

    @Test
    void what_a_group_concluded_stands_in_its_readme() throws IOException {
        try (var book = read(FactsheetTests.concluded(told.of(Told.WIJK), "Wij willen een plek."))) {
            assertThat(book.getFirstSheet().read().stream().map(row -> row.getCellText(0)))
                    .containsSubsequence("Wat de groep ervan vindt", "Meedoen: Wij willen een plek.");
        }
    }

    @Test
    void what_is_not_there_says_why_and_is_never_nought() throws IOException {
        assertThat(rows(told.of(Told.UNINHABITED)))
                .filteredOn(row -> row.getOptionalCell(VALUE).isEmpty())
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.getCellText(REASON)).isNotBlank());
    }

    @Test
    void the_readme_carries_the_address_where_it_lives() throws IOException {
        var story = told.of(Told.WIJK);
        try (var book = read(story)) {
            assertThat(book.getFirstSheet().read().stream().map(row -> row.getCellText(0)))
                    .contains(story.address().toString())
                    .containsAll(story.caveats())
                    .containsAll(story.sources());
        }
    }

    @Test
    void the_same_story_is_the_same_file() throws InterruptedException {
        var first = workbooks.of(told.of(Told.WIJK));
        Thread.sleep(1100);
        assertThat(workbooks.of(told.of(Told.WIJK))).isEqualTo(first);
    }

    private List<Row> rows(Story story) throws IOException {
        try (var book = read(story)) {
            var rows = book.getSheets().skip(1).findFirst().orElseThrow().read();
            return rows.subList(1, rows.size());
        }
    }

    private ReadableWorkbook read(Story story) throws IOException {
        return new ReadableWorkbook(new ByteArrayInputStream(workbooks.of(story)));
    }
}
