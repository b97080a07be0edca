package nl.gezondewijk.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.gezondewijk.audit.Actor;
import nl.gezondewijk.indicator.Draft;
import nl.gezondewijk.indicator.Indicator;
import nl.gezondewijk.indicator.OwnIndicators;
import nl.gezondewijk.indicator.Period;
import nl.gezondewijk.indicator.Readership;
import nl.gezondewijk.indicator.Releases;
import nl.gezondewijk.page.Words;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the page of an indicator says of its years, of figures that were counted in a wijk of the demonstration. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = Demonstrated.APART)
class ThroughTheYearsTests {
    private static final String KEY = "test-jaren";
    private static final String WIJK = "WK999901";
    private static final int BORDERS = 2020;
    private static final Readership OURS =
            new Readership(Readership.Audience.EVERYONE, Optional.of("account:test"), Optional.empty());
    private static final int[] YEARS = {2012, 2014, 2016, 2020, 2022};
    private static final int[] FALLING = {412, 398, 371, 352, 330};
    private static final int[] ASKED = {1980, 2010, 1995, 2004, 1990};

    @LocalServerPort
    int port;

    @Autowired
    Releases releases;

    @Autowired
    OwnIndicators own;

    @Autowired
    JdbcClient db;

    private final List<Integer> published = new ArrayList<>();

    @AfterEach
    void clean() {
        Trial.forget(published, releases, db);
    }

    private void define(List<Indicator.Break> breaks) {
        own.define(Trial.share(KEY, new Words("Jaren", "Years"), Trial.RESIDENTS, breaks), Actor.PROGRAM);
    }

    private void publish(int... counted) {
        var title = new Draft.Title("test", "test-years", "Telling door de jaren", "1", BORDERS, "", OURS);
        var draft = releases.draft(title, List.of(List.of(KEY + "-teller", KEY + "-noemer")));
        try (var writer = releases.writer(draft)) {
            for (int i = 0; i < counted.length; i++) {
                var both = new double[] {counted[i], ASKED[i]};
                writer.write(new Draft.Row(WIJK, Period.year(YEARS[i]), 0, both, new char[] {'.', '.'}, null, null));
            }
        }
        published.add(draft.release());
        releases.publish(draft);
    }

    private String page(String language) {
        return new Web(port)
                .get("/wijkprofiel/" + WIJK + "/" + KEY + "?taal=" + language)
                .words();
    }

    /** Statistic 14.677 from R, as in the tests of the trend itself. */
    @Test
    void a_falling_trend_is_told_with_its_test_and_limit() {
        define(List.of());
        publish(FALLING);

        assertThat(page("nl"))
                .contains(
                        "Het cijfer daalt: dat is een trend over 5 metingen, van 2012 tot en met 2022.",
                        "Ook als één meting wegvalt, daalt het.",
                        "Dalende trend",
                        "14,68 Toetswaarde (chi-kwadraat)",
                        "9,55 Vanaf deze toetswaarde noemen wij het een trend");
        assertThat(page("en"))
                .contains("The figure is falling: that is a trend over 5 measurements", "14.68 Test value (chi-square)")
                .doesNotContain("statistics.", "profile.");
    }

    @Test
    void the_api_gives_the_trend_with_its_p_value() {
        define(List.of());
        publish(FALLING);

        var course = new Web(port)
                .get("/api/v1/gebieden/" + WIJK + "/indicatoren/" + KEY)
                .json()
                .get("verloop");
        assertThat(course.get("soort").asString()).isEqualTo("TREND");
        assertThat(course.get("uitkomst").asString()).isEqualTo("FALLING");
        assertThat(course.get("p").asDouble()).isCloseTo(1.276e-4, within(1e-6));
    }

    @Test
    void the_same_figures_the_other_way_round_rise() {
        define(List.of());
        publish(330, 352, 371, 398, 412);

        assertThat(page("nl")).contains("Het cijfer stijgt: dat is een trend").doesNotContain("daalt");
    }

    @Test
    void figures_that_hardly_differ_are_no_trend_and_the_test_is_shown() {
        define(List.of());
        publish(371, 365, 380, 366, 374);

        assertThat(page("nl"))
                .contains("Geen duidelijke trend over 5 metingen", "Geen trend te zien", "Toetswaarde (chi-kwadraat)");
    }

    /** By hand, Newcombe's method 10: 371 of 1,995 against 330 of 1,990. */
    @Test
    void after_a_break_the_change_has_its_interval_and_is_no_trend() {
        define(List.of(new Indicator.Break(2015, new Words("Andere vraag", "Another question"))));
        publish(FALLING);

        assertThat(page("nl"))
                .contains("Van 18,6% in 2016 naar 16,6% in 2022. Het verschil is −2,0 procentpunt, met 95% zekerheid"
                        + " tussen −4,4 en 0,4: dat kan toeval zijn. Een trend noemen we pas vanaf vijf metingen.")
                .contains("Verandering tussen de twee metingen; dat is nog geen trend")
                .doesNotContain("Het cijfer daalt", "Dalende trend");
        assertThat(page("en")).contains("The difference is −2.0 percentage points");
    }

    @Test
    void one_measurement_is_called_one() {
        define(List.of());
        publish(412);

        assertThat(page("nl")).contains("1 meting. Een trend noemen we pas vanaf vijf.");
    }
}
