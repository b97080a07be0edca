package nl.gezondewijk.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.gezondewijk.indicator.Withdrawals;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is not simply a figure has a mark and a word, and is never a zero or an empty cell. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = Demonstrated.APART)
class StatesTests {
    private static final String SMALL = "BU99990703";
    private static final String UNINHABITED = "BU99990704";
    private static final String MERGED = "BU99990405";

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient db;

    @Autowired
    Withdrawals withdrawals;

    Web web;

    @BeforeEach
    void open() {
        web = new Web(port);
    }

    @Test
    void what_its_publisher_took_back_is_marked_wherever_it_was_used() {
        int release = db.sql(
                        "SELECT id FROM indicator.release WHERE dataset LIKE '%rivm-health-2023' AND state = 'PUBLISHED'")
                .query(Integer.class)
                .single();
        withdrawals.withdraw(release, "Er zat een fout in.");
        try {
            var profile = web.get("/wijkprofiel/WK999901");
            assertThat(profile.words()).contains("de uitgever heeft cijfers op deze pagina ingetrokken");
            assertThat(profile.row("eenzaam").all()).contains("ingetrokken");
            assertThat(profile.row("aandeel-65plus").all()).doesNotContain("ingetrokken");
            for (var page : List.of("/wijkprofiel/WK999901/eenzaam", "/wijkprofiel/WK999901/kaart?cijfer=eenzaam")) {
                assertThat(web.get(page).words()).contains("Er zat een fout in.");
            }
            assertThat(web.get("/wijkprofiel/WK999901/eenzaam.csv").text()).contains(";Er zat een fout in.");
            assertThat(web.profile("WK999901", "").toString()).contains("Er zat een fout in.");
        } finally {
            db.sql("UPDATE indicator.release SET withdrawn_at = NULL, withdrawn_why = NULL WHERE id = :release")
                    .param("release", release)
                    .update();
            db.sql("UPDATE indicator.edition SET number = number + 1").update();
        }
    }

    @Test
    void an_amount_is_set_beside_no_other_area() {
        var page = web.get("/wijkprofiel/WK999901/inwoners").words();
        assertThat(page)
                .contains(
                        "Dit cijfer groeit mee met het gebied", "een aantal is het grootst waar de meeste mensen wonen")
                .doesNotContain("lager dan", "hoger dan", "evenveel als");
        assertThat(web.get("/wijkprofiel/WK999901/inwoners?tegen=gemeente").words())
                .doesNotContain("lager dan");
        var told =
                web.get("/api/v1/gebieden/WK999901/indicatoren/inwoners").json().path("nieuwste");
        assertThat(told.path("eigen").has("waarde")).isTrue();
        assertThat(told.has("verschil")).isFalse();
        assertThat(told.has("vergelijking")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"eenzaam", "roken"})
    void what_was_estimated_is_not_ranked_in_words_either(String modelled) {
        var page = "/wijkprofiel/WK999901/";
        assertThat(web.get(page + modelled).words())
                .containsOnlyOnce("We maken hier bewust geen ranglijst")
                .doesNotContain("ligt hoger dan");
        assertThat(web.get(page + "aandeel-65plus").words())
                .contains("ligt hoger dan")
                .doesNotContain("geen ranglijst");
    }

    @Test
    void a_withheld_figure_says_so() {
        saysInsteadOfAFigure(SMALL, "eenzaam", "niet getoond");
    }

    @Test
    void a_figure_that_cannot_be_says_so() {
        saysInsteadOfAFigure(UNINHABITED, "aandeel-65plus", "kan niet bestaan");
        saysInsteadOfAFigure(UNINHABITED, "eenzaam", "kan niet bestaan");
        assertThat(web.get("/wijkprofiel/" + UNINHABITED).words()).contains("Inwoners 0 ");
    }

    @Test
    void a_missing_figure_says_so() {
        var missing = db.sql("""
                        SELECT f.area || ' ' || c.indicator
                        FROM indicator.figures f JOIN indicator.release_column c
                          ON c.release = f.release AND c.period = f.period AND c.block = f.block
                        WHERE substr(f.reasons, c.position + 1, 1) = 'm' AND f.period = '2023' AND f.area LIKE 'BU%'
                          AND c.indicator IN ('eenzaam', 'overgewicht', 'roken', 'mantelzorg', 'stress', 'beperkt')
                        ORDER BY 1
                        """).query(String.class).list();
        assertThat(missing).isNotEmpty();
        for (var one : missing) {
            saysInsteadOfAFigure(one.split(" ")[0], one.split(" ")[1], "ontbreekt bij de bron");
        }
    }

