package nl.gezondewijk.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.gezondewijk.indicator.Indicator;
import nl.gezondewijk.indicator.Indicators;
import nl.gezondewijk.page.Language;
import nl.gezondewijk.page.Languages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.MessageSource;
import tools.jackson.databind.JsonNode;

/** How findings are said aloud. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = Demonstrated.APART)
class TellingTests {
    @LocalServerPort
    int port;

    @Autowired
    Indicators indicators;

    @Autowired
    MessageSource messages;

    Web web;

    @BeforeEach
    void open() {
        web = new Web(port);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ?tegen=gemeente          | Meer volwassenen voelen zich (ernstig )?eenzaam: \\d+ van de 100, in Voorbeeldstad \\d+ \\(berekend cijfer\\)\\.
            ?tegen=nederland         | Meer volwassenen voelen zich (ernstig )?eenzaam: \\d+ van de 100, in Voorbeeldland \\d+ \\(berekend cijfer\\)\\.
            ?tegen=nederland&taal=en | More adults feel (severely )?lonely: \\d+ in 100, in Voorbeeldland \\d+ \\(estimated figure\\)\\.
            """)
    void a_difference_is_a_sentence_with_both_numbers(String question, String sentence) {
        assertThat(web.get("/wijkprofiel/WK999901" + question).between("id=\"valt-op\"", "id=\"weegt\""))
                .containsPattern(sentence);
    }

    @Test
    void what_was_counted_is_not_called_an_estimate() {
        assertThat(web.get("/wijkprofiel/WK999902?tegen=rest").between("id=\"valt-op\"", "id=\"weegt\""))
                .containsPattern(
                        "(Meer|Minder) [^.]*: [\\d.]+ van de 1?\\.?\\d*, in de rest van Voorbeeldstad \\d+\\. ")
                .doesNotContain("berekend cijfer");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?tegen=nederland", "?tegen=eerder"})
    void the_note_on_chance_counts_what_was_compared_and_tested(String question) {
        for (var code : List.of("WK999901", "WK999903")) {
            var rows = Demonstrated.rows(web.profile(code, question)).toList();
            long compared = rows.stream().filter(row -> row.has("methode")).count();
            long tested = rows.stream()
                    .filter(row -> row.path("methode").asString("").equals("ByInterval"))
                    .count();
            assertThat(web.get("/wijkprofiel/" + code + question).words())
                    .contains("We vergeleken " + compared + " cijfers.", "Van de " + tested + " getelde cijfers");
        }
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            23, ongeveer gelijk, false
            27, niet ongewoon tussen vergelijkbare gebieden, true
            32, ongunstig, false
            """)
    void a_difference_that_matters_and_is_usual_among_peers_is_neither_alike_nor_standing_out(
            double own, String said, boolean ordinary) {
        var here = new Language(messages, Languages.DUTCH);
        var line = Lines.modelled("roken", own, 20, 10);
        var difference = new Marks(here, new Values(here)).difference(line).orElseThrow();

        assertThat(line.isOrdinary()).isEqualTo(ordinary);
        assertThat(difference.words() + " " + difference.judgement()).contains(said);
    }

    @Test
    void the_conclusion_of_a_chapter_counts_its_points() {
        var profile = web.profile("WK999902", "");
        var chapter = profile.get("hoofdstukken")
                .valueStream()
                .filter(one -> one.get("sleutel").asString().equals("health"))
                .findFirst()
                .orElseThrow();
        var judged = chapter.get("onderwerpen")
                .valueStream()
                .flatMap(topic -> topic.get("indicatoren").valueStream())
                .filter(row -> isJudged(row.get("indicator").asString()) && row.has("oordeel"))
                .map(row -> row.get("oordeel").asString())
                .toList();
        long worse = judged.stream().filter("UNFAVOURABLE"::equals).count();

        assertThat(worse).isPositive();
        assertThat(web.get("/wijkprofiel/WK999902").between("id=\"health\"", "gw-charts"))
                .contains("Op alle " + judged.size() + " punten minder gunstig dan Voorbeeldstad");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?taal=en", "?tegen=nederland"})
    void a_conclusion_never_sets_points_apart_from_all_of_them(String question) {
        for (var code : List.of("WK999900", "WK999901", "WK999902", "WK999903", "BU99990202", "GM9999")) {
            assertThat(web.get("/wijkprofiel/" + code + question).words())
                    .containsPattern("gunstig|favourable")
                    .doesNotContainPattern("(\\d+) (van de|of) \\1 (punten|points)|alle 1 punten|all 1 points");
        }
    }

    @Test
    void a_topic_without_figures_points_to_the_years_ahead_where_those_are_known() {
        assertThat(web.get("/wijkprofiel/WK999901").between("id=\"population-forecast\"", "id=\"health\""))
                .contains("Nog geen cijfer over dit onderwerp", "Hoe oud zijn de inwoners straks?");
    }

    private boolean isJudged(String indicator) {
        return indicators.get(indicator).isMain()
                && indicators.get(indicator).direction() != Indicator.Direction.NEITHER;
    }

    @Test
    void age_may_explain_what_an_old_or_a_young_wijk_differs_in() {
        assertThat(web.get("/wijkprofiel/WK999901").words())
                .contains("Hier wonen veel meer 65-plussers dan in Voorbeeldstad. Verschillen kunnen daardoor komen.");
        assertThat(web.get("/wijkprofiel/WK999900").words())
                .contains("Hier wonen veel minder 65-plussers dan in Voorbeeldstad.");
        assertThat(web.get("/wijkprofiel/WK999903").words()).doesNotContain("65-plussers dan");
    }

    @ParameterizedTest
    @ValueSource(strings = {"WK999900", "WK999901", "WK999902", "WK999903", "BU99990202", "GM9999"})
    void no_difference_is_called_good_in_one_way_and_goes_the_other(String code) {
        assertThat(Demonstrated.rows(web.profile(code, "")))
                .filteredOn(row -> List.of("FAVOURABLE", "UNFAVOURABLE")
                        .contains(row.path("oordeel").asString("")))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.get("verschil").asDouble() > 0)
                        .as(row.get("indicator").asString())
                        .isEqualTo(isGoodWhenHigher(row)
                                == row.get("oordeel").asString().equals("FAVOURABLE")));
    }

    private boolean isGoodWhenHigher(JsonNode row) {
        return indicators.get(row.get("indicator").asString()).direction() == Indicator.Direction.HIGHER_IS_BETTER;
    }

    @Test
    void no_measurement_before_is_judged_by_other_areas() {
        assertThat(Demonstrated.rows(web.profile("WK999901", "?tegen=eerder")))
                .noneMatch(row -> row.path("methode").asString("").equals("BySpread"));
        assertThat(web.get("/wijkprofiel/WK999901?tegen=eerder").words())
                .contains(
                        "bij de vorige meting", "Dit cijfer heeft geen marge. Of het is veranderd, is niet te zeggen.")
                .doesNotContain("in de vorige meting");
    }

    @Test
    void strong_points_come_before_points_of_attention_and_both_before_what_weighs() {
        var text = web.get("/wijkprofiel/WK999900").text();

        assertThat(text).contains("Sterke punten", "Aandachtspunten", "id=\"weegt\"");
        assertThat(text.indexOf("Sterke punten")).isLessThan(text.indexOf("Aandachtspunten"));
        assertThat(text.indexOf("Aandachtspunten"))
                .isLessThan(text.indexOf("<section class=\"gw-topic gw-flow\" id=\"weegt\""));
    }

    @Test
    void nothing_weighs_that_was_told_already() {
        for (var code : List.of("WK999900", "WK999901", "WK999902")) {
            var told = web.profile(code, "").get("bevindingen");
            var different =
                    told.get("aandacht").valueStream().map(JsonNode::asString).toList();
            assertThat(told.get("weegt").valueStream().map(JsonNode::asString))
                    .as(code)
                    .doesNotContainAnyElementsOf(different);
        }
    }
}
