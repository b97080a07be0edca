package nl.gezondewijk.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import nl.gezondewijk.page.OpenTo.Audience;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@SpringBootTest
@AutoConfigureMockMvc
class OwnAccountTests {
    private static final String OTHER = "heel andere woorden nu";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient db;

    @Autowired
    Administration administration;

    @Autowired
    ChoosePassword choose;

    Account account;
    Visitor here;
    Visitor elsewhere;

    @BeforeEach
    void signed_in_on_two_machines() {
        account = new Staff(administration, choose).hired(Audience.DATA_MANAGER);
        here = new Visitor(mvc);
        here.signIn(account.email().value(), Visitor.PASSWORD);
        elsewhere = new Visitor(mvc);
        elsewhere.signIn(account.email().value(), Visitor.PASSWORD);
    }

    @Test
    void somebody_takes_along_all_that_is_kept_of_them_and_nothing_of_others() throws Exception {
        var me = new Visitor(mvc);
        var staff = new Staff(administration, choose);
        var account = staff.hired("Mo Meeneem", Audience.DATA_MANAGER);
        var other = staff.hired("Ot Ander", Audience.DATA_MANAGER);
        me.signIn(account.email().value(), Visitor.PASSWORD);

        var taken = me.get("/account/gegevens.json");

        assertThat(taken).hasStatusOk().hasHeader("Content-Disposition", "attachment; filename=\"mijn-gegevens.json\"");
        var text = taken.getResponse().getContentAsString();
        assertThat(text)
                .contains(
                        "Mo Meeneem",
                        account.email().value(),
                        "ingelogdOp",
                        "logboekDoorUzelf",
                        "account.sign-in",
                        "account.made")
                .doesNotContain("Ot Ander", other.email().value(), "argon2");
    }

    @Test
    void the_page_shows_where_one_is_signed_in() {
        assertThat(here.get("/account"))
                .bodyText()
                .contains("Firefox, Linux", "Dit is deze browser", "Daar uitloggen")
                .doesNotContain(here.session(), elsewhere.session());
    }

    @Test
    void one_session_is_ended_from_another() throws Exception {
        var page = here.get("/account").getResponse().getContentAsString();
        var other = Pattern.compile("action=\"(/account/sessies/[0-9a-f]{32}/beeindigd)\"")
                .matcher(page);
        assertThat(other.find()).isTrue();
        assertThat(here.post(other.group(1))).hasRedirectedUrl("/account");
        assertThat(elsewhere.get("/account")).hasStatus3xxRedirection();
        assertThat(here.get("/account")).hasStatusOk().bodyText().contains("Die browser is uitgelogd.");
    }

    @Test
    void nobody_ends_the_session_of_someone_else() throws Exception {
        var page = here.get("/account").getResponse().getContentAsString();
        var other = Pattern.compile("action=\"(/account/sessies/[0-9a-f]{32}/beeindigd)\"")
                .matcher(page);
        assertThat(other.find()).isTrue();
        var stranger = new Visitor(mvc);
        stranger.signIn(
                new Staff(administration, choose)
                        .hired(Audience.ADMINISTRATOR)
                        .email()
                        .value(),
                Visitor.PASSWORD);
        stranger.post(other.group(1));
        assertThat(elsewhere.get("/account")).hasStatusOk();
    }

    @Test
    void signing_out_everywhere_is_here_too() {
        assertThat(here.post("/account/sessies/beeindigd")).hasRedirectedUrl("/inloggen");
        assertThat(here.get("/account")).hasStatus3xxRedirection();
        assertThat(elsewhere.get("/account")).hasStatus3xxRedirection();
    }

    @Test
    void a_new_password_ends_the_other_sessions_and_gives_this_one_a_new_id() {
        var old = here.session();
        assertThat(here.post("/account/wachtwoord", "current", Visitor.PASSWORD, "password", OTHER))
                .hasRedirectedUrl("/account");
        assertThat(here.session()).isNotEqualTo(old);
        assertThat(here.get("/account")).hasStatusOk();
        assertThat(elsewhere.get("/account")).hasStatus3xxRedirection();
        assertThat(new Visitor(mvc).signIn(account.email().value(), OTHER)).hasRedirectedUrl("/account");
    }

    @Test
    void the_present_password_is_asked_first_and_guessing_it_locks() {
        for (int i = 0; i < 5; i++) {
            assertThat(here.post("/account/wachtwoord", "current", "verkeerd", "password", OTHER))
                    .hasStatusOk();
        }
        assertThat(here.post("/account/wachtwoord", "current", Visitor.PASSWORD, "password", OTHER))
                .bodyText()
                .contains("te vaak een verkeerd wachtwoord");
    }

    @Test
    void a_session_ends_after_eight_hours_of_doing_nothing() {
        db.sql("""
                UPDATE account.spring_session
                SET last_access_time = last_access_time - :hours, expiry_time = expiry_time - :hours
                WHERE principal_name = :id
                """)
                .param("hours", 8L * 3_600_000)
                .param("id", account.id().toString())
                .update();
        assertThat(here.get("/account")).hasStatus3xxRedirection();
    }

    @Test
    void a_session_ends_after_a_day_however_busy() {
        db.sql("UPDATE account.spring_session SET creation_time = creation_time - :day WHERE principal_name = :id")
                .param("day", 24L * 3_600_000)
                .param("id", account.id().toString())
                .update();
        assertThat(here.get("/account")).hasStatus3xxRedirection();
    }

    @Test
    void a_site_that_does_not_know_its_own_address_offers_no_passkeys_and_no_provider() {
        assertThat(new Visitor(mvc).get("/inloggen")).bodyText().doesNotContain("passkey", "Zonder wachtwoord");
        assertThat(new Visitor(mvc).post("/inloggen/passkey/vraag")).hasStatus(404);
        assertThat(new Visitor(mvc).get("/inloggen/organisatie")).hasStatus(404);
    }

    @Test
    void a_session_holds_no_more_than_whose_it_is_and_how_they_came_in() {
        assertThat(db.sql("""
                        SELECT DISTINCT a.attribute_name
                        FROM account.spring_session s JOIN account.spring_session_attributes a ON a.session_primary_id = s.primary_id
                        WHERE s.principal_name = :id
                        """)
                        .param("id", account.id().toString())
                        .query(String.class)
                        .list())
                .hasSize(3)
                .contains("browser", "proof");
    }
}
