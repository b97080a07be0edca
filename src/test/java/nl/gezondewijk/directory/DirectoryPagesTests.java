package nl.gezondewijk.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.gezondewijk.account.Hired;
import nl.gezondewijk.account.Visitor;
import nl.gezondewijk.approach.Approach;
import nl.gezondewijk.approach.Approaches;
import nl.gezondewijk.approach.Part;
import nl.gezondewijk.page.OpenTo.Audience;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SpringBootTest
@AutoConfigureMockMvc
class DirectoryPagesTests {
    @Autowired
    MockMvcTester mvc;

    @Autowired
    ApplicationContext program;

    @Autowired
    Approaches approaches;

    @Autowired
    Entries entries;

    @Autowired
    JdbcClient db;

    private Approach approach;
    private Visitor keeper;
    private Visitor anybody;

    @BeforeEach
    void begin() {
        db.sql("TRUNCATE directory.word, directory.service, directory.location, directory.organization CASCADE")
                .update();
        var maker = Hired.as("Femke Begeleider", Audience.DATA_MANAGER, program);
        approach = approaches.make("Samen gezond", "WK999901", maker.actor(), "machine");
        var hired = Hired.as("Kees Kaart", Audience.SIGNED_IN, program);
        approaches.join(approach, hired.actor().reference(), Part.MAP_KEEPER, maker.actor(), "machine");
        keeper = new Visitor(mvc);
        keeper.signIn(hired.email(), hired.password());
        anybody = new Visitor(mvc);
    }

    @Test
    void a_keeper_adds_an_entry_and_everybody_finds_it_once_it_is_published() {
        var url = added("naam", "Wandelclub De Linde", "wanneer", "maandag 10.00 - 11.30", "kosten", "gratis");
        assertThat(anybody.get("/sociale-kaart?q=wandelclub")).bodyText().contains("Niets gevonden");
        keeper.post(url + "/gepubliceerd");
        assertThat(anybody.get("/sociale-kaart?q=wandelclub"))
                .hasStatusOk()
                .bodyText()
                .contains("Wandelclub De Linde", "maandag, 10.00 – 11.30 uur", "gratis", "Nog niet gecontroleerd");
        keeper.post(url + "/gecontroleerd");
        var id = UUID.fromString(url.substring(url.lastIndexOf('/') + 1));
        assertThat(entries.get(approach.id(), id).checkedOn()).isPresent();
        assertThat(anybody.get("/sociale-kaart/" + id)).bodyText().contains("Gecontroleerd op", "De volgende keren");
        keeper.post(url + "/ingetrokken");
        assertThat(anybody.get("/sociale-kaart/" + id)).hasStatus(404);
        assertThat(anybody.get("/sociale-kaart?q=wandelclub")).bodyText().doesNotContain("Wandelclub De Linde");
    }

    @Test
    void walking_finds_the_walking_club_and_so_do_a_typing_error_and_a_word_that_means_the_same() {
        published("naam", "Wandelclub De Linde", "onderwerp", "move");
        published("naam", "Geldspreekuur", "onderwerp", "money");
        for (var typed :
                List.of("wandelen", "lopen", "ommetje", "wandelclb", "WANDELCLUB", "linde", "bewegen", "walking")) {
            var expected = !typed.equals("walking");
            var page = anybody.get("/sociale-kaart?q=" + typed);
            if (expected) {
                assertThat(page)
                        .as(typed)
                        .bodyText()
                        .contains("Wandelclub De Linde")
                        .doesNotContain("Geldspreekuur");
            }
        }
        assertThat(anybody.get("/sociale-kaart?q=wandelclb")).bodyText().contains("Wij zochten naar: wandelclub");
        assertThat(anybody.get("/sociale-kaart?q=moving")).bodyText().contains("Wandelclub De Linde");
        assertThat(anybody.get("/sociale-kaart?q=wandelclub+zwembad"))
                .bodyText()
                .contains("Niets heeft al uw woorden", "Wandelclub De Linde");
        assertThat(anybody.get("/sociale-kaart?q=%26%7C%21%28%3A*%27")).hasStatusOk();
    }

    @ParameterizedTest
    @CsvSource({
        "biljatclub, a letter too few",
        "biljartcllub, a letter too many",
        "biljertclub, a letter that is wrong",
        "biljarctlub, two that changed places",
        "bilartklub, two errors at once"
    })
    void a_word_is_found_with(String typed, String error) {
        published("naam", "Biljartclub");
        published("naam", "Biljartzaal met biljartcafé");
        assertThat(found("q=" + typed))
                .as(error)
                .contains("Wij zochten naar: biljartclub", "Biljartclub")
                .doesNotContain("Biljartzaal");
    }

