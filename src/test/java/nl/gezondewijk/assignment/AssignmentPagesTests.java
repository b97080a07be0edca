package nl.gezondewijk.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.gezondewijk.account.Hired;
import nl.gezondewijk.account.Visitor;
import nl.gezondewijk.approach.Approach;
import nl.gezondewijk.approach.Approaches;
import nl.gezondewijk.approach.Part;
import nl.gezondewijk.area.Areas;
import nl.gezondewijk.area.Learned;
import nl.gezondewijk.page.OpenTo.Audience;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@SpringBootTest(properties = "spring.application.name=opdrachten")
@AutoConfigureMockMvc
class AssignmentPagesTests {
    @Autowired
    MockMvcTester mvc;

    @Autowired
    ApplicationContext program;

    @Autowired
    Approaches approaches;

    @Autowired
    Areas areas;

    @Autowired
    JdbcClient db;

    private Hired femke;
    private Visitor facilitator;
    private Approach approach;

    @BeforeEach
    void begin() {
        areas.learn(
                2025,
                List.of(
                        Learned.named("GM9999", "Voorbeeldstad"),
                        Learned.named("WK999900", "Noord"),
                        Learned.named("WK999901", "Wagelaar")));
        femke = Hired.as("Femke Begeleider", Audience.DATA_MANAGER, program);
        facilitator = signedIn(femke);
        approach = approaches.make("Samen gezond", "WK999900", femke.actor(), "machine");
    }

    @Test
    void an_approach_starts_with_its_assignment_and_keeps_what_was_said_before() {
        assertThat(facilitator.get(approach.url())).bodyText().contains("Leg de opdracht vast");
        say("0", "Hoe blijven ouderen in Dinther langer gezond?");
        assertThat(facilitator.get(approach.url()))
                .bodyText()
                .contains("Hoe blijven ouderen in Dinther")
                .doesNotContain("Leg de opdracht vast");
        var page = facilitator.get(approach.url() + "/opdracht");
        assertThat(page).bodyText().contains("gemeente Bernheze, wethouder zorg", "regiegroep", "8 uur per week");

        say(version(), "Hoe blijven ouderen in alle drie de dorpen gezond?");
        assertThat(facilitator.get(approach.url() + "/opdracht"))
                .bodyText()
                .contains("alle drie de dorpen", "Wat er eerder stond", "ouderen in Dinther");
    }

    @Test
    void who_was_overtaken_by_a_colleague_loses_no_word() {
        say("0", "De eerste vraag");
        say("0", "Mijn eigen vraag, die ik lang typte");
        assertThat(facilitator.get(approach.url() + "/opdracht"))
                .bodyText()
                .contains("De eerste vraag")
                .doesNotContain("die ik lang typte");
        assertThat(post("0", "Mijn eigen vraag, die ik lang typte", "31-12-2027"))
                .bodyText()
                .contains("Iemand anders heeft de opdracht intussen gewijzigd", "die ik lang typte");
    }

    @Test
    void what_cannot_be_is_said_and_given_back() {
        assertThat(post("0", "<script>alert(1)</script>", "31-02-2027"))
                .bodyText()
                .contains("Vul een dag in, zoals 31-12-2026", "&lt;script&gt;alert(1)", "31-02-2027")
                .doesNotContain("<script>alert");
        assertThat(post("0", "Een vraag", "01-01-2020")).bodyText().contains("Het einde ligt vóór het begin");
        assertThat(post("0", "", "")).bodyText().contains("Schrijf de vraag op");
    }

    @Test
    void a_focus_widens_with_its_reason_and_the_approach_moves_along() {
        focus("WK999901", "ouderen", "eerst één dorp");
        focus("GM9999", "iedereen", "in de andere dorpen speelt hetzelfde");
        var page = facilitator.get(approach.url() + "/opdracht");
        assertThat(page).bodyText().contains("eerst één dorp", "in de andere dorpen speelt hetzelfde", "ouderen");
        assertThat(approaches.get(approach.id()).area()).isEqualTo("GM9999");
        assertThat(facilitator.post(
                        approach.url() + "/opdracht/focus",
                        "vanaf",
                        "2026-01-01",
                        "gebied",
                        "Nergenshuizen",
                        "reden",
                        "zomaar"))
                .bodyText()
                .contains("Dit gebied kennen we niet", "zomaar");
    }

    @Test
    void support_is_gauged_again_and_the_earlier_answer_stays() {
        gauge("WAITS", "2026-01-10", "eerst minder vergaderen");
        gauge("CONDITIONAL", "2026-03-10", "hoogstens vier bijeenkomsten");
        for (var reader : List.of(Part.COMMISSIONER, Part.PARTNER, Part.RESIDENT)) {
            assertThat(joined(reader).get(approach.url() + "/opdracht"))
                    .bodyText()
                    .contains("onder voorwaarden")
                    .doesNotContain("vergaderen", "vier bijeenkomsten");
        }
        assertThat(facilitator.get(approach.url() + "/opdracht"))
                .bodyText()
                .contains("eerst minder vergaderen", "hoogstens vier bijeenkomsten", "nog niet gevraagd");
        assertThat(facilitator.post(
                        approach.url() + "/opdracht/draagvlak",
                        "partij",
                        "GPS",
                        "stand",
                        "YES",
                        "op",
                        LocalDate.now().plusDays(3).toString()))
                .bodyText()
                .contains("die ligt niet in de toekomst");
    }

