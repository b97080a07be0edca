package nl.gezondewijk.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.gezondewijk.approach.Part;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A party says by a link how it stands to the others; of trust only a mean of five or more is ever told. */
@SpringBootTest
@AutoConfigureMockMvc
class QuestionnaireTests {
    @Autowired
    MockMvcTester mvc;

    @Autowired
    ApplicationContext program;

    @Autowired
    Relations relations;

    @Autowired
    Trust trust;

    @Autowired
    JdbcClient db;

    private NetworkStage stage;
    private String gp;
    private int welfare;

    @BeforeEach
    void begin() {
        stage = new NetworkStage(mvc, program);
        gp = stage.party("Huisartsen Noord", "care");
        welfare = Integer.parseInt(stage.party("Welzijn Noord", "welfare").replaceFirst(".*/", ""));
    }

    @Test
    void who_answers_reads_first_who_sees_what_and_answers_once() {
        var link = link(gp);
        assertThat(stage.stranger().get(link))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Huisartsen Noord",
                        "Wie ziet wat?",
                        "zonder uw naam",
                        "vanaf vijf antwoorden",
                        "Welzijn Noord");

        stage.stranger().post(link + "/beantwoord", "k-" + welfare, "REFERS", "s-" + welfare, "3", "t-" + welfare, "4");
        stage.stranger()
                .post(link + "/beantwoord", "k-" + welfare, "TOGETHER", "s-" + welfare, "1", "t-" + welfare, "1");

        assertThat(relations.list(stage.approach.id())).singleElement().satisfies(one -> {
            assertThat(one.kind()).isEqualTo(Relation.Kind.REFERS);
            assertThat(one.to()).isEqualTo(welfare);
            assertThat(one.strength()).isEqualTo(3);
        });
        assertThat(stage.stranger().get(link)).hasStatus(410).bodyText().contains("Deze link is gebruikt");
    }

    @Test
    void trust_is_told_as_the_mean_of_five_and_not_of_four() {
        for (int score = 1; score <= 4; score++) {
            answer("Partij " + score, score);
        }
        assertThat(trust.means(stage.approach.id())).isEmpty();
        assertThat(stage.facilitator.get(stage.url + "/relaties")).bodyText().contains("minder dan vijf antwoorden");

        answer("Partij 5", 4);
        assertThat(trust.means(stage.approach.id())).containsOnly(Map.entry(welfare, 2.8));
        assertThat(stage.facilitator.get(stage.url + "/relaties")).bodyText().contains("2,8");
    }

    @Test
    void nothing_that_is_kept_says_who_gave_which_trust() {
        assertThat(db.sql(
                                "SELECT column_name FROM information_schema.columns WHERE table_schema = 'network' AND table_name = 'trust'")
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrder("about", "score");
    }

    @Test
    void what_cannot_be_said_is_not_kept() {
        var link = link(gp);
        int itself = Integer.parseInt(gp.replaceFirst(".*/", ""));
        stage.stranger()
                .post(
                        link + "/beantwoord",
                        "k-" + welfare,
                        "HAAT",
                        "t-" + welfare,
                        "9",
                        "k-" + itself,
                        "KNOWS",
                        "t-" + itself,
                        "5");

        assertThat(relations.list(stage.approach.id())).isEmpty();
        assertThat(db.sql("SELECT count(*) FROM network.trust WHERE about IN (:these)")
                        .param("these", List.of(itself, welfare))
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void a_link_that_is_over_says_so_and_one_that_never_was_is_not_there() {
        var link = link(gp);
        db.sql("UPDATE network.questionnaire SET expires_at = '2026-01-15T12:00:00Z' WHERE party = :id")
                .param("id", Integer.parseInt(gp.replaceFirst(".*/", "")))
                .update();

        assertThat(stage.stranger().get(link)).hasStatus(410).bodyText().contains("15 januari 2026");
        stage.stranger().post(link + "/beantwoord", "k-" + welfare, "KNOWS");
        assertThat(relations.list(stage.approach.id())).isEmpty();
        assertThat(stage.stranger().get("/netwerk/vragenlijst/AAAAAAAAAAAAAAAAAAAAAA"))
                .hasStatus(404);
    }

    @Test
    void only_who_leads_asks() {
        assertThat(stage.as(Part.MEMBER).post(gp + "/vragenlijst")).hasStatus(403);
    }

    private void answer(String party, int score) {
        stage.stranger()
                .post(
                        link(stage.party(party)) + "/beantwoord",
                        "k-" + welfare,
                        "KNOWS",
                        "t-" + welfare,
                        String.valueOf(score));
    }

    private String link(String party) {
        var found = Pattern.compile("/netwerk/vragenlijst/[\\w-]{22}")
                .matcher(NetworkStage.text(stage.facilitator.post(party + "/vragenlijst")));
        assertThat(found.find()).isTrue();
        return found.group();
    }
}
