package nl.gezondewijk.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.nio.file.Path;
import nl.gezondewijk.account.Hired;
import nl.gezondewijk.approach.Approach;
import nl.gezondewijk.approach.Approaches;
import nl.gezondewijk.approach.Part;
import nl.gezondewijk.mail.Mailboxes;
import nl.gezondewijk.page.OpenTo.Audience;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Residents find their way on the social map, its keeper keeps it alive, and a district nurse refers and signals by it. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "spring.application.name=use-the-social-map")
class UseTheSocialMapStory {
    private static final Mailboxes MAIL = new Mailboxes();

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext program;

    @Autowired
    Approaches approaches;

    @Autowired
    JdbcClient db;

    private Hired keeper;
    private Hired nurse;
    private Approach approach;
    private String map;

    @DynamicPropertySource
    static void mail(DynamicPropertyRegistry settings) {
        MAIL.open(settings);
    }

    @AfterAll
    static void close() {
        MAIL.close();
    }

    @BeforeEach
    void a_map_with_a_walking_club_at_two_places() {
        keeper = Hired.as("Kees Kaart", Audience.SIGNED_IN, program);
        nurse = Hired.as("Wim Wijkverpleegkundige", Audience.SIGNED_IN, program);
        approach = approaches.make("Samen gezond in Noord", "WK999900", keeper.actor(), "machine");
        approaches.join(approach, nurse.actor().reference(), Part.PARTNER, keeper.actor(), "machine");
        map = approach.url() + "/sociale-kaart";
        try (var desk = Reader.withDesk(port).signIn(keeper)) {
            desk.open(map + "/nieuw").page.fill("#naam", "Wandelclub De Linde");
            desk.page.fill("#aanbieder", "Welzijn Noord");
            desk.page.check("input[name=onderwerp][value=move]");
            desk.page.fill("#telefoon", "030 000 00 11");
            at(desk, 0, "Buurthuis Noord", "Dorpsstraat 1", "dinsdag 10.00 - 11.30");
            desk.page.getByText("Nog een plek toevoegen").click();
            at(desk, 1, "Buurthuis Zuid", "Laan 2", "donderdag 19.00 - 20.30");
            desk.page
                    .getByText("Bewaar", new Page.GetByTextOptions().setExact(true))
                    .first()
                    .click();
            assertThat(desk.finds_nothing_in_the_way().text()).contains("Wandelclub De Linde");
            desk.page.click("form[action$='/gepubliceerd'] button");
            desk.page.waitForLoadState();
        }
    }

    private static void at(Reader desk, int number, String name, String address, String when) {
        var place = "[name='plek[" + number + "].%s']";
        desk.page.fill(place.formatted("locatie"), name);
        desk.page.fill(place.formatted("adres"), address);
        desk.page.fill(place.formatted("wanneer"), when);
    }

    @Test
    void a_resident_without_an_account_finds_keeps_and_takes_along_what_there_is() {
        try (var phone = Reader.withPhone(port)) {
            phone.open("/sociale-kaart?kaart=" + approach.id()).page.fill("#q", "wandeln");
            phone.page
                    .getByText("Zoek", new Page.GetByTextOptions().setExact(true))
                    .click();
            assertThat(phone.text()).contains("Wandelclub De Linde", "Nog niet gecontroleerd", "en op 1 andere plek");
            phone.need_not_scroll_sideways().finds_nothing_in_the_way();

            phone.page.click(".gw-filters__fold > summary");
            phone.page.check(".gw-filters__fold input[name=wanneer][value=TH]");
            phone.page.click(".gw-filters__fold button");
            assertThat(phone.text()).contains("Wandelclub De Linde");

            phone.page.click(".gw-hit h2 a");
            assertThat(phone.text()).contains("Buurthuis Noord, Dorpsstraat 1", "Buurthuis Zuid, Laan 2");
            phone.need_not_scroll_sideways().finds_nothing_in_the_way();
            picture(phone, "entry");

            phone.page.getByText("Zet op mijn lijstje").click();
            assertThat(phone.text()).contains("Wandelclub De Linde", "Mail dit lijstje");
            assertThat(phone.page.locator("a[href^='mailto:?subject=']").count())
                    .isEqualTo(1);
            assertThat(phone.page.locator("svg.gw-qr").count()).isEqualTo(1);
            phone.need_not_scroll_sideways().finds_nothing_in_the_way();
            phone.page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(phone.page.getByText("Mail dit lijstje").isVisible()).isFalse();
            assertThat(phone.page.locator("svg.gw-qr").isVisible()).isTrue();
            picture(phone, "shortlist-print");
        }
    }

