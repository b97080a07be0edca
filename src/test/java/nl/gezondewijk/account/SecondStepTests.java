package nl.gezondewijk.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.gezondewijk.page.OpenTo.Audience;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Signing in with a password and a code, where who sees what is known of others must. */
@SpringBootTest(properties = {"spring.application.name=second-step", "gezondewijk.second-step=REQUIRED"})
@AutoConfigureMockMvc
class SecondStepTests {
    private static final Pattern SECRET = Pattern.compile("name=\"secret\" value=\"([A-Z2-7]{32})\"");
    private static final Pattern PAPER = Pattern.compile("<li>([a-z2-9]{5}-[a-z2-9]{5})</li>");

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Administration administration;

    @Autowired
    ChoosePassword choose;

    @Autowired
    WayBack wayBack;

    @Autowired
    SeesPeople sees;

    @Autowired
    JdbcClient db;

    Staff staff;
    Account account;

    @BeforeEach
    void hire() {
        staff = new Staff(administration, choose);
        account = staff.hired("Do Dataman", Audience.DATA_MANAGER);
    }

    @Test
    void who_must_have_codes_sets_them_up_before_anything_else_and_signs_in_with_one_from_then_on() {
        var visitor = signedIn(account);
        assertThat(visitor.get("/bronnen")).hasRedirectedUrl("/account/codes");
        assertThat(visitor.post("/uitvragen")).hasStatus(403);
        assertThat(visitor.get("/account/codes"))
                .hasStatusOk()
                .bodyText()
                .contains("U ziet gegevens van andere mensen", "<svg");

        var set = setUp(visitor);

        assertThat(visitor.get("/bronnen")).hasStatusOk();
        var again = new Visitor(mvc);
        assertThat(again.signIn(account.email().value(), Visitor.PASSWORD))
                .hasRedirectedUrl("/tweede-stap?terug=%2Faccount");
        assertThat(again.get("/account").getResponse().getRedirectedUrl()).startsWith("/inloggen");
        assertThat(again.get("/bronnen").getResponse().getRedirectedUrl()).startsWith("/inloggen");
        assertThat(again.post("/tweede-stap", "code", "000000", "terug", "/bronnen"))
                .hasStatus(422)
                .bodyText()
                .contains("Deze code klopt niet");
        assertThat(again.post("/tweede-stap", "code", set.next(), "terug", "/bronnen"))
                .hasRedirectedUrl("/bronnen");
        assertThat(again.get("/bronnen")).hasStatusOk();
    }

    @Test
    void a_code_that_somebody_saw_being_typed_is_of_no_use() {
        var set = setUp(signedIn(account));
        var code = set.next();
        assertThat(halfway(account).post("/tweede-stap", "code", code)).hasRedirectedUrl("/account");

        assertThat(halfway(account).post("/tweede-stap", "code", code)).hasStatus(422);
    }

    @Test
    void a_code_on_paper_works_once_however_it_is_typed() {
        var set = setUp(signedIn(account));
        var code = set.paper().getFirst();

        assertThat(halfway(account).post("/tweede-stap", "code", " " + code.toUpperCase(java.util.Locale.ROOT) + " "))
                .hasRedirectedUrl("/account");
        assertThat(halfway(account).post("/tweede-stap", "code", code)).hasStatus(422);

        var visitor = halfway(account);
        visitor.post("/tweede-stap", "code", set.paper().get(1));
        assertThat(visitor.get("/account")).bodyText().contains("nog 8 codes op papier");
    }

    @Test
    void five_wrong_codes_lock_the_step_even_for_the_right_one() {
        var set = setUp(signedIn(account));
        var visitor = halfway(account);
        for (int i = 1; i < Tries.UNTIL_LOCKED; i++) {
            assertThat(visitor.post("/tweede-stap", "code", "12345")).hasStatus(422);
        }
        assertThat(visitor.post("/tweede-stap", "code", "12345")).hasStatus(429).containsHeader("Retry-After");
        assertThat(halfway(account).post("/tweede-stap", "code", set.next())).hasStatus(429);
    }

    @Test
    void without_the_password_there_is_no_second_step() {
        var stranger = new Visitor(mvc);
        assertThat(stranger.get("/tweede-stap")).hasRedirectedUrl("/inloggen");
        assertThat(stranger.post("/tweede-stap", "code", "123456")).hasRedirectedUrl("/inloggen");
    }

    @Test
    void the_first_phone_takes_the_password_too() {
        var visitor = signedIn(account);
        var secret = secret(visitor.get("/account/codes"));
        var code = AppCode.at(secret, Instant.now().getEpochSecond() / 30);

        assertThat(visitor.post("/account/codes", "secret", secret, "code", code))
                .hasStatus(422)
                .bodyText()
                .contains("Dit is niet uw wachtwoord van nu", secret);
        assertThat(visitor.get("/bronnen")).hasRedirectedUrl("/account/codes");
    }

