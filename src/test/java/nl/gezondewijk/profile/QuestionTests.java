package nl.gezondewijk.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** What a reader may ask in a profile's address, and what the page then says. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = Demonstrated.APART)
class QuestionTests {
    private static final String WIJK = "/wijkprofiel/WK999901";

    @LocalServerPort
    int port;

    Web web;

    @BeforeEach
    void open() {
        web = new Web(port);
    }

    @Test
    void an_earlier_year_shows_the_figures_and_the_division_of_then() {
        var now = web.get(WIJK);
        var then = web.get(WIJK + "?jaar=2020");

        assertThat(now.words()).contains("indeling 2023");
        assertThat(then.words()).contains("indeling 2020", "Cijfers van 2020").doesNotContain("Cijfers van 2023");
        assertThat(then.row("aandeel-65plus").ownWords())
                .isNotEqualTo(now.row("aandeel-65plus").ownWords());
    }

    @Test
    void every_year_with_figures_can_be_chosen_from_any_other() {
        for (var year : List.of("", "?jaar=2019", "?jaar=2023")) {
            assertThat(web.get(WIJK + year).between("gw-choice__label\">Jaar", "</div>"))
                    .contains("nieuwste cijfers 2023 2022 2021 2020 2019");
        }
    }

    @Test
    void the_gemeente_is_what_a_wijk_is_compared_with_unless_asked_otherwise() {
        assertThat(web.get(WIJK).row("aandeel-65plus").all())
                .isEqualTo(
                        web.get(WIJK + "?tegen=gemeente").row("aandeel-65plus").all());
        assertThat(reference("gemeente")).isEqualTo(own("GM9999", "aandeel-65plus"));
        assertThat(web.get(WIJK + "?tegen=gemeente").words())
                .contains("Wagelaar telt zelf mee in Voorbeeldstad", "in Voorbeeldstad");
    }

    @Test
    void it_is_compared_with_the_country() {
        var page = web.get(WIJK + "?tegen=nederland");

        assertThat(reference("nederland")).isEqualTo(own("NL00", "aandeel-65plus"));
        assertThat(page.words()).contains("Wagelaar telt zelf mee in Voorbeeldland", ", in Voorbeeldland");
        assertThat(web.get("/wijkprofiel/NL00").row("aandeel-65plus").ownWords())
                .startsWith(page.row("aandeel-65plus").referenceWords());
    }

    @Test
    void it_is_compared_with_the_rest_of_its_gemeente_where_something_was_counted() {
        var gemeente = row(web.profile("GM9999", ""), "aandeel-65plus").get("eigen");
        var wijk = row(web.profile("WK999901", ""), "aandeel-65plus").get("eigen");
        double above = gemeente.get("teller").asDouble() - wijk.get("teller").asDouble();
        double below = gemeente.get("noemer").asDouble() - wijk.get("noemer").asDouble();
        assertThat(reference("rest")).isEqualTo(100 * above / below);

        var page = web.get(WIJK + "?tegen=rest");
        assertThat(page.words()).contains("de rest van Voorbeeldstad").doesNotContain("telt zelf mee");
        assertThat(page.row("eenzaam").referenceWords()).isEqualTo("geen cijfer");
    }

    @Test
    void it_is_compared_with_the_measurement_before_unless_that_was_modelled() {
        var now = row(web.profile("WK999901", "?tegen=eerder"), "aandeel-65plus");

        assertThat(now.get("vergelijking").asDouble())
                .isEqualTo(row(web.profile("WK999901", "?jaar=2022"), "aandeel-65plus")
                        .get("eigen")
                        .get("waarde")
                        .asDouble());
        assertThat(web.get(WIJK + "?tegen=eerder").row("eenzaam").all()).contains("geen cijfer");
        assertThat(web.get(WIJK + "/aandeel-65plus?tegen=eerder").words())
                .contains("bij de vorige meting")
                .doesNotContain("in de vorige meting", "gelijk dan");
    }

    @Test
    void a_norm_is_not_offered_where_no_indicator_has_one() {
        assertThat(web.get(WIJK + "?tegen=norm").words())
                .isEqualTo(web.get(WIJK).words())
                .doesNotContain("de norm");
    }

