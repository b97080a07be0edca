package nl.gezondewijk.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.gezondewijk.indicator.Figure;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RivmHealthTests {
    private static final String HEADER =
            "ID,Leeftijd,Marges,WijkenEnBuurten,Perioden,Gemeentenaam_1,SoortRegio_2,Codering_3,Eenzaam_27,Roker_11\n";
    private static final String UNTYPED = HEADER
            + "0,20300,MW00000,NL01      ,2016JJ00,Nederland  ,Land      ,NL01  ,    43.4,\n"
            + "1,20300,MW00000,GM9901    ,2016JJ00,\"Nuenen, Gerwen\",Gemeente,GM9901,    41.0,\n"
            + "2,20300,MW00000,NL01      ,2020JJ00,Nederland  ,Land      ,NL01  ,    47.0,    17.9\n"
            + "3,20300,MW00000,GM9901    ,2020JJ00,\"Nuenen, Gerwen\",Gemeente,GM9901,       .,    20.5\n";

    private static Workshop workshop;

    @TempDir
    Path folder;

    @BeforeAll
    static void open() {
        workshop = Workshop.fresh();
    }

    @AfterAll
    static void shut() {
        workshop.close();
    }

    @BeforeEach
    void begin() {
        workshop.db().sql("TRUNCATE indicator.release CASCADE").update();
        workshop.db()
                .sql("TRUNCATE indicator.staged, area.area, source.load CASCADE")
                .update();
    }

    private Load load(byte[] content) {
        try {
            var file = Files.write(folder.resolve("50090NED.csv"), content);
            return workshop.run(new Request.File(file, "rivm-health", "50090NED.csv"));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private Load load(String text) {
        return load(text.getBytes(StandardCharsets.UTF_8));
    }

    private void assertKnown() {
        assertThat(workshop.value("eenzaam", "NL00", 2020)).isEqualTo(47.0);
        assertThat(workshop.value("eenzaam", "NL00", 2016)).isEqualTo(43.4);
        assertThat(workshop.value("roken", "GM9901", 2020)).isEqualTo(20.5);
        assertThat(workshop.figure("eenzaam", "GM9901", 2020)).isEqualTo(new Figure.None(Figure.Reason.WITHHELD));
    }

    @Test
    void the_published_form_is_read_with_its_reasons() {
        assertThat(workshop.findings(load(UNTYPED))).isEmpty();
        assertKnown();
    }

    @Test
    void semicolons_quotes_a_mark_in_front_and_decimal_commas_say_the_same() {
        var other = UNTYPED.replace("\"Nuenen, Gerwen\"", "Nuenen en Gerwen")
                .replace(',', ';')
                .replaceAll("(\\d)\\.(\\d)", "$1,$2");
        load("\uFEFF" + other.replaceAll("(?m)([^;\n]+)", "\"$1\"").replace("\n", "\r\n"));
        assertKnown();
    }

    @Test
    void latin_1_is_read_as_such() {
        var name = UNTYPED.replace("Nuenen, Gerwen", "Súdwest-Fryslân");
        load(name.getBytes(StandardCharsets.ISO_8859_1));
        assertKnown();
        assertThat(workshop.db()
                        .sql("SELECT name FROM area.area WHERE code = 'GM9901'")
                        .query(String.class)
                        .single())
                .isEqualTo("Súdwest-Fryslân");
    }

    @Test
    void a_file_packed_with_gzip_or_zip_says_the_same() throws IOException {
        load(packed(UNTYPED.getBytes(StandardCharsets.UTF_8)));
        assertKnown();
        var zip = new ByteArrayOutputStream();
        try (var out = new ZipOutputStream(zip)) {
            out.putNextEntry(new ZipEntry("readme.txt"));
            out.write('x');
            out.putNextEntry(new ZipEntry("50090NED_UntypedDataSet.csv"));
            out.write(UNTYPED.getBytes(StandardCharsets.UTF_8));
        }
        assertThat(load(zip.toByteArray()).state()).isEqualTo(Load.State.PUBLISHED);
        assertKnown();
    }

    @Test
    void in_a_typed_file_a_blank_is_not_measured_only_where_its_whole_column_is() {
        load(UNTYPED.replace("       .", "").replace("    ", ""));
        assertThat(workshop.figure("eenzaam", "GM9901", 2020)).isEqualTo(new Figure.None(Figure.Reason.MISSING));
        assertThat(workshop.db()
                        .sql("SELECT DISTINCT reasons FROM indicator.figures WHERE period = '2016' ORDER BY 1")
                        .query(String.class)
                        .list())
                .allMatch(reasons -> reasons.endsWith("n"));
    }

    @Test
    void limits_that_come_in_rows_of_their_own_stand_beside_their_values() {
        var limits = HEADER
                + "0,20300,MW00000,NL01,2020JJ00,Nederland,Land,NL01,    47.0,    17.9\n"
                + "1,20300,MOG0095,NL01,2020JJ00,Nederland,Land,NL01,    46.1,    17.0\n"
                + "2,20300,MBG0095,NL01,2020JJ00,Nederland,Land,NL01,    47.9,    18.8\n";
        assertThat(load(limits).state()).isEqualTo(Load.State.PUBLISHED);
        assertThat(workshop.figure("eenzaam", "NL00", 2020)).isInstanceOfSatisfying(Figure.Known.class, known -> {
            assertThat(known.value()).isEqualTo(47.0);
            assertThat(known.interval().orElseThrow().lower()).isEqualTo(46.1);
            assertThat(known.interval().orElseThrow().upper()).isEqualTo(47.9);
        });
    }

    /** Only where what is left is a whole table, of fewer areas or years, can nobody tell. */
    @Test
    void a_file_that_was_cut_off_is_never_taken_for_whole() {
        var bytes = UNTYPED.getBytes(StandardCharsets.UTF_8);
        for (int length = HEADER.length() + 1; length < bytes.length; length++) {
            var left = new String(bytes, 0, length, StandardCharsets.UTF_8);
            if (left.endsWith("\n") && left.lines().count() < 4) {
                continue;
            }
            var load = load(left);
            assertThat(load.state()).as("cut at " + length).isEqualTo(Load.State.FAILED);
        }
        assertThat(workshop.rules(load(Arrays.copyOf(packed(bytes), 60)))).containsExactly(Rule.DAMAGED);
    }

    @Test
    void what_is_wrong_is_found_with_its_line_and_column() {
        var load = load(UNTYPED.replace("    41.0", "   141.0").replace("    17.9", "    veel"));
        assertThat(workshop.findings(load))
                .containsExactlyInAnyOrder(
                        new Finding("3", "Eenzaam_27", "141.0", Rule.IMPOSSIBLE_PERCENTAGE),
                        new Finding("4", "Roker_11", "veel", Rule.NOT_A_NUMBER));
    }

    @Test
    void another_file_is_refused() {
        assertThat(load("naam;waarde\na;1\n").state()).isEqualTo(Load.State.FAILED);
        assertThat(load("").state()).isEqualTo(Load.State.FAILED);
        assertThat(load(UNTYPED.replace("Roker_11", "Eenzaam_27")).state()).isEqualTo(Load.State.FAILED);
        assertThat(load(UNTYPED.replace("20300", "99999")).state()).isEqualTo(Load.State.FAILED);
        assertThat(load(UNTYPED.replace("GM9901    ", "XX9901    ")).state()).isEqualTo(Load.State.FAILED);
    }

    @Test
    void one_line_without_end_is_refused_long_before_memory_is_full() throws IOException {
        var file = folder.resolve("long.csv.gz");
        try (var out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write(HEADER.getBytes(StandardCharsets.UTF_8));
            write(out, "7".repeat(1 << 16).getBytes(StandardCharsets.UTF_8), 2_000);
        }
        var load = workshop.run(new Request.File(file, "rivm-health", "long.csv"));
        assertThat(workshop.rules(load)).containsExactly(Rule.LINE_TOO_LONG);
    }

    @Test
    void a_file_made_to_unpack_for_ever_is_refused() throws IOException {
        var file = folder.resolve("bomb.csv.gz");
        try (var out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write(HEADER.getBytes(StandardCharsets.UTF_8));
            write(out, "\n".repeat(1 << 16).getBytes(StandardCharsets.UTF_8), 3_000);
        }
        var load = workshop.run(new Request.File(file, "rivm-health", "bomb.csv"));
        assertThat(workshop.rules(load)).containsExactly(Rule.TOO_LARGE);
    }

    /** Either the load is refused with a finding, or every number it publishes stood in the file at that place. */
    @Test
    void no_damage_makes_a_wrong_number_or_an_unforeseen_failure() {
        var chance = new Random(50_090);
        var good = UNTYPED.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < 300; i++) {
            var bad = damaged(good, chance);
            var load = load(bad);
            assertThat(load.said()).as(text(bad)).isNotEqualTo("source.said.broken");
            if (load.state() == Load.State.PUBLISHED) {
                workshop
                        .db()
                        .sql("SELECT DISTINCT unnest(values) AS value FROM indicator.figures f JOIN indicator.release r"
                                + " ON r.id = f.release WHERE r.state = 'PUBLISHED'")
                        .query((row, number) -> row.getObject("value"))
                        .list()
                        .stream()
                        .filter(value -> value != null)
                        .forEach(value -> assertThat(text(bad).replace(',', '.'))
                                .contains(String.valueOf(value).replaceFirst("\\.0$", "")));
            } else {
                assertThat(workshop.rules(load)).as(text(bad)).isNotEmpty();
            }
        }
    }

    private static byte[] damaged(byte[] good, Random chance) {
        var bad = good.clone();
        int many = 1 + chance.nextInt(4);
        for (int i = 0; i < many; i++) {
            int at = chance.nextInt(bad.length);
            switch (chance.nextInt(4)) {
                case 0 -> bad[at] = (byte) chance.nextInt(256);
                case 1 -> bad = Arrays.copyOf(bad, Math.max(1, at));
                case 2 -> bad[at] = bad[chance.nextInt(bad.length)];
                default -> {
                    var both = Arrays.copyOf(bad, bad.length + at);
                    System.arraycopy(bad, 0, both, bad.length, at);
                    bad = both;
                }
            }
        }
        return bad;
    }

    private static String text(byte[] bytes) {
        return new String(bytes, Charset.forName("windows-1252"));
    }

    private static void write(OutputStream out, byte[] piece, int times) throws IOException {
        for (int i = 0; i < times; i++) {
            out.write(piece);
        }
    }

    private static byte[] packed(byte[] content) {
        var packed = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(packed)) {
            out.write(content);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return packed.toByteArray();
    }
}
