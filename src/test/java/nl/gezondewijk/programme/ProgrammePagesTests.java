package nl.gezondewijk.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.gezondewijk.account.Hired;
import nl.gezondewijk.account.Visitor;
import nl.gezondewijk.approach.Approach;
import nl.gezondewijk.approach.Approaches;
import nl.gezondewijk.page.OpenTo.Audience;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@SpringBootTest(properties = "spring.application.name=programmas")
@AutoConfigureMockMvc
class ProgrammePagesTests {
    @Autowired
    MockMvcTester mvc;

    @Autowired
    ApplicationContext program;

    @Autowired
    Approaches approaches;

    @Autowired
    Programmes programmes;

    private Visitor administrator;
    private Visitor facilitator;
    private Hired femke;
    private Hired keeper;
    private Approach approach;
    private Programme programme;

    @BeforeEach
    void begin() {
        var boss = Hired.as(Audience.ADMINISTRATOR, program);
        femke = Hired.as("Femke Begeleider", Audience.DATA_MANAGER, program);
        administrator = signedIn(boss);
        facilitator = signedIn(femke);
        keeper = Hired.as("Karim Regio", Audience.SIGNED_IN, program);
        approach = approaches.make("Samen gezond in Noord", "WK999900", femke.actor(), "machine");
        programme = programmes
                .find(programmes.make("Gezond Brabant", "GGD Hart voor Brabant", boss.actor(), "machine"))
                .orElseThrow();
    }

    @Test
    void a_keeper_sees_where_the_approaches_stand_that_their_facilitators_put_in() {
        administrator.post(programme.url() + "/beheerders", "email", keeper.email());
        var karim = signedIn(keeper);
        assertThat(karim.get(programme.url())).bodyText().contains("Er hoort nog geen wijkaanpak bij");

        facilitator.post(approach.url() + "/programmas/" + programme.id());
        obstacle("De wethouder aarzelt", "false");
        obstacle("Er is geen zaal", "true");
        assertThat(karim.get(programme.url()))
                .bodyText()
                .contains("Samen gezond in Noord", "Nog geen antwoord van de beheerder van Er is geen zaal")
                .doesNotContain("De wethouder aarzelt", "href=\"" + approach.url() + "\"");
        assertThat(karim.get(approach.url())).hasStatus(403);

        facilitator.post(approach.url() + "/programmas/" + programme.id() + "/beeindigd");
        assertThat(karim.get(programme.url())).bodyText().doesNotContain("Samen gezond in Noord");
    }

    @Test
    void a_party_that_two_approaches_ask_at_once_is_told_however_they_spell_it() {
        administrator.post(programme.url() + "/beheerders", "email", keeper.email());
        var north = network("Stichting Welzijn Noord", "Bibliotheek");
        var south = network("Welzijn-Noord", "Zwembad");
        assertThat(signedIn(keeper).get(programme.url()))
                .bodyText()
                .contains("Wie wordt door meer wijken gevraagd?", "Welzijn", "niets")
                .doesNotContain(">Bibliotheek<", ">Zwembad<", "2 keer");

        ask(north);
        assertThat(signedIn(keeper).get(programme.url()))
                .bodyText()
                .contains("1 keer")
                .doesNotContain("door 2");
        ask(south);
        assertThat(signedIn(keeper).get(programme.url())).bodyText().contains("2 keer, door 2 wijkaanpakken");
    }

    @Test
    void to_who_does_not_keep_it_it_is_as_if_there_were_none() {
        assertThat(signedIn(keeper).get(programme.url())).hasStatus(404);
        assertThat(signedIn(keeper).get("/programmas")).bodyText().doesNotContain("Gezond Brabant");
        assertThat(signedIn(keeper).post(programme.url() + "/beheerders", "email", keeper.email()))
                .hasStatus(403);
    }

    @Test
    void who_keeps_it_no_more_sees_it_no_more() {
        administrator.post(programme.url() + "/beheerders", "email", keeper.email());
        var number = programmes
                .find(programme.id())
                .orElseThrow()
                .keepers()
                .getFirst()
                .id();
        administrator.post(programme.url() + "/beheerders/" + number + "/beeindigd");
        assertThat(signedIn(keeper).get(programme.url())).hasStatus(404);
    }

    @Test
    void what_cannot_be_is_said_and_given_back() {
        var answer = administrator.post(programme.url() + "/beheerders", "email", "niemand@nergens.example");
        assertThat(answer).hasRedirectedUrl(programme.url() + "#beheerders");
        assertThat(programmes.find(programme.id()).orElseThrow().keepers()).isEmpty();
        int before = programmes.list().size();
        administrator.post("/programmas", "naam", "", "regio", "Brabant");
        assertThat(programmes.list()).hasSize(before);
    }

    /** The address of the first of these parties, in the network of another approach of the programme. */
    private String network(String first, String second) {
        var one = approaches.make("Wijk met " + second, "WK999900", femke.actor(), "machine");
        facilitator.post(one.url() + "/programmas/" + programme.id());
        facilitator.post(one.url() + "/netwerk/organisaties", "naam", second);
        return String.valueOf(facilitator
                .post(one.url() + "/netwerk/organisaties", "naam", first)
                .getResponse()
                .getRedirectedUrl());
    }

    private void ask(String party) {
        facilitator.post(party + "/gevraagd", "dag", LocalDate.now().toString(), "wat", "MEETING");
    }

    private void obstacle(String what, String shared) {
        facilitator.post(
                approach.url() + "/belemmeringen",
                "wat",
                what,
                "wie",
                "de beheerder van " + what,
                "gevraagd",
                LocalDate.now().minusDays(40).toString(),
                "delen",
                shared);
    }

    private Visitor signedIn(Hired who) {
        var visitor = new Visitor(mvc);
        visitor.signIn(who.email(), who.password());
        return visitor;
    }
}
