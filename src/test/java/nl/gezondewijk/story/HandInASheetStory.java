package nl.gezondewijk.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import nl.gezondewijk.account.Hired;
import nl.gezondewijk.area.Area;
import nl.gezondewijk.area.Areas;
import nl.gezondewijk.area.Learned;
import nl.gezondewijk.document.Pdf;
import nl.gezondewijk.document.Read;
import nl.gezondewijk.page.OpenTo.Audience;
import nl.gezondewijk.sheet.Made;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** A data manager hands in the sheets that people have, and finds the figures on the profile. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class HandInASheetStory {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext program;

    @Autowired
    Areas areas;

    @Test
    void from_a_workbook_with_merged_headings_to_a_figure_on_the_profile_and_next_year_again() {
        var buurten = areas.listInGemeente("GM9999", Area.Kind.BUURT, newest());
        try (var owner = signedIn(Reader.withDesk(port));
                var other = signedIn(Reader.withDesk(port))) {
            owner.open("/eigen-cijfers");
            owner.finds_nothing_in_the_way();
            handIn(owner, "Diabetes bij huisartsen", workbook(buurten, 2023));
            assertThat(owner.path()).endsWith("/kolommen");
            assertThat(owner.text())
                    .contains("Het verborgen blad ‘Namen’ slaan wij over.")
                    .contains("Zo lezen wij de eerste rijen", "Er staan codes van gebieden in.");
            assertThat(chosen(owner, "rol-0")).isEqualTo("AREA_CODE");
            looks(owner, "kolommen");
            owner.finds_nothing_in_the_way();

            owner.page.click("text=Dit klopt, lees alles");
            assertThat(owner.path()).endsWith("/betekenis");
            owner.page.check("input[name=soort][value=REGISTER]");
            owner.page.selectOption("#over", "PATIENTS");
            owner.page.check("input[name=gevoelig]");
            owner.page.fill("#naam-0", "Heeft diabetes");
            owner.page.selectOption("#onderwerp-0", "body-functions");
            owner.page.selectOption("#gunstig-0", "LOWER_IS_BETTER");
            looks(owner, "betekenis");
            owner.finds_nothing_in_the_way();
            owner.page.click("text=Verder");

            assertThat(owner.text()).contains("gebieden met cijfers", "Publiceren");
            looks(owner, "controle");
            owner.finds_nothing_in_the_way();
            owner.page.click("button:has-text('Publiceer')");
            assertThat(owner.text()).contains("De cijfers zijn gepubliceerd", "alleen u", "niet getoond");
            looks(owner, "uitkomst");
            owner.finds_nothing_in_the_way();

            var figure = owner.page.locator("table a.nl-link").first().getAttribute("href");
            owner.open(figure);
            assertThat(owner.text())
                    .contains("Heeft diabetes", "Hoe is dit gemaakt?", "Huisartsen Voorbeeldstad", "% van de inwoners");
            looks(owner, "indicator");
            owner.finds_nothing_in_the_way();
            var profile = figure.substring(0, figure.lastIndexOf('/'));
            assertThat(owner.open(profile).text()).contains("Heeft diabetes");
            assertThat(other.open(profile).text()).doesNotContain("Heeft diabetes");

            handIn(owner, "Diabetes bij huisartsen 2024", workbook(buurten, 2024));
            assertThat(owner.text()).contains("Dit bestand lijkt op een bestand van eerder");
            looks(owner, "werkwijze");
            owner.finds_nothing_in_the_way();
            owner.page.click("text=Lees het als");
            assertThat(owner.page.inputValue("#naam-0")).isEqualTo("Heeft diabetes");
            owner.page.click("text=Verder");
            owner.page.click("button:has-text('Publiceer')");
            assertThat(owner.text()).contains("De cijfers zijn gepubliceerd");
            owner.open(figure);
            assertThat(owner.text()).contains("2023", "2024");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void in_either_language_a_messy_sheet_comes_all_the_way_to_the_factsheet(String language) {
        var words = ResourceBundle.getBundle("messages/contribution", Locale.of(language));
        var buurten = areas.listInGemeente("GM9999", Area.Kind.BUURT, newest());
        var name = "Valt vaak " + language;
        try (var owner = signedIn(Reader.withDesk(port))) {
            owner.open("/eigen-cijfers?taal=" + language);
            owner.page.fill("#naam", "Vallen " + language);
            owner.page.fill("#aanbieder", "Huisartsen Voorbeeldstad");
            owner.page.setInputFiles("#bestand", falls(buurten));
            owner.page.click("main form button[type=submit]");
            owner.page.click("text=" + words.getString("contribution.columns.next"));
            owner.page.check("input[name=soort][value=REGISTER]");
            owner.page.selectOption("#over", "PATIENTS");
            owner.page.fill("#naam-0", name);
            owner.page.selectOption("#onderwerp-0", "body-functions");
            owner.page.selectOption("#gunstig-0", "LOWER_IS_BETTER");
            owner.page.click("text=" + words.getString("contribution.next"));
            owner.page.click("button:has-text('" + words.getString("contribution.publish") + "')");

            var profile = "/wijkprofiel/" + buurten.getFirst().code();
            assertThat(owner.open(profile).text()).contains(name);
            owner.finds_nothing_in_the_way();
            var paper = owner.page.request().get("http://localhost:" + port + profile + "/factsheet.pdf");
            assertThat(new Read(new Pdf(paper.body(), 2)).words())
                    .contains(name, "44", language.equals("nl") ? "Bronnen" : "Sources");
            try (var anybody = Reader.withDesk(port)) {
                assertThat(anybody.open(profile).text()).doesNotContain(name);
            }
        }
    }

    /** In one buurt nearly half of the people fall, elsewhere one in twenty; headings in two rows, of which one is merged. */
    private static FilePayload falls(List<Area> buurten) {
        return new FilePayload("vallen.xlsx", XLSX, Made.xlsx(book -> {
            var sheet = book.newWorksheet("Vallen");
            sheet.value(0, 0, "Gebied");
            sheet.value(0, 1, "Jaar");
            sheet.value(0, 2, "Gevallen");
            sheet.range(0, 2, 0, 3).merge();
            sheet.value(1, 0, "Code");
            sheet.value(1, 2, "aantal");
            sheet.value(1, 3, "noemer");
            sheet.value(2, 0, "GM9999");
            sheet.value(2, 1, 2023);
            sheet.value(2, 2, 3_000);
            sheet.value(2, 3, 60_000);
            for (int i = 0; i < buurten.size(); i++) {
                sheet.value(3 + i, 0, buurten.get(i).code());
                sheet.value(3 + i, 1, 2023);
                sheet.value(3 + i, 2, i == 0 ? 880 : 100);
                sheet.value(3 + i, 3, 2_000);
            }
        }));
    }

    @Test
    void names_in_old_letters_are_confirmed_without_a_script_and_shared_after_a_second_look() {
        areas.learn(
                newest(),
                List.of(
                        Learned.named("GM1900", "Súdwest-Fryslân"),
                        Learned.named("GM0518", "'s-Gravenhage"),
                        Learned.named("GM9997", "Bergen")));
        var text = """
                Cijfers over bankjes;;;
                ;;Aantal bankjes;
                Gemeente;Provincie;2023;2024
                Súdwest-Fryslân;Fryslân;12;1.204
                S-GRAVENHAGE;Zuid-Holland;x;<5
                Atlantis;Zuid-Holland;3;4
                """;
        try (var owner = signedIn(Reader.withoutScript(port));
                var other = signedIn(Reader.withoutScript(port))) {
            handIn(
                    owner,
                    "Bankjes",
                    new FilePayload("bankjes.csv", "text/csv", text.getBytes(Charset.forName("windows-1252"))));
            assertThat(owner.text()).contains("Windows-1252", "Súdwest-Fryslân", "1.204");
            owner.page.click("text=Bekijk met deze keuzes");
            owner.page.click("text=Dit klopt, lees alles");
            owner.page.click("text=Verder");
            assertThat(owner.text())
                    .contains("Kies hoe de cijfers zijn verkregen.", "Kies bij welk onderwerp het hoort.");
            look(owner, "betekenis-fout");
            owner.page.check("input[name=soort][value=NO_PERSONS]");
            owner.page.selectOption("#over", "AREA");
            owner.page.selectOption("#onderwerp-0", "physical-environment");
            owner.page.selectOption("#gunstig-0", "HIGHER_IS_BETTER");
            owner.page.click("text=Verder");

            assertThat(owner.path()).as(owner.text()).endsWith("/gebieden");
            assertThat(owner.text()).contains("S-GRAVENHAGE", "Atlantis").doesNotContain("Súdwest");
            assertThat(chosen(owner, "gebied-0")).isEqualTo("GM0518");
            look(owner, "gebieden");
            owner.page.click("text=Verder");
            assertThat(owner.text()).contains("Kies een gebied, of laat het weg.");
            owner.page.selectOption("#gebied-1", "weg");
            owner.page.click("text=Verder");
            owner.page.click("button:has-text('Publiceer')");
            assertThat(owner.text()).contains("1.204", "12", "niet getoond");
            var page = owner.path();
            var figure = owner.page.locator("table a.nl-link").first().getAttribute("href");
            assertThat(other.open(page).page.title()).contains("niet");

            owner.page.selectOption("#lezers", "EVERYONE");
            owner.page.click("text=Vraag iemand mee te kijken");
            assertThat(owner.text()).contains("Iemand anders moet nog kijken.").doesNotContain("Niet akkoord");
            other.open("/eigen-cijfers").page.click("a:has-text('Bankjes')");
            assertThat(other.text()).contains("alleen wie ze aanleverde");
            look(other, "meekijken");
            other.page.click("button:has-text('Niet akkoord')");
            assertThat(other.text()).contains("Zeg waarom u niet akkoord gaat");
            other.page.click("button[value=akkoord]");
            try (var anybody = Reader.withDesk(port)) {
                assertThat(anybody.open(figure).text()).contains("Bankjes", "1.204", "aangeleverd op");
            }

            owner.open(page).page.click("summary:has-text('Trek de cijfers in')");
            owner.page.fill("#reden-intrekken", "Dubbel geteld.");
            owner.page.click("button:has-text('Trek de cijfers in')");
            assertThat(owner.text()).contains("Dubbel geteld.");
            assertThat(owner.open(figure).text()).contains("Dubbel geteld.");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void what_is_wrong_keeps_nobody_out_and_loses_nothing(String language) {
        try (var reader = signedIn(Reader.withPhone(port))) {
            reader.open("/eigen-cijfers?taal=" + language);
            reader.page.fill("#naam", "Wijkcijfers");
            reader.page.setInputFiles("#bestand", new FilePayload("cijfers.xlsx", XLSX, Made.text("%PDF-1.7")));
            reader.page.click("main form button[type=submit]");
            assertThat(reader.text()).contains("PDF");
            assertThat(reader.page.inputValue("#naam")).isEqualTo("Wijkcijfers");
            look(reader, "fout-" + language);
            reader.need_not_scroll_sideways();
        }
    }

    private int newest() {
        return areas.listYears().getLast();
    }

    private void handIn(Reader reader, String name, FilePayload file) {
        reader.open("/eigen-cijfers");
        reader.page.fill("#naam", name);
        reader.page.fill("#aanbieder", "Huisartsen Voorbeeldstad");
        reader.page.setInputFiles("#bestand", file);
        reader.page.click("text=Lees het bestand");
    }

    /** Two rows of headings, of which the upper is merged, a mark, a small count, and a hidden sheet. */
    private static FilePayload workbook(List<Area> buurten, int year) {
        return new FilePayload("diabetes-" + year + ".xlsx", XLSX, Made.xlsx(book -> {
            var sheet = book.newWorksheet("Cijfers");
            sheet.value(0, 0, "Telling van de huisartsen");
            sheet.value(1, 0, "Gebied");
            sheet.value(1, 2, "Jaar");
            sheet.value(1, 3, "Diabetes");
            sheet.range(1, 3, 1, 4).merge();
            sheet.value(2, 0, "Code");
            sheet.value(2, 1, "Naam");
            sheet.value(2, 3, "aantal");
            sheet.value(2, 4, "noemer");
            for (int i = 0; i < buurten.size(); i++) {
                sheet.value(3 + i, 0, buurten.get(i).code());
                sheet.value(3 + i, 1, buurten.get(i).name());
                sheet.value(3 + i, 2, year);
                if (i == 1) {
                    sheet.value(3 + i, 3, "x");
                } else {
                    sheet.value(3 + i, 3, i == 2 ? 3 : 20 + i);
                }
                sheet.value(3 + i, 4, 200 + 10 * i);
            }
            var hidden = book.newWorksheet("Namen");
            hidden.value(0, 0, "geheim");
            hidden.setVisibilityState(org.dhatim.fastexcel.VisibilityState.HIDDEN);
        }));
    }

    private static String chosen(Reader reader, String select) {
        return reader.page.inputValue("#" + select);
    }

    /** The page at a desk and on a phone, which must be wide enough. */
    private static void looks(Reader reader, String name) {
        look(reader, name);
        reader.page.setViewportSize(360, 740);
        look(reader, name + "-360");
        reader.need_not_scroll_sideways();
        reader.page.setViewportSize(1440, 1000);
    }

    private static void look(Reader reader, String name) {
        Optional.ofNullable(System.getenv("PICTURES"))
                .ifPresent(folder -> reader.page.screenshot(new com.microsoft.playwright.Page.ScreenshotOptions()
                        .setFullPage(true)
                        .setPath(Path.of(folder, name + ".png"))));
    }

    private Reader signedIn(Reader reader) {
        return reader.signIn(Hired.as(Audience.DATA_MANAGER, program));
    }
}
