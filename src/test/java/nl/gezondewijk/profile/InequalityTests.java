package nl.gezondewijk.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.List;
import nl.gezondewijk.area.Area;
import nl.gezondewijk.area.Areas;
import nl.gezondewijk.indicator.Indicator;
import nl.gezondewijk.indicator.Indicators;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Differences in health along the socio-economic ladder, in the invented gemeente. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = Demonstrated.APART)
class InequalityTests {
    private static final String PAGE = "/gezondheidsverschillen/GM9999";

    @LocalServerPort
    int port;

    @Autowired
    Inequalities inequalities;

    @Autowired
    Indicators indicators;

    @Autowired
    Areas areas;

    Web web;

    @BeforeEach
    void open() {
        web = new Web(port);
    }

    private Inequality inequality(String indicator, Area.Kind level) {
        return inequalities
                .find(areas.find("GM9999").orElseThrow(), level, indicators.get(indicator))
                .orElseThrow();
    }

    private static List<NamedCsvRecord> rows(String text) {
        return CsvReader.builder().fieldSeparator(';').ofNamedCsvRecord(text.substring(1)).stream()
                .filter(row -> !row.getField("waarde").isEmpty())
                .toList();
    }

    private static double number(NamedCsvRecord row, String field) {
        return Double.parseDouble(row.getField(field).replace(',', '.'));
    }

    /** Recomputes the line from the file that anybody may take along: a regression of the logarithm on the share who stand lower. */
    @Test
    void the_ends_of_the_line_follow_from_the_file() {
        var rows = rows(web.get(PAGE + ".csv?cijfer=wmo-per-1000").text());
        double all = rows.stream().mapToDouble(row -> number(row, "inwoners")).sum();
        double before = 0;
        double mean = 0;
        double sxx = 0;
        double sxy = 0;
        for (var row : rows) {
            double w = number(row, "inwoners") / all;
            double r = before + w / 2 - 0.5;
            mean += w * Math.log(number(row, "waarde"));
            sxx += w * r * r;
            sxy += w * r * Math.log(number(row, "waarde"));
            before += w;
        }
        var known = inequality("wmo-per-1000", Area.Kind.BUURT).known().orElseThrow();

        assertThat(rows).hasSizeGreaterThan(25);
        assertThat(known.lowEnd()).isCloseTo(Math.exp(mean - sxy / sxx / 2), within(1e-6));
        assertThat(known.highEnd()).isCloseTo(Math.exp(mean + sxy / sxx / 2), within(1e-6));
    }

    @Test
    void a_sentence_says_both_ends_aloud() {
        var words = web.get(PAGE + "?cijfer=wmo-per-1000").words();

        assertThat(words)
                .containsPattern(
                        "Meer inwoners krijgen hulp uit de Wmo waar de score voor welvaart, opleiding en werk het laagst is: \\d+ van de 1.000, tegen \\d+ waar die het hoogst is\\.")
                .containsPattern("Verschil \\(SII\\) −[\\d,]+.per.1\\.000.+?marge.−[\\d,]+.tot.−[\\d,]+")
                .containsPattern("Verhouding \\(RII\\) 0,\\d\\d keer marge 0,\\d\\d tot 0,\\d\\d");
        assertThat(web.get(PAGE + "?cijfer=wmo-per-1000&taal=en").words())
                .contains("where the score for prosperity, education and work is lowest");
    }

    @Test
    void a_modelled_figure_has_a_slope_without_margin_and_says_why() {
        var page = web.get(PAGE + "?cijfer=ervaren-gezondheid&taal=nl");

        assertThat(page.words())
                .contains(
                        "Het model verwacht:",
                        "Deze helling zit voor een deel al in het model.",
                        "zonder marge, want geschat")
                .doesNotContain("marge van elk gebied", "95%-marge");
        assertThat(inequality("ervaren-gezondheid", Area.Kind.BUURT)
                        .explanation()
                        .toString())
                .contains("statistics.slopeIndex")
                .doesNotContain("interval", "verdict");
        assertThat(page.text()).contains("gw-plot__arealoose");
    }

    @Test
    void a_figure_without_counts_gets_its_margin_from_the_scatter() {
        assertThat(web.get(PAGE + "?cijfer=afstand-huisarts&taal=nl").words())
                .contains(
                        "De marge komt van hoe ver de gebieden van de lijn liggen.",
                        "De berekening gaat uit van een rechte lijn.");
    }

    @Test
    void areas_stand_from_the_lowest_score_up_and_their_people_make_up_the_whole() {
        var rungs = inequality("jeugdzorg", Area.Kind.WIJK).rungs();

        assertThat(rungs).extracting(Inequality.Rung::score).isSorted();
        assertThat(rungs).extracting(Inequality.Rung::ridit).isSorted().allMatch(ridit -> ridit > 0 && ridit < 1);
        assertThat(rungs.getFirst().area().code()).isEqualTo("WK999902");
    }

    @Test
    void an_area_without_people_or_figure_is_left_out_and_told() {
        var leftOut = inequality("wmo-per-1000", Area.Kind.BUURT).leftOut();

        assertThat(leftOut)
                .filteredOn(one -> one.area().code().equals("BU99990704"))
                .singleElement()
                .satisfies(one -> assertThat(one.lacks()).isEqualTo(Inequality.LeftOut.What.PEOPLE));
        assertThat(web.get(PAGE + "?cijfer=wmo-per-1000&taal=nl").words())
                .contains("Gebieden die niet meedoen: " + leftOut.size());
    }

    @Test
    void what_the_score_is_made_of_is_not_set_against_it() {
        assertThat(Inequalities.PART_OF_SCORE)
                .allSatisfy(key -> assertThat(indicators.find(key)).as(key).isPresent());
        assertThat(inequalities.listOffered())
                .hasSizeGreaterThan(40)
                .extracting(Indicator::key)
                .contains("ervaren-gezondheid", "wmo-per-1000", "afstand-huisarts")
                .doesNotContain("laag-inkomen", "ses-woa", "inwoners", "aandeel-65plus", "opleiding-hbo-wo");
        assertThat(web.get(PAGE + "?cijfer=laag-inkomen").status()).isEqualTo(404);
    }

    @Test
    void an_area_within_a_gemeente_leads_to_its_gemeente() {
        assertThat(web.get("/gezondheidsverschillen/BU99990001?cijfer=roken").header("Location"))
                .endsWith(PAGE + "?cijfer=roken");
    }

    @Test
    void the_country_is_told_by_wijk() {
        var page = web.get("/gezondheidsverschillen/NL00?taal=nl&vlak=buurt");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.words()).contains("wijken doen mee").doesNotContain("Toon per");
    }

    @Test
    void every_figure_that_is_offered_has_a_page() {
        var broken = new ArrayList<String>();
        for (var indicator : inequalities.listOffered()) {
            var answer = web.get(PAGE + "?cijfer=" + indicator.key());
            if (answer.status() != 200
                    || answer.text().contains("NaN")
                    || !answer.emptyCells().isEmpty()) {
                broken.add(indicator.key());
            }
        }
        assertThat(broken).isEmpty();
    }
}