    @Test
    void another_phone_takes_the_password_again() {
        var visitor = signedIn(account);
        setUp(visitor);
        var secret = secret(visitor.get("/account/codes"));
        var code = AppCode.at(secret, Instant.now().getEpochSecond() / 30);

        assertThat(visitor.post("/account/codes", "secret", secret, "code", code, "password", "niet dit"))
                .hasStatus(422)
                .bodyText()
                .contains("Dit is niet uw wachtwoord van nu");
        assertThat(visitor.post("/account/codes", "secret", secret, "code", code, "password", Visitor.PASSWORD))
                .hasStatusOk()
                .bodyText()
                .contains("Codes voor op papier");
    }

    @Test
    void a_link_for_a_lost_password_does_not_get_around_the_codes() {
        setUp(signedIn(account));
        var token = administration
                .invite(account.id(), staff.hired(Audience.ADMINISTRATOR).actor(), "machine")
                .orElseThrow()
                .token();

        var visitor = new Visitor(mvc);
        assertThat(visitor.post("/uitnodiging/" + token, "password", "een heel andere zin"))
                .hasRedirectedUrl("/tweede-stap?terug=%2Faccount");
        assertThat(visitor.get("/account").getResponse().getRedirectedUrl()).startsWith("/inloggen");
    }

    @Test
    void who_lost_the_phone_is_helped_by_an_administrator_and_a_lone_administrator_by_who_has_the_machine() {
        setUp(signedIn(account));
        var boss = staff.hired("Bea Baas", Audience.ADMINISTRATOR);
        var administrator = signedIn(boss);
        setUp(administrator);

        assertThat(administrator.get("/account/beheer/" + account.id()))
                .bodyText()
                .contains("Haal de app met codes en de passkeys weg");
        administrator.post("/account/beheer/" + account.id() + "/codes/vergeten");
        assertThat(signedIn(account).get("/bronnen")).hasRedirectedUrl("/account/codes");

        var link = wayBack.link(boss.email().value()).orElseThrow();
        assertThat(new Visitor(mvc).post(link, "password", "een heel andere zin"))
                .hasRedirectedUrl("/account");
    }

    @Test
    void who_sees_nothing_of_others_may_do_without_until_a_module_says_otherwise() {
        var participant = staff.hired("Pim Partner", Audience.SIGNED_IN);
        var visitor = signedIn(participant);
        assertThat(visitor.get("/wijkaanpakken")).hasStatusOk();

        sees.ask(actor -> actor.equals(participant.actor()));

        assertThat(visitor.get("/wijkaanpakken")).hasRedirectedUrl("/account/codes");
        assertThat(visitor.get("/account")).hasStatusOk();
        assertThat(visitor.get("/")).hasStatusOk();
    }

    @Test
    void neither_secret_nor_codes_can_be_read_in_the_database_and_the_trail_tells_of_each_step() {
        var visitor = signedIn(account);
        var set = setUp(visitor);
        halfway(account).post("/tweede-stap", "code", "12345");

        var rows = String.join(
                " ",
                db.sql("SELECT c::text FROM account.code_app c UNION ALL SELECT p::text FROM account.paper_code p")
                        .query(String.class)
                        .list());
        assertThat(rows)
                .doesNotContain(
                        set.secret(),
                        set.paper().getFirst(),
                        set.paper().getFirst().replace("-", ""));
        assertThat(db.sql(
                                "SELECT action || ' ' || outcome FROM audit.entry WHERE object = :whose ORDER BY number DESC LIMIT 1")
                        .param("whose", account.id().reference())
                        .query(String.class)
                        .single())
                .isEqualTo("account.second-step REFUSED");
    }

    /** What somebody has who set codes up: the app's secret and the paper. */
    private record SetUp(String secret, List<String> paper) {
        /** The code of the next half minute, which is taken already and was not used to set it up. */
        String next() {
            return AppCode.at(secret, Instant.now().getEpochSecond() / 30 + 1);
        }
    }

    private static SetUp setUp(Visitor visitor) {
        var secret = secret(visitor.get("/account/codes"));
        var code = AppCode.at(secret, Instant.now().getEpochSecond() / 30);
        var answer = visitor.post("/account/codes", "secret", secret, "code", code, "password", Visitor.PASSWORD);
        assertThat(answer).hasStatusOk();
        var paper = PAPER.matcher(body(answer))
                .results()
                .map(found -> found.group(1))
                .toList();
        assertThat(paper).hasSize(10);
        return new SetUp(secret, paper);
    }

    private Visitor signedIn(Account whose) {
        var visitor = new Visitor(mvc);
        assertThat(visitor.signIn(whose.email().value(), Visitor.PASSWORD)).hasRedirectedUrl("/account");
        return visitor;
    }

    private Visitor halfway(Account whose) {
        var visitor = new Visitor(mvc);
        assertThat(visitor.signIn(whose.email().value(), Visitor.PASSWORD)
                        .getResponse()
                        .getRedirectedUrl())
                .startsWith("/tweede-stap");
        return visitor;
    }

    private static String secret(MvcTestResult page) {
        return SECRET.matcher(body(page))
                .results()
                .map((MatchResult found) -> found.group(1))
                .findFirst()
                .orElseThrow();
    }

    private static String body(MvcTestResult page) {
        try {
            return page.getResponse().getContentAsString();
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
