package nl.gezondewijk.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import nl.gezondewijk.area.Areas;
import nl.gezondewijk.area.Learned;
import nl.gezondewijk.area.Regions;
import nl.gezondewijk.source.RealTables;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;

/** What the real tables say of the places where the method was tried: Boxtel-Oost, and Gesworen Hoek in Tilburg. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "spring.application.name=Profiles of the pilots")
class PilotTests {
    private static final String BOXTEL_OOST = "BU07570001";
    private static final String GESWOREN_HOEK = "WK085547";

    @LocalServerPort
    int port;

    Web web;

    @BeforeAll
    static void load(@Autowired ApplicationContext program, @TempDir Path folder) {
        var real = new RealTables(program);
        real.kerncijfers("GM0757", "GM0855");
        real.health(folder, "GM0757", "GM0855");
        real.postcodes();
        var areas = program.getBean(Areas.class);
        areas.learn(
                2020,
                List.of(Learned.named("PV30", "Noord-Brabant"), Learned.named("GG1306", "GGD Hart voor Brabant")));
        program.getBean(Regions.class)
                .learn(
                        2020,
                        List.of(
                                new Regions.Membership("GM0757", "PV30"),
                                new Regions.Membership("GM0855", "PV30"),
                                new Regions.Membership("GM0757", "GG1306")));
    }

    @BeforeEach
    void open() {
        web = new Web(port);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2012, gemeente,  20
            2016, gemeente,  27
            2020, gemeente,  32
            2012, nederland, 20
            2016, nederland, 27
            2020, nederland, 32
            """)
    void no_figure_on_health_lies_five_points_from_elsewhere_in_boxtel_oost(int year, String against, int figures) {
        var adults = Demonstrated.rows(web.profile(BOXTEL_OOST, "?jaar=" + year + "&tegen=" + against))
                .filter(row -> row.get("soort").asString().equals("MODELLED"))
                .filter(row -> row.get("groep").asString().equals("volwassenen"))
                .filter(row -> row.get("eigen").get("periode").asString().equals(String.valueOf(year)))
                .filter(row -> row.has("verschil"))
                .toList();

        assertThat(adults).hasSize(figures);
        assertThat(adults)
                .allSatisfy(row -> assertThat(Math.abs(row.get("verschil").asDouble()))
                        .as(row.get("indicator").asString())
                        .isLessThan(5));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?tegen=nederland", "?jaar=2016", "?jaar=2016&tegen=nederland", "?jaar=2012"})
    void boxtel_oost_has_few_outliers_and_its_page_says_so(String question) {
        assertThat(web.get("/wijkprofiel/" + BOXTEL_OOST + question).words())
                .contains("Weinig uitschieters: geen enkel cijfer ligt duidelijk anders dan in ")
                .doesNotContain("Sterke punten", "Aandachtspunten");
    }

    @Test
    void loneliness_weighs_in_boxtel_oost_though_it_is_no_different() {
        var told = web.get("/wijkprofiel/" + BOXTEL_OOST).between("id=\"weegt\"", "gw-readme");

        assertThat(told).contains("Ongeveer 3.400 volwassenen voelen zich eenzaam, ongeveer even vaak als in Boxtel.");
        assertThat(keys(web.profile(BOXTEL_OOST, ""), "weegt")).contains("eenzaam");
    }

    @Test
    void overweight_and_making_ends_meet_stand_out_in_gesworen_hoek() {
        var page = web.get("/wijkprofiel/" + GESWOREN_HOEK);

        assertThat(page.between("Aandachtspunten", "id=\"weegt\""))
                .contains("Meer volwassenen hebben overgewicht: 58 van de 100, in Tilburg 52 (berekend cijfer).")
                .contains("hebben moeite om rond te komen: ")
                .contains("geschat");
        assertThat(keys(web.profile(GESWOREN_HOEK, ""), "aandacht"))
                .startsWith("overgewicht")
                .anyMatch(key -> key.startsWith("moeite-rondkomen"));
    }

    @Test
    void fewer_old_people_in_gesworen_hoek_may_explain_differences() {
        assertThat(web.get("/wijkprofiel/" + GESWOREN_HOEK).words())
                .contains("Hier wonen veel minder 65-plussers dan in Tilburg. Verschillen kunnen daardoor komen.");
        assertThat(web.get("/wijkprofiel/" + BOXTEL_OOST).words()).doesNotContain("65-plussers dan in");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2012, 40.2, 40.0, 39.6
            2016, 42.0, 41.8, 43.4
            2020, 44.6, 44.0, 47.0
            """)
    void loneliness_in_boxtel_oost_is_what_was_published(int year, double own, double gemeente, double country) {
        var row = row(web.profile(BOXTEL_OOST, "?jaar=" + year), "eenzaam");

        assertThat(row.get("eigen").get("waarde").asDouble()).isEqualTo(own);
        assertThat(row.get("vergelijking").asDouble()).isEqualTo(gemeente);
        assertThat(row.get("nederland").get("waarde").asDouble()).isEqualTo(country);
    }

    @Test
    void what_was_modelled_has_no_line_through_the_years_no_arrow_and_no_rank() {
        var page = web.get("/wijkprofiel/" + BOXTEL_OOST + "/eenzaam");

        assertThat(page.words())
                .contains("De punten vormen geen reeks: u kunt er geen verandering uit lezen.")
                .contains("2012 40,2% 40,0% 39,6%", "2016 42,0%", "2020 44,6%")
                .contains("We maken hier bewust geen ranglijst", "Toon alle 17 buurten, op alfabet")
                .contains("nulmeting van een doel", "bewijs van effect")
                .doesNotContain("Plaats Gebied", "van hoog naar laag", "meting. Een trend", "metingen. Een trend");
        assertThat(page.text()).doesNotContain("↑", "↓", "→", "gw-rank__own\">\n<td class=\"gw-col-num\">");
        assertThat(page.text())
                .contains("gw-plot__secondloose")
                .doesNotContain("gw-plot__own\"", "gw-plot__second\"", "gw-plot__third\"");
        assertThat(row(web.profile(BOXTEL_OOST, ""), "eenzaam").has("eerder")).isFalse();
    }

    @Test
    void what_was_counted_is_ranked() {
        assertThat(web.get("/wijkprofiel/" + BOXTEL_OOST + "/aandeel-65plus").words())
                .contains("Plaats Gebied", "van hoog naar laag", "1 meting. Een trend noemen we pas vanaf vijf.")
                .doesNotContain("geen ranglijst", "nulmeting");
    }

    @Test
    void the_country_is_the_known_answer() {
        var country = web.profile("NL00", "");

        assertThat(country.get("gebied").get("inwoners").asInt()).isEqualTo(17_407_585);
        for (var known : List.of(
                "ervaren-gezondheid 78.4", "overgewicht 50.8", "roken 17.9", "eenzaam 47.0", "moeite-rondkomen 13.9")) {
            var key = known.split(" ")[0];
            assertThat(row(country, key).get("eigen").get("waarde").asString()).isEqualTo(known.split(" ")[1]);
        }
        var page = web.get("/wijkprofiel/NL00");
        assertThat(page.words())
                .contains("Inwoners 17.407.585", "De 2 gemeenten")
                .doesNotContain("landen");
        assertThat(page.emptyCells()).isEmpty();
        assertThat(web.get("/wijkprofiel/NL00/eenzaam").emptyCells()).isEmpty();
    }

    @Test
    void a_postcode_area_has_its_own_counts_and_takes_nobody_elses() {
        var postcode = web.profile("PC5283", "");

        assertThat(web.get("/wijkprofiel/PC5283").words())
                .contains("postcodegebied", "Inwoners 12.270", "Huishoudens 5.040", "postcodegebieden in het land");
        var old = row(postcode, "aandeel-65plus");
        assertThat(old.get("eigen").get("tabel").asString()).isEqualTo("cbs-pc4");
        assertThat(old.get("nederland").get("tabel").asString()).isEqualTo("84799NED");
        assertThat(old.get("vergelijking").asDouble())
                .isEqualTo(old.get("nederland").get("waarde").asDouble());
        assertThat(row(postcode, "eenzaam").get("eigen").get("reden").asString())
                .isEqualTo("MISSING");
        assertThat(web.get("/wijkprofiel/PC5283/aandeel-65plus").words()).contains("tabel cbs-pc4");
        assertThat(web.get("/wijkprofiel/" + BOXTEL_OOST).words()).contains("Inwoners 9.190");
        assertThat(row(web.profile(BOXTEL_OOST, ""), "aandeel-65plus")
                        .get("eigen")
                        .get("tabel")
                        .asString())
                .isEqualTo("84799NED");
    }

    @Test
    void a_provincie_is_put_together_from_its_gemeenten() {
        var provincie = web.profile("PV30", "");
        double boxtel = people("GM0757");
        double tilburg = people("GM0855");

        assertThat(web.get("/wijkprofiel/PV30").words())
                .contains("provincie", "samengesteld", "Boxtel", "Tilburg")
                .contains("Inwoners "
                        + new nl.gezondewijk.page.Numbers(java.util.Locale.of("nl")).whole(boxtel + tilburg));
        var lonely = row(provincie, "eenzaam");
        assertThat(lonely.get("eigen").get("dekking").asDouble()).isEqualTo(1);
        assertThat(lonely.get("eigen").get("waarde").asDouble())
                .isBetween(own("GM0757", "eenzaam"), own("GM0855", "eenzaam"));
        var old = row(provincie, "aandeel-65plus").get("eigen");
        assertThat(old.get("teller").asDouble()).isEqualTo(counted("GM0757") + counted("GM0855"));
        assertThat(old.get("waarde").asDouble())
                .isEqualTo(
                        100 * old.get("teller").asDouble() / old.get("noemer").asDouble());
        assertThat(provincie.get("vergelekenMet").asString()).isEqualTo("nederland");
    }

    @Test
    void a_gemeente_and_what_lies_in_it_are_compared_with_ggd_regio_and_provincie() {
        assertThat(web.profile("GM0757", "").get("vergelekenMet").asString()).isEqualTo("ggd-regio");
        var page = web.get("/wijkprofiel/" + GESWOREN_HOEK + "?tegen=provincie");
        assertThat(page.words()).contains("Gesworen Hoek telt zelf mee in Noord-Brabant", ", in Noord-Brabant ");
        assertThat(row(web.profile(GESWOREN_HOEK, "?tegen=provincie"), "eenzaam")
                        .get("vergelijking")
                        .asDouble())
                .isEqualTo(own("PV30", "eenzaam"));
        assertThat(row(web.profile(BOXTEL_OOST, "?tegen=ggd-regio"), "eenzaam")
                        .get("vergelijking")
                        .asDouble())
                .isEqualTo(own("GM0757", "eenzaam"));
    }

    @Test
    void a_ggd_regio_has_a_profile() {
        var page = web.get("/wijkprofiel/GG1306");

        assertThat(page.words()).contains("GGD Hart voor Brabant", "samengesteld", "De 1 gemeenten");
        assertThat(page.emptyCells()).isEmpty();
        assertThat(own("GG1306", "eenzaam")).isEqualTo(own("GM0757", "eenzaam"));
    }

    private double people(String code) {
        return row(web.profile(code, ""), "aandeel-65plus")
                .get("eigen")
                .get("noemer")
                .asDouble();
    }

    private double counted(String code) {
        return row(web.profile(code, ""), "aandeel-65plus")
                .get("eigen")
                .get("teller")
                .asDouble();
    }

    private double own(String code, String indicator) {
        return row(web.profile(code, ""), indicator).get("eigen").get("waarde").asDouble();
    }

    private static List<String> keys(JsonNode profile, String list) {
        return profile.get("bevindingen")
                .get(list)
                .valueStream()
                .map(JsonNode::asString)
                .toList();
    }

    private static JsonNode row(JsonNode profile, String indicator) {
        return Demonstrated.row(profile, indicator);
    }
}
