package nl.gezondewijk.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import nl.gezondewijk.page.OpenTo.Audience;
import nl.gezondewijk.seal.Secret;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@SpringBootTest
@AutoConfigureMockMvc
class SignInTests {
    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient db;

    @Autowired
    SignIn signIn;

    @Autowired
    NetworkLimit network;

    @Autowired
    Administration administration;

    @Autowired
    ChoosePassword choose;

    Account account;
    Visitor visitor;

    @BeforeEach
    void hire() {
        account = new Staff(administration, choose).hired(Audience.DATA_MANAGER);
        visitor = new Visitor(mvc);
    }

    @Test
    void the_right_password_leads_to_ones_account() {
        assertThat(visitor.signIn(account.email().value(), Visitor.PASSWORD)).hasRedirectedUrl("/account");
        assertThat(visitor.get("/account")).hasStatusOk().bodyText().contains("Jo de Boer", "Databeheerder");
    }

    @Test
    void capitals_and_spaces_in_the_address_do_not_matter() {
        assertThat(visitor.signIn(" " + account.email().value().toUpperCase() + " ", Visitor.PASSWORD))
                .hasRedirectedUrl("/account");
    }

    @Test
    void who_had_to_sign_in_first_comes_back_where_they_were() {
        var refused = visitor.get("/account/wachtwoord?x=1%202");
        assertThat(refused).hasRedirectedUrl("/inloggen?terug=%2Faccount%2Fwachtwoord%3Fx%3D1%25202");
        assertThat(visitor.get("/inloggen?terug=%2Faccount%2Fwachtwoord"))
                .bodyText()
                .contains("name=\"terug\" value=\"/account/wachtwoord\"");
        assertThat(visitor.post(
                        "/inloggen",
                        "email",
                        account.email().value(),
                        "password",
                        Visitor.PASSWORD,
                        "terug",
                        "/account/wachtwoord"))
                .hasRedirectedUrl("/account/wachtwoord");
    }

    @Test
    void an_unknown_address_and_a_wrong_password_get_the_same_answer() {
        var unknown = visitor.signIn("niemand@gemeente.example", "verkeerd wachtwoord");
        var wrong = visitor.signIn(account.email().value(), "verkeerd wachtwoord");
        assertThat(unknown).hasStatus(422).bodyText().contains("Het e-mailadres of het wachtwoord klopt niet");
        assertThat(wrong).hasStatus(422);
        assertThat(said(unknown).replaceAll("name=\"_csrf\" value=\"[^\"]+", ""))
                .isEqualTo(said(wrong)
                        .replaceAll("name=\"_csrf\" value=\"[^\"]+", "")
                        .replace(account.email().value(), "niemand@gemeente.example"));
    }

    @Test
    void an_unknown_address_takes_as_long_as_a_wrong_password() {
        var unknown = new ArrayList<Long>();
        var wrong = new ArrayList<Long>();
        for (int i = 0; i < 11; i++) {
            unknown.add(nanos("niemand" + i + System.nanoTime() + "@gemeente.example"));
            wrong.add(nanos(account.email().value()));
            db.sql("DELETE FROM account.sign_in_try").update();
        }
        assertThat((double) Collections.min(unknown) / Collections.min(wrong))
                .as("the quickest of each, for what else runs can only make one slower")
                .isBetween(0.6, 1.67);
    }

    @Test
    void five_wrong_passwords_lock_the_account_for_a_quarter_of_an_hour() {
        for (int i = 0; i < 4; i++) {
            assertThat(visitor.signIn(account.email().value(), "verkeerd wachtwoord"))
                    .hasStatus(422);
        }
        assertThat(visitor.signIn(account.email().value(), "verkeerd wachtwoord"))
                .hasStatus(429);
        var right = visitor.signIn(account.email().value(), Visitor.PASSWORD);
        assertThat(right).hasStatus(429).bodyText().contains("over 15 minuten");
        assertThat(Integer.parseInt(right.getResponse().getHeader("Retry-After")))
                .isBetween(800, 901);
        assertThat(trail("account.locked")).isEqualTo(1);
    }

