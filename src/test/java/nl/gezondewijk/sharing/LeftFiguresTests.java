package nl.gezondewijk.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.gezondewijk.account.Hired;
import nl.gezondewijk.account.Visitor;
import nl.gezondewijk.area.Area;
import nl.gezondewijk.area.Areas;
import nl.gezondewijk.page.OpenTo.Audience;
import nl.gezondewijk.sheet.Made;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Somebody publishes figures of their practice and leaves; an administrator sees to what they left. */
@SpringBootTest(properties = "spring.application.name=Figures left behind")
@AutoConfigureMockMvc
class LeftFiguresTests {
    private static final String HOME = "/achtergelaten-cijfers";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    ApplicationContext program;

    @Autowired
    Areas areas;

    @Autowired
    JdbcClient db;

    private final String practice = "Praktijk " + UUID.randomUUID().toString().substring(0, 8);
    private Hired leaver;
    private Hired colleague;
    private Visitor admin;
    private String page;
    private String subject;

    @BeforeEach
    void publish() {
        leaver = Hired.at(practice, Audience.DATA_MANAGER, program);
        colleague = Hired.at(practice, Audience.DATA_MANAGER, program);
        admin = signedIn(Hired.as(Audience.ADMINISTRATOR, program));
        var owner = signedIn(leaver);
        page = published(owner);
        subject = "contribution:" + page.substring(page.lastIndexOf('/') + 1);
        owner.post(page + "/gevraagd", "lezers", "EVERYONE");
    }

    @Test
    void while_the_owner_is_here_an_administrator_sees_and_does_nothing() {
        assertThat(admin.get(HOME)).hasStatusOk().bodyText().doesNotContain("Kwalen van " + practice);
        assertThat(admin.post(HOME + "/ingetrokken", "wat", subject, "reden", "ik wil het"))
                .hasStatus(404);
        assertThat(admin.post(
                        HOME + "/overgedragen",
                        "wat",
                        subject,
                        "naar",
                        colleague.actor().reference()))
                .hasStatus(404);
        assertThat(signedIn(colleague).get(HOME)).hasStatus(403);
    }

    @Test
    void figures_of_who_left_go_to_a_colleague_who_reads_shares_and_withdraws_them() {
        end(leaver);
        var stranger = Hired.at("Een ander", Audience.DATA_MANAGER, program);
        assertThat(admin.get(HOME))
                .bodyText()
                .contains("Kwalen van " + practice, colleague.actor().reference())
                .doesNotContain(stranger.actor().reference());
        assertThat(admin.post(
                        HOME + "/overgedragen",
                        "wat",
                        subject,
                        "naar",
                        stranger.actor().reference()))
                .as("of another organisation")
                .hasStatus(409);

        assertThat(admin.post(
                        HOME + "/overgedragen",
                        "wat",
                        subject,
                        "naar",
                        colleague.actor().reference()))
                .hasRedirectedUrl(HOME);
        assertThat(admin.get(HOME)).bodyText().doesNotContain("Kwalen van " + practice);
        var heir = signedIn(colleague);
        assertThat(heir.get(page)).hasStatusOk().bodyText().contains("9.973");
        assertThat(heir.post(page + "/beoordeeld", "oordeel", "akkoord"))
                .as("what waits is their own question now")
                .hasStatus(409);
        assertThat(heir.post(page + "/ingetrokken", "reden-intrekken", "verkeerd geteld"))
                .hasRedirectedUrl(page);
        assertThat(withdrawn()).isEqualTo("verkeerd geteld");
        assertThat(deeds(subject)).contains("contribution.handed-over", "contribution.withdrawn");
        assertThat(deeds(colleague.actor().reference())).contains("sharing.figures-given");
        assertThat(admin.get("/logboek"))
                .bodyText()
                .contains("eigen cijfers overgedragen aan een collega", "kreeg cijfers van iemand die vertrok");
    }

    @Test
    void an_administrator_withdraws_them_and_says_why() {
        end(leaver);
        assertThat(admin.post(HOME + "/ingetrokken", "wat", subject, "reden", " "))
                .hasStatus(400)
                .bodyText()
                .contains("Zeg waarom deze cijfers worden ingetrokken");
        assertThat(admin.post(HOME + "/ingetrokken", "wat", subject, "reden", "de praktijk is gestopt"))
                .hasRedirectedUrl(HOME);
        assertThat(withdrawn()).isEqualTo("de praktijk is gestopt");
        assertThat(deeds(subject)).contains("contribution.withdrawn");
        assertThat(admin.post(HOME + "/ingetrokken", "wat", subject, "reden", "nog eens"))
                .hasStatus(404);
    }

    @Test
    void without_a_colleague_it_is_said_what_can_be_done() {
        end(leaver);
        end(colleague);
        assertThat(admin.get(HOME)).bodyText().contains("Bij dezelfde organisatie heeft nu niemand een account");
    }

    /** By the page of accounts, as it goes. */
    private void end(Hired whom) {
        var account = whom.actor().reference().substring("account:".length());
        assertThat(admin.post("/account/beheer/" + account + "/beeindigd")).hasStatus3xxRedirection();
    }

    private String withdrawn() {
        return db.sql("""
                        SELECT coalesce(r.withdrawn_why, '') FROM indicator.release r
                        JOIN contribution.contribution c ON c.release = r.id WHERE 'contribution:' || c.id = :subject
                        """).param("subject", subject).query(String.class).single();
    }

    private List<String> deeds(String about) {
        return db.sql("SELECT action FROM audit.entry WHERE object = :about ORDER BY number")
                .param("about", about)
                .query(String.class)
                .list();
    }

    private String published(Visitor owner) {
        var lines = areas.listOfKind(Area.Kind.WIJK, areas.listYears().getLast()).stream()
                .filter(wijk -> wijk.code().startsWith("WK9999"))
                .map(wijk -> wijk.code() + ";" + areas.listYears().getLast() + ";4321;9973")
                .collect(Collectors.joining("\n", "Gebied;Jaar;Teller;Noemer\n", "\n"));
        var columns = String.valueOf(owner.send(
                        "/eigen-cijfers",
                        new MockMultipartFile("bestand", "kwaal.csv", "text/csv", Made.text(lines)),
                        "naam",
                        "Kwalen van " + practice,
                        "aanbieder",
                        practice)
                .getResponse()
                .getRedirectedUrl());
        var at = columns.substring(0, columns.lastIndexOf('/'));
        owner.post(columns);
        owner.post(
                at + "/betekenis",
                "soort",
                "REGISTER",
                "over",
                "PATIENTS",
                "jaar",
                String.valueOf(areas.listYears().getLast()),
                "drempel",
                "10",
                "mee-0",
                "ja",
                "naam-0",
                "Heeft een kwaal",
                "vorm-0",
                "SHARE_PERCENT",
                "onderwerp-0",
                "care",
                "gunstig-0",
                "LOWER_IS_BETTER");
        owner.post(at + "/gepubliceerd");
        assertThat(owner.get(at + "?taal=nl")).bodyText().contains("De cijfers zijn gepubliceerd");
        return at;
    }

    private Visitor signedIn(Hired account) {
        var visitor = new Visitor(mvc);
        visitor.signIn(account.email(), account.password());
        return visitor;
    }
}
