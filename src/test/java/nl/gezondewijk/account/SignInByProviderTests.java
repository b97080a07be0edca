package nl.gezondewijk.account;

import static nl.gezondewijk.account.OrganisationProvider.mail;
import static nl.gezondewijk.account.OrganisationProvider.twice;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.gezondewijk.audit.Actor;
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
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Signing in with the organisation's own provider, against a real one; and what somebody would try who is not who they say. */
@SpringBootTest(
        properties = {
            "spring.application.name=with-provider",
            "gezondewijk.site=https://wijk.gemeente.example",
            "gezondewijk.second-step=REQUIRED"
        })
@AutoConfigureMockMvc
class SignInByProviderTests {
    private static final String SITE = "https://wijk.gemeente.example";
    private static final OrganisationProvider PROVIDER = provider();

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Administration administration;

    @Autowired
    ChoosePassword choose;

    @Autowired
    Accounts accounts;

    @Autowired
    Identities identities;

    @Autowired
    SecondStep second;

    @Autowired
    JdbcClient db;

    Staff staff;
    String name;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry settings) {
        PROVIDER.tellTo(settings);
    }

    @AfterAll
    static void stop() {
        PROVIDER.close();
    }

    @BeforeEach
    void begin() {
        staff = new Staff(administration, choose);
        name = "u" + UUID.randomUUID().toString().substring(0, 8);
    }

    @Test
    void who_was_invited_comes_in_by_the_link_and_from_then_on_by_the_provider_alone() {
        var invited = staff.invited("Ina Nieuw", Audience.SIGNED_IN);
        PROVIDER.knows(name, mail("anders@elders.example", false));
        var link = "/uitnodiging/" + invited.token();

        var visitor = new Visitor(mvc);
        assertThat(visitor.get(link)).bodyText().contains("Inloggen met GGD Voorbeeld");
        assertThat(there(visitor, link + "/organisatie")).hasRedirectedUrl("/account");
        assertThat(visitor.get("/account")).hasStatusOk().bodyText().contains("U logt in met GGD Voorbeeld");
        assertThat(new Visitor(mvc).get(link)).hasStatus(404);

        PROVIDER.knows(name, mail("weer.anders@elders.example", false));
        var again = new Visitor(mvc);
        assertThat(there(again, "/inloggen/organisatie?terug=%2Fwijkaanpakken")).hasRedirectedUrl("/wijkaanpakken");
        assertThat(again.get("/wijkaanpakken")).hasStatusOk();
        assertThat(deeds(invited.account()))
                .containsSubsequence(
                        "account.provider-sign-in DONE",
                        "account.provider-connected DONE",
                        "account.provider-sign-in DONE");
    }

    @Test
    void an_address_that_the_provider_hands_out_and_verified_is_enough_the_first_time() {
        var account = staff.hired(Audience.SIGNED_IN);
        PROVIDER.knows(name, mail(account.email().value().toUpperCase(java.util.Locale.ROOT), true));

        assertThat(there(new Visitor(mvc), "/inloggen/organisatie")).hasRedirectedUrl("/account");
        assertThat(identities.has(account.id(), PROVIDER.issuer())).isTrue();
    }

    @Test
    void an_address_that_was_not_verified_or_is_of_another_domain_opens_nothing() {
        var account = staff.hired(Audience.SIGNED_IN);
        PROVIDER.knows(name, mail(account.email().value(), false));
        isUnknown(there(new Visitor(mvc), "/inloggen/organisatie"));

        PROVIDER.knows(name, Map.of("email", account.email().value()));
        isUnknown(there(new Visitor(mvc), "/inloggen/organisatie"));

        var email = new Email(name + "@elders.example");
        administration.make(email, "Els Elders", "", Audience.SIGNED_IN, Actor.PROGRAM, "machine");
        PROVIDER.knows(name, mail(email.value(), true));
        isUnknown(there(new Visitor(mvc), "/inloggen/organisatie"));

        assertThat(identities.has(account.id(), PROVIDER.issuer())).isFalse();
    }

    @Test
    void a_stranger_whom_the_provider_knows_gets_no_account() {
        PROVIDER.knows(name, mail(name + "@gemeente.example", true));
        int before = accounts.list().size();

        isUnknown(there(new Visitor(mvc), "/inloggen/organisatie"));

        assertThat(accounts.list()).hasSize(before);
    }

    @Test
    void an_address_that_passed_to_a_new_colleague_does_not_open_the_account_of_the_old_one() {
        var account = staff.hired(Audience.SIGNED_IN);
        var address = mail(account.email().value(), true);
        PROVIDER.knows(name, address);
        there(new Visitor(mvc), "/inloggen/organisatie");

        PROVIDER.knows(name + "2", address);
        name = name + "2";

        isUnknown(there(new Visitor(mvc), "/inloggen/organisatie"));
    }

    @Test
    void an_account_that_ended_stays_shut() {
        var account = staff.hired(Audience.SIGNED_IN);
        PROVIDER.knows(name, mail(account.email().value(), true));
        there(new Visitor(mvc), "/inloggen/organisatie");

        administration.end(account.id(), staff.hired(Audience.ADMINISTRATOR).actor(), "machine");

        isUnknown(there(new Visitor(mvc), "/inloggen/organisatie"));
    }

    @Test
    void two_factors_of_the_provider_count_when_it_tells_so_and_else_ours_are_asked_for() {
        var account = staff.hired(Audience.DATA_MANAGER);
        PROVIDER.knows(name, mail(account.email().value(), true));
        var visitor = new Visitor(mvc);
        there(visitor, "/inloggen/organisatie");
        assertThat(visitor.get("/bronnen")).hasRedirectedUrl("/account/codes");

        PROVIDER.knows(name, twice(mail(account.email().value(), true)));
        var strong = new Visitor(mvc);
        there(strong, "/inloggen/organisatie");
        assertThat(strong.get("/bronnen")).hasStatusOk();
    }

    @Test
    void who_has_an_app_with_codes_is_asked_for_one_before_the_provider_is_believed_for_the_first_time() {
        var account = staff.hired(Audience.DATA_MANAGER);
        var secret = AppCode.secret();
        second.set(account, secret, AppCode.at(secret, now()), "machine");
        PROVIDER.knows(name, twice(mail(account.email().value(), true)));

        var thief = new Visitor(mvc);
        assertThat(there(thief, "/inloggen/organisatie").getResponse().getRedirectedUrl())
                .startsWith("/tweede-stap");
        assertThat(thief.get("/account").getResponse().getRedirectedUrl()).startsWith("/inloggen");
        assertThat(identities.has(account.id(), PROVIDER.issuer())).isFalse();

        assertThat(thief.post("/tweede-stap", "code", AppCode.at(secret, now() + 1)))
                .hasRedirectedUrl("/account");
        assertThat(identities.has(account.id(), PROVIDER.issuer())).isTrue();
        assertThat(second.isSet(account)).isFalse(); // a code without its password does not show whose the password is
        assertThat(there(new Visitor(mvc), "/inloggen/organisatie")).hasRedirectedUrl("/account");
    }

    @Test
    void who_took_an_account_before_its_owner_came_is_out_once_the_owner_comes() {
        var invited = staff.invited("Echte Eigenaar", Audience.SIGNED_IN);
        var account = invited.account();
        var email = account.email().value();
        var stranger = new Visitor(mvc);
        stranger.post("/uitnodiging/" + invited.token(), "password", Visitor.PASSWORD);
        assertThat(stranger.get("/account")).hasStatusOk();
        var link = "/uitnodiging/"
                + administration
                        .invite(account.id(), Actor.PROGRAM, "machine")
                        .orElseThrow()
                        .token();

        int letters = countLetters();

        PROVIDER.knows(name, mail(email, true));
        var owner = new Visitor(mvc);
        assertThat(there(owner, "/inloggen/organisatie")).hasRedirectedUrl("/account");

        assertThat(owner.get("/account")).hasStatusOk();
        assertThat(stranger.get("/account").getResponse().getRedirectedUrl()).startsWith("/inloggen");
        assertThat(new Visitor(mvc).get(link)).hasStatus(404);
        var again = new Visitor(mvc);
        again.signIn(email, Visitor.PASSWORD);
        assertThat(again.get("/account").getResponse().getRedirectedUrl()).startsWith("/inloggen");
        assertThat(accounts.get(account.id()).hasPassword()).isFalse();
        assertThat(deeds(account)).contains("account.earlier-ways-forgotten DONE");
        assertThat(countLetters()).isEqualTo(letters + 1);
    }

    @Test
    void who_never_had_another_way_in_hears_nothing_of_it() {
        var account = staff.invited("Nieuwe Noor", Audience.SIGNED_IN).account();
        PROVIDER.knows(name, mail(account.email().value(), true));
        there(new Visitor(mvc), "/inloggen/organisatie");

        assertThat(deeds(account))
                .contains("account.provider-connected DONE")
                .doesNotContain("account.earlier-ways-forgotten DONE");
    }

    @Test
    void an_answer_works_once_in_the_browser_that_asked_and_with_what_was_asked() {
        var account = staff.hired(Audience.SIGNED_IN);
        PROVIDER.knows(name, mail(account.email().value(), true));
        var visitor = new Visitor(mvc);
        var back = answer(begin(visitor, "/inloggen/organisatie"));

        isStale(new Visitor(mvc).get(back));
        assertThat(visitor.get(back)).hasRedirectedUrl("/account");
        isStale(visitor.get(back));

        var tampered = new Visitor(mvc);
        isStale(tampered.get(answer(begin(tampered, "/inloggen/organisatie")).replaceFirst("state=[^&]+", "state=x")));

        var other = new Visitor(mvc);
        begin(other, "/inloggen/organisatie");
        var thiefs = answer(begin(new Visitor(mvc), "/inloggen/organisatie"));
        isStale(other.get(thiefs)); // signing somebody in as the attacker
    }

    @Test
    void a_token_with_another_nonce_signature_issuer_or_audience_is_refused() throws Exception {
        var account = staff.hired(Audience.SIGNED_IN);
        var right = mail(account.email().value(), true);
        for (var wrong : List.<Map<String, Object>>of(
                Map.of("nonce", "another"),
                Map.of("iss", "https://other.example"),
                Map.of("aud", List.of("another-client")),
                Map.of(
                        "iat",
                        Instant.now().minusSeconds(7200),
                        "exp",
                        Instant.now().minusSeconds(3600)))) {
            var claims = new java.util.HashMap<>(right);
            claims.putAll(wrong);
            PROVIDER.knows(name, claims);
            assertThat(there(new Visitor(mvc), "/inloggen/organisatie"))
                    .as(wrong.toString())
                    .matches(result -> result.getResponse().getStatus() >= 400)
                    .bodyText()
                    .contains("Inloggen is niet gelukt");
        }
        PROVIDER.knows(name, right);
        PROVIDER.signsWithAnotherKey();
        assertThat(there(new Visitor(mvc), "/inloggen/organisatie"))
                .hasStatus(502)
                .bodyText()
                .contains("Het antwoord van GGD Voorbeeld klopt niet");
        PROVIDER.signsWithItsOwnKey();
        assertThat(identities.has(account.id(), PROVIDER.issuer())).isFalse();
        assertThat(there(new Visitor(mvc), "/inloggen/organisatie")).hasRedirectedUrl("/account");
    }

    @Test
    void who_does_not_go_on_hears_what_to_do_and_a_provider_that_is_away_keeps_nobody_else_out() {
        var account = staff.hired(Audience.SIGNED_IN);
        PROVIDER.knows(name, mail(account.email().value(), true));
        var visitor = new Visitor(mvc);
        var state = begin(visitor, "/inloggen/organisatie").replaceFirst(".*[?&](state=[^&]+).*", "$1");
        assertThat(visitor.get("/inloggen/organisatie/terug?error=access_denied&" + state))
                .hasStatus(400)
                .bodyText()
                .contains("U bent bij GGD Voorbeeld niet verdergegaan");

        var waiting = new Visitor(mvc);
        var back = answer(begin(waiting, "/inloggen/organisatie"));
        PROVIDER.close();
        assertThat(waiting.get(back)).hasStatus(503).bodyText().contains("GGD Voorbeeld antwoordt nu niet");
        assertThat(waiting.signIn(account.email().value(), Visitor.PASSWORD)).hasRedirectedUrl("/account");
        PROVIDER.start();
    }

    @Test
    void nobody_is_led_to_another_site() {
        var account = staff.hired(Audience.SIGNED_IN);
        PROVIDER.knows(name, mail(account.email().value(), true));
        for (var evil : List.of("https:%2F%2Fkwaad.example", "%2F%2Fkwaad.example", "%2F%5Ckwaad.example")) {
            assertThat(there(new Visitor(mvc), "/inloggen/organisatie?terug=" + evil))
                    .hasRedirectedUrl("/account");
        }
        assertThat(begin(new Visitor(mvc), "/inloggen/organisatie"))
                .contains("redirect_uri=" + SITE + "/inloggen/organisatie/terug", "code_challenge_method=S256");
    }

    @Test
    void a_link_for_one_account_does_not_pull_somebody_out_of_their_own() {
        var account = staff.hired(Audience.SIGNED_IN);
        PROVIDER.knows(name, mail(account.email().value(), true));
        there(new Visitor(mvc), "/inloggen/organisatie");
        var invited = staff.invited("Iemand Anders", Audience.SIGNED_IN);

        assertThat(there(new Visitor(mvc), "/uitnodiging/" + invited.token() + "/organisatie"))
                .hasStatus(403)
                .bodyText()
                .contains("Deze link is voor een ander account");
        assertThat(new Visitor(mvc).get("/uitnodiging/" + invited.token())).hasStatusOk();
    }

    @Test
    void who_follows_the_link_of_a_stranger_first_sees_whose_account_it_is() {
        var token = staff.invited("Kwade Kees", Audience.SIGNED_IN).token();

        assertThat(new Visitor(mvc).follow("https://kwaad.example/", "/uitnodiging/" + token + "/organisatie"))
                .hasRedirectedUrl("/uitnodiging/" + token);
        assertThat(new Visitor(mvc).get("/uitnodiging/" + token + "/organisatie"))
                .hasRedirectedUrl("/uitnodiging/" + token);
    }

    @Test
    void an_administrator_disconnects_and_who_signs_out_hears_where_they_still_are() {
        var account = staff.hired(Audience.SIGNED_IN);
        PROVIDER.knows(name, mail(account.email().value(), true));
        var visitor = new Visitor(mvc);
        there(visitor, "/inloggen/organisatie");
        assertThat(visitor.post("/uitloggen")).hasRedirectedUrl("/uitgelogd");
        assertThat(visitor.get("/uitgelogd")).bodyText().contains("Ook uitloggen bij GGD Voorbeeld", PROVIDER.issuer());

        administration.disconnect(
                account.id(), staff.hired(Audience.ADMINISTRATOR).actor(), "machine");

        assertThat(identities.list(account.id())).isEmpty();
        assertThat(deeds(account)).endsWith("account.provider-disconnected DONE");
    }

    private static long now() {
        return Instant.now().getEpochSecond() / 30;
    }

    private static void isUnknown(MvcTestResult result) {
        assertThat(result).hasStatus(403).bodyText().contains("u hebt hier geen account dat daarbij hoort");
    }

    private static void isStale(MvcTestResult result) {
        assertThat(result).hasStatus(400).bodyText().contains("duurde te lang");
    }

    /** Goes to the provider, signs in there, and comes back. */
    private MvcTestResult there(Visitor visitor, String from) {
        return visitor.get(answer(begin(visitor, from)));
    }

    /** The address at the provider to which they are sent. */
    private String begin(Visitor visitor, String from) {
        var address = String.valueOf(
                visitor.follow(SITE + "/uitnodiging/x", from).getResponse().getRedirectedUrl());
        assertThat(address).startsWith(PROVIDER.issuer() + "/oauth2/authorize?");
        return address;
    }

    /** Signs in at the provider, as a browser would; gives the path to which it sends back. */
    private String answer(String address) {
        try (var browser =
                HttpClient.newBuilder().cookieHandler(new CookieManager()).build()) {
            var form = HttpRequest.newBuilder(URI.create(PROVIDER.issuer() + "/login"))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(HttpRequest.BodyPublishers.ofString("username=" + name + "&password=" + name))
                    .build();
            var in = browser.send(form, HttpResponse.BodyHandlers.ofString());
            var request = HttpRequest.newBuilder(URI.create(address)).build();
            var answer = browser.send(request, HttpResponse.BodyHandlers.ofString());
            var back = answer.headers()
                    .firstValue("Location")
                    .orElseThrow(() -> new AssertionError(in + " " + in.headers() + in.body() + " then " + answer
                            + answer.headers() + answer.body()));
            assertThat(back)
                    .as(address)
                    .startsWith(SITE + "/inloggen/organisatie/terug?")
                    .doesNotContain("error=");
            return back.substring(SITE.length());
        } catch (java.io.IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private int countLetters() {
        return db.sql("SELECT count(*) FROM mail.letter WHERE about = 'account.earlier-ways-forgotten'")
                .query(Integer.class)
                .single();
    }

    private List<String> deeds(Account account) {
        return db.sql("SELECT action || ' ' || outcome FROM audit.entry WHERE object = :whose ORDER BY number")
                .param("whose", account.id().reference())
                .query(String.class)
                .list();
    }

    private static OrganisationProvider provider() {
        try {
            return new OrganisationProvider(SITE);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