    @Test
    void list_map_and_calendar_work_without_script() {
        try (var plain = Reader.withoutScript(port)) {
            var path = "/sociale-kaart?kaart=" + approach.id();
            assertThat(plain.open(path).text()).contains("Wandelclub De Linde");
            plain.page.click(".gw-chips a:has-text('Agenda')");
            assertThat(plain.text()).contains("10.00 – 11.30 uur", "Buurthuis Noord", "Buurthuis Zuid");
            plain.page.click(".gw-chips a:has-text('Kaart')");
            assertThat(plain.text()).contains("Wandelclub De Linde");
        }
    }

    @Test
    void an_owner_corrects_by_a_letter_and_what_nobody_checks_says_so() {
        try (var desk = Reader.withDesk(port).signIn(keeper);
                var owner = Reader.withPhone(port)) {
            desk.open(map).page.getByText("Wandelclub De Linde").click();
            desk.page.fill("#eigenaar-naam", "Olga Aanbod");
            desk.page.fill("#eigenaar-mail", "olga@welzijn.example");
            desk.page.click("form[action$='/eigenaar'] button");
            desk.page.waitForLoadState();
            desk.page.click("form[action$='/nagevraagd'] button");
            assertThat(desk.text()).contains("De brief is onderweg");
            desk.finds_nothing_in_the_way();

            var letter = MAIL.wait("olga@welzijn.example", 1);
            var link = letter.replaceFirst("(?s).*https://wijk\\.gemeente\\.example(\\S+).*", "$1");
            assertThat(owner.open(link).text()).contains("Klopt dit nog?", "Wandelclub De Linde");
            owner.need_not_scroll_sideways().finds_nothing_in_the_way();
            owner.page.fill("[name='plek[1].wanneer']", "vrijdag 19.00 - 20.30");
            owner.page.getByText("Verbeter het").click();
            assertThat(owner.text()).contains("Dank u wel");
            assertThat(owner.open(link).text()).contains("al gebruikt");

            assertThat(owner.open("/sociale-kaart?kaart=" + approach.id()).text())
                    .contains("vrijdag, 19.00 – 20.30 uur", "Gecontroleerd op");
            db.sql(
                            "UPDATE directory.service SET checked_on = checked_on - 400, due = due - 400 WHERE approach = :approach")
                    .param("approach", approach.id())
                    .update();
            assertThat(owner.open("/sociale-kaart?kaart=" + approach.id()).text())
                    .contains("Niet gecontroleerd sinds");
            assertThat(desk.open(approach.url()).text())
                    .contains("Er staat 1 activiteit of dienst op de kaart. Op tijd gecontroleerd: 0");
        }
    }

    @Test
    void a_nurse_signals_and_refers_and_sees_the_tick_of_the_receiver() {
        try (var desk = Reader.withDesk(port).signIn(keeper);
                var wim = Reader.withPhone(port).signIn(nurse);
                var club = Reader.withPhone(port)) {
            desk.open(approach.url() + "/signalen").page.click("form[action$='/geopend'] button");
            desk.page.waitForLoadState();
            wim.open("/signaal/" + approach.id()).page.fill("#tekst", "Veel mensen vallen op de gladde brug");
            wim.page.selectOption("#onderwerp", "street");
            wim.page
                    .getByText("Verstuur", new Page.GetByTextOptions().setExact(true))
                    .click();
            assertThat(wim.text()).contains("Bedankt");
            assertThat(desk.open(approach.url() + "/signalen").text()).contains("gladde brug");

            wim.open("/sociale-kaart?kaart=" + approach.id()).page.click(".gw-hit h2 a");
            wim.page.getByText("Verwijs iemand").click();
            assertThat(wim.page.inputValue("#titel")).isEqualTo("Wandelclub De Linde");
            assertThat(wim.page.inputValue("#data")).contains("10.00 – 11.30 uur, Buurthuis Noord");
            wim.need_not_scroll_sideways().finds_nothing_in_the_way();
            wim.page.getByText("Maak de kaart").click();
            wim.page.waitForURL("**/verwijskaart/**");
            var card = wim.path().replace("/papier", "");

            assertThat(club.open(card).text()).contains("Wandelclub De Linde", "Hoe ging het?");
            club.need_not_scroll_sideways().finds_nothing_in_the_way();
            club.page.check("input[name=uitkomst][value=CAME]");
            club.page
                    .getByText("Bewaar", new Page.GetByTextOptions().setExact(true))
                    .click();
            assertThat(club.text()).contains("Aangevinkt: gekomen");
            assertThat(wim.open(approach.url() + "/verwijskaarten").text()).contains("Wandelclub De Linde", "gekomen");
        }
    }

    private static void picture(Reader reader, String name) {
        reader.page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target/pictures/social-map-" + name + ".png"))
                .setFullPage(true));
    }
}
