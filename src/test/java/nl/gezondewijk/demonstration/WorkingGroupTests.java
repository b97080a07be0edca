package nl.gezondewijk.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.gezondewijk.account.Visitor;
import nl.gezondewijk.approach.Approaches;
import nl.gezondewijk.indicator.Draft;
import nl.gezondewijk.indicator.Period;
import nl.gezondewijk.indicator.Releases;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The portrait of the demonstration, from the first start to the first real table. */
@SpringBootTest(properties = "spring.application.name=A demonstration that ends")
@AutoConfigureMockMvc
class WorkingGroupTests {
    @Autowired
    MockMvcTester mvc;

    @Autowired
    Approaches approaches;

    @Autowired
    Releases releases;

    @Autowired
    JdbcClient db;

    @Test
    void made_a_portrait_that_everyone_reads_until_there_are_real_figures() {
        var anyone = new Visitor(mvc);
        assertThat(anyone.get("/wijkportretten")).bodyText().contains("Samen ouder worden in de Wagelaar");
        var portrait = "/wijkportretten/"
                + approaches.list().stream()
                        .filter(one -> !one.example())
                        .findFirst()
                        .orElseThrow()
                        .id();
        everything_that_a_portrait_can_hold_is_in_it(anyone, portrait);
        assertThat(anyone.get("/wijkprofiel/WK999901")).bodyText().contains(portrait);

        publishARealTable();
        assertThat(anyone.get(portrait)).hasStatus(404);
        assertThat(approaches.list()).isEmpty();
        for (var table : List.of("portrait", "voice", "comment", "cited")) {
            assertThat(db.sql("SELECT count(*) FROM portrait." + table)
                            .query(Integer.class)
                            .single())
                    .as(table)
                    .isZero();
        }
    }

    private static void everything_that_a_portrait_can_hold_is_in_it(Visitor anyone, String portrait) {
        assertThat(anyone.get(portrait))
                .hasStatusOk()
                .bodyText()
                .contains("De groep noemde het voordat zij cijfers zag", "maakt erger", "helpt tegen")
                .contains("Dit thema staat op ervaring alleen", "Dit thema staat op cijfers en op ervaring")
                .contains("Uitspraak:", "Huisbezoeken:", "Wijkschouw:", "(op de kaart: 3)")
                .contains("Ruim een op de drie bewoners is 65 of ouder")
                .doesNotContain("weegt hier zwaarder", "staat niets in over")
                .as("said to partners only")
                .doesNotContain("vooral iemand willen spreken", "Amina");
        assertThat(anyone.get(portrait + "/bewoners")).hasStatusOk().bodyText().contains("op de 10");
    }

    private void publishARealTable() {
        var draft = releases.draft(
                new Draft.Title("cbs-kerncijfers", "85984NED", "Kerncijfers", "1", 2024, "test"),
                List.of(List.of("inwoners")));
        try (var writer = releases.writer(draft)) {
            writer.write(new Draft.Row(
                    "GM0014", Period.year(2024), 0, new double[] {238_147}, new char[] {'.'}, null, null));
        }
        releases.publish(draft);
    }
}
