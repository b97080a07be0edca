package nl.gezondewijk.story;

import static org.assertj.core.api.Assertions.assertThat;

import nl.gezondewijk.account.Hired;
import nl.gezondewijk.approach.Approach;
import nl.gezondewijk.approach.Approaches;
import nl.gezondewijk.approach.Part;
import nl.gezondewijk.page.OpenTo.Audience;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** A facilitator follows the steps; a resident says what they see; a nurse shows somebody the way. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class FollowTheStepsStory {
    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext program;

    @Autowired
    Approaches approaches;

    private Hired facilitator;
    private Hired nurse;
    private Approach approach;

    @BeforeEach
    void gather() {
        facilitator = Hired.as("Femke Begeleider", Audience.SIGNED_IN, program);
        nurse = Hired.as("Wim Wijkverpleegkundige", Audience.SIGNED_IN, program);
        approach = approaches.make("Gezonde Wagelaar", "WK999901", facilitator.actor(), "machine");
        approaches.join(approach, nurse.actor().reference(), Part.MEMBER, facilitator.actor(), "machine");
    }

    @Test
    void steps_are_followed_in_any_order_and_the_model_is_changed_without_loss() {
        try (var femke = Reader.withDesk(port).signIn(facilitator)) {
            var steps = approach.url() + "/stappen";
            femke.open(steps).finds_nothing_in_the_way();
            femke.page.check("input[value=seven]");
            femke.page.click("button:has-text('Begin met dit stappenplan')");
            femke.page.click("a:has-text('6. Het gesprek voeren')");
            var chairs = "fieldset:has-text('Wie zit voor')";
            femke.page.check(chairs + " >> input[value=YES]");
            femke.page.fill(chairs + " >> textarea", "De wijkmanager");
            femke.page.click("button:has-text('Bewaar de antwoorden')");
            assertThat(femke.text()).contains("De antwoorden zijn bewaard", "bezig");
            femke.finds_nothing_in_the_way();

            femke.open(steps);
            femke.page.click("summary:has-text('Een ander stappenplan volgen')");
            femke.page.check("input[value=eight]");
            femke.page.click("button:has-text('Volg dit stappenplan')");
            femke.page.click("a:has-text('2. Doelen bepalen')");
            assertThat(femke.text()).contains("Eerder beantwoord", "De wijkmanager");
            femke.finds_nothing_in_the_way();
        }
        try (var phone = Reader.withPhone(port).signIn(nurse)) {
            phone.open(approach.url() + "/stappen").need_not_scroll_sideways().finds_nothing_in_the_way();
            phone.open(approach.url() + "/stappen/dialoog").need_not_scroll_sideways();
            phone.open("/rollen").need_not_scroll_sideways().finds_nothing_in_the_way();
        }
    }

    @Test
    void a_signal_without_an_account_is_answered_for_everybody() {
        try (var femke = Reader.withDesk(port).signIn(facilitator);
                var resident = Reader.withPhone(port)) {
            femke.open(approach.url() + "/signalen");
            femke.page.click("button:has-text('Open de pagina')");
            resident.open("/signaal/" + approach.id()).need_not_scroll_sideways();
            resident.page.fill("#tekst", "Bel mevrouw Jansen maar op 06 12345678");
            resident.page.click("button:has-text('Verstuur')");
            assertThat(resident.text()).contains("een telefoonnummer", "nog niets bewaard");
            resident.finds_nothing_in_the_way();
            resident.page.fill("#tekst", "Op het plein kunnen ouderen nergens zitten");
            resident.page.click("button:has-text('Verstuur')");
            assertThat(resident.text()).contains("Bedankt");

            femke.open(approach.url() + "/signalen").finds_nothing_in_the_way();
            femke.page.check("input[name=signaal]");
            femke.page.fill("#titel", "Bankjes op het plein");
            femke.page.click("button:has-text('Breng bij elkaar')");
            femke.page.check("input[value=IDEA]");
            femke.page.fill("#antwoord", "We zoeken een plek voor drie bankjes.");
            femke.page.click("button:has-text('Geef antwoord')");
            femke.finds_nothing_in_the_way();
            femke.open(approach.url() + "/signalen/poster").finds_nothing_in_the_way();

            resident.open("/signaal/" + approach.id());
            assertThat(resident.text()).contains("Bankjes op het plein", "We zoeken een plek voor drie bankjes.");
        }
    }

    @Test
    void a_card_shows_the_way_and_its_tick_comes_back() {
        try (var wim = Reader.withDesk(port).signIn(nurse);
                var club = Reader.withPhone(port)) {
            wim.open(approach.url() + "/verwijskaarten").finds_nothing_in_the_way();
            wim.open(approach.url() + "/verwijskaarten/nieuw").finds_nothing_in_the_way();
            wim.page.fill("#titel", "Samen wandelen");
            wim.page.fill("#contact", "Buurthuis De Wagelaar");
            wim.page.click("button:has-text('Maak de kaart')");
            wim.finds_nothing_in_the_way();
            var code = wim.page.locator(".gw-refer__signs").innerText();

            club.open("/verwijskaart").need_not_scroll_sideways().finds_nothing_in_the_way();
            club.page.fill("#code", code.toLowerCase(java.util.Locale.ROOT));
            club.page.click("button:has-text('Zoek de kaart')");
            club.need_not_scroll_sideways().finds_nothing_in_the_way();
            club.page.check("input[value=CAME]");
            club.page.click("button:has-text('Bewaar')");
            assertThat(club.text()).contains("Aangevinkt: gekomen");

            wim.open(approach.url() + "/verwijskaarten");
            assertThat(wim.text()).contains("Samen wandelen", "gekomen, ");
        }
    }
}
