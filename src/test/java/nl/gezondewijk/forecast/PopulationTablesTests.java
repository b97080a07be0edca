package nl.gezondewijk.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import nl.gezondewijk.account.Hired;
import nl.gezondewijk.account.Visitor;
import nl.gezondewijk.page.OpenTo.Audience;
import nl.gezondewijk.sheet.Made;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Tables for looking ahead as people hand them in, with names in place of codes, and who may take them away again. */
@SpringBootTest(properties = "spring.application.name=Estimates for the demonstration")
@AutoConfigureMockMvc
class PopulationTablesTests {
    private static final String TABLES = "/bevolkingstabellen";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    ApplicationContext program;

    @Autowired
    Deliveries deliveries;

    private Visitor owner;

    @BeforeEach
    void signIn() {
        owner = signedIn(Hired.at("Gemeente Voorbeeldstad", Audience.DATA_MANAGER, program));
    }

    @AfterEach
    void clean() {
        deliveries.list().stream()
                .filter(one -> one.publisher().equals("Primos"))
                .forEach(one -> deliveries.remove(one.id()));
    }

    @Test
    void a_plain_name_is_its_area_and_of_another_is_asked() {
        var asked = handedIn("""
                Gemeente;Wijk;Jaar;Aantal
                Voorbeeldstad;Wagelaar;2030;5700
                Voorbeeldstad;Wagelaar;2040;6100
                Voorbeeldstad;Touwslager;2030;7200
                Voorbeeldstad;Touwslager;2040;7900
                """);
        assertThat(asked).endsWith("/gebieden");
        assertThat(owner.get(asked))
                .hasStatusOk()
                .bodyText()
                .contains("Touwslager (Voorbeeldstad)", "Touwslagers (wijk, WK999902)")
                .doesNotContain("Wagelaar (Voorbeeldstad)");
        assertThat(owner.get(TABLES)).bodyText().contains("Wacht: zeg welke gebieden het zijn");
        assertThat(read("WK999901"))
                .as("while it waits, nobody reads any of it")
                .isEmpty();

        assertThat(owner.post(asked, "gebied-0", ""))
                .hasStatus(400)
                .bodyText()
                .contains("Kies een gebied voor Touwslager");
        assertThat(owner.post(asked, "gebied-0", "", "code-0", "WK000000"))
                .hasStatus(400)
                .bodyText()
                .contains("WK000000 kennen we niet", "value=\"WK000000\"");
        assertThat(owner.post(asked, "gebied-0", "", "code-0", "WK999901"))
                .as("what stands there already cannot stand there twice")
                .hasStatus(400);
        assertThat(owner.post(asked, "gebied-0", "WK999902")).hasRedirectedUrl(TABLES);
        assertThat(read("WK999901")).containsExactly(5700.0, 6100.0);
        assertThat(read("WK999902")).containsExactly(7200.0, 7900.0);
        assertThat(owner.get(asked)).hasRedirectedUrl(TABLES);
    }

    @Test
    void a_name_may_be_left_out() {
        var asked = handedIn("""
                Gebied;Jaar;Aantal
                GM9999;2030;41000
                GM9999;2040;43000
                Elders;2030;10
                """);
        assertThat(owner.post(asked, "gebied-0", "weg")).hasRedirectedUrl(TABLES);
        assertThat(read("GM9999")).containsExactly(41000.0, 43000.0);
    }