    @Test
    void each_lock_is_twice_as_long_as_the_one_before_but_never_over_four_hours() {
        var minutes = new ArrayList<Long>();
        for (int lock = 0; lock < 6; lock++) {
            for (int i = 1; i < Tries.UNTIL_LOCKED; i++) {
                assertThat(signIn.answer(account.email().value(), "verkeerd", "machine" + lock))
                        .isInstanceOf(SignIn.Answer.Wrong.class);
            }
            minutes.add(Math.round(lastOf(account).toSeconds() / 60.0));
            db.sql("UPDATE account.sign_in_try SET locked_until = now() - interval '1 second' WHERE email_hash = :hash")
                    .param("hash", Secret.hash(account.email().value()))
                    .update();
        }
        assertThat(minutes).containsExactly(15L, 30L, 60L, 120L, 240L, 240L);
    }

    @Test
    void an_address_without_an_account_locks_just_the_same() {
        for (int i = 0; i < 5; i++) {
            visitor.signIn("spook@gemeente.example", "verkeerd wachtwoord");
        }
        assertThat(visitor.signIn("spook@gemeente.example", "verkeerd wachtwoord"))
                .hasStatus(429);
    }

    @Test
    void the_right_password_wipes_out_the_wrong_ones_before_it() {
        for (int round = 0; round < 2; round++) {
            for (int i = 0; i < 4; i++) {
                visitor.signIn(account.email().value(), "verkeerd wachtwoord");
            }
            assertThat(visitor.signIn(account.email().value(), Visitor.PASSWORD))
                    .hasRedirectedUrl("/account");
            visitor = new Visitor(mvc);
        }
    }

    @Test
    void many_tries_at_once_are_no_more_than_five() throws Exception {
        try (var crowd = Executors.newVirtualThreadPerTaskExecutor()) {
            var tries = new ArrayList<Callable<SignIn.Answer>>();
            for (int i = 0; i < 25; i++) {
                var origin = "203.0.113." + i;
                tries.add(() -> signIn.check(account.email().value(), "verkeerd wachtwoord", origin));
            }
            long wrong = 0;
            for (var answer : crowd.invokeAll(tries)) {
                wrong += answer.get() instanceof SignIn.Answer.Wrong ? 1 : 0;
            }
            assertThat(wrong).isEqualTo(4);
            assertThat(trail("account.sign-in")).isEqualTo(5);
        }
    }

    @Test
    void a_network_that_keeps_trying_has_to_wait() {
        var thief = new Visitor(mvc, "192.0.2.77");
        for (int i = 1; i < NetworkLimit.TRIES; i++) {
            network.take("192.0.2.77");
        }
        assertThat(thief.signIn("een@gemeente.example", "verkeerd wachtwoord")).hasStatus(422);
        assertThat(thief.signIn("nog-een@gemeente.example", "verkeerd wachtwoord"))
                .hasStatus(429);
        assertThat(visitor.signIn(account.email().value(), Visitor.PASSWORD)).hasRedirectedUrl("/account");
    }

    @Test
    void the_session_id_is_new_at_every_sign_in() {
        visitor.signIn(account.email().value(), Visitor.PASSWORD);
        var first = visitor.session();
        visitor.signIn(account.email().value(), Visitor.PASSWORD);
        assertThat(visitor.session()).isNotBlank().isNotEqualTo(first);
    }

    @Test
    void the_session_cookie_is_out_of_reach_of_scripts_and_other_sites() {
        var cookie =
                visitor
                        .signIn(account.email().value(), Visitor.PASSWORD)
                        .getResponse()
                        .getHeaders("Set-Cookie")
                        .stream()
                        .filter(line -> line.startsWith("sessie="))
                        .findFirst()
                        .orElseThrow();
        assertThat(cookie)
                .contains("HttpOnly")
                .containsIgnoringCase("SameSite=Lax")
                .doesNotContain("Secure");
    }

