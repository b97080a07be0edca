package nl.gezondewijk.network;

import static org.assertj.core.api.Assertions.assertThat;

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

/** How parties stand to each other: noted, drawn, told, and set beside an earlier day. */
@SpringBootTest
@AutoConfigureMockMvc
class RelationPagesTests {
    @Autowired
    MockMvcTester mvc;

    @Autowired
    ApplicationContext program;

    @Autowired
    Relations relations;

    @Autowired
    Trust trust;

    @Autowired
    TrustNotes notes;

    @Autowired
    JdbcClient db;

    private NetworkStage stage;
    private String page;
    private String gp;
    private String welfare;
    private String housing;

    @BeforeEach
    void begin() {
        stage = new NetworkStage(mvc, program);
        page = stage.url + "/relaties";
        gp = number(stage.party("Huisartsen Noord", "care"));
        housing = number(stage.party("Woonstichting", "housing"));
        welfare = number(stage.party("Welzijn Noord", "welfare"));
    }

    @Test
    void what_is_noted_is_drawn_told_and_read_in_tables() {
        note(gp, "REFERS", welfare, "3", "2025-03-01");
        note(welfare, "TOGETHER", housing, "1", "2025-03-01");
        stage.party("Kerk", "faith");

        assertThat(stage.as(Part.MEMBER).get(page))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "<svg",
                        "4 partijen met 2 relaties: 33% van alle paren",
                        "zonder Welzijn Noord vallen andere partijen los",
                        "Nog zonder relatie: Kerk",
                        "verwijst naar",
                        "elke week",
                        "1 maart 2025")
                .doesNotContain("Schrijf een relatie op");
    }

    @Test
    void partners_and_the_commissioner_do_not_read_it() {
        assertThat(stage.as(Part.PARTNER).get(page)).hasStatus(403);
        assertThat(stage.as(Part.COMMISSIONER).get(page)).hasStatus(403);
        assertThat(stage.as(Part.MEMBER).post(page, "van", gp, "naar", welfare, "soort", "KNOWS"))
                .hasStatus(403);
    }

    @Test
    void two_moments_are_set_beside_each_other() {
        note(gp, "KNOWS", welfare, "1", "2025-01-01");
        note(welfare, "TOGETHER", housing, "2", LocalDate.now().minusDays(3).toString());
        stage.facilitator.post(
                page + "/" + relations.list(stage.approach.id()).getFirst().id() + "/beeindigd");

        assertThat(stage.facilitator.get(page + "?toen=" + LocalDate.now().minusDays(10)))
                .bodyText()
                .contains("hadden 1 paren van partijen een relatie, nu 1", "Erbij gekomen", "Weggevallen");
        assertThat(stage.facilitator.get(page + "?toen=2099-01-01"))
                .bodyText()
                .contains("Kies een dag die al is geweest");
    }

    @Test
    void a_stronger_relation_of_the_same_kind_takes_the_place_of_the_weaker() {
        note(gp, "KNOWS", welfare, "1", "2025-01-01");
        note(gp, "KNOWS", welfare, "3", "2025-06-01");

        var all = relations.list(stage.approach.id());
        assertThat(all).extracting(Relation::strength).containsExactly(1, 3);
        assertThat(all.getFirst().until()).hasValue(LocalDate.of(2025, 6, 1));
        assertThat(all.getFirst().isThere(LocalDate.of(2025, 5, 31))).isTrue();
        assertThat(all.getFirst().isThere(LocalDate.of(2025, 6, 1))).isFalse();
    }

    @Test
    void one_that_turns_out_to_be_older_takes_the_place_of_the_later_one() {
        note(gp, "KNOWS", welfare, "1", "2025-06-01");
        note(gp, "KNOWS", welfare, "2", "2025-01-01");

        assertThat(relations.list(stage.approach.id()).stream().filter(one -> one.isThere(LocalDate.now())))
                .extracting(Relation::strength)
                .containsExactly(2);
    }

    @Test
    void trust_that_a_facilitator_notes_is_read_by_facilitators_only_and_stays_out_of_what_parties_say() {
        stage.facilitator.post(page, "van", gp, "naar", welfare, "soort", "KNOWS", "sterkte", "1", "vertrouwen", "2");

        assertThat(stage.facilitator.get(page)).bodyText().contains("Vertrouwen, volgens u", "2: weinig");
        assertThat(stage.as(Part.MEMBER).get(page))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("volgens u", "2: weinig")
                .contains("nog geen vijf antwoorden");
        assertThat(trust.means(stage.approach.id())).isEmpty();
        assertThat(db.sql("SELECT count(*) FROM network.trust WHERE about = :id")
                        .param("id", Integer.parseInt(welfare))
                        .query(Integer.class)
                        .single())
                .isZero();

        stage.facilitator.post(page, "van", gp, "naar", welfare, "soort", "REFERS", "sterkte", "2");
        assertThat(notes.of(stage.approach.id())).hasSize(1);
        stage.facilitator.post(page, "van", gp, "naar", welfare, "soort", "KNOWS", "sterkte", "1", "vertrouwen", "0");
        assertThat(notes.of(stage.approach.id())).isEmpty();
    }

    @Test
    void what_cannot_be_is_refused_with_what_can() {
        note(gp, "KNOWS", gp, "1", "");
        assertThat(stage.facilitator.get(page)).bodyText().contains("Kies twee verschillende partijen");
        note(gp, "KNOWS", welfare, "1", LocalDate.now().plusDays(1).toString());
        assertThat(stage.facilitator.get(page)).bodyText().contains("Kies een dag die al is geweest");
        note(gp, "HAAT", welfare, "1", "");
        note(gp, "KNOWS", welfare, "9", "");
        var elsewhere = number(new NetworkStage(mvc, program).party("Elders"));
        note(gp, "KNOWS", elsewhere, "1", "");
        assertThat(relations.list(stage.approach.id())).isEmpty();
    }

    private void note(String from, String kind, String to, String strength, String since) {
        stage.facilitator.post(page, "van", from, "naar", to, "soort", kind, "sterkte", strength, "sinds", since);
    }

    private static String number(String party) {
        return party.replaceFirst(".*/", "");
    }
}
