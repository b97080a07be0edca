package nl.gezondewijk.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import nl.gezondewijk.audit.Actor;
import nl.gezondewijk.document.Pdf;
import nl.gezondewijk.document.Read;
import nl.gezondewijk.indicator.Draft;
import nl.gezondewijk.indicator.OwnIndicators;
import nl.gezondewijk.indicator.Period;
import nl.gezondewijk.indicator.Readership;
import nl.gezondewijk.indicator.Releases;
import nl.gezondewijk.indicator.Withdrawals;
import nl.gezondewijk.page.Words;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Figures that were read by everyone, judged and ranked, and are then taken back: with their numbers, or without. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = Demonstrated.APART)
class WithdrawnTests {
    private static final String KEY = "test-teruggenomen";
    private static final String AREA = "/wijkprofiel/WK999901";
    private static final String CALL = "/api/v1/gebieden/WK999901/indicatoren/" + KEY;
    private static final String WHY = "Er is iemand te herkennen.";

    @LocalServerPort
    int port;

    @Autowired
    Releases releases;

    @Autowired
    Withdrawals withdrawals;

    @Autowired
    OwnIndicators own;

    @Autowired
    JdbcClient db;

    private Web web;
    private int release;

    @BeforeEach
    void publish() {
        web = new Web(port);
        own.define(
                Trial.share(KEY, new Words("Heeft een kwaal", "Has an ailment"), Trial.RESIDENTS, List.of()),
                Actor.PROGRAM);
        var year =
                db.sql("SELECT max(year) FROM area.area").query(Integer.class).single();
        var readers = new Readership(Readership.Audience.EVERYONE, Optional.of("account:test"), Optional.empty());
        var draft = releases.draft(
                new Draft.Title("test", "test-withdrawn", "Telling van de praktijk", "1", year, "", readers),
                List.of(List.of(KEY + "-teller", KEY + "-noemer")));
        try (var writer = releases.writer(draft)) {
            row(writer, year, "GM9999", 2100, 9000);
            row(writer, year, "WK999901", 777, 1234);
            for (int wijk = 2; wijk <= 7; wijk++) {
                row(writer, year, "WK99990" + wijk, 200 + wijk, 1300);
            }
        }
        releases.publish(draft);
        release = draft.release();
    }

    @AfterEach
    void clean() {
        Trial.forget(List.of(release), releases, db);
    }

    private static void row(nl.gezondewijk.indicator.DraftWriter writer, int year, String area, int of, int all) {
        writer.write(Draft.Row.of(area, Period.year(year), 0, new double[] {of, all}, new char[] {'.', '.'}));
    }

    @Test
    void nothing_is_made_of_it_any_more_and_every_exit_says_so() {
        assertThat(web.get(AREA + "/" + KEY).words()).contains("63,0%", "ongunstig", "ligt hoger dan 6");
        assertThat(web.get(CALL).text()).contains("\"oordeel\":\"UNFAVOURABLE\"", "\"valtOp\":true");

        withdrawals.withdraw(release, WHY);

        assertThat(web.get(AREA + "/" + KEY).words())
                .contains("63,0%", "Dit cijfer is ingetrokken", WHY, "(ingetrokken)")
                .doesNotContain("ongunstig", "ligt hoger dan", "van hoog naar laag");
        assertThat(web.get(AREA + "/" + KEY + "?taal=en").words()).contains("This figure was withdrawn", "by name");
        assertThat(web.get(AREA + "/" + KEY + ".csv").text()).contains(WHY);
        assertThat(web.get(CALL).text())
                .contains("\"ingetrokken\":\"" + WHY + "\"", "\"valtOp\":false")
                .doesNotContain("oordeel", "verschil");
        assertThat(web.unpacked(AREA + "/werkmap.xlsx").text()).contains("Telling van de praktijk", WHY);
        assertThat(web.unpacked(AREA + "/presentatie.pptx").text()).doesNotContain("777");
    }

    @Test
    void it_is_not_held_against_chance_any_more() {
        assertThat(web.get(AREA + "/" + KEY).text()).contains("id=\"trechter-t\"");

        withdrawals.withdraw(release, WHY);

        assertThat(web.get(AREA + "/" + KEY).text())
                .contains("tekenen we hier niet: de cijfers zijn ingetrokken")
                .doesNotContain("trechter-t");
    }

    /** What is carried into a meeting: it tells the figure first, and names it only as taken back after that. */
    @Test
    void no_product_carries_it_into_a_meeting_and_each_says_that_it_was_taken_back() {
        var said = "63,0%";
        assertThat(web.unpacked(AREA + "/presentatie.pptx").text()).contains(said);

        withdrawals.withdraw(release, WHY);

        assertThat(paper("/factsheet.pdf"))
                .doesNotContain(said)
                .contains("Deze cijfers zijn ingetrokken", "Heeft een kwaal");
        assertThat(paper("/bewoners.pdf")).doesNotContain(said, "kwaal");
        assertThat(web.unpacked(AREA + "/presentatie.pptx").text())
                .doesNotContain(said)
                .contains("Heeft een kwaal");
        assertThat(web.get(AREA + ".csv").text()).contains(WHY);
        assertThat(web.unpacked(AREA + "/werkmap.xlsx").text()).contains("62.965");
        withdrawals.empty(release);
        for (var product : List.of("/presentatie.pptx", "/werkmap.xlsx")) {
            assertThat(web.unpacked(AREA + product).text()).as(product).doesNotContain(said, "62.965");
        }
    }

    private String paper(String what) {
        try (var read = new Read(new Pdf(web.file(AREA + what).body(), 2))) {
            return read.words();
        }
    }

    @Test
    void its_numbers_go_for_good_where_that_is_asked() {
        assertThatIllegalArgumentException().as("while it stands").isThrownBy(() -> withdrawals.empty(release));
        withdrawals.withdraw(release, WHY);
        withdrawals.empty(release);

        assertThat(web.get(AREA + "/" + KEY).words())
                .contains("ingetrokken", WHY)
                .doesNotContain("63,0");
        assertThat(web.get(AREA + "/" + KEY + ".csv").text())
                .contains("WITHDRAWN", WHY)
                .doesNotContain("777", "62.9", "62,9");
        assertThat(web.get(CALL).text())
                .contains("\"reden\":\"WITHDRAWN\"", "\"ingetrokken\":\"" + WHY + "\"")
                .doesNotContain("waarde", "777");
        assertThat(web.get(AREA).row(KEY).all()).contains("ingetrokken").doesNotContain("63,0");
        assertThat(db.sql(
                                "SELECT count(*) FROM indicator.figures f, unnest(f.values) v WHERE f.release = :id AND v IS NOT NULL")
                        .param("id", release)
                        .query(Integer.class)
                        .single())
                .isZero();
    }
}
