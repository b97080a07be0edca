package nl.gezondewijk.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nl.gezondewijk.approach.Part;
import nl.gezondewijk.seal.Secret;
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
                .contains("Huisartsen Noord", "Wie ziet wat?", "Iemand gaf u deze link zelf", "Welzijn Noord")
                .doesNotContain("Hoeveel vertrouwen hebt u");

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
    void trust_is_told_to_half_a_point_in_steps_of_five_answers() {
        for (int score = 1; score <= 4; score++) {
            answer("Partij " + score, score);
        }
        assertThat(trust.means(stage.approach.id())).isEmpty();
        assertThat(stage.facilitator.get(stage.url + "/relaties")).bodyText().contains("nog geen vijf antwoorden");

        answer("Partij 5", 4);
        assertThat(trust.means(stage.approach.id())).as("the mean is 2.8").containsOnly(Map.entry(welfare, 3.0));
        assertThat(stage.facilitator.get(stage.url + "/relaties")).bodyText().contains("3,0");

        for (int party = 6; party <= 9; party++) {
            answer("Partij " + party, 5);
            assertThat(trust.means(stage.approach.id()))
                    .as("after answer %s", party)
                    .containsOnly(Map.entry(welfare, 3.0));
        }
        answer("Partij 10", 5);
        assertThat(trust.means(stage.approach.id())).as("the mean is 3.9").containsOnly(Map.entry(welfare, 4.0));
    }

    @Test
    void a_link_that_who_asked_saw_asks_no_trust_and_takes_none() {
        var link = link(gp);
        assertThat(stage.stranger().get(link)).bodyText().contains("Iemand gaf u deze link zelf");
        stage.stranger().post(link + "/beantwoord", "t-" + welfare, "1");
        assertThat(scores()).isEmpty();
    }

    @Test
    void one_party_says_its_trust_once() {
        var first = mailed(gp);
        assertThat(stage.stranger().get(first))
                .bodyText()
                .contains("Hoeveel vertrouwen hebt u", "afgerond op een halve punt", "zonder uw naam");
        stage.stranger().post(first + "/beantwoord", "t-" + welfare, "2");

        var second = mailed(gp);
        assertThat(stage.stranger().get(second))
                .bodyText()
                .contains("vulde al een vragenlijst in")
                .doesNotContain("Hoeveel vertrouwen hebt u");
        stage.stranger().post(second + "/beantwoord", "t-" + welfare, "5");
        assertThat(scores()).containsExactly(2);
    }

    @Test
    void nothing_that_is_kept_says_who_gave_which_trust() {
        assertThat(db.sql(
                                "SELECT column_name FROM information_schema.columns WHERE table_schema = 'network' AND table_name = 'trust'")
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrder("about", "score", "told");
    }

    @Test
    void the_order_in_which_rows_stand_is_not_that_of_the_answers() {
        var given = IntStream.rangeClosed(0, 39).map(i -> 1 + i / 8).boxed().toList();
        given.forEach(score -> trust.say(welfare, score));
        assertThat(scores()).hasSize(40).isNotEqualTo(given).containsExactlyInAnyOrderElementsOf(given);
        assertThat(db.sql("SELECT count(DISTINCT xmin::text) FROM network.trust WHERE about = :id")
                        .param("id", welfare)
                        .query(Integer.class)
                        .single())
                .as("all written at once, each time")
                .isOne();
    }

    @Test
    void of_an_answer_the_day_is_kept_and_the_trail_does_not_say_whose_it_was() {
        stage.stranger().post(link(gp) + "/beantwoord", "k-" + welfare, "KNOWS");
        assertThat(db.sql("""
                                SELECT (answered_at AT TIME ZONE 'Europe/Amsterdam')::time = '00:00' FROM network.questionnaire WHERE party = :id
                                """)
                        .param("id", Integer.parseInt(gp.replaceFirst(".*/", "")))
                        .query(Boolean.class)
                        .single())
                .isTrue();
        assertThat(db.sql("SELECT DISTINCT actor || ' ' || object FROM audit.entry WHERE action = 'network.answered'")
                        .query(String.class)
                        .list())
                .contains("network:%1$d network:%1$d".formatted(stage.approach.id()))
                .allMatch(one -> one.matches("network:\\d+ network:\\d+"));
    }

    @Test
    void what_cannot_be_said_is_not_kept() {
        var link = mailed(gp);
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
                        mailed(stage.party(party)) + "/beantwoord",
                        "k-" + welfare,
                        "KNOWS",
                        "t-" + welfare,
                        String.valueOf(score));
    }

    private List<Integer> scores() {
        return db.sql("SELECT score FROM network.trust WHERE about = :id")
                .param("id", welfare)
                .query(Integer.class)
                .list();
    }

    /** A link that went by letter. */
    private String mailed(String party) {
        var link = link(party);
        db.sql("UPDATE network.questionnaire SET letter = 1 WHERE token_hash = :hash")
                .param("hash", Secret.hash(link.replaceFirst(".*/", "")))
                .update();
        return link;
    }

    private String link(String party) {
        var found = Pattern.compile("/netwerk/vragenlijst/[\\w-]{22}")
                .matcher(NetworkStage.text(stage.facilitator.post(party + "/vragenlijst")));
        assertThat(found.find()).isTrue();
        return found.group();
    }
}
