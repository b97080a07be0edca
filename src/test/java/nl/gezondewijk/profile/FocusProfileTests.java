package nl.gezondewijk.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import nl.gezondewijk.account.Hired;
import nl.gezondewijk.area.FocusAreas;
import nl.gezondewijk.page.OpenTo.Audience;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;

/** The profile of an area that staff put together from others. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = Demonstrated.APART)
class FocusProfileTests {
    private static final String NAME = "Zuidrand & omstreken";

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext program;

    @Autowired
    FocusAreas focusAreas;

    Web web;

    @BeforeEach
    void sign_in() {
        web = new Web(port).signedIn(Hired.as(Audience.DATA_MANAGER, program));
    }

    @AfterEach
    void tidy() {
        focusAreas.list().forEach(area -> focusAreas.remove(area.code()));
    }

    /** Through the forms, as staff do. */
    private String made(String... parts) {
        var form = "/focusgebieden/nieuw?jaar=2023&deel=" + String.join("&deel=", parts);
        var fields = new ArrayList<>(List.of("jaar", "2023", "naam", NAME));
        for (var part : parts) {
            fields.addAll(List.of("deel", part));
        }
        var list = web.post(form, "/focusgebieden", fields.toArray(String[]::new));
        assertThat(list.status()).isEqualTo(302);
        assertThat(web.get("/focusgebieden").words()).contains(NAME);
        return focusAreas.list().getFirst().code();
    }

    @Test
    void counts_are_summed_and_shares_divided_from_the_sums() {
        var code = made("WK999901", "WK999902");
        var own = figure(code, "aandeel-65plus");

        for (var count : List.of("teller", "noemer")) {
            assertThat(own.get(count).asDouble())
                    .isEqualTo(figure("WK999901", "aandeel-65plus").get(count).asDouble()
                            + figure("WK999902", "aandeel-65plus").get(count).asDouble());
        }
        assertThat(own.get("waarde").asDouble())
                .isEqualTo(
                        100 * own.get("teller").asDouble() / own.get("noemer").asDouble());
        assertThat(web.get("/wijkprofiel/" + code).words())
                .contains(NAME, "eigen gebied", "Inwoners " + people("WK999901", "WK999902"));
    }

    private String people(String... codes) {
        var sum = DoubleStream.of(List.of(codes).stream()
                        .mapToDouble(code ->
                                figure(code, "aandeel-65plus").get("noemer").asDouble())
                        .toArray())
                .sum();
        return new nl.gezondewijk.page.Numbers(nl.gezondewijk.page.Languages.DUTCH).whole(sum);
    }

    @Test
    void percentages_are_weighted_by_the_people_they_are_about() {
        var code = made("WK999901", "WK999902");
        var own = figure(code, "eenzaam-65plus");
        var then = "?jaar=" + own.get("periode").asString();
        double weighted = 0;
        double people = 0;
        for (var part : List.of("WK999901", "WK999902")) {
            var profile = web.profile(part, then);
            double old = Demonstrated.row(profile, "aandeel-65plus")
                    .get("eigen")
                    .get("teller")
                    .asDouble();
            people += old;
            weighted += old
                    * Demonstrated.row(profile, "eenzaam-65plus")
                            .get("eigen")
                            .get("waarde")
                            .asDouble();
        }
        assertThat(own.get("waarde").asDouble()).isCloseTo(weighted / people, within(1e-9));
        assertThat(own.get("dekking").asDouble()).isEqualTo(1);
    }

    @Test
    void each_figure_says_that_it_was_put_together_and_how() {
        var code = made("WK999901", "WK999902");
        var row = web.get("/wijkprofiel/" + code).row("eenzaam");
        assertThat(row.own()).contains("gw-v--omgerekend");

        var page = web.get("/wijkprofiel/" + code + "/eenzaam");
        assertThat(page.text()).contains("gw-kind--converted\">samengesteld<");
        assertThat(page.words())
                .contains("Samengesteld uit 2 van de 2 delen van dit gebied, samen goed voor 100% van de mensen");
        assertThat(page.between("id=\"gemaakt\"", "</section>"))
                .contains("WK999901", "WK999902")
                .contains("Gewogen met de dichtstbijzijnde leeftijdsgroep");
        assertThat(page.emptyCells()).isEmpty();
        assertThat(web.get("/wijkprofiel/" + code).text()).contains("gw-kind--converted\">samengesteld<");
    }

    @Test
    void a_part_without_a_figure_is_told_with_the_share_that_is_left() {
        var code = made("BU99990700", "BU99990703");

        assertThat(web.get("/wijkprofiel/" + code + "/eenzaam").words())
                .containsPattern(
                        "Samengesteld uit 1 van de 2 delen van dit gebied, samen goed voor 9\\d% van de mensen");
        assertThat(figure(code, "eenzaam").get("dekking").asDouble()).isBetween(0.9, 0.99);
        assertThat(figure(code, "eenzaam").get("waarde").asDouble())
                .isCloseTo(figure("BU99990700", "eenzaam").get("waarde").asDouble(), within(1e-9));
    }

    @Test
    void too_many_parts_without_a_figure_leave_a_reason() {
        var code = made("BU99990703", "BU99990704");
        var row = web.get("/wijkprofiel/" + code).row("eenzaam");

        assertThat(row.own()).contains("<span class=\"gw-none\">te weinig delen bekend</span>");
        assertThat(figure(code, "eenzaam").get("reden").asString()).isEqualTo("PARTS_MISSING");
        assertThat(web.get("/wijkprofiel/" + code).emptyCells()).isEmpty();
        assertThat(web.get("/wijkprofiel/" + code + "/eenzaam").emptyCells()).isEmpty();
    }

    @Test
    void it_is_seen_among_the_wijken_that_are_no_part_of_it() {
        var code = made("WK999901", "WK999902");

        assertThat(web.get("/wijkprofiel/" + code + "/aandeel-65plus?naast=gemeente")
                        .words())
                .containsPattern(" ligt hoger dan \\d van de 6 andere wijken");
        assertThat(web.get("/wijkprofiel/" + code).words()).contains("telt zelf mee in Voorbeeldstad");
    }

    @Test
    void a_year_in_which_a_part_was_another_place_has_other_borders() {
        var code = made("BU99990405", "BU99990400");

        assertThat(web.get("/wijkprofiel/" + code + "/aandeel-65plus").between("id=\"jaren-h\"", "id=\"tussen-h\""))
                .contains("2020 andere grenzen", "2021: de grenzen van");
    }

    private JsonNode figure(String code, String indicator) {
        return Demonstrated.row(web.profile(code, ""), indicator).get("eigen");
    }
}