    private void saysInsteadOfAFigure(String code, String indicator, String word) {
        var row = web.get("/wijkprofiel/" + code).row(indicator);
        assertThat(row.own()).as(code + " " + indicator).contains("<span class=\"gw-none\">" + word + "</span>");
        // beside its own reason a larger area's figure may stand, said to be that
        assertThat(row.ownWords().replaceFirst("[\\d.,]+% geleend van .+", ""))
                .as(code + " " + indicator)
                .startsWith(word)
                .doesNotContain("%");
        assertThat(row.all()).doesNotContain("te weinig gebieden");

        var opened = web.get("/wijkprofiel/" + code + "/" + indicator);
        assertThat(opened.text()).contains("<dd><span class=\"gw-none\">" + word + "</span></dd>");
        assertThat(opened.words()).contains("is er geen cijfer: " + word);
        assertThat(opened.emptyCells()).isEmpty();
    }

    @Test
    void years_with_other_borders_say_so_and_why() {
        var page = web.get("/wijkprofiel/" + MERGED + "/aandeel-65plus");

        assertThat(page.text()).contains("<b><span class=\"gw-none\">andere grenzen</span></b>");
        assertThat(page.between("id=\"jaren-h\"", "id=\"tussen-h\""))
                .contains("2019 andere grenzen", "2020 andere grenzen")
                .contains("2021: de grenzen van Vinkenveld zijn veranderd. Eerdere jaren gaan over een ander gebied.")
                .doesNotContain("2021 andere grenzen");
        assertThat(page.emptyCells()).isEmpty();
    }

    @Test
    void a_recoded_area_keeps_its_years() {
        assertThat(web.get("/wijkprofiel/BU99990609/aandeel-65plus").between("id=\"jaren-h\"", "id=\"tussen-h\""))
                .doesNotContain("andere grenzen");
    }

    @Test
    void what_was_not_measured_in_a_year_is_not_listed_as_that_years_figure() {
        assertThat(web.get("/wijkprofiel/WK999901/geluid-buren").between("id=\"jaren-h\"", "id=\"tussen-h\""))
                .contains("2020 ")
                .doesNotContain("2019 ");
    }

    @Test
    void counted_and_modelled_figures_bear_their_word_and_their_own_mark() {
        var page = web.get("/wijkprofiel/WK999901");

        assertThat(page.row("eenzaam").own()).contains("gw-v--geschat");
        assertThat(page.row("aandeel-65plus").own()).contains("gw-v--geteld");
        assertThat(page.text()).contains("gw-kind--estimated\">geschat<", "gw-kind--counted\">geteld<");
        assertThat(web.get("/wijkprofiel/WK999901/eenzaam").text())
                .contains("gw-v--geschat", "gw-kind--estimated\">geschat<");
    }

    @Test
    void every_kind_and_reason_is_explained() {
        assertThat(web.get("/uitleg").words())
                .contains("geteld", "gevraagd", "geschat", "samengesteld")
                .contains("ontbreekt bij de bron", "niet getoond", "kan niet bestaan", "te weinig gegevens")
                .contains("niet gemeten", "andere grenzen", "te weinig delen bekend");
    }

    @ParameterizedTest
    @ValueSource(strings = {"NL00", "GM9999", "WK999907", SMALL, UNINHABITED, MERGED})
    void no_cell_is_empty(String code) {
        for (var path : List.of(
                "",
                "?tegen=nederland",
                "?tegen=rest",
                "?tegen=eerder",
                "?jaar=2019",
                "/aandeel-65plus",
                "/eenzaam",
                "/eenzaam?tegen=eerder",
                "/aandeel-65plus?tegen=rest",
                "/kaart")) {
            var page = web.get("/wijkprofiel/" + code + path);
            assertThat(page.status()).as(path).isEqualTo(200);
            assertThat(page.emptyCells()).as(path).isEmpty();
        }
        assertThat(web.get("/vergelijken?een=" + code + "&ander=WK999901").emptyCells())
                .isEmpty();
    }

    @Test
    void the_years_beside_it_are_those_of_the_place_that_heads_them() {
        var page = web.get("/wijkprofiel/WK999901/aandeel-65plus?tegen=rest");

        assertThat(page.between("gw-chart", "</table>")).contains("Jaar Wagelaar Voorbeeldstad Nederland");
        assertThat(page.words()).contains("de rest van Voorbeeldstad");
    }
}
