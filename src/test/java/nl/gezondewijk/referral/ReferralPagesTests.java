package nl.gezondewijk.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import nl.gezondewijk.account.Hired;
import nl.gezondewijk.account.Visitor;
import nl.gezondewijk.approach.Approach;
import nl.gezondewijk.approach.Approaches;
import nl.gezondewijk.approach.Part;
import nl.gezondewijk.page.OpenTo.Audience;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A card, from the district nurse who makes it to the walking club that ticks it. */
@SpringBootTest
@AutoConfigureMockMvc
class ReferralPagesTests {
    @Autowired
    MockMvcTester mvc;

    @Autowired
    ApplicationContext program;

    @Autowired
    Approaches approaches;

    @Autowired
    ForgetCards forget;

    @Autowired
    JdbcClient db;

    private Approach approach;
    private Visitor wim;
    private Visitor club;
    private String url;

    @BeforeEach
    void begin() {
        var leads = Hired.as("Femke Begeleider", Audience.SIGNED_IN, program);
        approach = approaches.make("Gezonde Wagelaar", "WK999901", leads.actor(), "machine");
        wim = joined("Wim Wijkverpleegkundige", Part.PARTNER);
        club = new Visitor(mvc);
        url = approach.url() + "/verwijskaarten";
    }

    @Test
    void the_receiver_ticks_without_an_account_and_the_referrer_sees_it() {
        var card = made(wim);
        assertThat(wim.get(card + "/papier"))
                .hasStatusOk()
                .bodyText()
                .contains("Samen wandelen", "gw-qr", "gw-refer--a6");
        assertThat(wim.get(card + "/papier?maat=A4")).bodyText().contains("gw-refer--a4");
        assertThat(wim.get(url))
                .bodyText()
                .contains("Samen wandelen", "nog niet bekend")
                .doesNotContain(code(card));

        var typed = code(card).toLowerCase(java.util.Locale.ROOT).replace("-", " ");
        assertThat(club.post("/verwijskaart", "code", typed)).hasStatus3xxRedirection();
        assertThat(club.get(card))
                .hasStatusOk()
                .bodyText()
                .contains("dinsdag om 10.00 uur", "Voor wie deze activiteit geeft");
        club.post(card + "/uitkomst", "uitkomst", "STAYED_AWAY");
        club.post(card + "/uitkomst", "uitkomst", "CAME");
        club.post(card + "/uitkomst", "uitkomst", "ONZIN");
        assertThat(club.get(card)).bodyText().contains("Aangevinkt: gekomen");
        assertThat(wim.get(url)).bodyText().contains("gekomen, ").doesNotContain("niet gekomen, ");
    }

    @Test
    void a_page_of_the_social_map_fills_the_form_in_and_what_is_wrong_is_told() {
        assertThat(wim.get(url + "/nieuw?titel=Samen%20wandelen&contact=Buurthuis&adres=https%3A%2F%2Fwijk.example"))
                .hasStatusOk()
                .bodyText()
                .contains("value=\"Samen wandelen\"", "Buurthuis</textarea>", "https://wijk.example");
        assertThat(wim.post(url, "titel", "", "contact", "Buurthuis"))
                .bodyText()
                .contains("Noem de activiteit", "Buurthuis</textarea>");
        assertThat(wim.post(url, "titel", "Wandelen", "contact", "x", "adres", "javascript:alert(1)"))
                .bodyText()
                .contains("begint met https://");
        assertThat(wim.post(url, "titel", "Wandelen")).bodyText().contains("Zeg waar en bij wie");
    }