    @Test
    void what_runs_already_is_joined_and_warned_of_before_its_money_ends() {
        facilitator.post(
                approach.url() + "/wat-loopt",
                "soort",
                "INITIATIVE",
                "naam",
                "Eetpunt De Linde",
                "van",
                "welzijnswerk",
                "programmas",
                "gala",
                "link",
                "https://voorbeeld.example/eetpunt",
                "tot",
                LocalDate.now().plusDays(30).toString());
        assertThat(facilitator.get(approach.url() + "/wat-loopt"))
                .bodyText()
                .contains("Eetpunt De Linde", "GALA", "https://voorbeeld.example/eetpunt");
        assertThat(facilitator.get(approach.url())).bodyText().contains("‘Eetpunt De Linde’ houdt op");
        assertThat(facilitator.post(
                        approach.url() + "/wat-loopt", "soort", "PLAN", "naam", "x", "link", "javascript:alert(1)"))
                .bodyText()
                .contains("Vul een adres in dat begint met https://");
    }

    @Test
    void an_obstacle_names_who_can_break_it_and_silence_is_told() {
        obstacle("Geen ruimte in de agenda", LocalDate.now().minusDays(40).toString(), "false");
        assertThat(facilitator.get(approach.url())).bodyText().contains("Nog geen antwoord van de praktijkmanager");
        assertThat(facilitator.get(approach.url() + "/belemmeringen"))
                .bodyText()
                .contains("Geen ruimte in de agenda", "Er is nog geen antwoord", "Alleen de werkgroep leest dit");
    }

    @Test
    void the_commissioner_reads_what_is_shared_and_no_more() {
        say("0", "Een vraag voor de wethouder");
        obstacle("De wethouder aarzelt", LocalDate.now().minusDays(40).toString(), "false");
        obstacle("Er is geen zaal", "", "true");
        var commissioner = joined(Part.COMMISSIONER);
        assertThat(commissioner.get(approach.url()))
                .bodyText()
                .contains("Een vraag voor de wethouder", "U bent opdrachtgever")
                .doesNotContain("praktijkmanager");
        assertThat(commissioner.get(approach.url() + "/belemmeringen"))
                .bodyText()
                .contains("Er is geen zaal")
                .doesNotContain("De wethouder aarzelt");
        assertThat(commissioner.get(approach.url() + "/opdracht/wijzigen")).hasStatus(403);
        assertThat(joined(Part.RESIDENT).get(approach.url() + "/belemmeringen")).hasStatus(403);
    }

    @Test
    void every_change_is_in_the_trail() {
        long before = noted();
        say("0", "Een vraag");
        gauge("YES", "2026-01-10", "");
        focus("WK999901", "", "daarom");
        obstacle("Iets", "", "false");
        assertThat(noted()).isEqualTo(before + 4);
    }

    private long noted() {
        return db.sql("SELECT count(*) FROM audit.entry WHERE object = :object AND action LIKE 'assignment.%'")
                .param("object", approach.reference())
                .query(Long.class)
                .single();
    }

    private void say(String from, String question) {
        post(from, question, "31-12-2027");
    }

    private org.springframework.test.web.servlet.assertj.MvcTestResult post(String from, String question, String ends) {
        return facilitator.post(
                approach.url() + "/opdracht",
                "vanaf",
                from,
                "soort",
                "QUESTION",
                "vraag",
                question,
                "opdrachtgever",
                "gemeente Bernheze, wethouder zorg",
                "beslist",
                "regiegroep",
                "uren",
                "8",
                "begin",
                "2026-01-01",
                "einde",
                ends);
    }

    private String version() {
        return db.sql("SELECT max(id)::text FROM assignment.assignment WHERE approach = :approach")
                .param("approach", approach.id())
                .query(String.class)
                .single();
    }

    private void focus(String area, String people, String reason) {
        facilitator.post(
                approach.url() + "/opdracht/focus",
                "vanaf",
                "2026-02-01",
                "gebied",
                area,
                "mensen",
                people,
                "reden",
                reason);
    }

    private void gauge(String level, String on, String said) {
        facilitator.post(
                approach.url() + "/opdracht/draagvlak", "partij", "GPS", "stand", level, "op", on, "gezegd", said);
    }

    private void obstacle(String what, String asked, String shared) {
        facilitator.post(
                approach.url() + "/belemmeringen",
                "wat",
                what,
                "soort",
                "enthusiasm",
                "wie",
                "de praktijkmanager",
                "gevraagd",
                asked,
                "delen",
                shared);
    }

    private Visitor joined(Part part) {
        var who = Hired.as(Audience.SIGNED_IN, program);
        approaches.join(approach, who.actor().reference(), part, femke.actor(), "machine");
        return signedIn(who);
    }

    private Visitor signedIn(Hired who) {
        var visitor = new Visitor(mvc);
        visitor.signIn(who.email(), who.password());
        return visitor;
    }
}
