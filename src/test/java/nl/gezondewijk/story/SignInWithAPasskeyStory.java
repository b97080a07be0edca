package nl.gezondewijk.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.ServerSocket;
import nl.gezondewijk.account.Hired;
import nl.gezondewijk.account.Visitor;
import nl.gezondewijk.page.OpenTo.Audience;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Somebody makes a passkey on their own device and signs in with it; others try what is not theirs. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.DEFINED_PORT,
        properties = {"spring.application.name=with-passkeys", "gezondewijk.second-step=REQUIRED"})
class SignInWithAPasskeyStory {
    private static final int PORT = freePort();
    /** Asks the site what it asks a browser, lets any passkey of the device answer, and sends that as the page would, changed or more than once. */
    private static final String BY_HAND = """
            async ([ask, to, times, change]) => {
              const form = document.querySelector('form[data-passkey]')
              const send = (where, fields) => fetch(where, { method: 'POST', body: new URLSearchParams([...new FormData(form), ...fields]) })
              const question = await (await send(ask, [])).json()
              const any = PublicKeyCredential.parseRequestOptionsFromJSON({ ...question, allowCredentials: [] })
              const passkey = (await navigator.credentials.get({ publicKey: any })).toJSON()
              if (change) passkey.response.signature = passkey.response.signature.replace(/.{6}$/, 'AAAAAA')
              form.elements.antwoord.remove()
              const ends = []
              for (let i = 0; i < times; i++) ends.push(new URL((await send(to, [['antwoord', JSON.stringify(passkey)]])).url).pathname)
              return ends.join(' ')
            }
            """;

    @Autowired
    ApplicationContext program;

    @Autowired
    JdbcClient db;

    Hired dana;

    @DynamicPropertySource
    static void address(DynamicPropertyRegistry settings) {
        settings.add("server.port", () -> PORT);
        settings.add("gezondewijk.site", () -> "http://localhost:" + PORT);
    }

    @BeforeEach
    void hire() {
        dana = Hired.as("Dana Devices", Audience.DATA_MANAGER, program);
    }

    @Test
    void who_must_have_a_second_step_makes_a_passkey_and_types_nothing_from_then_on() {
        try (var reader = Reader.withDesk(PORT)) {
            device(reader.page);
            withPassword(reader, dana);
            reader.open("/bronnen");
            assertThat(reader.path()).isEqualTo("/account/codes");
            reader.finds_nothing_in_the_way();

            makePasskey(reader, "Sleutel aan mijn bos");
            assertThat(reader.text()).contains("De passkey is toegevoegd", "Sleutel aan mijn bos", "nog niet gebruikt");
            reader.finds_nothing_in_the_way();
            reader.open("/bronnen");
            assertThat(reader.path()).isEqualTo("/bronnen");

            signOut(reader);
            reader.open("/bronnen");
            reader.finds_nothing_in_the_way();
            withPasskey(reader);
            assertThat(reader.path()).isEqualTo("/bronnen");
            reader.open("/account");
            assertThat(reader.text()).contains("laatst gebruikt op");
            assertThat(deeds()).contains("account.passkey-added DONE", "account.passkey-sign-in DONE");
        }
    }

    @Test
    void after_the_password_the_passkey_is_the_second_step() {
        try (var reader = Reader.withPhone(PORT)) {
            device(reader.page);
            withPassword(reader, dana);
            makePasskey(reader, "Telefoon");
            signOut(reader);

            withPassword(reader, dana);
            assertThat(reader.path()).startsWith("/tweede-stap");
            reader.finds_nothing_in_the_way().need_not_scroll_sideways();
            reader.open("/account");
            assertThat(reader.path()).startsWith("/inloggen");
            reader.open("/tweede-stap");
            withPasskey(reader);
            assertThat(reader.path()).isEqualTo("/account");
        }
    }

    @Test
    void the_passkey_of_somebody_else_is_no_second_step() {
        var other = Hired.as("Otto Other", Audience.DATA_MANAGER, program);
        try (var his = Reader.withDesk(PORT);
                var hers = Reader.withDesk(PORT)) {
            device(his.page);
            withPassword(his, other);
            makePasskey(his, "Van Otto");
            signOut(his);
            device(hers.page);
            withPassword(hers, dana);
            makePasskey(hers, "Van Dana");

            withPassword(his, dana); // he knows her password
            assertThat(his.path()).startsWith("/tweede-stap");
            assertThat(byHand(his, "/tweede-stap/passkey/vraag", "/tweede-stap/passkey", 1, false))
                    .isEqualTo("/tweede-stap");
            his.open("/account");
            assertThat(his.path()).startsWith("/inloggen");
        }
    }

