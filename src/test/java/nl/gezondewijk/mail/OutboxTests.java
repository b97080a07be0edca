package nl.gezondewijk.mail;

import static org.assertj.core.api.Assertions.assertThat;

import nl.gezondewijk.account.Hired;
import nl.gezondewijk.account.Visitor;
import nl.gezondewijk.page.OpenTo.Audience;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Without a mail server: an administrator reads letters in the outbox, passes them on, and that is written down. */
@SpringBootTest(properties = {"spring.application.name=outbox", "gezondewijk.site=https://wijk.gemeente.example"})
@AutoConfigureMockMvc
class OutboxTests {
    @Autowired
    MockMvcTester mvc;

    @Autowired
    ApplicationContext program;

    @Autowired
    Letters letters;

    @Autowired
    JdbcClient db;

    Visitor administrator;

    @BeforeEach
    void signIn() {
        administrator = new Visitor(mvc);
        var hired = Hired.as(Audience.ADMINISTRATOR, program);
        administrator.signIn(hired.email(), hired.password());
    }

    @Test
    void a_letter_waits_to_be_passed_on_and_then_nothing_of_it_is_left() {
        int id = letters.add(
                new Letter(
                        "sanne@voorbeeld.example",
                        "Een <b>vraag</b>",
                        "Regel 1\n<script>x</script>",
                        "account.invited"),
                Queued.State.HELD);

        assertThat(administrator.get("/uitgaande-post"))
                .hasStatusOk()
                .bodyText()
                .contains("Er is geen mailserver ingesteld", "sanne@voorbeeld.example", "zelf doorgeven");
        assertThat(administrator.get("/uitgaande-post/" + id))
                .hasStatusOk()
                .bodyText()
                .contains("Een &lt;b&gt;vraag", "Regel 1", "&lt;script&gt;")
                .doesNotContain("<script>x");
        assertThat(deeds("letter:" + id)).isEqualTo("mail.read");

        assertThat(administrator.post("/uitgaande-post/" + id + "/doorgegeven")).hasRedirectedUrl("/uitgaande-post");

        assertThat(letters.find(id)).hasValueSatisfying(one -> {
            assertThat(one.state()).isEqualTo(Queued.State.PASSED_ON);
            assertThat(one.letter()).isEmpty();
        });
        assertThat(administrator.get("/uitgaande-post/" + id))
                .bodyText()
                .contains("Deze brief is weg")
                .doesNotContain("sanne@");
        assertThat(deeds("letter:" + id)).isEqualTo("mail.read mail.passed-on");
    }

    @Test
    void what_was_done_already_is_not_done_twice() {
        int id = letters.add(new Letter("a@b.example", "x", "y", "account.invited"), Queued.State.HELD);
        administrator.post("/uitgaande-post/" + id + "/weggegooid");
        assertThat(administrator.get("/uitgaande-post")).bodyText().contains("De brief is weggegooid");

        administrator.post("/uitgaande-post/" + id + "/doorgegeven");

        assertThat(administrator.get("/uitgaande-post")).bodyText().contains("was al iets gedaan");
        assertThat(administrator.get("/uitgaande-post/" + id)).hasStatus(404);
        assertThat(deeds("letter:" + id)).isEqualTo("mail.thrown-away");
    }

    @Test
    void an_invitation_made_without_a_mail_server_is_shown_and_lies_in_the_outbox_too() {
        var made = administrator.post(
                "/account/beheer/nieuw",
                "name",
                "Nel Nieuw",
                "email",
                "nel.nieuw@gemeente.example",
                "role",
                "DATA_MANAGER");

        assertThat(made).bodyText().contains("Geef deze link door");
        assertThat(administrator.get("/uitgaande-post")).bodyText().contains("nel.nieuw@gemeente.example");
    }

    private String deeds(String object) {
        return String.join(
                " ",
                db.sql("SELECT action FROM audit.entry WHERE object = :object ORDER BY number")
                        .param("object", object)
                        .query(String.class)
                        .list());
    }
}
