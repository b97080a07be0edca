package nl.gezondewijk.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipInputStream;
import nl.gezondewijk.account.Hired;
import nl.gezondewijk.area.Area;
import nl.gezondewijk.area.Areas;
import nl.gezondewijk.page.OpenTo.Audience;
import nl.gezondewijk.sheet.Made;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** An epidemiologist has a workbook with a column for each age, and carries a life expectancy and a rate into the meeting. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class ColumnsOfAgesStory {
    private static final List<String> AGES =
            List.of("0", "1-4", "5-sep", "10-19", "20-29", "30-39", "40-49", "50-59", "60-69", "70-79", "80 en ouder");
    private static final List<String> COUNTS = List.of("Overleden", "Opnamen", "Inwoners per 1 januari");
    private static final List<Integer> YEARS = List.of(2021, 2022, 2023);

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext program;

    @Autowired
    Areas areas;

    @Test
    void a_workbook_of_ages_beside_each_other_becomes_a_life_expectancy_and_a_rate_of_several_years() {
        var wijken = areas.listInGemeente("GM9999", Area.Kind.WIJK, newest());
        try (var owner = signedIn(Reader.withDesk(port))) {
            handIn(owner, workbook(wijken));
            assertThat(owner.text())
                    .contains("De namen van de kolommen zijn leeftijden.", "10 kolommen, één voor elke leeftijd");
            looks(owner, "kolommen-leeftijd");
            owner.finds_nothing_in_the_way();
            mendsWhatExcelMadeOfAges(owner);
            describe(owner);
            assertThat(owner.text()).contains("In een gebied zijn minder dan tien gevallen geteld.", "Publiceren");
            looks(owner, "kolommen-controle");
            owner.page.click("button:has-text('Publiceer')");
            assertThat(owner.text()).contains("De cijfers zijn gepubliceerd");
            looks(owner, "kolommen-uitkomst");

            var place = "/wijkprofiel/" + wijken.getLast().code();
            liveTo(owner, place, "/eigen-ggd-voorbeeldstad-levensverwachting-in-de-wijk");
            yearByYear(owner, place, "/eigen-ggd-voorbeeldstad-opnamen-voor-leeftijd");
            tellsWhyThereIsNone(
                    owner,
                    "/wijkprofiel/" + wijken.get(1).code() + "/eigen-ggd-voorbeeldstad-levensverwachting-in-de-wijk");
        }
    }

    /** 5-9 became the fifth of September; its columns stand by themselves until somebody says their age. */
    private void mendsWhatExcelMadeOfAges(Reader owner) {
        assertThat(owner.page.inputValue("#leeftijd-" + column(0, 2))).isEmpty();
        for (int count = 0; count < COUNTS.size(); count++) {
            int column = column(count, 2);
            owner.page.fill("#leeftijd-" + column, "5-9");
            owner.page.selectOption("#rol-" + column, count == 2 ? "ASKED" : "COUNTED");
            owner.page.fill("#cijfer-" + column, count == 2 ? "" : COUNTS.get(count));
        }
        owner.page.click("text=Bekijk met deze keuzes");
        assertThat(owner.text()).contains("11 kolommen, één voor elke leeftijd", "Overleden · 5-9");
        looks(owner, "kolommen-leeftijd-goed");
        owner.finds_nothing_in_the_way();
    }

    private static int column(int count, int age) {
        return 2 + count * AGES.size() + age;
    }

    private void describe(Reader owner) {
        owner.page.click("text=Dit klopt, lees alles");
        owner.page.check("input[name=soort][value=REGISTER]");
        owner.page.selectOption("#over", "RESIDENTS");
        var names = List.of("Levensverwachting in de wijk", "Opnamen voor leeftijd");
        var forms = List.of("LIFE_YEARS", "STANDARDISED_PER_1000");
        for (int i = 0; i < 2; i++) {
            owner.page.fill("#naam-" + i, names.get(i));
            owner.page.selectOption("#vorm-" + i, forms.get(i));
            owner.page.selectOption("#onderwerp-" + i, "body-functions");
            owner.page.selectOption("#gunstig-" + i, i == 0 ? "HIGHER_IS_BETTER" : "LOWER_IS_BETTER");
        }
        look(owner, "kolommen-betekenis");
        owner.page.click("text=Verder");
    }

    private void liveTo(Reader owner, String place, String indicator) {
        owner.open(place + indicator);
        assertThat(owner.text())
                .as(owner.path())
                .contains("Levensverwachting in de wijk", "jaar", "2023", "Hoe is dit gemaakt?");
        assertThat(owner.page.content()).contains("Chiang 1984", "Silcocks");
        looks(owner, "levensverwachting");
        owner.finds_nothing_in_the_way();
        assertThat(owner.open(place + indicator + "?taal=en").page.content())
                .contains("years", "Chiang 1984", "Residents");
        look(owner, "levensverwachting-en");
        owner.page.emulateMedia(new com.microsoft.playwright.Page.EmulateMediaOptions()
                .setMedia(com.microsoft.playwright.options.Media.PRINT));
        look(owner, "levensverwachting-druk");
        owner.page.emulateMedia(new com.microsoft.playwright.Page.EmulateMediaOptions()
                .setMedia(com.microsoft.playwright.options.Media.SCREEN));
        owner.open(place + "?taal=nl");
        var row = owner.page
                .locator("tr:has(.gw-interval):has-text('Levensverwachting in de wijk')")
                .first()
                .textContent();
        assertThat(row)
                .containsPattern("\\d\\d(,\\d)?\\hjaar")
                .containsPattern("\\d\\d(,\\d)?\u00a0–\u00a0\\d\\d(,\\d)?");
        look(owner, "levensverwachting-profiel");
        assertThat(got(owner, place + indicator + ".csv")).contains("2021", "2022", "2023");
        assertThat(got(
                        owner,
                        "/api/v1/gebieden/" + place.substring(place.lastIndexOf('/') + 1) + "/indicatoren" + indicator))
                .contains("\"eenheid\":\"YEAR\"", "ondergrens95");
        for (var file : List.of("/werkmap.xlsx", "/presentatie.pptx")) {
            assertThat(got(owner, place + file)).as(file).contains("Levensverwachting in de wijk");
        }
    }

    private void yearByYear(Reader owner, String place, String indicator) {
        owner.open(place + indicator);
        assertThat(owner.text()).contains("Opnamen voor leeftijd", "2021", "2022", "2023", "per 1.000");
        looks(owner, "opnamen-jaren");
        owner.open(place);
        assertThat(owner.page
                        .locator("tr:has(.gw-interval):has-text('Opnamen voor leeftijd')")
                        .first()
                        .textContent())
                .contains("2023");
    }

    private void tellsWhyThereIsNone(Reader owner, String page) {
        owner.open(page);
        assertThat(owner.text())
                .as(owner.path())
                .contains("Er zijn te weinig inwoners (5.000 of minder) om de levensverwachting te berekenen.");
        look(owner, "levensverwachting-geen");
    }

    /** All that stands in what the browser gets, packed or not. */
    private static String got(Reader owner, String path) {
        var content = owner.page
                .request()
                .get(owner.page.url().replaceAll("(//[^/]+)/.*", "$1") + path)
                .body();
        var texts = new StringBuilder(new String(content, StandardCharsets.UTF_8));
        try (var zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                texts.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts.toString();
    }

    private int newest() {
        return areas.listYears().getLast();
    }

    private static void handIn(Reader reader, FilePayload file) {
        reader.open("/eigen-cijfers?taal=nl");
        reader.page.fill("#naam", "Sterfte en opnamen");
        reader.page.fill("#aanbieder", "GGD Voorbeeldstad");
        reader.page.setInputFiles("#bestand", file);
        reader.page.click("text=Lees het bestand");
    }

    /** The first wijk has next to no admissions, the second few people. */
    private static FilePayload workbook(List<Area> wijken) {
        var bytes = Made.xlsx(book -> {
            var sheet = book.newWorksheet("Blad1");
            sheet.value(0, 0, "Voorlopige cijfers, naar leeftijd op 1 januari");
            headings(sheet);
            int row = 4;
            for (int wijk = 0; wijk < wijken.size(); wijk++) {
                for (int year : YEARS) {
                    sheet.value(row, 0, wijken.get(wijk).code());
                    sheet.value(row, 1, year);
                    for (int age = 0; age < AGES.size(); age++) {
                        int people = wijk == 1 ? 300 : 1_500 - 90 * age + 40 * wijk;
                        sheet.value(row, column(0, age), (int) (1 + people * 0.0004 * Math.pow(1.75, age)));
                        sheet.value(row, column(1, age), wijk == 0 ? age % 2 : 20 + 6 * age + year - 2021);
                        sheet.value(row, column(2, age), people);
                    }
                    row++;
                }
            }
        });
        return new FilePayload(
                "sterfte.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", bytes);
    }

    private static void headings(Worksheet sheet) {
        sheet.value(3, 0, "Wijk");
        sheet.value(3, 1, "Jaar");
        for (int count = 0; count < COUNTS.size(); count++) {
            sheet.value(2, column(count, 0), COUNTS.get(count));
            sheet.range(2, column(count, 0), 2, column(count, AGES.size() - 1)).merge();
            for (int age = 0; age < AGES.size(); age++) {
                sheet.value(3, column(count, age), AGES.get(age));
            }
        }
    }

    private static void looks(Reader reader, String name) {
        look(reader, name);
        for (int width : List.of(360, 768)) {
            reader.page.setViewportSize(width, 900);
            look(reader, name + "-" + width);
            reader.need_not_scroll_sideways();
        }
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
