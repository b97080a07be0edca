package nl.gezondewijk.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Somebody puts their own data right by a link; what may be done twice by one, and what a link that is over still does. */
@SpringBootTest
@AutoConfigureMockMvc
class OwnDetailsTests {
    @Autowired
    MockMvcTester mvc;

    @Autowired
    ApplicationContext program;

    @Autowired
    JdbcClient db;

    @Autowired
    Persons persons;

    private NetworkStage stage;
    private String page;
    private String link;

    @BeforeEach
    void begin() {
        stage = new NetworkStage(mvc, program);
        page = stage.person("Sanne Mulder", "sanne@thuiszorg.example", stage.party("Thuiszorg Noord", "care"));
        link = stage.linkOf(page);
    }

    @Test
    void what_they_put_right_stands_at_once_and_the_group_sees_that_they_did_it() {
        assertThat(correct("Sanne Mulder-Bos", "Teamleider", "sanne@bos.example", "050 765 43 21"))
                .hasRedirectedUrl(link);

        assertThat(sanne().contact())
                .isEqualTo(
                        new Contact("Sanne Mulder-Bos", "Teamleider", "sanne@bos.example", "050 765 43 21", "maandag"));
        assertThat(stage.stranger().get(link)).bodyText().contains("Sanne Mulder-Bos", "sanne@bos.example");
        assertThat(stage.facilitator.get(page)).bodyText().contains("door de persoon zelf opgeschreven");
    }

    @Test
    void what_was_put_right_stands_in_the_trail_as_done_by_themselves_and_without_their_data() {
        correct("Sanne Mulder", "Teamleider", "sanne@thuiszorg.example", "050 765 43 21");

        var entries = db.sql(
                        "SELECT e.actor || ' ' || e.action FROM audit.entry e WHERE e.object = :object AND e.actor = :object ORDER BY e.number")
                .param("object", sanne().reference())
                .query(String.class)
                .list();
        assertThat(entries)
                .containsExactly(
                        sanne().reference() + " network.function-corrected",
                        sanne().reference() + " network.phone-corrected",
                        sanne().reference() + " network.reach-corrected");
    }

    @Test
    void it_may_be_put_right_as_often_as_they_like() {
        correct("Sanne M", "", "", "");
        assertThat(correct("Sanne Mulder", "Teamleider", "", "")).hasRedirectedUrl(link);
        assertThat(sanne().name()).isEqualTo("Sanne Mulder");
    }

    @Test
    void what_another_wrote_meanwhile_is_shown_and_nothing_typed_is_lost() {
        var seen = String.valueOf(sanne().revision());
        facilitatorWrites("Sanne Visser");
        var answer = stage.stranger().post(link + "/verbeterd", "naam", "Sanne Jansen", "versie", seen);

        assertThat(answer)
                .hasStatusOk()
                .bodyText()
                .contains("Iemand anders wijzigde deze gegevens", "Sanne Visser", "value=\"Sanne Jansen\"");
        assertThat(sanne().name()).isEqualTo("Sanne Visser");

        stage.stranger().post(link + "/verbeterd", "naam", "Sanne Jansen", "versie", revision(answer));
        assertThat(sanne().name()).isEqualTo("Sanne Jansen");
    }

    @Test
    void a_facilitator_does_not_write_over_what_they_put_right_or_took_back_meanwhile() {
        stage.stranger().post(link + "/koppelkaart", "akkoord", "ja");
        var seen = revision(stage.facilitator.get(page + "/wijzigen"));
        stage.stranger().post(link + "/koppelkaart");

        assertThat(facilitatorWrites("Sanne M", "versie", seen, "kaart", "ja"))
                .hasStatusOk()
                .bodyText()
                .contains("Iemand anders wijzigde deze gegevens", "Dit staat er nu", "value=\"Sanne M\"");
        assertThat(sanne().onCard()).isEmpty();
        assertThat(sanne().name()).isEqualTo("Sanne Mulder");
    }

