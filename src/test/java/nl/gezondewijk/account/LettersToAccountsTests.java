package nl.gezondewijk.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.UUID;
import java.util.regex.Pattern;
import nl.gezondewijk.mail.Mailboxes;
import nl.gezondewijk.page.OpenTo.Audience;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Links that reach people in their own mail, through a real mail server. */
@SpringBootTest(properties = "spring.application.name=with-mail")
@AutoConfigureMockMvc
class LettersToAccountsTests {
    private static final Mailboxes MAILBOXES = new Mailboxes();
    private static final Pattern LINK = Pattern.compile("https://wijk\\.gemeente\\.example(/uitnodiging/[\\w-]+)");

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Administration administration;

    @Autowired
    ChoosePassword choose;

    @Autowired
    JdbcClient db;

    Staff staff;

    @DynamicPropertySource
    static void server(DynamicPropertyRegistry settings) {
        MAILBOXES.open(settings);
    }

    @AfterAll
    static void stop() {
        MAILBOXES.close();
    }

    @BeforeEach
    void begin() {
        staff = new Staff(administration, choose);
    }

    @Test
    void who_is_invited_finds_the_link_in_the_mail_and_the_administrator_does_not_see_it() {
        var boss = new Visitor(mvc);
        boss.signIn(staff.hired(Audience.ADMINISTRATOR).email().value(), Visitor.PASSWORD);
        var email = "n" + UUID.randomUUID() + "@gemeente.example";

        var made = boss.post("/account/beheer/nieuw", "name", "Nel Nieuw", "email", email, "role", "DATA_MANAGER");

        assertThat(made)
                .hasStatusOk()
                .bodyText()
                .contains("De uitnodiging gaat per e-mail", email)
                .doesNotContain("/uitnodiging/");
        var newcomer = new Visitor(mvc);
        assertThat(newcomer.post(link(MAILBOXES.wait(email, 1)), "password", Visitor.PASSWORD))
                .hasRedirectedUrl("/account");
        assertThat(newcomer.get("/account")).hasStatusOk();
    }

    @Test
    void who_lost_the_password_gets_a_link_that_also_takes_the_lock_off() {
        var account = staff.hired(Audience.DATA_MANAGER);
        var email = account.email().value();
        MAILBOXES.wait(email, 1);
        var stranger = new Visitor(mvc);
        for (int i = 0; i < Tries.UNTIL_LOCKED; i++) {
            stranger.signIn(email, "niet dit wachtwoord");
        }
        assertThat(new Visitor(mvc).signIn(email, Visitor.PASSWORD)).hasStatus(429);

        var visitor = new Visitor(mvc);
        assertThat(visitor.get("/wachtwoord-kwijt")).hasStatusOk();
        assertThat(visitor.post("/wachtwoord-kwijt", "email", email))
                .hasStatusOk()
                .bodyText()
                .contains("Is er een account met het adres");
        var letter = MAILBOXES.wait(email, 2);
        assertThat(letter).contains("Was u het niet?", "60 minuten");
        assertThat(visitor.post(link(letter), "password", "een heel nieuwe zin hier"))
                .hasRedirectedUrl("/account");
        assertThat(new Visitor(mvc).signIn(email, "een heel nieuwe zin hier")).hasRedirectedUrl("/account");
        assertThat(new Visitor(mvc).get(link(letter))).hasStatus(404);
    }

    @Test
    void asking_for_an_address_that_nobody_has_looks_just_the_same_and_sends_nothing() {
        var email = "niemand" + UUID.randomUUID() + "@gemeente.example";

        assertThat(new Visitor(mvc).post("/wachtwoord-kwijt", "email", email))
                .hasStatusOk()
                .bodyText()
                .contains("Is er een account met het adres");

        assertThat(db.sql("SELECT count(*) FROM mail.letter WHERE state = 'WAITING' AND about = 'account.reset-asked'")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(MAILBOXES.of(email)).isEmpty();
    }

    @Test
    void a_stranger_who_asks_again_and_again_fills_no_mailbox_and_breaks_no_invitation() {
        var invited = staff.invited("Ida Uitgenodigd", Audience.SIGNED_IN);
        var email = invited.account().email().value();
        MAILBOXES.wait(email, 1);

        for (int i = 0; i < 6; i++) {
            assertThat(new Visitor(mvc).post("/wachtwoord-kwijt", "email", email))
                    .hasStatusOk();
        }

        MAILBOXES.wait(email, 2);
        assertThat(MAILBOXES.of(email)).hasSize(2);
        assertThat(new Visitor(mvc).get(InvitationController.PATH + "/" + invited.token()))
                .hasStatusOk();
    }

    @Test
    void who_asks_for_days_on_end_gets_three_letters_a_day_and_hears_the_same_each_time() {
        var account = staff.hired(Audience.SIGNED_IN);
        var email = account.email().value();
        MAILBOXES.wait(email, 1);

        for (int i = 0; i < 5; i++) {
            assertThat(new Visitor(mvc).post("/wachtwoord-kwijt", "email", email))
                    .hasStatusOk()
                    .bodyText()
                    .contains("Is er een account met het adres");
            pass(account, "10 minutes");
        }
        MAILBOXES.wait(email, 1 + Links.WAYS_BACK_A_DAY);
        assertThat(waysBack(account)).isEqualTo(Links.WAYS_BACK_A_DAY);

        pass(account, "24 hours");
        new Visitor(mvc).post("/wachtwoord-kwijt", "email", email);
        MAILBOXES.wait(email, 2 + Links.WAYS_BACK_A_DAY);
    }

    /** As if the links had been made that much earlier. */
    private void pass(Account account, String time) {
        db.sql("UPDATE account.link SET expires_at = expires_at - :time::interval WHERE account = :account")
                .param("time", time)
                .param("account", account.id().value())
                .update();
    }

    private int waysBack(Account account) {
        return db.sql("SELECT count(*) FROM account.link WHERE account = :account")
                .param("account", account.id().value())
                .query(Integer.class)
                .single();
    }

    @Test
    void one_network_that_asks_for_everybody_is_stopped() {
        var visitor = new Visitor(mvc);
        for (int i = 0; i < NetworkLimit.TRIES; i++) {
            assertThat(visitor.post("/wachtwoord-kwijt", "email", "x" + i + "@gemeente.example"))
                    .hasStatusOk();
        }

        assertThat(visitor.post("/wachtwoord-kwijt", "email", "laatste@gemeente.example"))
                .hasStatus(429)
                .containsHeader("Retry-After");
    }

    @Test
    void the_host_that_a_request_names_never_gets_into_a_letter() {
        var account = staff.hired(Audience.SIGNED_IN);
        var email = account.email().value();
        MAILBOXES.wait(email, 1);

        assertThat(mvc.post()
                        .uri("https://kwaad.example/wachtwoord-kwijt")
                        .param("email", email)
                        .with(csrf())
                        .exchange())
                .hasStatusOk();

        var letter = MAILBOXES.wait(email, 2);
        assertThat(letter).doesNotContain("kwaad").containsPattern(LINK);
    }

    @Test
    void something_that_is_no_address_is_told_so() {
        assertThat(new Visitor(mvc).post("/wachtwoord-kwijt", "email", "geen adres"))
                .hasStatus(422)
                .bodyText()
                .contains("Vul een e-mailadres in");
    }

    private static String link(String letter) {
        var found = LINK.matcher(letter);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }
}
