package nl.gezondewijk.network;

import static org.assertj.core.api.Assertions.assertThat;

import nl.gezondewijk.mail.Postman;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The mail server refuses, or is away: who leads sees which letters did not leave, and nobody counts as told who was not. */
@SpringBootTest(properties = "spring.application.name=letters-not-taken")
@AutoConfigureMockMvc
class LettersNotTakenTests {
    private static final Postman POSTMAN = new Postman(0, "550 no such person");
    private static final long PATIENCE_NS = 20_000_000_000L;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    ApplicationContext program;

    @Autowired
    JdbcClient db;

    @Autowired
    Persons persons;

    @Autowired
    ForgetPersons forget;

    private NetworkStage stage;
    private String party;
    private String person;

    @DynamicPropertySource
    static void server(DynamicPropertyRegistry settings) {
        settings.add("gezondewijk.site", () -> "https://wijk.gemeente.example");
        settings.add("gezondewijk.mail.host", () -> "127.0.0.1");
        settings.add("gezondewijk.mail.port", POSTMAN::port);
        settings.add("gezondewijk.mail.security", () -> "NONE");
        settings.add("gezondewijk.mail.from", () -> "wijk@gemeente.example");
    }

    @AfterAll
    static void close() {
        POSTMAN.close();
    }

    @BeforeEach
    void begin() {
        stage = new NetworkStage(mvc, program);
        party = stage.party("Thuiszorg Noord", "care");
        person = stage.person("Sanne Mulder", "sanne@thuiszorg.example", party);
    }

    @Test
    void a_letter_that_is_refused_is_told_to_who_leads_and_whom_it_was_for_was_not_told() {
        stage.facilitator.post(person + "/brief");
        waitFor("De mailserver neemt hem niet aan");

        assertThat(stage.facilitator.get(stage.url))
                .bodyText()
                .contains("Brieven die nog niet weg zijn", "brief dat deze persoon in het netwerk staat");
        assertThat(stage.facilitator.get(stage.approach.url())).bodyText().contains("1 brief is niet weg");
        forget.forget();
        assertThat(persons.list(stage.approach.id()).getFirst().told()).isEmpty();
        assertThat(stage.facilitator.get(stage.url)).bodyText().contains("1 persoon weet nog niet");

        stage.facilitator.post(person + "/link");
        assertThat(stage.facilitator.get(stage.url))
                .bodyText()
                .doesNotContain("Brieven die nog niet weg zijn", "weet nog niet");
    }

    @Test
    void a_questionnaire_that_is_refused_is_told_until_another_link_is_given() {
        stage.facilitator.post(party + "/vragenlijst/brief", "persoon", person.replaceFirst(".*/", ""));
        waitFor("vragenlijst over het netwerk. De mailserver neemt hem niet aan");

        stage.facilitator.post(party + "/vragenlijst");
        assertThat(stage.facilitator.get(stage.url)).bodyText().doesNotContain("Brieven die nog niet weg zijn");
    }

    @Test
    void a_server_that_is_away_is_tried_again_and_that_is_said() {
        stage.facilitator.post(person + "/brief");
        waitFor("De mailserver neemt hem niet aan");
        db.sql("UPDATE mail.letter SET state = 'WAITING' WHERE id = (SELECT max(id) FROM mail.letter)")
                .update();

        assertThat(stage.facilitator.get(stage.url)).bodyText().contains("Wij proberen het twee dagen lang opnieuw");
    }

    private void waitFor(String said) {
        long until = System.nanoTime() + PATIENCE_NS;
        var page = NetworkStage.text(stage.facilitator.get(stage.url));
        while (!page.contains(said) && System.nanoTime() < until) {
            page = NetworkStage.text(stage.facilitator.get(stage.url));
        }
        assertThat(page).contains(said);
    }
}
