package nl.gezondewijk.contribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.gezondewijk.account.Hired;
import nl.gezondewijk.account.Visitor;
import nl.gezondewijk.approach.Approaches;
import nl.gezondewijk.area.Areas;
import nl.gezondewijk.page.OpenTo.Audience;
import nl.gezondewijk.sheet.Made;
import org.apache.pdfbox.Loader;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What is handed in goes along in every product of who may read it, and in none of who may not. */
@SpringBootTest
@AutoConfigureMockMvc
class CarriedAlongTests {
    private static final String WIJK = "WK999901";
    private static final String PROFILE = "/wijkprofiel/" + WIJK;
    private static final String NAME = "Heeft een moestuin";
    private static final String ORGANISATION = "Tuinbond Voorbeeldstad";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    ApplicationContext program;

    @Autowired
    Areas areas;

    @Autowired
    Approaches approaches;

    @Test
    void its_owner_carries_it_along_then_colleagues_after_a_second_look_and_nobody_else() throws IOException {
        var owner = signedIn(Hired.at(ORGANISATION, Audience.DATA_MANAGER, program));
        var colleague = signedIn(Hired.at("TUINBOND voorbeeldstad", Audience.SIGNED_IN, program));
        var looker = signedIn(Hired.at("GGD Voorbeeld", Audience.DATA_MANAGER, program));
        var stranger = signedIn(Hired.as(Audience.SIGNED_IN, program));
        var anybody = new Visitor(mvc);
        var page = published(owner);
        carries(owner);
        carriesNothing(colleague);
        paper(owner);
        paper(anybody);

        assertThat(owner.get(page + "?taal=nl")).bodyText().contains("iedereen met een account bij " + ORGANISATION);
        assertThat(owner.get(page + "?taal=en")).bodyText().contains("everyone with an account at " + ORGANISATION);
        assertThat(looker.get(page)).hasStatus(404);
        owner.post(page + "/gevraagd", "lezers", "ORGANISATION organisation:" + ORGANISATION.toLowerCase(Locale.ROOT));
        carriesNothing(colleague);
        assertThat(owner.post(page + "/beoordeeld", "oordeel", "akkoord")).hasStatus(409);
        assertThat(looker.get(page + "?taal=nl")).bodyText().contains("iedereen met een account bij " + ORGANISATION);
        assertThat(looker.post(page + "/beoordeeld", "oordeel", "akkoord")).hasRedirectedUrl(page);

        carries(owner);
        carries(colleague);
        for (var other : List.of(looker, stranger, anybody)) {
            carriesNothing(other);
        }
    }

    @Test
    void who_works_nowhere_is_not_offered_colleagues_and_cannot_ask_for_those_of_others() {
        var owner = signedIn(Hired.as(Audience.DATA_MANAGER, program));
        var page = published(owner);
        assertThat(owner.get(page))
                .bodyText()
                .contains("iedereen, ook zonder account")
                .doesNotContain("een account bij");
        assertThat(owner.post(page + "/gevraagd", "lezers", "ORGANISATION organisation:ggd voorbeeld"))
                .hasStatus(400);
    }

    @Test
    void its_owner_sees_in_which_portraits_it_stands_and_of_which_approach_only_where_they_take_part() {
        var one = Hired.at(ORGANISATION, Audience.DATA_MANAGER, program);
        var owner = signedIn(one);
        var page = published(owner);
        assertThat(owner.get(page)).bodyText().contains("Verder gebruikt nog niemand ze.");
        var key = text(owner, page).replaceAll("(?s).*" + PROFILE + "/([a-z0-9-]+)\".*", "$1");

        var own = toldInPortrait(key, "Gezonde tuinen", one);
        assertThat(text(owner, page))
                .contains("href=\"" + own + "\">Wijkportret Gezonde tuinen</a>")
                .doesNotContain("Een portret van een wijkaanpak");
        owner.post(page + "/gevraagd", "lezers", "ORGANISATION organisation:" + ORGANISATION.toLowerCase(Locale.ROOT));
        signedIn(Hired.as(Audience.DATA_MANAGER, program)).post(page + "/beoordeeld", "oordeel", "akkoord");
        toldInPortrait(key, "Stille aanpak", Hired.at(ORGANISATION, Audience.DATA_MANAGER, program));
        assertThat(text(owner, page))
                .contains("Wijkportret Gezonde tuinen", "Een portret van een wijkaanpak")
                .doesNotContain("Stille aanpak");
        assertThat(text(owner, page + "?taal=en")).contains("Portrait of Gezonde tuinen", "A portrait of an approach");
    }

