package nl.gezondewijk.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.gezondewijk.area.Area;
import nl.gezondewijk.area.Areas;
import nl.gezondewijk.indicator.Figure;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Pc4WorkbookTests {
    private static final Workshop WORKSHOP = Workshop.fresh();
    private static final String TITLE =
            "Inwoner, huishouden en woninggegevens voor numeriek deel van postcode, peildatum 1 januari 2019";

    @TempDir
    Path folder;

    @AfterAll
    static void close() {
        WORKSHOP.close();
    }

    @Test
    void a_row_becomes_the_figures_of_a_postcode_area() throws Exception {
        load(
                book(TITLE, "PC4,INWONER,INW_014,GEM_HH_GR", "9990,1200,-99997,2.1", "9991,-99995,5,"),
                Load.State.PUBLISHED);

        assertThat(WORKSHOP.value("inwoners", "PC9990", 2019)).isEqualTo(1_200);
        assertThat(WORKSHOP.value("huishoudensgrootte", "PC9990", 2019)).isEqualTo(2.1);
        assertThat(WORKSHOP.figure("inwoners-0-15", "PC9990", 2019))
                .isInstanceOfSatisfying(
                        Figure.None.class, none -> assertThat(none.reason()).isEqualTo(Figure.Reason.WITHHELD));
        assertThat(WORKSHOP.figure("inwoners", "PC9991", 2019))
                .isInstanceOfSatisfying(
                        Figure.None.class, none -> assertThat(none.reason()).isEqualTo(Figure.Reason.MISSING));
        assertThat(WORKSHOP.get(Areas.class).find("PC9990")).map(Area::name).contains("9990");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            PC4,INWONER | 9990,veel    | 5 | INWONER         | NOT_A_NUMBER
            PC4,INWONER | 9990,-5      | 5 | INWONER         | NEGATIVE_COUNT
            PC4,INWONER | 99A0,5       | 5 | WijkenEnBuurten | UNKNOWN_CODE
            PC4,INWONER | 9990,5,6     | 5 |                 | WRONG_LENGTH
            """)
    void a_cell_that_cannot_be_is_told_with_its_row_and_column(
            String names, String row, String place, @org.jspecify.annotations.Nullable String column, Rule rule)
            throws Exception {
        var load = load(book(TITLE, names, row), Load.State.FAILED);

        assertThat(WORKSHOP.findings(load))
                .extracting(Finding::place, Finding::column, Finding::rule)
                .contains(tuple(place, column == null ? "" : column, rule));
    }

    @Test
    void another_workbook_is_refused() throws Exception {
        assertThat(WORKSHOP.rules(load(book("Iets anders 2020", "PC4,INWONER", "9990,5"), Load.State.FAILED)))
                .containsExactly(Rule.NOT_THE_TABLE);
        assertThat(WORKSHOP.rules(load(book(TITLE, "POSTCODE,INWONER", "9990,5"), Load.State.FAILED)))
                .containsExactly(Rule.MISSING_COLUMN);
        assertThat(WORKSHOP.rules(load(book(TITLE.replace("2019", ""), "PC4,INWONER", "9990,5"), Load.State.FAILED)))
                .containsExactly(Rule.OTHER_YEAR);
        assertThat(WORKSHOP.rules(load("PC4;INWONER\n".getBytes(StandardCharsets.UTF_8), Load.State.FAILED)))
                .containsExactly(Rule.DAMAGED);
    }

    @Test
    void the_same_postcode_twice_is_refused() throws Exception {
        assertThat(WORKSHOP.rules(load(book(TITLE, "PC4,INWONER", "9990,5", "9990,6"), Load.State.FAILED)))
                .contains(Rule.DOUBLED_AREA);
    }

    @Test
    void a_part_that_unpacks_for_ever_is_refused() throws Exception {
        var parts = parts(sheet(TITLE, "PC4,INWONER", "9990,5"));
        parts.put("xl/media/bomb.xml", new byte[80 << 20]);

        assertThat(WORKSHOP.rules(load(zipped(parts), Load.State.FAILED))).containsExactly(Rule.TOO_LARGE);
    }

    @Test
    void texts_that_would_fill_the_memory_are_refused_whatever_their_part_is_called() throws Exception {
        var parts = parts(sheet(TITLE, "PC4,INWONER", "9990,5"));
        var random = new Random(3);
        var hex = new byte[65 << 20];
        for (int i = 0; i < hex.length; i++) {
            hex[i] = (byte) ('a' + random.nextInt(16)); // packs to half, so that it is not refused for its ratio
        }
        for (var name : List.of("xl/texts.xml", "xl/worksheets/sheet2.xml")) {
            parts.put(name, hex);
            assertThat(WORKSHOP.rules(load(zipped(parts), Load.State.FAILED))).containsExactly(Rule.TOO_LARGE);
            parts.remove(name);
        }
    }

    @Test
    void xml_that_defines_its_own_words_is_refused() throws Exception {
        var sheet = "<!DOCTYPE lolz [<!ENTITY lol \"lol\">]>" + sheet(TITLE, "PC4,INWONER", "9990,5");

        assertThat(WORKSHOP.rules(load(zipped(parts(sheet)), Load.State.FAILED)))
                .containsExactly(Rule.DAMAGED);
    }

    @Test
    void a_workbook_with_random_damage_never_breaks_the_program() throws Exception {
        var random = new Random(9);
        var sheet =
                sheet(TITLE, "PC4,INWONER,GEM_HH_GR", "9990,5,2.1", "9991,6,2").getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < 120; i++) {
            var bytes = i % 3 == 0
                    ? Mutation.of(zipped(parts(new String(sheet, StandardCharsets.UTF_8))), random)
                    : zipped(parts(new String(Mutation.of(sheet, random), StandardCharsets.UTF_8)));
            var load = WORKSHOP.run(new Request.File(Files.write(folder.resolve("x.xlsx"), bytes), "cbs-pc4", "x"));
            assertThat(load.state()).as("mutation " + i).isIn(Load.State.PUBLISHED, Load.State.FAILED);
        }
    }

    @Test
    void the_workbook_of_2020_is_read_whole() {
        var file = Shared.file("data/pc4/cbs_pc4_2020_v1.xlsx");
        var load = WORKSHOP.run(new Request.File(file, "cbs-pc4", "cbs_pc4_2020_v1.xlsx"));

        assertThat(WORKSHOP.findings(load)).allMatch(finding -> !finding.rule().isError());
        assertThat(load.state()).isEqualTo(Load.State.PUBLISHED);
        assertThat(WORKSHOP.value("inwoners", "PC1011", 2020)).isEqualTo(9_705);
        assertThat(WORKSHOP.value("inwoners-0-15", "PC1013", 2020)).isEqualTo(2_490);
        assertThat(WORKSHOP.get(Areas.class).count(Area.Kind.POSTCODE)).isEqualTo(4_068);
    }

    private Load load(byte[] bytes, Load.State state) throws IOException {
        var load =
                WORKSHOP.run(new Request.File(Files.write(folder.resolve("pc4.xlsx"), bytes), "cbs-pc4", "pc4.xlsx"));
        assertThat(load.state()).as(() -> WORKSHOP.findings(load).toString()).isEqualTo(state);
        return load;
    }

    private static byte[] book(String title, String names, String... rows) throws IOException {
        return zipped(parts(sheet(title, names, rows)));
    }

    /** Title in row 1, names in 3, units in 4, and then the rows; all cells are texts unless they are numbers. */
    private static String sheet(String title, String names, String... rows) {
        var xml = new StringBuilder(
                "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>");
        row(xml, 1, List.of(title));
        row(xml, 3, List.of(names.split(",", -1)));
        row(xml, 4, List.of("Code", "x1"));
        for (int i = 0; i < rows.length; i++) {
            row(xml, 5 + i, List.of(rows[i].split(",", -1)));
        }
        return xml.append("</sheetData></worksheet>").toString();
    }

    private static void row(StringBuilder xml, int number, List<String> cells) {
        xml.append("<row r=\"").append(number).append("\">");
        for (int i = 0; i < cells.size(); i++) {
            var place = (char) ('A' + i) + "" + number;
            var value = number == 1 ? String.join(",", cells) : cells.get(i);
            if (value.matches("-?[0-9.]+")) {
                xml.append("<c r=\"")
                        .append(place)
                        .append("\"><v>")
                        .append(value)
                        .append("</v></c>");
            } else if (!value.isEmpty()) {
                xml.append("<c r=\"")
                        .append(place)
                        .append("\" t=\"inlineStr\"><is><t>")
                        .append(value)
                        .append("</t></is></c>");
            }
        }
        xml.append("</row>");
    }

    private static Map<String, byte[]> parts(String sheet) {
        var texts = new LinkedHashMap<String, String>();
        texts.put("[Content_Types].xml", """
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
                <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
                <Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>
                <Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>
                </Types>""");
        texts.put("_rels/.rels", """
                <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1"
                Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>""");
        texts.put("xl/workbook.xml", """
                <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"
                xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="PC4" sheetId="1" r:id="rId1"/></sheets></workbook>""");
        texts.put("xl/_rels/workbook.xml.rels", """
                <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1"
                Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>""");
        texts.put("xl/worksheets/sheet1.xml", sheet);
        var parts = new LinkedHashMap<String, byte[]>();
        texts.forEach((name, text) -> parts.put(name, text.getBytes(StandardCharsets.UTF_8)));
        return parts;
    }

    private static byte[] zipped(Map<String, byte[]> parts) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
        return bytes.toByteArray();
    }
}
