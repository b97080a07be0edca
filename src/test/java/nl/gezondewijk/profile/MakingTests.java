package nl.gezondewijk.profile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** How a figure was made, on its page. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = Demonstrated.APART)
class MakingTests {
    @LocalServerPort
    int port;

    private String firstOfUnit(String unit) {
        return Demonstrated.rows(new Web(port).profile("GM9999", ""))
                .filter(row -> row.get("eenheid").asString().equals(unit)
                        && row.get("eigen").has("teller"))
                .map(row -> row.get("indicator").asString())
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void a_counted_share_names_the_method_of_its_margin(String language) {
        var page = new Web(port).get("/wijkprofiel/GM9999/" + firstOfUnit("PERCENT") + "?taal=" + language);
        assertThat(page.text()).contains("Wilson 1927").doesNotContain("statistics.");
    }

    @Test
    void a_rate_shows_both_its_counts() {
        var page = new Web(port).get("/wijkprofiel/GM9999/bijstand-per-1000");
        assertThat(page.text()).contains("Teller: geteld").contains("Noemer: op zoveel");
    }

    @Test
    void a_rate_of_events_shows_both_its_counts_and_the_method_of_its_margin() {
        var page = new Web(port).get("/wijkprofiel/GM9999/geboorten-per-1000");
        assertThat(page.text())
                .contains("Aantal gebeurtenissen", "Aantal mensen", "Breslow &amp; Day 1987")
                .doesNotContain("Wilson");
    }
}
