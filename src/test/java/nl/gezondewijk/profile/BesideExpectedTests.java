package nl.gezondewijk.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.gezondewijk.audit.Actor;
import nl.gezondewijk.indicator.Draft;
import nl.gezondewijk.indicator.OwnIndicators;
import nl.gezondewijk.indicator.Period;
import nl.gezondewijk.indicator.Readership;
import nl.gezondewijk.indicator.Releases;
import nl.gezondewijk.page.Words;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was seen beside what was expected, weighed by the ages of each area itself: a figure beside 100, and beside no other area. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = Demonstrated.APART)
class BesideExpectedTests {
    private static final String KEY = "test-verwacht";
    private static final String PAGE = "/wijkprofiel/WK999901/" + KEY;

    @LocalServerPort
    int port;

    @Autowired
    Releases releases;

    @Autowired
    OwnIndicators own;

    @Autowired
    JdbcClient db;

    private Web web;
    private int release;

    @BeforeEach
    void open() {
        web = new Web(port);
    }

    private void publish(double gemeente) {
        own.define(List.of(Trial.besideExpected(KEY, new Words("Valt", "Falls"))), Actor.PROGRAM);
        var year =
                db.sql("SELECT max(year) FROM area.area").query(Integer.class).single();
        var readers = new Readership(Readership.Audience.EVERYONE, Optional.of("account:test"), Optional.empty());
        var draft = releases.draft(
                new Draft.Title("test", "test-verwacht", "Telling van de praktijk", "1", year, "", readers),
                List.of(List.of(KEY)));
        try (var writer = releases.writer(draft)) {
            row(writer, year, "GM9999", gemeente);
            for (int wijk = 1; wijk <= 7; wijk++) {
                row(writer, year, "WK99990" + wijk, 150 - 10 * wijk);
            }
        }
        releases.publish(draft);
        release = draft.release();
    }

    private static void row(nl.gezondewijk.indicator.DraftWriter writer, int year, String area, double ratio) {
        writer.write(new Draft.Row(
                area,
                Period.year(year),
                0,
                new double[] {ratio},
                new char[] {Draft.Row.VALUE},
                new double[] {ratio - 5},
                new double[] {ratio + 5}));
    }

    @AfterEach
    void clean() {
        Trial.forget(List.of(release), releases, db);
    }

    @Test
    void areas_are_put_in_no_order_and_beside_no_other_area() {
        publish(100);

        assertThat(web.get(PAGE).words())
                .contains("Vergelijk elk gebied met 100.")
                .doesNotContain("ligt hoger dan", "ligt lager dan", "van hoog naar laag", "Verschil of toeval");
        assertThat(web.get(PAGE + "?taal=en").words()).contains("Compare each area with 100.");
    }

    @Test
    void two_areas_beside_each_other_have_no_difference() {
        publish(100);

        assertThat(web.get("/vergelijken?een=WK999901&ander=WK999902").words())
                .contains("Valt")
                .contains("niet te vergelijken: wat verwacht werd, hangt af van de leeftijden van elk gebied zelf");
    }

    @Test
    void no_map_colours_them_one_against_the_other_and_the_page_says_why() {
        publish(100);

        assertThat(web.get("/wijkprofiel/GM9999/kaart?vlak=wijk&cijfer=" + KEY).words())
                .contains("Hiervan maken we geen kaart", "Vergelijk elk gebied met 100")
                .doesNotContain("nog geen grenzen geladen");
    }

    @Test
    void an_area_is_judged_beside_what_the_expected_came_from() {
        publish(100);

        assertThat(web.get(PAGE).words()).contains("ongunstig").doesNotContain("Twee andere gebieden");
    }

    @Test
    void beside_a_gemeente_that_itself_differs_from_what_was_expected_nothing_is_said() {
        publish(93);

        assertThat(web.get(PAGE).words())
                .contains("Twee andere gebieden kunt u er niet mee vergelijken.")
                .doesNotContain("ongunstig");
    }
}