    @Test
    void only_its_owner_colleagues_and_administrators_take_a_table_away() {
        var stranger = signedIn(Hired.at("GGD Elders", Audience.DATA_MANAGER, program));
        var nowhere = signedIn(Hired.as(Audience.DATA_MANAGER, program));
        var colleague = signedIn(Hired.at("gemeente voorbeeldstad", Audience.DATA_MANAGER, program));
        var administrator = signedIn(Hired.as(Audience.ADMINISTRATOR, program));
        for (var mayToo : List.of(owner, colleague, administrator)) {
            assertThat(handedIn("Gebied;Jaar;Aantal\nGM9999;2030;41000\n")).isEqualTo(TABLES);
            int id = deliveries.list().stream()
                    .filter(one -> one.publisher().equals("Primos"))
                    .findFirst()
                    .orElseThrow()
                    .id();
            var remove = TABLES + "/" + id + "/verwijderd";
            for (var mayNot : List.of(stranger, nowhere)) {
                assertThat(mayNot.get(TABLES)).bodyText().doesNotContain(remove);
                assertThat(mayNot.post(remove)).hasStatus(403);
            }
            assertThat(mayToo.get(TABLES)).bodyText().contains(remove);
            assertThat(mayToo.post(remove)).hasRedirectedUrl(TABLES);
            assertThat(deliveries.find(id)).isEmpty();
        }
    }

    @Test
    void who_hands_in_lines_about_persons_hears_how_to_count_them_and_nothing_is_kept() {
        int before = deliveries.list().size();
        var answer = sent("Naam;Geboortedatum;Straat\nJ. Jansen;1980-02-03;Kade 1\nA. de Vries;1951-11-23;Kade 2\n");

        assertThat(answer)
                .hasStatus(400)
                .bodyText()
                .contains(
                        "Dit bestand lijkt over personen te gaan",
                        "Kolom B (Geboortedatum) lijkt geboortedatums te bevatten.",
                        "We hebben er niets van bewaard.",
                        "href=\"/tellen\"",
                        "value=\"Primos 2025\"")
                .doesNotContain("We vinden geen regel met de namen van de kolommen", "Jansen", "1980-02-03");
        assertThat(deliveries.list()).hasSize(before);
    }

    @Test
    void a_variant_of_somebody_else_is_neither_replaced_nor_removed() {
        var stranger = signedIn(Hired.as(Audience.DATA_MANAGER, program));
        String[] plan = {
            "naam",
            "Plan Noord",
            "woningen",
            "10",
            "woningen",
            "0",
            "woningen",
            "0",
            "woningen",
            "0",
            "verhuizen",
            "0",
            "verhuizen",
            "0",
            "verhuizen",
            "0",
            "verhuizen",
            "0",
            "perwoning",
            "0.2",
            "perwoning",
            "0.7",
            "perwoning",
            "0.5",
            "perwoning",
            "0.5"
        };
        var kept = String.valueOf(
                owner.post("/vooruit/WK999901/varianten", plan).getResponse().getRedirectedUrl());
        var id = kept.substring(kept.lastIndexOf('-') + 1);
        var remove = "/vooruit/WK999901/varianten/" + id + "/verwijderd";
        assertThat(stranger.post("/vooruit/WK999901/varianten", plan))
                .hasStatus(400)
                .bodyText()
                .contains("Een ander heeft al een variant met deze naam");
        assertThat(stranger.get(kept)).bodyText().doesNotContain(remove);
        assertThat(stranger.post(remove)).hasStatus(403);
        assertThat(owner.get(kept)).bodyText().contains(remove);
        assertThat(owner.post(remove)).hasRedirectedUrl("/vooruit/WK999901");
    }

    private List<Double> read(String area) {
        return deliveries.read(Delivery.Kind.FORECAST, Set.of(area)).entrySet().stream()
                .filter(one -> one.getKey().publisher().equals("Primos"))
                .flatMap(one -> one.getValue().stream())
                .map(Line::number)
                .toList();
    }

    /** Gives where it leads. */
    private String handedIn(String table) {
        return String.valueOf(sent(table).getResponse().getRedirectedUrl());
    }

    private MvcTestResult sent(String table) {
        var file = new MockMultipartFile("bestand", "prognose.csv", "text/csv", Made.text(table));
        return owner.send(
                TABLES, file, "soort", "FORECAST", "titel", "Primos 2025", "maker", "Primos", "datum", "2025-01-01");
    }

    private Visitor signedIn(Hired account) {
        var visitor = new Visitor(mvc);
        visitor.signIn(account.email(), account.password());
        return visitor;
    }
}