    @Test
    void over_https_the_session_cookie_never_leaves_it() {
        var result = mvc.post()
                .uri("/inloggen")
                .secure(true)
                .param("email", account.email().value())
                .param("password", Visitor.PASSWORD)
                .with(org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf())
                .exchange();
        assertThat(result.getResponse().getHeaders("Set-Cookie"))
                .anySatisfy(line -> assertThat(line).startsWith("sessie=").contains("Secure"));
        assertThat(result).headers().containsHeader("Strict-Transport-Security");
    }

    @Test
    void who_signs_out_is_out() {
        visitor.signIn(account.email().value(), Visitor.PASSWORD);
        var thief = visitor.twin();
        assertThat(thief.get("/account")).hasStatusOk();
        assertThat(visitor.post("/uitloggen")).hasRedirectedUrl("/");
        assertThat(visitor.get("/account")).hasStatus3xxRedirection();
        assertThat(thief.get("/account")).hasStatus3xxRedirection();
    }

    @Test
    void a_form_of_another_site_is_refused() {
        visitor.signIn(account.email().value(), Visitor.PASSWORD);
        assertThat(visitor.postWithoutToken("/account/sessies/beeindigd")).hasStatus(403);
        assertThat(visitor.get("/account")).hasStatusOk();
    }

    @Test
    void the_token_in_the_form_and_the_one_in_the_cookie_belong_together() {
        var page = visitor.get("/inloggen");
        var token = java.util.regex.Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"")
                .matcher(said(page));
        assertThat(token.find()).isTrue();
        assertThat(visitor.postWithoutToken(
                        "/inloggen",
                        "_csrf",
                        token.group(1),
                        "email",
                        account.email().value(),
                        "password",
                        Visitor.PASSWORD))
                .hasRedirectedUrl("/account");
    }

    @Test
    void an_empty_form_says_what_is_missing_and_where() {
        assertThat(visitor.signIn("", ""))
                .hasStatus(422)
                .bodyText()
                .contains(
                        "Er zijn 2 dingen niet goed ingevuld", "href=\"#email\"", "href=\"#password\"", "aria-invalid");
    }

    @Test
    void the_page_is_there_in_english_too() {
        assertThat(visitor.get("/inloggen?taal=en")).hasStatusOk().bodyText().contains("lang=\"en\"", "E-mail address");
    }

    @Test
    void nothing_that_was_typed_as_a_password_is_kept_anywhere() {
        visitor.signIn(account.email().value(), "zoek-mij-maar-op-1");
        visitor.signIn("zoek-mij-maar-op-2", "x");
        for (var table : List.of("account.account", "account.sign_in_try", "account.link", "audit.entry")) {
            assertThat(db.sql("SELECT count(*) FROM " + table + " AS row WHERE row::text LIKE '%zoek-mij%'")
                            .query(Long.class)
                            .single())
                    .as(table)
                    .isZero();
        }
    }

    private long nanos(String email) {
        long start = System.nanoTime();
        signIn.check(email, "verkeerd wachtwoord", "timing" + start);
        return System.nanoTime() - start;
    }

    private Duration lastOf(Account whose) {
        var answer = signIn.answer(whose.email().value(), "verkeerd", "machine-last" + System.nanoTime());
        return ((SignIn.Answer.Locked) answer).left();
    }

    private long trail(String action) {
        return db.sql("SELECT count(*) FROM audit.entry WHERE action = :action AND object = :object")
                .param("action", action)
                .param("object", account.id().reference())
                .query(Long.class)
                .single();
    }

    private static String said(org.springframework.test.web.servlet.assertj.MvcTestResult result) {
        try {
            return result.getResponse().getContentAsString();
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
