package nl.gezondewijk.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.gezondewijk.sheet.Sheets.Opened;
import nl.gezondewijk.sheet.Sheets.Refusal;
import nl.gezondewijk.sheet.Sheets.Remark;
import org.dhatim.fastexcel.VisibilityState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SheetsTests {
    private static final byte[] CFB = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    static Stream<Arguments> refused() {
        return Stream.of(
                Arguments.of(Refusal.EMPTY, new byte[0]),
                Arguments.of(Refusal.EMPTY, Made.text(" \r\n\n")),
                Arguments.of(
                        Refusal.OLD_EXCEL, joined(CFB, new byte[512], "Workbook".getBytes(StandardCharsets.UTF_16LE))),
                Arguments.of(
                        Refusal.PASSWORD,
                        joined(CFB, new byte[512], "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE))),
                Arguments.of(
                        Refusal.PASSWORD,
                        Made.zip(Map.of(
                                "mimetype",
                                "x",
                                "content.xml",
                                "zz",
                                "META-INF/manifest.xml",
                                "<manifest:encryption-data/>"))),
                Arguments.of(Refusal.MACROS, Made.zip(Map.of("xl/workbook.xml", "<x/>", "xl/vbaProject.bin", "x"))),
                Arguments.of(Refusal.BINARY_EXCEL, Made.zip(Map.of("xl/workbook.bin", "x"))),
                Arguments.of(Refusal.OTHER_ZIP, Made.zip(Map.of("foto.jpg", "x"))),
                Arguments.of(Refusal.PDF, Made.text("%PDF-1.7 ...")),
                Arguments.of(Refusal.WEB_PAGE, Made.text("\n<html><table><tr><td>1</td></tr></table>")),
                Arguments.of(Refusal.NOT_TEXT, Made.text("abc\u0000\u0001\u0002\u0003def")),
                Arguments.of(
                        Refusal.DAMAGED,
                        Arrays.copyOf(Made.xlsx(book -> book.newWorksheet("a").value(0, 0, "x")), 300)),
                Arguments.of(Refusal.ALL_HIDDEN, Made.xlsx(book -> {
                    var sheet = book.newWorksheet("a");
                    sheet.value(0, 0, "x");
                    sheet.setVisibilityState(VisibilityState.HIDDEN);
                })));
    }

    @ParameterizedTest
    @MethodSource
    void refused(Refusal why, byte[] content) {
        assertThat(Sheets.open(content, "cijfers.xlsx"))
                .isInstanceOfSatisfying(
                        Opened.Refused.class,
                        refused -> assertThat(refused.why()).isEqualTo(why));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "UTF-8!a;b\\nSúdwest-Fryslân;1,5",
                "windows-1252!a;b\\nSúdwest-Fryslân;1,5",
                "UTF-16LE!\uFEFFa;b\\nSúdwest-Fryslân;1,5",
                "UTF-8!\uFEFFa\tb\\r\\nSúdwest-Fryslân\t1,5",
                "UTF-8!a|b\\n\"Súdwest-Fryslân\"|1,5",
                "UTF-8!a,b\\nSúdwest-Fryslân,\"1,5\""
            })
    void text_is_read_in_whatever_letters_and_with_whatever_between(String charset, String content) {
        var bytes = Made.text(content.replace("\\n", "\n").replace("\\r", "\r"), charset);
        assertThat(Made.texts(Made.sheet(bytes, "x.csv")))
                .containsExactly(List.of("a", "b"), List.of("Súdwest-Fryslân", "1,5"));
    }

    @Test
    void a_workbook_is_read_as_its_owner_sees_it() {
        var content = Made.xlsx(book -> {
            var sheet = book.newWorksheet("Cijfers");
            sheet.value(0, 0, "Gebied");
            sheet.value(1, 0, "BU00141001");
            sheet.value(1, 1, 12.5);
            sheet.value(1, 2, 0.125);
            sheet.style(1, 2).format("0.0%").set();
            sheet.value(1, 3, LocalDate.of(2023, 12, 31));
            sheet.style(1, 3).format("dd-mm-yyyy").set();
            sheet.formula(1, 4, "A1+B1");
            sheet.value(4, 0, "na een lege regel");
        });
        assertThat(Made.texts(Made.sheet(content, "x.xlsx")))
                .containsExactly(
                        List.of("Gebied"),
                        List.of("BU00141001", "12.5", "12.5%", "2023-12-31", "=A1+B1"),
                        List.of("na een lege regel"));
        try (var rows = Made.sheet(content, "x.xlsx").rows()) {
            rows.next();
            assertThat(rows.next().cell(2).number()).hasValue(12.5);
            assertThat(rows.next().number()).isEqualTo(5);
        }
    }

    /** Written out it would take a thousand million noughts. */
    @Test
    void a_number_that_nobody_can_have_counted_is_read_as_it_is_written() {
        var cell = "<table:table table:name=\"a\"><table:table-row><table:table-cell office:value-type=\"float\""
                + " office:value=\"%s\"/></table:table-row></table:table>";
        assertThat(Made.texts(Made.sheet(Made.ods("", cell.formatted("1E999999999")), "a.ods")))
                .containsExactly(List.of("1E+999999999"));
        assertThat(Made.texts(Made.sheet(Made.ods("", cell.formatted("1E-999999999")), "a.ods")))
                .containsExactly(List.of("1E-999999999"));
        var book = Made.xlsx(workbook -> workbook.newWorksheet("a").value(0, 0, new BigDecimal("1E999999999")));
        assertThat(Made.texts(Made.sheet(book, "a.xlsx"))).containsExactly(List.of("1E+999999999"));
    }

    static Stream<Map<String, Long>> endless() {
        return Stream.of(
                Map.of("xl/workbook.xml", 200_000_000L),
                Map.of("xl/workbook.xml", 1L, "xl/sheet.dat", 200_000_000L),
                Map.of("xl/workbook.xml", 50_000_000L, "xl/a.xml", 50_000_000L, "xl/b.xml", 50_000_000L));
    }

    @ParameterizedTest
    @MethodSource("endless")
    void a_file_that_unpacks_for_ever_is_refused_whatever_its_parts_are_called(Map<String, Long> endless) {
        assertThat(Sheets.open(Made.blanks(endless), "a.xlsx"))
                .isInstanceOfSatisfying(
                        Opened.Refused.class,
                        refused -> assertThat(refused.why()).isEqualTo(Refusal.TOO_LARGE));
    }

    /** Each is a few kilobytes that would fill the memory of the program, for everyone. */
    static Stream<String> endlessOnes() {
        return Stream.of(
                "<worksheet><sheetData><row>" + "<c/>".repeat(4_500_000) + "</row></sheetData></worksheet>",
                "<worksheet><sheetData><row>" + "<c/><!--</row>-->".repeat(1_100_000)
                        + "</row></sheetData></worksheet>",
                "<sst>" + "<si/>".repeat(3_500_000) + "</sst>",
                "<sst><si>" + "<r><t>aaaaaaaa</t></r>".repeat(900_000) + "</si></sst>",
                "<sst><si><t>" + "a".repeat(17_000_000) + "</t></si></sst>",
                "<workbook>" + "<sheet/>".repeat(2_200_000) + "</workbook>",
                "<worksheet name='" + "a".repeat(17_000_000) + "'/>");
    }

    @ParameterizedTest
    @MethodSource("endlessOnes")
    void what_a_reader_would_hold_in_memory_has_an_end(String part) {
        var content = Made.zip(Map.of("xl/workbook.xml", "<workbook/>", "xl/of another name.bin", part));
        assertThat(Sheets.open(content, "a.xlsx"))
                .isInstanceOfSatisfying(
                        Opened.Refused.class,
                        refused -> assertThat(refused.why()).isEqualTo(Refusal.TOO_LARGE));
    }

    @Test
    void a_workbook_of_many_rows_and_texts_is_read() {
        var content = Made.xlsx(book -> {
            var sheet = book.newWorksheet("a");
            for (int i = 0; i < 300_000; i++) {
                sheet.value(i, 0, "een gebied met een naam " + i);
                sheet.value(i, 1, i);
            }
        });
        try (var rows = Made.sheet(content, "a.xlsx").rows()) {
            assertThat(rows.next().cells()).extracting(Cell::text).containsExactly("een gebied met een naam 0", "0");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<text:p>aaaaaaaaaaaaaaaaaaaa</text:p>", "<text:p><![CDATA[aaaaaaaaaaaaaaaaaaaa]]></text:p>"})
    void a_cell_of_an_open_document_has_an_end(String text) {
        var content = Made.ods(
                "",
                "<table:table table:name=\"a\"><table:table-row><table:table-cell>" + text.repeat(4_000)
                        + "</table:table-cell></table:table-row></table:table>");
        assertThatExceptionOfType(Sheets.Unreadable.class)
                .isThrownBy(() -> Made.texts(Made.sheet(content, "a.ods")))
                .satisfies(wrong -> assertThat(wrong.why()).isEqualTo(Refusal.TOO_LARGE));
    }

    @Test
    void hidden_sheets_are_named_and_left_out() {
        var content = Made.xlsx(book -> {
            book.newWorksheet("Cijfers").value(0, 0, "x");
            var hidden = book.newWorksheet("Namen");
            hidden.value(0, 0, "geheim");
            hidden.setVisibilityState(VisibilityState.VERY_HIDDEN);
        });
        var opened = Made.opened(content, "x.xlsx");
        assertThat(opened.visible()).extracting(Sheet::name).containsExactly("Cijfers");
        assertThat(opened.remarks()).containsExactly(new Remark(Remark.Kind.HIDDEN_SHEET, "Namen"));
    }

    @Test
    void a_wrong_extension_is_no_reason_to_refuse() {
        var workbook = Made.xlsx(book -> book.newWorksheet("a").value(0, 0, "x"));
        assertThat(Made.opened(workbook, "x.csv").remarks())
                .containsExactly(new Remark(Remark.Kind.OTHER_EXTENSION, ".xlsx"));
        assertThat(Made.opened(Made.text("a;b\n1;2"), "x.xlsx").remarks())
                .containsExactly(new Remark(Remark.Kind.OTHER_EXTENSION, ".csv"));
    }

    @Test
    void an_open_document_is_read_with_its_repeated_and_covered_cells() {
        var content = Made.ods(
                "<style:style style:name=\"ta2\" style:family=\"table\"><style:table-properties table:display=\"false\"/></style:style>",
                """
                <table:table table:name="Cijfers"><table:table-row>
                <table:table-cell table:number-columns-spanned="2"><text:p>Twee</text:p></table:table-cell><table:covered-table-cell/>
                <table:table-cell table:number-columns-repeated="2"><text:p>x</text:p></table:table-cell>
                <table:table-cell table:number-columns-repeated="1020"/></table:table-row>
                <table:table-row table:number-rows-repeated="2"><table:table-cell office:value-type="float" office:value="1.50"><text:p>1,5</text:p></table:table-cell>
                <table:table-cell office:value-type="percentage" office:value="0.12"><text:p>12%</text:p></table:table-cell>
                <table:table-cell office:value-type="date" office:date-value="2023-01-02T00:00:00"><text:p>2-1-23</text:p></table:table-cell></table:table-row>
                <table:table-row table:number-rows-repeated="1048000"><table:table-cell table:number-columns-repeated="1024"/></table:table-row></table:table>
                <table:table table:name="Verborgen" table:style-name="ta2"><table:table-row><table:table-cell><text:p>z</text:p></table:table-cell></table:table-row></table:table>
                """);
        var opened = Made.opened(content, "x.ods");
        assertThat(Made.texts(opened.visible().getFirst()))
                .containsExactly(
                        List.of("Twee", "", "x", "x"),
                        List.of("1.5", "12%", "2023-01-02"),
                        List.of("1.5", "12%", "2023-01-02"));
        assertThat(opened.remarks()).containsExactly(new Remark(Remark.Kind.HIDDEN_SHEET, "Verborgen"));
    }

    @Property(tries = 150)
    void a_damaged_file_is_refused_or_read_and_never_breaks(@ForAll long seed) {
        var random = new Random(seed);
        var files = List.of(
                Made.xlsx(book -> {
                    var sheet = book.newWorksheet("a");
                    for (int i = 0; i < 20; i++) {
                        sheet.value(i, 0, "BU0014100" + i);
                        sheet.value(i, 1, i);
                    }
                }),
                Made.ods(
                        "",
                        "<table:table><table:table-row><table:table-cell><text:p>a</text:p></table:table-cell></table:table-row></table:table>"),
                Made.text("a;b\n\"x\";1\ny;2\n"));
        var content = files.get(random.nextInt(files.size())).clone();
        for (int i = 0; i < 1 + random.nextInt(8); i++) {
            content[random.nextInt(content.length)] = (byte) random.nextInt(256);
        }
        if (Sheets.open(content, "x") instanceof Opened.Readable readable) {
            for (var sheet : readable.visible()) {
                try {
                    Made.texts(sheet);
                    Proposal.of(sheet);
                } catch (Sheets.Unreadable known) {
                    assertThat(known.why()).isNotNull();
                }
            }
        }
    }

    private static byte[] joined(byte[]... parts) {
        var all = new ByteArrayOutputStream();
        for (var part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }
}