    @Test
    void a_page_that_is_of_no_approach_leads_on_to_ones_own_with_all_that_it_says() {
        var asked =
                "/verwijzen?titel=Koffie%20%26%20thee&contact=Buurthuis%2C%20Plein&contact=0123%20456%20789&data=dinsdag&data=";
        var on = Objects.requireNonNull(wim.get(asked).getResponse().getRedirectedUrl());
        assertThat(on).startsWith(url + "/nieuw?");
        assertThat(wim.get(on))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "value=\"Koffie &amp; thee\"",
                        "Buurthuis, Plein\n0123 456 789</textarea>",
                        "dinsdag</textarea>");
        var nobody = Hired.as(Audience.SIGNED_IN, program);
        var visitor = new Visitor(mvc);
        visitor.signIn(nobody.email(), nobody.password());
        assertThat(visitor.get(asked)).hasStatusOk().bodyText().contains("nog aan geen wijkaanpak");
    }

    @Test
    void codes_cannot_be_guessed_without_end_and_a_right_one_costs_nothing() {
        var card = made(wim);
        for (int i = 0; i < GuessLimit.MOST; i++) {
            assertThat(club.get(card)).hasStatusOk();
            assertThat(club.get("/verwijskaart/" + Code.drawn().shown()))
                    .hasStatus(404)
                    .hasHeader("Cache-Control", "no-store")
                    .hasHeader("X-Robots-Tag", "noindex");
        }
        assertThat(club.get("/verwijskaart/" + Code.drawn().shown())).hasStatus(429);
        assertThat(club.get(card)).as("nor does a right one tell itself then").hasStatus(429);
        assertThat(new Visitor(mvc).get(card)).hasStatusOk();
    }

    @Test
    void nothing_is_kept_of_who_came_nor_from_where_it_was_ticked() {
        var card = made(wim);
        club.post(card + "/uitkomst", "uitkomst", "CAME", "naam", "Jan Jansen");
        assertThat(db.sql("SELECT row_to_json(c)::text FROM referral.card c WHERE c.approach = :approach")
                        .param("approach", approach.id())
                        .query(String.class)
                        .single())
                .doesNotContain("Jan")
                .doesNotContain(code(card).replace("-", ""));
        assertThat(db.sql("SELECT origin FROM audit.entry WHERE action = 'referral.ticked' AND object = :object")
                        .param("object", approach.reference())
                        .query(String.class)
                        .list())
                .containsExactly("machine");
    }

    @Test
    void under_five_cards_nothing_is_told_and_after_that_nobody_stands_apart() {
        for (int i = 0; i < 4; i++) {
            club.post(made(wim) + "/uitkomst", "uitkomst", "CAME");
        }
        assertThat(wim.get(url)).bodyText().contains("nog te weinig kaarten om iets");
        club.post(made(wim) + "/uitkomst", "uitkomst", "CAME");
        made(wim);
        assertThat(wim.get(url))
                .bodyText()
                .contains("6 kaarten in het laatste jaar", "gekomen of niet gekomen of anders of nog niet bekend: 6");
    }

    @Test
    void a_card_of_half_a_year_ago_is_over_and_after_two_years_gone() {
        var card = made(wim);
        age(Duration.ofDays(181));
        assertThat(club.get(card))
                .bodyText()
                .contains("Vraag om een nieuwe kaart")
                .doesNotContain("name=\"uitkomst\"");
        club.post(card + "/uitkomst", "uitkomst", "CAME");
        assertThat(wim.get(url)).bodyText().contains("de kaart is verlopen");
        age(Duration.ofDays(731));
        forget.forget();
        assertThat(club.get(card)).hasStatus(404);
    }

    @Test
    void one_sees_ones_own_cards_and_not_those_of_another() {
        made(wim);
        assertThat(joined("Rita Bewoner", Part.RESIDENT).get(url))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("Samen wandelen");
    }

    private String made(Visitor who) {
        var answer = who.post(
                url,
                "titel",
                "Samen wandelen",
                "data",
                "dinsdag om 10.00 uur",
                "contact",
                "Buurthuis De Wagelaar, bel 0123 456 789");
        return Objects.requireNonNull(answer.getResponse().getRedirectedUrl()).replace("/papier", "");
    }

    private static String code(String card) {
        return card.substring(card.lastIndexOf('/') + 1);
    }

    private void age(Duration age) {
        db.sql("UPDATE referral.card SET made_at = :then WHERE approach = :approach")
                .param("then", Timestamp.from(Instant.now().minus(age)))
                .param("approach", approach.id())
                .update();
    }

    private Visitor joined(String name, Part part) {
        var hired = Hired.as(name, Audience.SIGNED_IN, program);
        approaches.join(approach, hired.actor().reference(), part, hired.actor(), "machine");
        var visitor = new Visitor(mvc);
        visitor.signIn(hired.email(), hired.password());
        return visitor;
    }
}