    @Test
    void filters_narrow_what_is_found() {
        published("naam", "Ochtendkoffie", "onderwerp", "meet", "wanneer", "dinsdag 9.00 - 11.00", "kosten", "gratis");
        published("naam", "Avondeten", "onderwerp", "eat", "wanneer", "vrijdag 18.00 - 20.00", "kosten", "7,50");
        assertThat(found("onderwerp=eat")).contains("Avondeten").doesNotContain("Ochtendkoffie");
        assertThat(found("wanneer=TU")).contains("Ochtendkoffie").doesNotContain("Avondeten");
        assertThat(found("wanneer=TU&wanneer=EVENING")).doesNotContain("Ochtendkoffie", "Avondeten");
        assertThat(found("kosten=5")).contains("Ochtendkoffie").doesNotContain("Avondeten");
        assertThat(found("kosten=10")).contains("Ochtendkoffie", "Avondeten");
        assertThat(found("kaart=" + approach.id())).contains("Avondeten");
        assertThat(found("kaart=999999")).doesNotContain("Avondeten");
        assertThat(found("onderwerp=nonsense&pagina=-1&kosten=x&weergave=y")).contains("Avondeten");
        assertThat(found("weergave=agenda")).contains("Avondeten", "18.00 – 20.00");
    }

    @Test
    void what_is_wrong_in_a_form_is_said_and_what_was_typed_stays() {
        var page = keeper.post(
                Entry.keeping(approach.id()),
                "naam",
                "=HYPERLINK(\"http://kwaad\")",
                "aanbieder",
                "<script>alert(1)</script>",
                "wanneer",
                "12 januari 2020 10.00\nooit",
                "kosten",
                "veel",
                "vanaf",
                "200",
                "plek[0].punt",
                "48.8566, 2.3522",
                "mail",
                "geen adres",
                "website",
                "javascript:alert(1)");
        assertThat(page)
                .hasStatusOk()
                .bodyText()
                .contains(
                        "een rekenblad ziet dat als formule",
                        "&lt;script>alert(1)",
                        "Dit is al voorbij",
                        "begrijpen wij niet: ‘ooit’",
                        "‘veel’ is geen bedrag",
                        "‘200’ is geen leeftijd",
                        "is geen punt in Nederland",
                        "‘geen adres’ is geen e-mailadres",
                        "is geen webadres",
                        "minstens één")
                .doesNotContain("<script>alert(1)");
        assertThat(entries.listOf(approach.id())).isEmpty();
    }

    @Test
    void a_calendar_takes_the_times_by_the_dutch_clock() throws Exception {
        var id = published("naam", "Koor; zing, maar \\ mee", "wanneer", "eerste dinsdag van de maand 14.00 - 16.00");
        var file = anybody.get("/sociale-kaart/" + id + "/agenda.ics")
                .getResponse()
                .getContentAsString();
        assertThat(file)
                .contains(
                        "BEGIN:VTIMEZONE\r\nTZID:Europe/Amsterdam",
                        "RRULE:FREQ=MONTHLY;BYDAY=1TU\r\n",
                        "SUMMARY:Koor\\; zing\\, maar \\\\ mee\r\n",
                        "DTSTART;TZID=Europe/Amsterdam:")
                .endsWith("END:VCALENDAR\r\n");
        assertThat(file.lines()).allMatch(line -> line.getBytes(java.nio.charset.StandardCharsets.UTF_8).length <= 75);
    }

    @Test
    void nobody_keeps_what_is_of_another_approach() {
        var url = added("naam", "Van ons");
        var id = url.substring(url.lastIndexOf('/') + 1);
        var other = Hired.as("Olga Ander", Audience.DATA_MANAGER, program);
        var elsewhere = approaches.make("Elders", "WK999902", other.actor(), "machine");
        var stranger = new Visitor(mvc);
        stranger.signIn(other.email(), other.password());
        assertThat(stranger.get(url)).hasStatus(403);
        assertThat(stranger.get(Entry.keeping(elsewhere.id()) + "/" + id)).hasStatus(404);
        assertThat(stranger.post(Entry.keeping(elsewhere.id()) + "/" + id + "/gepubliceerd"))
                .hasStatus(404);
        assertThat(keeper.get(url)).hasStatusOk();
    }

    @Test
    void an_entry_that_nobody_checked_in_time_says_so() {
        var id = UUID.fromString(published("naam", "Oud nieuws"));
        db.sql("UPDATE directory.service SET checked_on = :then, due = :due")
                .param("then", LocalDate.now().minusMonths(7))
                .param("due", LocalDate.now().minusMonths(1))
                .update();
        assertThat(anybody.get("/sociale-kaart/" + id)).bodyText().contains("Niet gecontroleerd sinds");
        assertThat(keeper.get(Entry.keeping(approach.id())))
                .bodyText()
                .contains("Er staat 1 activiteit of dienst op de kaart. Op tijd gecontroleerd: 0.");
    }

    private String found(String query) {
        return text(anybody.get("/sociale-kaart?" + query));
    }

    private String published(String... fields) {
        var url = added(fields);
        keeper.post(url + "/gepubliceerd");
        return url.substring(url.lastIndexOf('/') + 1);
    }

    private String added(String... fields) {
        var all = new java.util.ArrayList<>(List.of("aanbieder", "Welzijn Noord", "soort", "OFFER"));
        all.addAll(List.of(fields));
        if (!all.contains("onderwerp")) {
            all.addAll(List.of("onderwerp", "meet"));
        }
        var answer = keeper.post(Entry.keeping(approach.id()), all.toArray(String[]::new));
        return Optional.ofNullable(answer.getResponse().getRedirectedUrl())
                .orElseThrow(() -> new AssertionError(text(answer)));
    }

    private static String text(MvcTestResult result) {
        try {
            return result.getResponse().getContentAsString();
        } catch (java.io.UnsupportedEncodingException e) {
            throw new AssertionError(e);
        }
    }
}
