package nl.gezondewijk.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.List;
import nl.gezondewijk.page.OpenTo.Audience;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What a browser is asked about passkeys, and what comes of nonsense; with a device: {@code SignInWithAPasskeyStory}. */
@SpringBootTest(
        properties = {"spring.application.name=passkeys", "gezondewijk.site=https://wijk.gemeente.example:8443/"})
@AutoConfigureMockMvc
class PasskeyTests {
    @Autowired
    MockMvcTester mvc;

    @Autowired
    Administration administration;

    @Autowired
    ChoosePassword choose;

    @Autowired
    JdbcClient db;

    Staff staff;
    Account account;

    @BeforeEach
    void hire() {
        staff = new Staff(administration, choose);
        account = staff.hired("Pia Passkey", Audience.SIGNED_IN);
    }

    @Test
    void a_passkey_is_for_the_address_that_the_operator_gave_and_must_know_its_owner() {
        assertThat(mvc.post()
                        .uri("https://kwaad.example/inloggen/passkey/vraag")
                        .header("X-Forwarded-Host", "kwaad.example")
                        .with(csrf()))
                .hasStatusOk()
                .bodyJson()
                .hasPathSatisfying("rpId", id -> assertThat(id).isEqualTo("wijk.gemeente.example"))
                .hasPathSatisfying("userVerification", must -> assertThat(must).isEqualTo("required"))
                .hasPathSatisfying("allowCredentials", any -> assertThat(any).isEqualTo(List.of()));
    }

    @Test
    void each_question_is_another_one() {
        var visitor = new Visitor(mvc);
        assertThat(body(visitor)).isNotEqualTo(body(visitor));
    }

    @Test
    void a_new_one_takes_a_name_and_the_password() {
        var visitor = new Visitor(mvc);
        visitor.signIn(account.email().value(), Visitor.PASSWORD);

        assertThat(visitor.get("/account/passkeys/nieuw"))
                .hasStatusOk()
                .bodyText()
                .contains("value=\"Firefox, Linux\"");
        assertThat(visitor.post("/account/passkeys/nieuw", "name", "", "password", Visitor.PASSWORD))
                .hasStatus(422)
                .bodyText()
                .contains("Vul een naam in van 1 tot 60 tekens");
        assertThat(visitor.post("/account/passkeys/nieuw", "name", "Laptop", "password", "niet dit"))
                .hasStatus(422)
                .bodyText()
                .contains("Dit is niet uw wachtwoord van nu");
        assertThat(visitor.post("/account/passkeys", "antwoord", "{}")).hasRedirectedUrl("/account");
        assertThat(visitor.get("/account")).bodyText().contains("De passkey is niet gemaakt");
        assertThat(visitor.post("/account/passkeys/nieuw", "name", "Laptop", "password", Visitor.PASSWORD))
                .hasStatusOk()
                .bodyText()
                .contains("wijk.gemeente.example", "&#34;residentKey&#34;:&#34;required&#34;");
    }

    @Test
    void nonsense_opens_nothing_and_is_written_down() {
        db.sql("""
                        INSERT INTO account.passkey (credential, account, name, public_key, attestation, uses, transports, copies, copied, made_at)
                        VALUES ('\\x000001', :account, 'Bekend', '\\x02', '\\x03', 0, '{}', false, false, now())
                        """).param("account", account.id().value()).update();
        for (var nonsense : List.of(
                "{\"rawId\":\"AAAB\",\"id\":\"AAAB\",\"type\":\"public-key\",\"response\":{}}",
                "{\"rawId\":\"AAAB\",\"id\":\"AAAB\",\"type\":\"public-key\",\"response\":{\"authenticatorData\":\"AA\",\"clientDataJSON\":\"AA\",\"signature\":\"AA\"}}",
                "",
                "{}",
                "[]",
                "null",
                "{\"rawId\":\"AAAA\",\"id\":\"AAAA\",\"type\":\"public-key\"}")) {
            var visitor = new Visitor(mvc);
            visitor.post("/inloggen/passkey/vraag");
            assertThat(visitor.post("/inloggen/passkey", "antwoord", nonsense, "terug", "//kwaad.example"))
                    .as(nonsense)
                    .hasRedirectedUrl("/inloggen?terug=%2Faccount");
            assertThat(visitor.get("/inloggen?terug=%2Faccount"))
                    .bodyText()
                    .contains("Deze passkey hoort niet bij een account hier");
        }
        assertThat(db.sql(
                                "SELECT count(*) FROM audit.entry WHERE action = 'account.passkey-sign-in' AND outcome = 'REFUSED'")
                        .query(Integer.class)
                        .single())
                .isGreaterThanOrEqualTo(5);
    }

    @Test
    void an_administrator_takes_the_passkeys_away_of_who_lost_them() {
        db.sql("""
                        INSERT INTO account.passkey (credential, account, name, public_key, attestation, uses, transports, copies, copied, made_at)
                        VALUES ('\\x01', :account, 'Weg', '\\x02', '\\x03', 0, '{}', false, false, now())
                        """).param("account", account.id().value()).update();
        assertThat(new Visitor(mvc).signIn(account.email().value(), Visitor.PASSWORD))
                .hasRedirectedUrl("/tweede-stap?terug=%2Faccount");
        var administrator = new Visitor(mvc);
        administrator.signIn(staff.hired(Audience.ADMINISTRATOR).email().value(), Visitor.PASSWORD);

        assertThat(administrator.get("/account/beheer/" + account.id()))
                .bodyText()
                .contains("Telefoon of passkey kwijt");
        administrator.post("/account/beheer/" + account.id() + "/codes/vergeten");

        assertThat(new Visitor(mvc).signIn(account.email().value(), Visitor.PASSWORD))
                .hasRedirectedUrl("/account");
    }

    private static String body(Visitor visitor) {
        try {
            return visitor.post("/inloggen/passkey/vraag").getResponse().getContentAsString();
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
