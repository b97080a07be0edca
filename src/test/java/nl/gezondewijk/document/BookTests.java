package nl.gezondewijk.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.zip.ZipEntry;
import nl.gezondewijk.document.Book.Cell;
import nl.gezondewijk.document.Book.Column;
import nl.gezondewijk.document.Book.Paragraph;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;

class BookTests {
    private static final Book BOOK = new Book(
            "Zonneveld",
            "Gezonde Wijk",
            Instant.parse("2026-03-14T09:30:00Z"),
            List.of(
                    new Book.Pages(
                            "Leesmij",
                            List.of(
                                    Paragraph.heading("Cijfers van Zonneveld"),
                                    Paragraph.text("Lees eerst dit."),
                                    Paragraph.link(URI.create("https://gezondewijk.example/wijkprofiel/WK009101")))),
                    new Book.Table(
                            "Cijfers",
                            List.of(new Column("Gebied", 20), new Column("Waarde", 10), new Column("Reden", 20)),
                            List.of(
                                    List.of(
                                            new Cell.Words("=HYPERLINK(\"http://evil\")"),
                                            new Cell.Number(55.6123, 1),
                                            new Cell.Nothing()),
                                    List.of(
                                            new Cell.Words("Súdwest-Fryslân"),
                                            new Cell.Nothing(),
                                            new Cell.Words("achtergehouden"))))));

    @Test
    void numbers_are_numbers_and_keep_all_their_decimals() throws IOException {
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(BOOK.file()))) {
            var row = book.getSheets().skip(1).findFirst().orElseThrow().read().get(1);
            assertThat(row.getCell(1).getType()).isEqualTo(CellType.NUMBER);
            assertThat(row.getCell(1).asNumber()).isEqualByComparingTo("55.6123");
        }
    }

    @Test
    void words_that_look_like_a_formula_stay_words() throws IOException {
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(BOOK.file()))) {
            var cell = book.getSheets()
                    .skip(1)
                    .findFirst()
                    .orElseThrow()
                    .read()
                    .get(1)
                    .getCell(0);
            assertThat(cell.getType()).isEqualTo(CellType.STRING);
            assertThat(cell.getFormula()).isNull();
        }
    }

    @Test
    void the_head_stays_in_sight_and_has_a_filter() throws IOException {
        assertThat(part("xl/worksheets/sheet2.xml"))
                .contains("state=\"frozen\"", "ySplit=\"1\"", "<autoFilter ref=\"A1:C3\"");
    }

    @Test
    void the_same_book_is_the_same_file() throws InterruptedException {
        var first = BOOK.file();
        Thread.sleep(1100); // a zip tells seconds, and fastexcel the moment of writing
        assertThat(BOOK.file()).isEqualTo(first);
    }

    @Test
    void nothing_in_the_file_tells_when_it_was_packed() throws IOException {
        try (var zip = zip()) {
            assertThat(zip.getEntries().asIterator())
                    .toIterable()
                    .extracting(ZipEntry::getTimeLocal)
                    .allSatisfy(time -> assertThat(time.getYear()).isEqualTo(1980));
        }
        assertThat(part("docProps/core.xml")).contains("2026-03-14T09:30:00Z");
    }

    private static ZipFile zip() throws IOException {
        return ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(BOOK.file()))
                .get();
    }

    private static String part(String name) throws IOException {
        try (var zip = zip()) {
            return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
