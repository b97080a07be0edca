package nl.gezondewijk.network;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What people type to see what happens: in every field of the network, on every page where it comes back, and in the workbook. */
@SpringBootTest
@AutoConfigureMockMvc
class BadInputTests {
    private static final String HTML = "<img src=x onerror=alert(1)>";
    private static final String FORMULA = "=HYPERLINK(\"https://boos.example\")";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    ApplicationContext program;

    @Autowired
    Organisations organisations;

    private NetworkStage stage;

    @BeforeEach
    void begin() {
        stage = new NetworkStage(mvc, program);
    }

    @Test
    void html_in_every_field_does_nothing_on_any_page() {
        var party = filledWith(HTML);
        var other = stage.party("Welzijn Noord", "welfare");
        var person = stage.person(HTML, "", party);
        var knows = stage.person("Yusuf Aydin", "", other);
        stage.facilitator.post(
                stage.url + "/relaties/mensen",
                "van",
                number(person),
                "naar",
                number(knows),
                "soort",
                "KNOWS",
                "doel",
                "REFER");
        stage.facilitator.post(stage.url + "/relaties", "van", number(party), "naar", number(other), "soort", "KNOWS");
        var own = link(person, "/link", "gegevens");
        stage.stranger().post(own + "/verbeterd", "naam", HTML, "functie", HTML, "bereikbaar", HTML, "versie", "0");
        stage.stranger().post(own + "/koppelkaart", "akkoord", "ja");
        stage.facilitator.post(
                stage.url + "/koppelkaart",
                "tot",
                LocalDate.now().plusMonths(1).toString(),
                "d-care",
                number(person),
                "v-care",
                HTML);

        var pages = List.of(
                "",
                "/relaties",
                "/relaties/mensen",
                "/kaart",
                "/smoelenboek",
                "/koppelkaart",
                "/koppelkaart/wijzigen",
                "/gesprekken",
                "/dubbel",
                "/organisaties/" + number(party),
                "/organisaties/" + number(party) + "/wijzigen",
                "/organisaties/" + number(party) + "/houding",
                "/personen/" + number(person),
                "/personen/" + number(person) + "/wijzigen",
                "/personen/" + number(person) + "/foto");
        for (var page : pages) {
            assertHarmless(NetworkStage.text(stage.facilitator.get(stage.url + page)), page);
        }
        assertThat(NetworkStage.text(stage.facilitator.get(stage.url + "/smoelenboek")))
                .contains("&lt;img src=x onerror=alert(1)");
        for (var page : List.of(own, link(other, "/vragenlijst", "vragenlijst"))) {
            assertHarmless(NetworkStage.text(stage.stranger().get(page)), page);
        }
        assertHarmless(NetworkStage.text(stage.facilitator.get(stage.approach.url())), "home");
    }

    @Test
    void a_formula_in_every_field_goes_out_as_words() throws IOException {
        stage.person(FORMULA, "", filledWith(FORMULA));

        var book =
                stage.facilitator.get(stage.url + "/netwerk.xlsx").getResponse().getContentAsByteArray();
        assertThat(sheets(book)).contains("HYPERLINK").doesNotContain("<f>", "<f ");
    }

    @Test
    void the_same_organisation_ten_ways_stands_side_by_side_to_be_made_one() {
        stage.party("Stichting Welzijn Noord");
        for (var way : List.of(
                "Welzijn Noord",
                "St. Welzijn Noord",
                "WELZIJN NOORD.",
                "Welzijn-Noord",
                "Welzijn  Noord Stichting",
                "Welzijn Noord BV",
                "Welzijn Nord",
                "welzijnnoord",
                "Wélzijn Noord",
                "De Stichting Welzijn in Noord")) {
            stage.party(way);
        }
        int many = organisations.list(stage.approach.id()).size();
        assertThat(many).isEqualTo(11);

        var first = organisations.list(stage.approach.id()).getFirst();
        for (var other : organisations.list(stage.approach.id()).subList(1, many)) {
            assertThat(NetworkStage.text(stage.facilitator.get(stage.url + "/dubbel")))
                    .contains(other.name());
            stage.facilitator.post(first.url() + "/samengevoegd", "met", String.valueOf(other.id()));
        }
        assertThat(organisations.list(stage.approach.id()))
                .extracting(Organisation::id)
                .containsExactly(first.id());
    }

    /** The address of a party that has this in every field that takes words. */
    private String filledWith(String words) {
        var party = NetworkStage.to(stage.facilitator.post(
                stage.url + "/organisaties",
                "naam",
                words,
                "adres",
                words,
                "plaats",
                words,
                "punt",
                "52.15517, 5.38720",
                "domein",
                words));
        stage.facilitator.post(
                party + "/houding",
                "fase",
                "ASKED",
                "belang",
                words,
                "bijdrage",
                words,
                "drempel",
                words,
                "brengt",
                words,
                "haalt",
                words);
        stage.facilitator.post(
                party + "/gevraagd", "dag", LocalDate.now().toString(), "wat", "OTHER", "waarvoor", words);
        stage.facilitator.post(
                stage.url + "/gesprekken",
                "dag",
                LocalDate.now().toString(),
                "partij",
                number(party),
                "waarover",
                words,
                "afgesproken",
                words);
        return party;
    }

    /** As words it may stand there, also within the quotes of an attribute. */
    private static void assertHarmless(String page, String name) {
        assertThat(page.replaceAll("=\"[^\"]*\"", "=\"\""))
                .as(name)
                .contains("<main")
                .doesNotContain(HTML);
    }

    private String link(String of, String deed, String kind) {
        var found = Pattern.compile("/netwerk/" + kind + "/[\\w-]{22}")
                .matcher(NetworkStage.text(stage.facilitator.post(of + deed)));
        assertThat(found.find()).isTrue();
        return found.group();
    }

    private static String number(String address) {
        return address.replaceFirst(".*/", "");
    }

    private static String sheets(byte[] book) throws IOException {
        var text = new StringBuilder();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(book))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                text.append(new String(zip.readAllBytes(), UTF_8));
            }
        }
        return text.toString();
    }
}
