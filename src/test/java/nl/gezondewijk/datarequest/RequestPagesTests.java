package nl.gezondewijk.datarequest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import nl.gezondewijk.area.Areas;
import nl.gezondewijk.area.Learned;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.UserRequestPostProcessor;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SpringBootTest
@AutoConfigureMockMvc
class RequestPagesTests {
    private static final UserRequestPostProcessor MANAGER = user("m.dijkstra").roles("DATA_MANAGER");
    private static final String SOON = LocalDate.now().plusDays(9).toString();
    private static final Pattern LINK = Pattern.compile("/uitvraag/([\\w-]{22})");

    @Autowired
    MockMvcTester pages;

    @Autowired
    JdbcClient db;

    @Autowired
    Requests requests;

    @Autowired
    Areas areas;

    @BeforeEach
    void an_area_is_known_and_nothing_was_asked() {
        areas.learn(2025, List.of(Learned.named("GM9999", "Voorbeeldstad")));
        db.sql("DELETE FROM datarequest.request").update();
    }

    @Test
    void a_partner_answers_by_a_link_without_an_account_and_sees_nothing_else() {
        int other = asked("Apotheek Zuid", "medicijnen tegen angst");
        int id = asked("Praktijk De Linde", "patiënten met diabetes");
        var address = link(id);

        assertThat(pages.get().uri(address))
                .hasStatusOk()
                .hasHeader("X-Robots-Tag", "noindex")
                .hasHeader("Cache-Control", "no-store")
                .bodyText()
                .contains("Praktijk De Linde", "patiënten met diabetes", "Zelf tellen")
                .doesNotContain("Apotheek Zuid", "medicijnen", "An de Boer", "an@linde.example");
        assertThat(said(address, "antwoord", "NO", "reden", "PRIVACY", "toelichting", "Wij <b>mogen</b> niet"))
                .hasRedirectedUrl(address + "#antwoorden");
        assertThat(pages.get().uri("/uitvragen/" + id).with(MANAGER))
                .bodyText()
                .contains(
                        "geweigerd",
                        "privacy van patiënten",
                        "Wij &lt;b&gt;mogen",
                        "door de partner",
                        "an@linde.example");
        assertThat(pages.get().uri("/uitvragen").with(MANAGER))
                .bodyText()
                .contains("geweigerd: privacy van patiënten of cliënten");
        assertThat(requests.find(other).orElseThrow().state()).isEqualTo(Request.State.ASKED);
    }

    @Test
    void a_link_stops_when_it_is_ended_or_made_anew_or_its_time_is_over_and_its_token_is_not_kept() {
        int id = asked("Praktijk De Linde", "patiënten");
        var first = link(id);
        var second = link(id);
        assertThat(pages.get().uri(first)).hasStatus(404);
        assertThat(pages.get().uri(second)).hasStatusOk();
        assertThat(db.sql("SELECT token_hash FROM datarequest.link")
                        .query(String.class)
                        .single())
                .hasSize(64)
                .doesNotContain(second.substring(10));

        assertThat(post("/uitvragen/" + id + "/link/beeindigd")).hasRedirectedUrl("/uitvragen/" + id);
        assertThat(pages.get().uri(second)).hasStatus(404);

        var third = link(id);
        db.sql("UPDATE datarequest.link SET expires_at = now() - interval '1 second'")
                .update();
        assertThat(pages.get().uri(third)).hasStatus(404);
        assertThat(said(third, "antwoord", "YES")).hasStatus(404);

        var fourth = link(id);
        post("/uitvragen/" + id + "/gesloten");
        assertThat(pages.get().uri(fourth)).hasStatus(404);
    }

    @Test
    void an_answer_that_is_not_whole_is_told_and_what_was_typed_stays() {
        var address = link(asked("Praktijk De Linde", "patiënten"));
        assertThat(said(address, "antwoord", "NO", "toelichting", "te druk"))
                .hasStatusOk()
                .bodyText()
                .contains("Kies de reden waarom het niet kan.", "te druk");
        assertThat(said(address, "antwoord", "LATER", "datum", "2020-01-01"))
                .bodyText()
                .contains("Kies een dag die nog komt");
        assertThat(said(address, "antwoord", "LATER", "datum", "31-12-2099")).hasRedirectedUrl(address + "#antwoorden");
        assertThat(requests.list().getFirst().due()).isEqualTo("2099-12-31");
    }

    @Test
    void a_source_is_one_click_from_a_request_that_is_filled_in() {
        assertThat(pages.get().uri("/bronnenwijzer").with(MANAGER))
                .bodyText()
                .contains("href=\"/uitvragen/nieuw?bron=ggd-jeugd\"")
                .doesNotContain("bron=ciz-awbz", "bron=cbs-kerncijfers\"");
        var before = LocalDate.now();
        assertThat(pages.get()
                        .uri("/uitvragen/nieuw?bron=ggd-volwassenen-ouderen")
                        .with(MANAGER))
                .bodyText()
                .contains(
                        "Gezondheidsmonitor Volwassenen en Ouderen",
                        "Antwoorden van inwoners van 18 jaar en ouder",
                        "id=\"wat\" name=\"wat\" type=\"text\" value=\"\"",
                        "value=\"GGD\"",
                        "Vraag de epidemioloog van uw GGD.")
                .containsAnyOf(due(before), due(LocalDate.now()));
    }