    @Test
    void one_that_was_taken_away_and_one_of_an_account_that_ended_open_nothing() {
        try (var reader = Reader.withDesk(PORT)) {
            device(reader.page);
            withPassword(reader, dana);
            makePasskey(reader, "Oude laptop");
            reader.page.click("li:has-text('Oude laptop') button");
            assertThat(reader.text()).contains("De passkey is weggehaald");
            signOut(reader);
            reader.open("/inloggen");
            withPasskey(reader);
            assertThat(reader.text()).contains("hoort niet bij een account hier, of is weggehaald");
        }
        try (var reader = Reader.withDesk(PORT)) {
            device(reader.page);
            withPassword(reader, dana);
            makePasskey(reader, "Telefoon");
            signOut(reader);
            dana.ended(program);
            reader.open("/inloggen");
            withPasskey(reader);
            assertThat(reader.text()).contains("hoort niet bij een account hier");
            assertThat(db.sql("SELECT count(*) FROM account.passkey p WHERE 'account:' || p.account = :who")
                            .param("who", dana.actor().reference())
                            .query(Integer.class)
                            .single())
                    .isZero();
        }
    }

    @Test
    void an_answer_works_once_and_after_five_wrong_ones_even_the_right_one_waits() {
        try (var reader = Reader.withDesk(PORT)) {
            device(reader.page);
            withPassword(reader, dana);
            makePasskey(reader, "Telefoon");
            signOut(reader);

            reader.open("/inloggen");
            assertThat(byHand(reader, "/inloggen/passkey/vraag", "/inloggen/passkey", 1, false))
                    .isEqualTo("/account");
            signOut(reader);
            for (int i = 0; i < 5; i++) {
                reader.open("/inloggen");
                assertThat(byHand(reader, "/inloggen/passkey/vraag", "/inloggen/passkey", 2, true))
                        .isEqualTo("/inloggen /inloggen");
            }
            reader.open("/inloggen");
            withPasskey(reader);
            assertThat(reader.text()).contains("Dit is te vaak niet gelukt");
            assertThat(deeds()).contains("account.passkey-sign-in REFUSED");
        }
    }

    @Test
    void a_device_that_does_not_know_its_owner_is_not_enough_and_without_script_there_is_the_password() {
        try (var reader = Reader.withDesk(PORT)) {
            var device = device(reader.page);
            withPassword(reader, dana);
            makePasskey(reader, "Telefoon");
            signOut(reader);
            device.knowsOwner(false);
            reader.open("/inloggen");
            reader.page.click("form[data-passkey] button");
            reader.page.waitForSelector("form[data-passkey] [role=alert]:not(:empty)");
            assertThat(reader.text()).contains("Er is geen passkey gebruikt");
            assertThat(reader.path()).isEqualTo("/inloggen");
        }
        try (var reader = Reader.withoutScript(PORT)) {
            reader.open("/inloggen");
            assertThat(reader.page.locator("form[data-passkey]").isVisible()).isFalse();
            assertThat(reader.page.locator("main").innerText()).contains("gebruik uw wachtwoord, en een code");
        }
    }

    private static void makePasskey(Reader reader, String name) {
        reader.open("/account/passkeys/nieuw");
        reader.page.fill("#name", name);
        reader.page.fill("#password", Visitor.PASSWORD);
        reader.page.click("main button[type=submit]");
        assertThat(reader.text()).contains("Uw browser vraagt straks waar u de passkey ‘" + name);
        reader.finds_nothing_in_the_way();
        reader.page.click("form[data-passkey] button");
        reader.page.waitForURL("**/account");
    }

    private static void withPasskey(Reader reader) {
        reader.page.waitForResponse(
                answer ->
                        answer.request().method().equals("POST") && answer.url().endsWith("/passkey"),
                () -> reader.page.click("form[data-passkey] button"));
        reader.page.waitForLoadState();
    }

    private static String byHand(Reader reader, String ask, String to, int times, boolean change) {
        return (String) reader.page.evaluate(BY_HAND, java.util.List.of(ask, to, times, change));
    }

    private static void withPassword(Reader reader, Hired who) {
        reader.open("/inloggen");
        reader.page.fill("#email", who.email());
        reader.page.fill("#password", who.password());
        reader.page.click("form[action='/inloggen'] button[type=submit]");
        reader.page.waitForURL(address -> !address.endsWith("/inloggen"));
    }

    private static void signOut(Reader reader) {
        reader.open("/uitloggen");
        reader.page.click("main button[type=submit]");
        reader.page.waitForURL("**/");
    }

    private java.util.List<String> deeds() {
        return db.sql("SELECT action || ' ' || outcome FROM audit.entry WHERE object = :whose ORDER BY number")
                .param("whose", dana.actor().reference())
                .query(String.class)
                .list();
    }

    /** A device that keeps passkeys and knows its owner, as Chromium plays it. */
    private static Device device(Page page) {
        page.setDefaultTimeout(15_000);
        var session = page.context().newCDPSession(page);
        session.send("WebAuthn.enable");
        var options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        options.addProperty("hasResidentKey", true);
        options.addProperty("hasUserVerification", true);
        options.addProperty("isUserVerified", true);
        options.addProperty("automaticPresenceSimulation", true);
        var wanted = new JsonObject();
        wanted.add("options", options);
        var made = session.send("WebAuthn.addVirtualAuthenticator", wanted);
        return new Device(session, made.get("authenticatorId").getAsString());
    }

    private record Device(CDPSession session, String id) {
        void knowsOwner(boolean yes) {
            var wanted = new JsonObject();
            wanted.addProperty("authenticatorId", id);
            wanted.addProperty("isUserVerified", yes);
            session.send("WebAuthn.setUserVerified", wanted);
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