    /** Gives the address of the portrait. */
    private String toldInPortrait(String key, String approach, Hired facilitator) {
        var url =
                approaches.make(approach, WIJK, facilitator.actor(), "machine").url() + "/portret";
        var visitor = signedIn(facilitator);
        visitor.post(url, "sjabloon", "basis", "bronnen", "Onszelf", "sinds", "2026-03-02");
        assertThat(visitor.post(url + "/cijfers", "cijfer", key)).hasStatus3xxRedirection();
        return url;
    }

    private static String text(Visitor reader, String path) {
        return new String(bytes(reader, path), StandardCharsets.UTF_8);
    }

    private void carries(Visitor reader) throws IOException {
        for (var language : List.of("?taal=nl", "?taal=en")) {
            assertThat(reader.get(PROFILE + language)).hasStatusOk().bodyText().contains(NAME);
        }
        assertThat(workbook(reader)).contains(NAME);
        assertThat(openData(reader)).allSatisfy(text -> assertThat(text).contains(NAME));
    }

    private void carriesNothing(Visitor reader) throws IOException {
        for (var language : List.of("?taal=nl", "?taal=en")) {
            assertThat(reader.get(PROFILE + language)).hasStatusOk().bodyText().doesNotContain(NAME);
        }
        assertThat(workbook(reader)).isNotEmpty().doesNotContain(NAME);
        assertThat(openData(reader)).allSatisfy(text -> assertThat(text).doesNotContain(NAME));
    }

    /** All words of the workbook. */
    private static List<String> workbook(Visitor reader) throws IOException {
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(bytes(reader, PROFILE + "/werkmap.xlsx")))) {
            var words = new ArrayList<String>();
            for (var sheet : book.getSheets().toList()) {
                for (var row : sheet.read()) {
                    row.forEach(cell -> words.add(cell == null ? "" : cell.getText()));
                }
            }
            return words;
        }
    }

    private static List<String> openData(Visitor reader) {
        return Stream.of(PROFILE + ".csv", "/api/v1/gebieden/" + WIJK + "/profiel", "/api/v1/indicatoren")
                .map(path -> text(reader, path))
                .toList();
    }

    /** There is a factsheet of two pages whatever somebody may read. */
    private static void paper(Visitor reader) throws IOException {
        for (var language : List.of("?taal=nl", "?taal=en")) {
            try (var sheet = Loader.loadPDF(bytes(reader, PROFILE + "/factsheet.pdf" + language))) {
                assertThat(sheet.getNumberOfPages()).isEqualTo(2);
            }
        }
    }

    private static byte[] bytes(Visitor reader, String path) {
        var answer = reader.get(path);
        assertThat(answer).hasStatusOk();
        return answer.getResponse().getContentAsByteArray();
    }

    private String published(Visitor owner) {
        var sheet = """
                Wijk;Jaar;Teller;Noemer
                WK999901;2024;370;900
                WK999902;2024;410;800
                """;
        var columns = String.valueOf(owner.send(
                        "/eigen-cijfers",
                        new MockMultipartFile("bestand", "moestuinen.csv", "text/csv", Made.text(sheet)),
                        "naam",
                        "Moestuinen",
                        "aanbieder",
                        ORGANISATION)
                .getResponse()
                .getRedirectedUrl());
        var page = columns.substring(0, columns.lastIndexOf('/'));
        owner.post(columns);
        owner.post(
                page + "/betekenis",
                "soort",
                "REGISTER",
                "over",
                "PATIENTS",
                "jaar",
                String.valueOf(areas.listYears().getLast()),
                "mee-0",
                "ja",
                "naam-0",
                NAME,
                "vorm-0",
                "SHARE_PERCENT",
                "onderwerp-0",
                "care",
                "gunstig-0",
                "NEITHER");
        owner.post(page + "/gepubliceerd");
        assertThat(owner.get(page)).bodyText().contains("De cijfers zijn gepubliceerd");
        return page;
    }

    private Visitor signedIn(Hired account) {
        var visitor = new Visitor(mvc);
        visitor.signIn(account.email(), account.password());
        return visitor;
    }
}
