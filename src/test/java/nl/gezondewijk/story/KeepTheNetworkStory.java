package nl.gezondewijk.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.Media;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import nl.gezondewijk.account.Hired;
import nl.gezondewijk.approach.Approach;
import nl.gezondewijk.approach.Approaches;
import nl.gezondewijk.network.SampleNetwork;
import nl.gezondewijk.page.OpenTo.Audience;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** A facilitator keeps the network of an approach, at a desk and on a phone; somebody who stands in it looks, puts their data right, gives a picture and stops. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class KeepTheNetworkStory {
    private static final List<String> PAGES = List.of(
            "",
            "/organisaties/nieuw",
            "/personen/nieuw",
            "/inlezen",
            "/dubbel",
            "/relaties",
            "/relaties/mensen",
            "/kaart",
            "/smoelenboek",
            "/koppelkaart",
            "/koppelkaart/wijzigen",
            "/gesprekken");

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext program;

    @Autowired
    Approaches approaches;

    private Hired facilitator;
    private Approach approach;
    private String network;

    @BeforeEach
    void begin() {
        facilitator = Hired.as("Femke Begeleider", Audience.DATA_MANAGER, program);
        approach = approaches.make("Samen gezond in Noord", "WK999900", facilitator.actor(), "machine");
        network = approach.url() + "/netwerk";
        SampleNetwork.fill(approach, facilitator.actor(), program);
    }

    @Test
    void nothing_keeps_anybody_out_at_a_desk_in_both_languages_or_on_a_phone() {
        try (var desk = signedIn(Reader.withDesk(port));
                var phone = signedIn(Reader.withPhone(port))) {
            for (var page : PAGES) {
                for (var language : List.of("nl", "en")) {
                    desk.open(network + page + "?taal=" + language).finds_nothing_in_the_way();
                    picture(desk, "desk-" + language + page);
                }
                phone.open(network + page + "?taal=nl").need_not_scroll_sideways();
                picture(phone, "phone" + page);
            }
        }
    }

    @Test
    void a_party_and_a_person_are_added_and_the_person_looks_corrects_gives_a_picture_and_stops_by_their_link()
            throws IOException {
        try (var desk = signedIn(Reader.withDesk(port));
                var person = Reader.withPhone(port)) {
            desk.open(network);
            desk.page.getByText("Nieuwe partij").click();
            desk.page.locator("#naam").fill("Buurtgezinnen");
            desk.page.getByText("Informele zorg").click();
            desk.page
                    .getByText("Bewaren", new Page.GetByTextOptions().setExact(true))
                    .click();
            desk.page.getByText("Nieuwe persoon").click();
            desk.page.locator("#naam").fill("Joke Hoekstra");
            desk.page.locator("#functie").fill("Coördinator");
            desk.page
                    .getByText("Bewaren", new Page.GetByTextOptions().setExact(true))
                    .click();
            assertThat(desk.text()).contains("Joke Hoekstra", "Buurtgezinnen", "weet nog niet");
            picture(desk, "person");
            desk.page.getByText("Maak een link").click();
            var link = desk.page.locator("#link").inputValue().replaceFirst("^https?://[^/]+", "");
            assertThat(desk.finds_nothing_in_the_way().text()).contains("Joke Hoekstra");

            assertThat(person.open(link).text()).contains("Wat wij van u bewaren", "Joke Hoekstra", "Buurtgezinnen");
            person.finds_nothing_in_the_way().need_not_scroll_sideways();
            picture(person, "own");
            person.page.locator("#telefoon").fill("bel maar");
            person.page
                    .getByText("Bewaren", new Page.GetByTextOptions().setExact(true))
                    .click();
            assertThat(person.finds_nothing_in_the_way().text()).contains("Een telefoonnummer is als 050 123 45 67");
            person.page.locator("#telefoon").fill("050 765 43 21");
            person.page
                    .getByText("Bewaren", new Page.GetByTextOptions().setExact(true))
                    .click();
            person.page.locator("#bestand").setInputFiles(photo());
            person.page
                    .getByText("Ik vind goed dat de werkgroep mijn foto ziet")
                    .click();
            person.page.getByText("Geef mijn foto").click();
            assertThat(person.text()).contains("Uw foto staat in het smoelenboek");
            person.finds_nothing_in_the_way().need_not_scroll_sideways();
            picture(person, "own-with-picture");
            desk.open(network + "/smoelenboek").finds_nothing_in_the_way();
            assertThat(desk.page.getByAltText("Foto van Joke Hoekstra").isVisible())
                    .isTrue();
            assertThat(desk.text()).contains("050 765 43 21");
            picture(desk, "desk-nl-faces");

            person.page.getByText("Wis mijn gegevens").click();
            assertThat(person.text()).contains("Wij bewaren geen gegevens meer van u");
            assertThat(desk.open(network).text()).contains("Buurtgezinnen").doesNotContain("Joke Hoekstra");
        }
    }

    private static FilePayload photo() throws IOException {
        var face = new BufferedImage(300, 400, BufferedImage.TYPE_INT_RGB);
        var out = new ByteArrayOutputStream();
        ImageIO.write(face, "jpeg", out);
        return new FilePayload("foto.jpg", "image/jpeg", out.toByteArray());
    }

    private Reader signedIn(Reader reader) {
        return reader.signIn(facilitator);
    }

    /** For the eye, where a folder for them was named. */
    private static void picture(Reader reader, String name) {
        var folder = System.getenv("GEZONDEWIJK_PICTURES");
        if (folder != null) {
            var file = name.replace("/", "-");
            reader.page.screenshot(
                    new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of(folder, file + ".png")));
            if (name.startsWith("desk-nl")) {
                reader.page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
                reader.page.pdf(
                        new Page.PdfOptions().setPreferCSSPageSize(true).setPath(Path.of(folder, file + ".pdf")));
                reader.page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
            }
        }
    }
}