    @Test
    void the_areas_beside_it_are_those_of_the_gemeente_or_those_as_urban() {
        var gemeente = web.get(WIJK + "?naast=gemeente");
        var urban = web.get(WIJK + "?naast=stedelijkheid");

        assertThat(gemeente.words()).contains("Een van de 8 wijken in Voorbeeldstad");
        assertThat(urban.words()).contains("wijken die even stedelijk zijn").doesNotContain("Een van de 8");
        assertThat(web.profile("WK999901", "?naast=gemeente")
                        .get("vergelijkbareGebieden")
                        .asInt())
                .isEqualTo(8);
        assertThat(web.profile("WK999901", "?naast=stedelijkheid")
                        .get("vergelijkbareGebieden")
                        .asInt())
                .isBetween(1, 7);
    }

    @Test
    void the_country_is_set_beside_nothing() {
        assertThat(web.get("/wijkprofiel/NL00").words()).doesNotContain("landen", "Tussen nieuwste");
    }

    @Test
    void what_was_asked_goes_along_to_figures_and_files() {
        var page =
                web.get(WIJK + "?jaar=2021&tegen=nederland&naast=stedelijkheid").text();
        var question = "?jaar=2021&amp;tegen=nederland&amp;naast=stedelijkheid\"";

        assertThat(page)
                .contains("href=\"" + WIJK + "/eenzaam" + question)
                .contains("href=\"" + WIJK + ".csv" + question)
                .contains("href=\"/api/v1/gebieden/WK999901/profiel" + question);
        var indicator = web.get(WIJK + "/aandeel-65plus?jaar=2021&tegen=nederland&naast=stedelijkheid");
        assertThat(indicator.text())
                .contains("href=\"" + WIJK + "/aandeel-65plus.csv" + question)
                .contains("href=\"/api/v1/gebieden/WK999901/indicatoren/aandeel-65plus" + question);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"tegen=maan", "naast=maan", "tegen=", "naast=", "tegen=provincie", "tegen=ggd-regio", "x=y"})
    void a_word_that_means_nothing_here_is_passed_over(String question) {
        var page = web.get(WIJK + "?" + question);

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.words()).isEqualTo(web.get(WIJK).words());
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "99999999999", "20,20", "2020-01"})
    void a_year_that_is_none_is_refused_on_a_page(String year) {
        for (var path : List.of(WIJK, WIJK + "/eenzaam", WIJK + "/kaart", WIJK + ".csv")) {
            var page = web.get(path + "?jaar=" + year);
            assertThat(page.status()).as(path).isEqualTo(400);
            assertThat(page.words()).as(path).contains("Gezonde Wijk", "Naar de voorpagina");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"1900", "-1", "0"})
    void a_year_before_all_figures_has_an_empty_profile_that_says_so(String year) {
        var page = web.get(WIJK + "?jaar=" + year);

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.words())
                .contains("Er is niets om mee te vergelijken", "Nog geen cijfer over dit onderwerp")
                .doesNotContain("telt zelf mee");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\"><script>alert(1)</script>", "<img src=x onerror=alert(1)>", "' OR 1=1 --", "${7*7}", "\u0000"
            })
    void what_is_meant_to_harm_stays_a_text(String hostile) {
        var bad = Web.encoded(hostile);
        for (var path : List.of(
                WIJK + "?tegen=" + bad,
                WIJK + "?naast=" + bad,
                WIJK + "?jaar=" + bad,
                WIJK + "?zomaar=" + bad,
                WIJK + "/eenzaam?tegen=" + bad,
                WIJK + "/kaart?cijfer=" + bad,
                WIJK + "/" + bad.replace("+", "%20"),
                "/wijkprofiel/" + bad.replace("+", "%20"),
                "/vergelijken?een=" + bad + "&ander=WK999901",
                "/zoeken?q=" + bad)) {
            var page = web.get(path);
            assertThat(page.status()).as(path).isLessThan(500);
            assertThat(page.text()).as(path).doesNotContain("<script>alert", "<img src=x", "\"><script");
        }
    }

    private double reference(String against) {
        return row(web.profile("WK999901", "?tegen=" + against), "aandeel-65plus")
                .get("vergelijking")
                .asDouble();
    }

    private double own(String code, String indicator) {
        return row(web.profile(code, ""), indicator).get("eigen").get("waarde").asDouble();
    }

    private static JsonNode row(JsonNode profile, String indicator) {
        return Demonstrated.row(profile, indicator);
    }
}
