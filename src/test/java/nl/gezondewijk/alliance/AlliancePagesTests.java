package nl.gezondewijk.alliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.gezondewijk.approach.Part;
import nl.gezondewijk.network.NetworkStage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SpringBootTest(properties = "spring.application.name=groepen")
@AutoConfigureMockMvc
class AlliancePagesTests {
    @Autowired
    JdbcClient db;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    ApplicationContext program;

    private NetworkStage stage;
    private String home;
    private String care;
    private String sanne;
    private String anna;
    private String joost;

    @BeforeEach
    void meet() {
        stage = new NetworkStage(mvc, program);
        home = stage.approach.url();
        care = stage.party("Thuiszorg Noord", "care");
        var welfare = stage.party("Welzijn Noord", "welfare");
        sanne = number(stage.person("Sanne Mulder", "sanne@thuiszorg.example", care));
        anna = number(stage.person("Anna de Wit", "anna@thuiszorg.example", care));
        joost = number(stage.person("Joost Bakker", "joost@welzijn.example", welfare));
    }

    @Test
    void two_pull_a_working_group_from_different_domains() {
        var team = team("WORKING", "Ontmoeten");
        assertThat(stage.facilitator.get(home)).bodyText().contains("Zoek kartrekkers voor ‘Ontmoeten’");
        seat(team, sanne, "PULLER");
        seat(team, anna, "PULLER");
        assertThat(stage.facilitator.get(team)).bodyText().contains("komen uit hetzelfde domein");
        seat(team, joost, "PULLER");
        assertThat(stage.facilitator.get(team))
                .bodyText()
                .contains("Sanne Mulder", "Joost Bakker", "Welzijn Noord")
                .doesNotContain("hetzelfde domein");
        assertThat(stage.facilitator.get(home)).bodyText().doesNotContain("Zoek kartrekkers");
    }

    @Test
    void one_who_carries_too_much_is_told_to_the_working_group_only_and_hands_over() {
        var teams = new String[] {team("STEERING", "Regiegroep"), team("CORE", "Kernteam"), team("WORKING", "Bewegen")};
        for (var team : teams) {
            seat(team, sanne, "PULLER");
        }
        assertThat(stage.facilitator.get(home)).bodyText().contains("Sanne Mulder draagt veel");
        assertThat(stage.as(Part.COMMISSIONER).get(home)).bodyText().doesNotContain("draagt veel");

        db.sql("UPDATE network.person SET card_since = now(), card_how = 'TOLD' WHERE id = :id")
                .param("id", Integer.valueOf(sanne))
                .update();
        stage.facilitator.post(
                home + "/netwerk/koppelkaart",
                "d-care",
                sanne,
                "tot",
                LocalDate.now().plusMonths(3).toString());

        var handover = home + "/groepen/overdracht/" + sanne;
        assertThat(stage.facilitator.get(handover))
                .bodyText()
                .contains("Regiegroep", "Kernteam", "Bewegen", "op de koppelkaart");
        stage.facilitator.post(handover, "aan", joost);
        assertThat(stage.facilitator.get(teams[0])).bodyText().contains("Joost Bakker", "Wie er eerder in zaten");
        assertThat(stage.facilitator.get(home + "/groepen"))
                .bodyText()
                .contains("van Sanne Mulder naar Joost Bakker: Regiegroep, Kernteam, Bewegen, koppelkaart voor ");
        assertThat(stage.facilitator.get(handover))
                .bodyText()
                .contains("op de koppelkaart")
                .doesNotContain("Kernteam");
    }

    @Test
    void partners_and_the_commissioner_read_functions_and_no_names() {
        var team = team("STEERING", "Regiegroep");
        seat(team, sanne, "CHAIR");
        for (var part : new Part[] {Part.PARTNER, Part.COMMISSIONER}) {
            assertThat(stage.as(part).get(team))
                    .bodyText()
                    .contains("Wijkverpleegkundige", "Thuiszorg Noord", "voorzitter")
                    .doesNotContain("Sanne Mulder");
        }
        assertThat(stage.as(Part.RESIDENT).get(team)).hasStatus(403);
    }

    @Test
    void an_agreement_has_its_document_and_warns_before_its_money_ends() {
        agree(
                "COVENANT",
                "https://voorbeeld.example/convenant.pdf",
                LocalDate.now().plusDays(20).toString());
        assertThat(stage.facilitator.get(home + "/afspraken"))
                .bodyText()
                .contains("Thuiszorg Noord", "convenant", "href=\"https://voorbeeld.example/convenant.pdf\"");
        assertThat(stage.as(Part.COMMISSIONER).get(home)).bodyText().contains("Het geld van Thuiszorg Noord houdt op");
    }

    @Test
    void a_document_that_is_no_address_never_becomes_a_link() {
        agree("INTENT", "javascript:alert(1)", "");
        assertThat(stage.facilitator.get(home + "/afspraken"))
                .bodyText()
                .contains("javascript:alert(1)")
                .doesNotContain("href=\"javascript:");
    }

    @Test
    void what_cannot_be_is_said_and_given_back() {
        assertThat(stage.facilitator.post(home + "/groepen", "soort", "WORKING", "naam", " ", "vanaf", "gisteren"))
                .bodyText()
                .contains("Vul een naam in van 1 tot 100 tekens", "Vul een dag in", "gisteren");
        var team = team("WORKING", "Ontmoeten");
        var elsewhere = new NetworkStage(mvc, program);
        var stranger = number(elsewhere.person("Vreemde", "v@elders.example", elsewhere.party("Elders", "care")));
        assertThat(stage.facilitator.post(
                        team + "/plaatsen", "persoon", stranger, "taak", "MEMBER", "sinds", "2026-01-01"))
                .bodyText()
                .contains("Kies iemand uit het netwerk")
                .doesNotContain("Vreemde");
        assertThat(elsewhere.facilitator.get(team)).hasStatus(403);
        assertThat(elsewhere.facilitator.get(elsewhere.approach.url() + "/groepen/" + number(team)))
                .hasStatus(404);
    }

    private String team(String kind, String name) {
        return to(stage.facilitator.post(
                home + "/groepen", "soort", kind, "naam", name, "mandaat", "", "vanaf", "2026-01-01"));
    }

    private void seat(String team, String person, String task) {
        stage.facilitator.post(team + "/plaatsen", "persoon", person, "taak", task, "sinds", "2026-02-01");
    }

    private void agree(String kind, String document, String money) {
        stage.facilitator.post(
                home + "/afspraken",
                "partij",
                number(care),
                "soort",
                kind,
                "op",
                "2026-01-01",
                "waarover",
                "samen werken",
                "stuk",
                document,
                "geld",
                money);
    }

    private static String number(String url) {
        return url.replaceFirst(".*/", "");
    }

    private static String to(MvcTestResult answer) {
        return String.valueOf(answer.getResponse().getRedirectedUrl());
    }
}
