package nl.gezondewijk.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import nl.gezondewijk.area.Borders;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BoundaryFileTests {
    private static final Workshop WORKSHOP = Workshop.fresh();

    @TempDir
    Path folder;

    @AfterAll
    static void close() {
        WORKSHOP.close();
    }

    @Test
    void buurten_in_metres_keep_their_own_code_and_leave_the_water_out() {
        load(own("two-buurten-rd.geojson"), "verzonnen.geojson", Load.State.PUBLISHED);

        var borders = WORKSHOP.get(Borders.class).list(List.of("BU99990001", "BU9999AB02", "GM9999"), 2020);
        assertThat(borders).containsOnlyKeys("BU99990001", "BU9999AB02");
        assertThat(borders.get("BU9999AB02")).satisfies(border -> {
            assertThat(border.year()).isEqualTo(2020);
            assertThat(border.rings().getFirst()).hasSize(10).contains(201_000, 501_000);
        });
    }

    @Test
    void areas_of_a_topology_share_their_lines() {
        load(own("two-gemeenten.topojson"), "gemeenten.topojson", Load.State.PUBLISHED);

        var borders = WORKSHOP.get(Borders.class).list(List.of("GM9998", "GM9999"), 2022);
        assertThat(borders.get("GM9998"))
                .satisfies(border -> assertThat(border.rings().getFirst())
                        .contains(200_000, 210_000)
                        .doesNotContain(220_000));
        assertThat(borders.get("GM9999"))
                .satisfies(border -> assertThat(border.rings().getFirst())
                        .contains(210_000, 220_000)
                        .doesNotContain(200_000));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            [[[6,53],[6.1,53],[6.1,53.1],[6,53.1],[6,53.05]]] | GM9990 | OPEN_RING
            [[[6,53],[6.1,53],[6,53]]]                        | GM9990 | TOO_FEW_POINTS
            [[[53,6],[53,6.1],[53.1,6.1],[53,6]]]             | GM9990 | ELSEWHERE
            [[[0,0],[0,1],[1,1],[0,0]]]                       | GM9990 | ELSEWHERE
            [[[6,53],[6.1,53],["6.1",53.1],[6,53]]]           |        | DAMAGED
            [6,53]                                            | GM9990 | DAMAGED
            []                                                | GM9990 | EMPTY
            """)
    void a_border_that_cannot_be_is_told_with_its_area(String coordinates, String place, Rule rule) throws Exception {
        var load = load(write(feature("\"GM_CODE\": \"GM9990\"", coordinates)), "gemeenten 2020", Load.State.FAILED);

        assertThat(WORKSHOP.findings(load)).anySatisfy(finding -> {
            assertThat(finding.rule()).isEqualTo(rule);
            if (place != null) {
                assertThat(finding.place()).isEqualTo(place);
            }
        });
        assertThat(WORKSHOP.get(Borders.class).list(List.of("GM9990"), 2020)).isEmpty();
    }

    @Test
    void an_area_without_a_code_is_told_with_what_stands_there() throws Exception {
        var load = load(write(feature("\"code\": \"AA01\"", SQUARE)), "buurten 2022", Load.State.FAILED);

        assertThat(WORKSHOP.findings(load))
                .extracting(Finding::column, Finding::value, Finding::rule)
                .contains(tuple("code", "AA01", Rule.UNKNOWN_CODE));
    }

    @Test
    void without_a_year_anywhere_nothing_is_kept() throws Exception {
        var load = load(write(feature("\"GM_CODE\": \"GM9990\"", SQUARE)), "gemeenten", Load.State.FAILED);

        assertThat(WORKSHOP.rules(load)).containsExactly(Rule.OTHER_YEAR);
    }

    @Test
    void areas_of_two_years_do_not_belong_in_one_file() throws Exception {
        var years = collection(
                one("\"GM_CODE\": \"GM9990\", \"jaar\": 2020", SQUARE),
                one("\"GM_CODE\": \"GM9991\", \"jaar\": 2021", SQUARE));

        assertThat(WORKSHOP.findings(load(write(years), "gemeenten", Load.State.FAILED)))
                .extracting(Finding::place, Finding::rule)
                .contains(tuple("GM9991", Rule.OTHER_YEAR));
    }

    @Test
    void the_same_area_twice_is_refused() throws Exception {
        var area = one("\"GM_CODE\": \"GM9990\"", SQUARE);

        assertThat(WORKSHOP.rules(load(write(collection(area, area)), "2020", Load.State.FAILED)))
                .containsExactly(Rule.DOUBLED_AREA);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            {"type": "FeatureCollection"}     | NOT_THE_TABLE
            {"features": []}                  | EMPTY
            {"features": [{"properties":      | DAMAGED
            [1, 2]                            | DAMAGED
            PC4;INWONER                       | DAMAGED
            """)
    void what_is_no_map_is_refused(String text, Rule rule) throws Exception {
        assertThat(WORKSHOP.rules(load(write(text), "2020", Load.State.FAILED))).containsExactly(rule);
    }

    @ParameterizedTest
    @CsvSource({"3", "0.5", "-4", "-0.5", "1e300", "-1e300", "2147483648", "-2147483649"})
    void a_line_that_is_not_there_is_told(String number) throws Exception {
        var text = Files.readString(own("two-gemeenten.topojson")).replace("[[0, 1]]", "[[0, " + number + "]]");
        var load = load(write(text), "2022", Load.State.FAILED);

        assertThat(WORKSHOP.findings(load)).extracting(Finding::rule).containsExactly(Rule.DAMAGED);
        assertThat(WORKSHOP.findings(load).getFirst().column()).startsWith("arc ");
    }

    @Test
    void a_small_file_that_names_a_long_line_very_often_is_refused() throws Exception {
        var line = "[1,0]" + ",[0,0]".repeat(59_999);
        var names = "0" + ",0".repeat(59_999);
        var text =
                "{\"type\":\"Topology\",\"objects\":{\"a\":{\"type\":\"Polygon\",\"properties\":{\"statcode\":\"GM9998\"},"
                        + "\"arcs\":[[" + names + "]]}},\"arcs\":[[" + line + "]]}";

        assertThat(WORKSHOP.rules(load(write(text), "2022", Load.State.FAILED))).containsExactly(Rule.TOO_LARGE);
    }

    /** Whatever stands in a file, a load ends in words: it is published whole or refused with a finding. */
    @Test
    void a_file_with_random_damage_never_breaks_the_program() throws Exception {
        var random = new Random(20);
        for (var name : List.of("two-buurten-rd.geojson", "two-gemeenten.topojson")) {
            var whole = Files.readAllBytes(own(name));
            for (int i = 0; i < 150; i++) {
                var bytes = Mutation.of(whole, random);
                var load = WORKSHOP.run(new Request.File(write(bytes), "boundaries", "2020"));

                assertThat(load.state())
                        .as(() -> new String(bytes, StandardCharsets.ISO_8859_1))
                        .isIn(Load.State.PUBLISHED, Load.State.FAILED);
                if (load.state() == Load.State.FAILED) {
                    assertThat(WORKSHOP.findings(load)).isNotEmpty();
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "gemeente_2020_wgs84.geojson, 355, GM0014",
        "groningen_wijk2017_wgs84.geojson, 15, WK001400",
        "groningen_buurt2017_wgs84.geojson, 108, BU00140000",
        "amsterdam_buurten_2022.geojson, 518, BU0363AA01"
    })
    void published_borders_are_read_whole(String name, int count, String code) {
        var load = load(Shared.file("data/boundaries/" + name), name, Load.State.PUBLISHED);

        assertThat(WORKSHOP.findings(load)).isEmpty();
        int year = Integer.parseInt(name.replaceAll("\\D*(\\d{4}).*", "$1"));
        assertThat(WORKSHOP.db()
                        .sql("SELECT count(*) FROM area.border WHERE year = :year AND left(code, 2) = :kind")
                        .param("year", year)
                        .param("kind", code.substring(0, 2))
                        .query(Integer.class)
                        .single())
                .isGreaterThanOrEqualTo(count);
        assertThat(WORKSHOP.get(Borders.class).list(List.of(code), year)).containsKey(code);
    }

    private static final String SQUARE = "[[[6,53],[6.1,53],[6.1,53.1],[6,53.1],[6,53]]]";

    private static String feature(String properties, String coordinates) {
        return collection(one(properties, coordinates));
    }

    private static String collection(String... features) {
        return "{\"type\": \"FeatureCollection\", \"features\": [" + String.join(", ", features) + "]}";
    }

    private static String one(String properties, String coordinates) {
        return "{\"type\": \"Feature\", \"properties\": {%s}, \"geometry\": {\"type\": \"Polygon\", \"coordinates\": %s}}"
                .formatted(properties, coordinates);
    }

    private Load load(Path file, String name, Load.State state) {
        var load = WORKSHOP.run(new Request.File(file, "boundaries", name));
        assertThat(load.state()).as(() -> WORKSHOP.findings(load).toString()).isEqualTo(state);
        return load;
    }

    private static Path own(String name) {
        return Path.of("src/test/resources/boundaries", name);
    }

    private Path write(String text) throws IOException {
        return write(text.getBytes(StandardCharsets.UTF_8));
    }

    private Path write(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("map.json"), bytes);
    }
}