    @Test
    void it_is_told_when_to_ask_again_and_who_was_asked_several_times() {
        int id = asked("Praktijk De Linde", "patiënten");
        asked("praktijk de linde", "leden");
        db.sql("UPDATE datarequest.request SET due = current_date - 1 WHERE id = :id")
                .param("id", id)
                .update();
        assertThat(pages.get().uri("/uitvragen").with(MANAGER))
                .bodyText()
                .contains("2 keer gevraagd", "bij 1 is het tijd om opnieuw te vragen", "opnieuw vragen (1)");
        var before = LocalDate.now();
        post("/uitvragen/" + id + "/herinnerd");
        assertThat(pages.get().uri("/uitvragen").with(MANAGER))
                .bodyText()
                .contains("3 keer gevraagd", "bij 0 is het tijd");
        assertThat(requests.find(id).orElseThrow().due())
                .isBetween(before.plusDays(14), LocalDate.now().plusDays(14));
    }

    @Test
    void an_area_that_is_not_plain_is_asked_for_and_nothing_typed_is_lost() {
        assertThat(make("Onbekenddorp", "Praktijk De Linde", "patiënten"))
                .hasStatusOk()
                .bodyText()
                .contains("Dit gebied kennen we niet", "Praktijk De Linde", "Onbekenddorp");
        assertThat(make("Voorbeeldstad", "", "patiënten")).bodyText().contains("Schrijf de naam van de organisatie");
    }

    @Test
    void what_the_staff_wrote_down_is_not_on_the_partners_page() {
        int id = asked("Praktijk De Linde", "patiënten");
        var address = link(id);
        said(address, "antwoord", "LATER", "datum", "31-12-2099", "toelichting", "na de feestdagen");
        post("/uitvragen/" + id + "/antwoord", "antwoord", "YES", "toelichting", "Belde; klonk onwillig.");
        assertThat(pages.get().uri("/uitvragen/" + id).with(MANAGER))
                .bodyText()
                .contains("klonk onwillig", "na de feestdagen");
        assertThat(pages.get().uri(address))
                .bodyText()
                .contains("na de feestdagen")
                .doesNotContain("klonk onwillig", "An de Boer", "an@linde.example");
    }

    @Test
    void another_of_the_staff_sees_a_request_and_changes_nothing_but_an_administrator_may() {
        int id = asked("Praktijk De Linde", "patiënten");
        var other = user("j.anders").roles("DATA_MANAGER");
        assertThat(pages.get().uri("/uitvragen/" + id).with(other))
                .hasStatusOk()
                .bodyText()
                .contains("Deze vraag is van iemand anders")
                .doesNotContain("/herinnerd\"", "/link\"", "/gesloten\"", "/antwoord\"");
        for (var deed :
                List.of("/link", "/link/beeindigd", "/antwoord", "/herinnerd", "/gesloten", "/leveringen/1/opgepakt")) {
            assertThat(send(pages.post().uri("/uitvragen/" + id + deed).with(other), "antwoord", "YES"))
                    .as(deed)
                    .hasStatus(403);
        }
        assertThat(requests.find(id).orElseThrow().state()).isEqualTo(Request.State.ASKED);
        send(pages.post()
                .uri("/uitvragen/" + id + "/gesloten")
                .with(user("b.eheer").roles("ADMINISTRATOR")));
        assertThat(requests.find(id).orElseThrow().state()).isEqualTo(Request.State.CLOSED);
    }

    @Test
    void each_deed_is_in_the_trail_and_so_is_who_saw_the_address_of_a_person() {
        int id = asked("Praktijk De Linde", "patiënten");
        said(link(id), "antwoord", "YES");
        pages.get().uri("/uitvragen/" + id).with(MANAGER).exchange();
        assertThat(db.sql("SELECT action || ' ' || actor FROM audit.entry WHERE object = :object ORDER BY number")
                        .param("object", "request:" + id)
                        .query(String.class)
                        .list())
                .containsExactly(
                        "datarequest.asked other:m.dijkstra",
                        "datarequest.link-made other:m.dijkstra",
                        "datarequest.answered request:" + id,
                        "datarequest.seen other:m.dijkstra");
    }

    /** As a form proposes it on a day. */
    private static String due(LocalDate today) {
        return "value=\"" + today.plusDays(Request.DAYS) + "\"";
    }

    private int asked(String organisation, String wanted) {
        var address = String.valueOf(
                make("GM9999", organisation, wanted).getResponse().getHeader("Location"));
        assertThat(address).startsWith("/uitvragen/");
        return Integer.parseInt(address.substring("/uitvragen/".length()));
    }

    private MvcTestResult make(String area, String organisation, String wanted) {
        return post(
                "/uitvragen",
                "wat",
                wanted,
                "gebied",
                area,
                "organisatie",
                organisation,
                "contact",
                "An de Boer",
                "mail",
                "an@linde.example",
                "vanaf",
                SOON,
                "bron",
                "huisartsen");
    }

    private String link(int id) {
        var answer = post("/uitvragen/" + id + "/link");
        try {
            var found = LINK.matcher(answer.getResponse().getContentAsString());
            assertThat(found.find()).isTrue();
            return found.group();
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private MvcTestResult said(String address, String... fields) {
        return send(pages.post().uri(address + "/antwoord"), fields);
    }

    private MvcTestResult post(String uri, String... fields) {
        return send(pages.post().uri(uri).with(MANAGER), fields);
    }

    private static MvcTestResult send(MockMvcTester.MockMvcRequestBuilder request, String... fields) {
        for (int i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        return request.with(csrf()).exchange();
    }
}
