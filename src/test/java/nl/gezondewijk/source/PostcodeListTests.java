package nl.gezondewijk.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PostcodeListTests {
    private static final Workshop WORKSHOP = Workshop.fresh();
    private static final String LINES = """
            1011AB;1;3630000;36300;363
            1011AB;3;3630000;36300;363
            1011AB;5;0363AF08;0363AF;363
            9741KH;12;BU00141001;WK001410;14
            """;

    @TempDir
    Path folder;

    @BeforeEach
    void empty() {
        WORKSHOP.db().sql("DELETE FROM area.postcode").update();
    }

    @AfterAll
    static void close() {
        WORKSHOP.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PC6;Huisnummer;Buurt2020;Wijk2020;Gemeente2020",
                "\"PC6\";\"Huisnummer\";\"Buurt2020\";\"Wijk2020\";\"Gemeente2020\"",
                "pc6;huisnr;buurt_2020;wijk_2020;gem_2020",
                "PC6;Huisnummer;Buurt;Wijk;Gemeente"
            })
    void addresses_are_counted_by_postcode_and_buurt(String heading) throws Exception {
        load(heading + "\n" + LINES, "pc6hnr20200801_gwb.csv", Load.State.PUBLISHED);

        assertThat(WORKSHOP.db()
                        .sql("SELECT postcode, buurt, year, addresses FROM area.postcode ORDER BY postcode, buurt")
                        .query((row, number) -> tuple(row.getString(1), row.getString(2), row.getInt(3), row.getInt(4)))
                        .list())
                .containsExactly(
                        tuple("1011AB", "BU03630000", 2020, 2),
                        tuple("1011AB", "BU0363AF08", 2020, 1),
                        tuple("9741KH", "BU00141001", 2020, 1));
    }

    @Test
    void of_a_zip_the_list_itself_is_taken_and_commas_will_do() throws Exception {
        var file = folder.resolve("list.zip");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("gemeente2022.csv"));
            zip.write("Gemcode2022,Gemeentenaam2022\n14,Groningen\n".getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("pc6hnr20220801_gwb.csv"));
            zip.write(("PC6,Huisnummer,Buurt2022,Wijk2022,Gemeente2022\n" + LINES.replace(';', ','))
                    .getBytes(StandardCharsets.UTF_8));
        }
        var load = WORKSHOP.run(new Request.File(file, "postcodes", "list.zip"));

        assertThat(load.state()).isEqualTo(Load.State.PUBLISHED);
        assertThat(count(2022)).isEqualTo(3);
    }

    @Test
    void a_year_is_replaced_and_others_stay() throws Exception {
        load("PC6;Huisnummer;Buurt2019\n1011AB;1;3630000\n", "x", Load.State.PUBLISHED);
        load("PC6;Huisnummer;Buurt2020\n" + "1012AB;1;3630000\n", "x", Load.State.PUBLISHED);
        load("PC6;Huisnummer;Buurt2020\n" + "1013AB;1;3630000\n", "x", Load.State.PUBLISHED);

        assertThat(count(2019)).isEqualTo(1);
        assertThat(WORKSHOP.db()
                        .sql("SELECT postcode FROM area.postcode WHERE year = 2020")
                        .query(String.class)
                        .list())
                .containsExactly("1013AB");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1011A;1;3630000",
                "0011AB;1;3630000",
                ";1;3630000",
                "1011AB;1;",
                "1011AB;1;363-000",
                "1011AB;1;A3630000"
            })
    void a_line_that_cannot_be_is_told_with_its_number_and_nothing_is_kept(String line) throws Exception {
        var load = load(
                "PC6;Huisnummer;Buurt2020\n1011AB;1;3630000\n" + line + "\n1011AB;2;3630000\n", "x", Load.State.FAILED);

        assertThat(WORKSHOP.findings(load)).singleElement().satisfies(finding -> {
            assertThat(finding.place()).isEqualTo("3");
            assertThat(finding.rule()).isEqualTo(Rule.UNKNOWN_CODE);
        });
        assertThat(count(2020)).isZero();
    }

    @Test
    void without_its_columns_or_a_year_it_is_no_such_list() throws Exception {
        assertThat(WORKSHOP.rules(load("PC6;Huisnummer\n1011AB;1\n", "x", Load.State.FAILED)))
                .containsExactly(Rule.MISSING_COLUMN);
        assertThat(WORKSHOP.rules(load("PC6;Buurt2020;Buurt2021\n1011AB;1;1\n", "x", Load.State.FAILED)))
                .containsExactly(Rule.DOUBLED_COLUMN);
        assertThat(WORKSHOP.rules(load("PC6;Buurt\n1011AB;3630000\n", "x", Load.State.FAILED)))
                .containsExactly(Rule.OTHER_YEAR);
        assertThat(WORKSHOP.rules(load("PC6;Buurt2020\n", "x", Load.State.FAILED)))
                .containsExactly(Rule.EMPTY);
        assertThat(WORKSHOP.rules(load("", "x", Load.State.FAILED))).containsExactly(Rule.EMPTY);
    }

    @Test
    void a_file_with_random_damage_never_breaks_the_program() throws Exception {
        var random = new Random(5);
        var whole =
                ("PC6;Huisnummer;Buurt2020;Wijk2020;Gemeente2020\n" + LINES.repeat(5)).getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < 200; i++) {
            var bytes = Mutation.of(whole, random);
            var load = WORKSHOP.run(new Request.File(Files.write(folder.resolve("x.csv"), bytes), "postcodes", "x"));

            assertThat(load.state())
                    .as(() -> new String(bytes, StandardCharsets.ISO_8859_1))
                    .isIn(Load.State.PUBLISHED, Load.State.FAILED);
        }
    }

    /** Against a plain count of the same lines. */
    @Test
    void the_tally_counts_like_a_map() {
        var random = new Random(1);
        var tally = new AddressTally();
        var plain = new HashMap<String, Integer>();
        for (int i = 0; i < 300_000; i++) {
            var postcode = "%04d%c%c"
                    .formatted(1000 + random.nextInt(300), 'A' + random.nextInt(26), 'A' + random.nextInt(26));
            var buurt = "BU%08d".formatted(random.nextInt(3));
            tally.add(postcode, buurt);
            plain.merge(postcode + buurt, 1, Integer::sum);
        }
        var counted = new HashMap<String, Integer>();
        tally.all().forEachRemaining(one -> counted.put(one.postcode() + one.buurt(), one.count()));

        assertThat(counted).isEqualTo(plain);
        assertThat(tally.size()).isEqualTo(plain.size()).isGreaterThan(100_000);
    }

    private static int count(int year) {
        return WORKSHOP.db()
                .sql("SELECT count(*) FROM area.postcode WHERE year = :year")
                .param("year", year)
                .query(Integer.class)
                .single();
    }

    private Load load(String text, String name, Load.State state) throws IOException {
        var file = Files.writeString(folder.resolve("list.csv"), text);
        var load = WORKSHOP.run(new Request.File(file, "postcodes", name));
        assertThat(load.state()).as(() -> WORKSHOP.findings(load).toString()).isEqualTo(state);
        return load;
    }
}
