package nl.gezondewijk.area;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Search among all 17,225 areas that CBS published for 2020. */
class NationalSearchTests {
    private static final AreaModule MODULE = AreaModule.fresh();

    @BeforeAll
    static void learn() throws Exception {
        var file = Path.of(System.getenv().getOrDefault("GEZONDEWIJK_SHARED", "../shared"))
                .resolve("data/cbs/84799NED-v3/TypedDataSet.json.gz");
        assumeTrue(Files.exists(file), "the national table 84799NED is not in the folder with shared data");
        var names = read(file.resolveSibling("WijkenEnBuurten.json.gz"));
        var called = StreamSupport.stream(names.spliterator(), false)
                .collect(java.util.stream.Collectors.toMap(
                        one -> one.path("Key").asString(),
                        one -> one.path("Title").asString()));
        MODULE.areas()
                .learn(
                        2020,
                        StreamSupport.stream(read(file).spliterator(), false)
                                .map(row -> area(
                                        row,
                                        String.valueOf(called.get(
                                                row.path("WijkenEnBuurten").asString()))))
                                .toList());
    }

    @Test
    void all_areas_are_learned() {
        assertThat(MODULE.areas().count(Area.Kind.BUURT)
                        + MODULE.areas().count(Area.Kind.WIJK)
                        + MODULE.areas().count(Area.Kind.GEMEENTE)
                        + MODULE.areas().count(Area.Kind.COUNTRY))
                .isEqualTo(17_225);
    }

    @Test
    void official_names_that_mislead_are_told_apart() {
        assertThat(find("Terheijden").subList(0, 2))
                .extracting(hit -> hit.area().inhabitants().orElseThrow())
                .containsExactly(6_260, 5_910);
        assertThat(find("gesworen hoek").getFirst().area().kind()).isEqualTo(Area.Kind.WIJK);
        assertThat(find("loosbroek").getFirst().within()).containsExactly("Buitengebied Heeswijk-Dinther", "Bernheze");
        assertThat(find("reeshof"))
                .extracting(hit -> hit.area().name())
                .contains("Reeshofweide")
                .doesNotContain("Reeshof");
    }

    @Test
    void the_country_and_large_gemeenten_come_first() {
        assertThat(find("nederland").getFirst().area().code()).isEqualTo("NL00");
        assertThat(find("utrecht").getFirst().area().code()).isEqualTo("GM0344");
        assertThat(find("Den Haag").getFirst().area().code()).isEqualTo("GM0518");
        assertThat(find("noordwest groningen").getFirst().area().code()).isEqualTo("WK001410");
        assertThat(find("centrum"))
                .hasSize(40)
                .allSatisfy(hit -> assertThat(
                                Names.all(hit.area().code(), hit.area().name()))
                        .contains("| centrum |"));
    }

    private static List<Search.Hit> find(String asked) {
        return MODULE.search().find(asked);
    }

    private static Learned area(JsonNode row, String name) {
        return new Learned(
                row.path("WijkenEnBuurten").asString(),
                name,
                Area.Change.of(row.path("IndelingswijzigingWijkenEnBuurten_4").asString("")),
                null,
                row.path("AantalInwoners_5").isNull()
                        ? null
                        : row.path("AantalInwoners_5").asInt());
    }

    private static JsonNode read(Path file) throws java.io.IOException {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
            return JsonMapper.shared().readTree(in).path("value");
        }
    }
}
