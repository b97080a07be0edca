package nl.gezondewijk.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.gezondewijk.approach.Part;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What a party was asked is counted, whatever it was, and who leads is warned when it becomes too much. */
@SpringBootTest
@AutoConfigureMockMvc
class AskedTests {
    @Autowired
    MockMvcTester mvc;

    @Autowired
    ApplicationContext program;

    @Autowired
    Asks asks;

    @Autowired
    ForgetPersons forget;

    @Autowired
    JdbcClient db;

    private NetworkStage stage;
    private String party;

    @BeforeEach
    void begin() {
        stage = new NetworkStage(mvc, program);
        party = stage.party("Thuiszorg Noord", "care");
    }

    @Test
    void talks_questionnaires_and_meetings_count_together() {
        talk(1);
        talk(2);
        talk(90);
        stage.facilitator.post(party + "/vragenlijst");
        ask(3, "MEETING", "Startbijeenkomst");
        ask(400, "MEETING", "Lang geleden");

        assertThat(asks.list(List.of(stage.approach.id())))
                .extracting(Asked::what)
                .containsExactly(
                        Asked.What.QUESTIONNAIRE,
                        Asked.What.TALK,
                        Asked.What.TALK,
                        Asked.What.MEETING,
                        Asked.What.TALK);
        assertThat(stage.as(Part.NOTE_TAKER).get(party))
                .bodyText()
                .contains("4 keer iets gevraagd", "Startbijeenkomst", "bijeenkomst");
    }

    @Test
    void asked_six_times_in_sixty_days_is_warned_of_to_who_leads_and_to_nobody_else() {
        for (int day = 1; day <= 5; day++) {
            talk(day);
        }
        assertThat(home()).bodyText().doesNotContain("keer iets gevraagd in 60 dagen");
        ask(1, "OTHER", "Meelezen");

        assertThat(home())
                .bodyText()
                .contains("Thuiszorg Noord is 6 keer iets gevraagd in 60 dagen", "5 gesprekken, 1 keer iets anders.");
        for (var part : new Part[] {Part.MEMBER, Part.COMMISSIONER, Part.PARTNER}) {
            assertThat(stage.as(part).get(stage.approach.url()))
                    .hasStatusOk()
                    .bodyText()
                    .doesNotContain("keer iets gevraagd in 60 dagen");
        }
    }

    @Test
    void more_meetings_than_it_agreed_to_is_warned_of() {
        stage.facilitator.post(party + "/houding", "fase", "TAKES_PART", "bijeenkomsten", "2");
        ask(200, "MEETING", "Start");
        ask(100, "MEETING", "Themamiddag");
        assertThat(home()).bodyText().doesNotContain("bijeenkomsten gevraagd");
        ask(1, "MEETING", "Werkgroep");

        assertThat(home())
                .bodyText()
                .contains("Thuiszorg Noord is voor 3 bijeenkomsten gevraagd", "Afgesproken zijn er 2");
    }

    @Test
    void the_same_on_one_day_was_asked_once() {
        ask(1, "MEETING", "Start");
        ask(1, "MEETING", "Start");
        stage.facilitator.post(party + "/vragenlijst");
        stage.facilitator.post(party + "/vragenlijst");

        assertThat(asks.list(List.of(stage.approach.id()))).hasSize(2);
    }

    @Test
    void what_cannot_be_is_given_back_with_what_can() {
        for (var day : new String[] {"", LocalDate.now().plusDays(1).toString(), "2020-01-01", "31-02-2026"}) {
            assertThat(stage.facilitator.post(party + "/gevraagd", "dag", day, "wat", "MEETING", "waarvoor", "Start"))
                    .hasStatusOk()
                    .bodyText()
                    .contains("Kies een dag van het laatste jaar", "value=\"Start\"");
        }
        assertThat(ask(1, "TALK", "")).bodyText().contains("Kies wat u vroeg");
        assertThat(ask(1, "OTHER", "x".repeat(121))).bodyText().contains("hooguit 120 tekens");
        assertThat(asks.list(List.of(stage.approach.id()))).isEmpty();
    }

    @Test
    void partners_and_the_commissioner_do_not_see_what_a_party_was_asked() {
        ask(1, "MEETING", "Startbijeenkomst");

        for (var part : new Part[] {Part.PARTNER, Part.COMMISSIONER}) {
            assertThat(stage.as(part).get(party)).hasStatusOk().bodyText().doesNotContain("Startbijeenkomst");
            assertThat(stage.as(part).post(party + "/gevraagd", "dag", "vandaag"))
                    .hasStatus(403);
        }
    }

    @Test
    void after_a_year_it_is_forgotten() {
        ask(300, "MEETING", "Start");
        db.sql("UPDATE network.asked SET asked_on = :then WHERE approach = :id")
                .param("then", LocalDate.now().minusYears(1))
                .param("id", stage.approach.id())
                .update();
        forget.forget();

        assertThat(db.sql("SELECT count(*) FROM network.asked WHERE approach = :id")
                        .param("id", stage.approach.id())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void what_two_parties_were_asked_goes_with_the_one_that_stays() {
        var other = stage.party("Thuiszorg-Noord");
        ask(1, "MEETING", "Start");
        stage.facilitator.post(other + "/samengevoegd", "met", number(party));

        assertThat(asks.list(List.of(stage.approach.id())))
                .extracting(Asked::organisation)
                .containsExactly(Integer.parseInt(number(other)));
    }

    private MvcTestResult home() {
        return stage.facilitator.get(stage.approach.url());
    }

    private MvcTestResult ask(int daysAgo, String what, String about) {
        return stage.facilitator.post(
                party + "/gevraagd",
                "dag",
                LocalDate.now().minusDays(daysAgo).toString(),
                "wat",
                what,
                "waarvoor",
                about);
    }

    private void talk(int daysAgo) {
        stage.facilitator.post(
                stage.url + "/gesprekken",
                "dag",
                LocalDate.now().minusDays(daysAgo).toString(),
                "partij",
                number(party),
                "waarover",
                "Overleg");
    }

    private static String number(String address) {
        return address.replaceFirst(".*/", "");
    }
}