    @Test
    void what_cannot_be_says_what_would_be_right() {
        assertThat(correct("", "Teamleider", "sanne(apenstaart)bos", "bel maar"))
                .hasStatusOk()
                .bodyText()
                .contains("hooguit 120 tekens", "naam@welzijn.nl", "050 123 45 67", "bel maar");
        assertThat(sanne().name()).isEqualTo("Sanne Mulder");
    }

    @Test
    void html_stays_words() {
        correct("<b>Sanne</b>", "<script>alert(1)</script>", "", "");

        assertThat(stage.stranger().get(link))
                .bodyText()
                .contains("&lt;b&gt;Sanne")
                .doesNotContain("<b>Sanne");
        assertThat(stage.facilitator.get(page)).bodyText().doesNotContain("<script>alert");
    }

    @Test
    void a_stolen_link_changes_nothing_once_another_was_given() {
        var stolen = link;
        stage.linkOf(page);

        assertThat(stage.stranger().post(stolen + "/verbeterd", "naam", "Dief", "versie", "0"))
                .hasStatus(410)
                .bodyText()
                .contains("later een nieuwe link");
        stage.stranger().post(stolen + "/koppelkaart", "akkoord", "ja");
        stage.stranger().post(stolen + "/beeindigd");
        assertThat(sanne().name()).isEqualTo("Sanne Mulder");
        assertThat(sanne().onCard()).isEmpty();
    }

    @Test
    void an_expired_link_changes_nothing_and_says_when_it_ended() {
        db.sql("UPDATE network.link SET expires_at = '2026-01-15T12:00:00Z' WHERE person = :id")
                .param("id", sanne().id())
                .update();

        assertThat(correct("Sanne M", "", "", "")).hasStatus(410).bodyText().contains("15 januari 2026");
        assertThat(sanne().name()).isEqualTo("Sanne Mulder");
    }

    @Test
    void who_had_it_erased_puts_nothing_right_any_more() {
        stage.stranger().post(link + "/beeindigd");

        assertThat(stage.stranger().post(link + "/verbeterd", "naam", "Sanne", "versie", "0"))
                .hasStatus(410)
                .bodyText()
                .contains("Wij bewaren geen gegevens meer van u");
        assertThat(persons.list(stage.approach.id())).isEmpty();
    }

    @Test
    void a_link_that_never_was_is_not_there() {
        assertThat(stage.stranger().post("/netwerk/gegevens/AAAAAAAAAAAAAAAAAAAAAA/verbeterd", "naam", "Sanne"))
                .hasStatus(404);
    }

    private MvcTestResult correct(String name, String function, String email, String phone) {
        var seen = persons.list(stage.approach.id()).stream()
                .map(Person::revision)
                .findFirst()
                .orElse(0);
        return stage.stranger()
                .post(
                        link + "/verbeterd",
                        "naam",
                        name,
                        "functie",
                        function,
                        "mail",
                        email,
                        "telefoon",
                        phone,
                        "bereikbaar",
                        "maandag",
                        "versie",
                        String.valueOf(seen));
    }

    private void facilitatorWrites(String name) {
        facilitatorWrites(name, "versie", String.valueOf(sanne().revision()));
    }

    private MvcTestResult facilitatorWrites(String name, String... more) {
        var fields = new String[8 + more.length];
        var first = new String[] {
            "naam",
            name,
            "doel",
            "TOGETHER",
            "grondslag",
            "TASK",
            "bewaren",
            sanne().keeping().until().toString()
        };
        System.arraycopy(first, 0, fields, 0, 8);
        System.arraycopy(more, 0, fields, 8, more.length);
        return stage.facilitator.post(page, fields);
    }

    private Person sanne() {
        return persons.list(stage.approach.id()).getFirst();
    }

    private static String revision(MvcTestResult shown) {
        var found = Pattern.compile("name=\"versie\" value=\"(\\d+)\"").matcher(NetworkStage.text(shown));
        assertThat(found.find()).isTrue();
        return found.group(1);
    }
}
