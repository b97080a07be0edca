package nl.gezondewijk.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.gezondewijk.account.Hired;
import nl.gezondewijk.area.Area;
import nl.gezondewijk.area.Areas;
import nl.gezondewijk.page.OpenTo.Audience;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An epidemiologist has admissions by age, and carries a rate that is corrected for age into the meeting. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class StandardiseByAgeStory {
    private static final List<String> AGES =
            List.of("0 tot 5 jaar", "5-14", "15 t/m 24", "25 tot 45 jaar", "45-64", "65 – 79 jaar", "80 jaar of ouder");

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext program;

    @Autowired
    Areas areas;

    @Autowired
    JdbcClient db;

    @Test
    void a_messy_sheet_by_age_becomes_a_rate_with_its_margin_and_its_tree() {
        var wijken = areas.listInGemeente("GM9999", Area.Kind.WIJK, newest());
        try (var owner = signedIn(Reader.withDesk(port))) {
            handIn(owner, "Opnamen", sheet(wijken, "80-99 jaar"));
            assertThat(owner.text()).contains("Er staan leeftijden in.", "0 tot 5 jaar");
            assertThat(owner.page.inputValue("#rol-2")).isEqualTo("AGE");
            describe(owner, "Opnamen gecorrigeerd", "STANDARDISED_PER_1000");
            assertThat(owner.text())
                    .contains("De oudste leeftijdsgroep van een gebied heeft een einde.", "Nog niet klaar");
            assertThat(owner.page.content()).contains("80-99");
            look(owner, "leeftijd-fout");

            handIn(owner, "Opnamen", sheet(wijken, "80 jaar of ouder"));
            assertThat(owner.page.inputValue("#rol-3")).isEqualTo("COUNTED");
            owner.page.selectOption("#rol-4", "ASKED");
            owner.page.fill("#cijfer-4", "");
            look(owner, "leeftijd-kolommen");
            describe(owner, "Opnamen gecorrigeerd", "STANDARDISED_PER_1000");
            assertThat(owner.text()).contains("In een gebied zijn minder dan tien gevallen geteld.", "Publiceren");
            look(owner, "leeftijd-controle");
            owner.finds_nothing_in_the_way();
            owner.page.click("button:has-text('Publiceer')");
            assertThat(owner.text()).contains("De cijfers zijn gepubliceerd", "niet getoond");
            look(owner, "leeftijd-uitkomst");

            var figure = owner.page.locator("table a.nl-link").first().getAttribute("href");
            var indicator = figure.substring(figure.lastIndexOf('/'));
            var place = figure.substring(0, figure.lastIndexOf('/')).replaceAll("[A-Z]{2}\\d+$", "");
            owner.open(place + wijken.getLast().code() + indicator);
            assertThat(owner.text())
                    .as(owner.path())
                    .contains("Opnamen gecorrigeerd", "per 1.000", "Gecorrigeerd voor leeftijd", "Hoe is dit gemaakt?");
            assertThat(owner.page.content())
                    .contains("European Standard Population 2013", "Dobson 1991", "gecorrigeerd voor leeftijd");
            looks(owner, "leeftijd-cijfer");
            owner.open(owner.path() + "?taal=en");
            assertThat(owner.page.content())
                    .contains("European Standard Population 2013", "Corrected for age", "per 1,000");
            look(owner, "leeftijd-cijfer-en");
            assertThat(owner.open(place + wijken.getLast().code() + "?taal=nl").text())
                    .contains("Opnamen gecorrigeerd");

            owner.open(place + wijken.getFirst().code() + indicator);
            look(owner, "leeftijd-niet-getoond");
            nothing_is_kept_of(wijken.getFirst(), indicator.substring(1));
        }
    }

    /** Neither the rate, nor its margin, nor how it was made: there are too few. */
    private void nothing_is_kept_of(Area area, String indicator) {
        assertThat(db.sql("SELECT count(*) FROM indicator.working WHERE indicator = :indicator AND area = :area")
                        .param("indicator", indicator)
                        .param("area", area.code())
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(db.sql("SELECT count(*) FROM indicator.working WHERE indicator = :indicator")
                        .param("indicator", indicator)
                        .query(Long.class)
                        .single())
                .isPositive();
        assertThat(db.sql("""
                        SELECT f.reasons || coalesce(f.values[1]::text, '') || coalesce(f.values[3]::text, '')
                               || coalesce(f.lower[3]::text, '') || coalesce(f.upper[3]::text, '')
                        FROM indicator.figures f JOIN indicator.release_column c ON c.release = f.release AND c.position = 2
                        WHERE c.indicator = :indicator AND f.area = :area
                        """)
                        .param("indicator", indicator)
                        .param("area", area.code())
                        .query(String.class)
                        .single())
                .matches("w.w(NaN)*");
    }

    private void describe(Reader owner, String name, String form) {
        owner.page.click("text=Dit klopt, lees alles");
        owner.page.check("input[name=soort][value=REGISTER]");
        owner.page.selectOption("#over", "RESIDENTS");
        owner.page.fill("#naam-0", name);
        owner.page.selectOption("#vorm-0", form);
        owner.page.selectOption("#onderwerp-0", "body-functions");
        owner.page.selectOption("#gunstig-0", "LOWER_IS_BETTER");
        look(owner, "leeftijd-betekenis");
        owner.page.click("text=Verder");
    }

    private int newest() {
        return areas.listYears().getLast();
    }

    private static void handIn(Reader reader, String name, FilePayload file) {
        reader.open("/eigen-cijfers?taal=nl");
        reader.page.fill("#naam", name);
        reader.page.fill("#aanbieder", "GGD Voorbeeldstad");
        reader.page.setInputFiles("#bestand", file);
        reader.page.click("text=Lees het bestand");
    }

    /** The first wijk has few admissions; each wijk has a total, and its code stands only once. */
    private static FilePayload sheet(List<Area> wijken, String oldest) {
        var text =
                new StringBuilder("Ziekenhuisopnamen naar leeftijd;;;;\n\nWijk;Jaar;Leeftijd;Opnamen;Ingeschreven\n");
        for (int wijk = 0; wijk < wijken.size(); wijk++) {
            long all = 0;
            for (int age = 0; age < AGES.size(); age++) {
                long events = wijk == 0 ? age % 2 : 6 + 5L * wijk + 11L * age;
                all += events;
                text.append("%s;2023;%s;%d;%d%n"
                        .formatted(
                                wijken.get(wijk).code(),
                                age == AGES.size() - 1 ? oldest : AGES.get(age),
                                events,
                                1_250 - 100 * age + 30 * wijk));
            }
            text.append("%s;2023;Totaal;%d;7.000%n".formatted(wijken.get(wijk).code(), all));
        }
        return new FilePayload("opnamen.csv", "text/csv", text.toString().getBytes(StandardCharsets.UTF_8));
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
