package nl.gezondewijk.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import nl.gezondewijk.approach.Part;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Talks are read by who wrote them down and by who leads, and by nobody else. */
@SpringBootTest
@AutoConfigureMockMvc
class ConversationTests {
    @Autowired
    MockMvcTester mvc;

    @Autowired
    ApplicationContext program;

    @Autowired
    ForgetPersons forget;

    @Autowired
    JdbcClient db;

    private NetworkStage stage;
    private String page;

    @BeforeEach
    void begin() {
        stage = new NetworkStage(mvc, program);
        page = stage.url + "/gesprekken";
    }

    @Test
    void its_writer_and_who_leads_read_it_and_a_colleague_does_not() {
        var person = stage.person("Sanne Mulder", "", stage.party("Thuiszorg Noord", "care"));
        var writer = stage.as(Part.NOTE_TAKER);
        writer.post(
                page,
                "dag",
                LocalDate.now().toString(),
                "persoon",
                number(person),
                "waarover",
                "Valpreventie",
                "afgesproken",
                "Sanne belt de fysio");

        assertThat(writer.get(page))
                .bodyText()
                .contains("Sanne Mulder, Thuiszorg Noord", "Valpreventie", "Sanne belt de fysio");
        assertThat(stage.facilitator.get(page)).bodyText().contains("Valpreventie", "Piet NOTE_TAKER");
        assertThat(stage.as(Part.MEMBER).get(page)).hasStatusOk().bodyText().doesNotContain("Valpreventie");
        assertThat(stage.as(Part.COMMISSIONER).get(page)).hasStatus(403);
        assertThat(db.sql("SELECT c.sealed FROM network.conversation c")
                        .query(byte[].class)
                        .list())
                .isNotEmpty()
                .noneMatch(one -> new String(one, StandardCharsets.UTF_8).contains("Valpreventie"));
    }

    @Test
    void a_colleague_cannot_erase_it_and_its_writer_can() {
        var writer = stage.as(Part.MEMBER);
        writer.post(page, "dag", "1-9-2026", "waarover", "Valpreventie");
        var own = page + "/"
                + db.sql("SELECT max(c.id) FROM network.conversation c")
                        .query(Integer.class)
                        .single() + "/verwijderd";

        stage.as(Part.MEMBER).post(own);
        assertThat(writer.get(page)).bodyText().contains("Valpreventie", "1 september 2026");
        writer.post(own);
        assertThat(writer.get(page)).bodyText().doesNotContain("Valpreventie");
    }

    @Test
    void a_talk_has_been_and_was_about_something() {
        assertThat(stage.facilitator.post(
                        page, "dag", LocalDate.now().plusDays(2).toString(), "afgesproken", "Koffie"))
                .hasStatusOk()
                .bodyText()
                .contains("Kies een dag die al is geweest", "Schrijf op waarover het ging", "Koffie");
    }

    @Test
    void the_talk_stays_when_the_person_goes_without_their_name() {
        var person = stage.person("Sanne Mulder", "", "");
        stage.facilitator.post(page, "dag", "1-9-2026", "persoon", number(person), "waarover", "Valpreventie");
        stage.facilitator.post(person + "/beeindigd");

        assertThat(stage.facilitator.get(page))
                .bodyText()
                .contains("Valpreventie")
                .doesNotContain("Sanne Mulder");
    }

    @Test
    void after_somebody_ended_what_was_kept_of_them_who_leads_looks_through_the_talks() {
        var person = stage.person("Sanne Mulder", "", "");
        stage.facilitator.post(page, "dag", "1-9-2026", "waarover", "Sanne belt over valpreventie");
        assertThat(stage.facilitator.get(page)).bodyText().doesNotContain("Kijk de gesprekken na");

        stage.stranger().post(stage.linkOf(person) + "/beeindigd");

        var home = stage.approach.url();
        assertThat(stage.facilitator.get(home)).bodyText().contains("Kijk de gesprekken na");
        assertThat(stage.facilitator.get(page))
                .bodyText()
                .contains("Kijk de gesprekken na", "Sanne belt over valpreventie");
        assertThat(stage.as(Part.MEMBER).get(page)).bodyText().doesNotContain("Kijk de gesprekken na");
        assertThat(stage.as(Part.MEMBER).post(page + "/nagekeken")).hasStatus(403);

        stage.facilitator.post(page + "/nagekeken");
        assertThat(stage.facilitator.get(home)).bodyText().doesNotContain("Kijk de gesprekken na");
    }

    @Test
    void after_two_years_it_is_forgotten() {
        stage.facilitator.post(
                page, "dag", LocalDate.now().minusYears(2).minusDays(1).toString(), "waarover", "Lang geleden");
        stage.facilitator.post(page, "dag", LocalDate.now().minusYears(1).toString(), "waarover", "Vorig jaar");
        forget.forget();
        assertThat(stage.facilitator.get(page))
                .bodyText()
                .contains("Vorig jaar")
                .doesNotContain("Lang geleden");
    }

    private static String number(String address) {
        return address.replaceFirst(".*/", "");
    }
}
