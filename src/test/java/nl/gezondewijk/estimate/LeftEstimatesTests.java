package nl.gezondewijk.estimate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
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
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** An epidemiologist publishes an estimate and leaves; an administrator sees to what they left. */
@SpringBootTest(properties = "spring.application.name=Estimates for the demonstration")
@AutoConfigureMockMvc
class LeftEstimatesTests {
    private static final String HOME = "/achtergelaten-cijfers";
    private static final String WIJKEN = """
            wijk;schatting;respondenten;deff;inwoners;huurwoningen
            WK999900;31,0;210;1,3;7065;44
            WK999901;28,5;180;1,2;5435;38
            WK999902;39,2;95;1,4;6000;71
            WK999903;22,1;150;1,2;5000;25
            WK999904;18,9;140;1,1;5200;12
            WK999905;20,3;45;1,3;4100;18
            WK999906;25,7;28;1,2;3900;30
            WK999907;24,0;12;1,1;2100;22
            """;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    ApplicationContext program;

    @Autowired
    JdbcClient db;

    private final String ggd = "GGD " + UUID.randomUUID().toString().substring(0, 8);
    private Hired leaver;
    private Hired colleague;
    private Visitor admin;
    private String page;
    private String subject;

    @BeforeEach
    void publish() {
        leaver = Hired.at(ggd, Audience.DATA_MANAGER, program);
        colleague = Hired.at(ggd, Audience.DATA_MANAGER, program);
        admin = signedIn(Hired.as(Audience.ADMINISTRATOR, program));
        var owner = signedIn(leaver);
        var table = new MockMultipartFile("bestand", "tabel.csv", "text/csv", WIJKEN.getBytes(StandardCharsets.UTF_8));
        page = String.valueOf(owner.send("/schattingen", table, "naam", "Slaap van " + ggd)
                .getResponse()
                .getRedirectedUrl());
        subject = "estimate:" + page.substring(page.lastIndexOf('/') + 1);
        owner.post(
                page + "/gepubliceerd",
                "naam",
                "Moeite met slapen",
                "name",
                "Trouble sleeping",
                "uitleg",
                "Hoeveel mensen slecht slapen.",
                "explanation",
                "How many people sleep badly.",
                "onderwerp",
                "mental-functions",
                "wie",
                "volwassenen",
                "who",
                "adults",
                "richting",
                "LOWER_IS_BETTER");
        assertThat(owner.get(page + "?taal=nl")).bodyText().contains("Deze schatting is gepubliceerd.");
    }

    @Test
    void an_estimate_of_who_left_goes_to_a_colleague_who_can_withdraw_it() {
        assertThat(admin.get(HOME)).hasStatusOk().bodyText().doesNotContain("Slaap van " + ggd);
        end(leaver);
        assertThat(admin.get(HOME)).bodyText().contains("Slaap van " + ggd);
        var heir = signedIn(colleague);
        assertThat(heir.get(page)).hasStatus(404);

        assertThat(admin.post(
                        HOME + "/overgedragen",
                        "wat",
                        subject,
                        "naar",
                        colleague.actor().reference()))
                .hasRedirectedUrl(HOME);
        assertThat(admin.get(HOME)).bodyText().doesNotContain("Slaap van " + ggd);
        assertThat(heir.get(page)).hasStatusOk();
        heir.post(page + "/ingetrokken", "reden-intrekken", "fout in de vraag", "reden", "fout in de vraag");
        assertThat(withdrawn()).isEqualTo("fout in de vraag");
        assertThat(deeds()).contains("estimate.handed-over", "estimate.withdrawn");
    }

    @Test
    void an_administrator_withdraws_it_and_says_why() {
        assertThat(admin.post(HOME + "/ingetrokken", "wat", subject, "reden", "te vroeg"))
                .as("while the owner is here")
                .hasStatus(404);
        end(leaver);
        assertThat(admin.post(HOME + "/ingetrokken", "wat", subject, "reden", "de GGD is opgeheven"))
                .hasRedirectedUrl(HOME);
        assertThat(withdrawn()).isEqualTo("de GGD is opgeheven");
        assertThat(deeds()).contains("estimate.withdrawn");
        assertThat(admin.post(HOME + "/ingetrokken", "wat", subject, "reden", "nog eens"))
                .hasStatus(404);
    }

    private void end(Hired whom) {
        var account = whom.actor().reference().substring("account:".length());
        assertThat(admin.post("/account/beheer/" + account + "/beeindigd")).hasStatus3xxRedirection();
    }

    private String withdrawn() {
        return db.sql("""
                        SELECT coalesce(r.withdrawn_why, '') FROM indicator.release r
                        JOIN estimate.study s ON s.release = r.id WHERE 'estimate:' || s.id = :subject
                        """).param("subject", subject).query(String.class).single();
    }

    private List<String> deeds() {
        return db.sql("SELECT action FROM audit.entry WHERE object = :about ORDER BY number")
                .param("about", subject)
                .query(String.class)
                .list();
    }

    private Visitor signedIn(Hired account) {
        var visitor = new Visitor(mvc);
        visitor.signIn(account.email(), account.password());
        return visitor;
    }
}
