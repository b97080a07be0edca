package nl.gezondewijk.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import nl.gezondewijk.account.Hired;
import nl.gezondewijk.page.OpenTo.Audience;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** An epidemiologist brings a survey that asked too few people in each wijk, and an alderman asks about differences in health. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "spring.application.name=Story of estimates")
class EstimateForSmallAreasStory {
    private static final String SURVEY = """
            Wijk;Slecht slapen %;Respondenten;Deff;Huurwoningen;Opmerking
            Waagkwartier;31,0;210;1,3;44;
            Wagelaar;28,5;180;1,2;38;let op: telefonisch
            WK999902;39,2;95;1,4;71;
            WK999903;22,1;150;1,2;25;
            WK999904;18,9;140;1,1;12;
            WK999905;20,3;45;1,3;18;
            WK999906;25,7;28;1,2;30;
            WK999907;24,0;12;1,1;22;
            Totaal;26,9;860;;;
            """;

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext program;

    @Test
    void a_survey_becomes_figures_for_every_wijk() {
        try (var reader = signedIn(Reader.withDesk(port))) {
            handIn(reader);
            assertThat(reader.text()).contains("In 8 van de 8 gebieden is gevraagd", "Klopt het model?");
            reader.finds_nothing_in_the_way();

            reader.page.click("#opzet > summary");
            reader.page.selectOption("#kenmerk", "laag-inkomen");
            reader.page.check("#ijken");
            reader.page.fill("#gemeentecijfer", "26,9");
            reader.page.click("text=Reken uit");
            assertThat(reader.text()).contains("Factor van het ijken");
            reader.finds_nothing_in_the_way();
            var study = reader.path().replaceAll("#.*", "");

            reader.page.fill("#naam", "Slecht slapen");
            reader.page.fill("#name", "Sleeping badly");
            reader.page.fill("#uitleg", "Hoeveel volwassenen zeggen dat zij slecht slapen.");
            reader.page.fill("#explanation", "How many adults say that they sleep badly.");
            reader.page.selectOption("#onderwerp", "mental-functions");
            reader.page.selectOption("#richting", "LOWER_IS_BETTER");
            reader.page.click("button:has-text('Publiceer')");
            assertThat(reader.text()).contains("Deze cijfers staan nu als geschat cijfer bij hun onderwerp");
            reader.finds_nothing_in_the_way();
            reader.page.selectOption("#lezers", "EVERYONE");
            reader.page.click("text=Vraag iemand mee te kijken");
            assertThat(reader.text()).contains("Iemand anders moet nog kijken.");
            somebody_else_agrees(study);
            reader.open(study + "?taal=en").finds_nothing_in_the_way();
            assertThat(reader.text()).contains("everyone, also without an account");

            var indicator = "schatting-" + study.substring(study.lastIndexOf('/') + 1);
            reader.open("/wijkprofiel/WK999902/" + indicator + "?taal=nl");
            assertThat(reader.text()).contains("Slecht slapen", "geschat", "gebiedenmodel (Fay en Herriot)");
            reader.open("/gezondheidsverschillen/GM9999?vlak=wijk&cijfer=" + indicator);
            assertThat(reader.text()).contains("Deze helling zit voor een deel al in het model.");
        }
    }

    private void somebody_else_agrees(String study) {
        try (var other = signedIn(Reader.withDesk(port))) {
            other.open("/schattingen").finds_nothing_in_the_way();
            other.page.click("a[href='" + study + "']");
            assertThat(other.text()).contains("Kijkt u mee?");
            other.finds_nothing_in_the_way();
            other.page.click("button[value=akkoord]");
            assertThat(other.text()).contains("iedereen, ook zonder account");
        }
    }

    @Test
    void a_phone_is_wide_enough_for_a_survey() {
        try (var reader = signedIn(Reader.withPhone(port))) {
            reader.open("/schattingen").need_not_scroll_sideways();
            handIn(reader);
            reader.need_not_scroll_sideways();
            reader.page.click("#opzet > summary");
            reader.need_not_scroll_sideways();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void differences_in_health_keep_nobody_out(String language) {
        try (var desk = Reader.withDesk(port);
                var phone = Reader.withPhone(port)) {
            for (var figure : new String[] {"ervaren-gezondheid", "wmo-per-1000", "afstand-huisarts"}) {
                var path = "/gezondheidsverschillen/GM9999?cijfer=" + figure + "&taal=" + language;
                desk.open(path).finds_nothing_in_the_way();
                phone.open(path).finds_nothing_in_the_way().need_not_scroll_sideways();
            }
        }
    }

    @Test
    void differences_in_health_are_chosen_without_script() {
        try (var reader = Reader.withoutScript(port)) {
            reader.open("/gezondheidsverschillen/GM9999?taal=nl");
            reader.page.selectOption("#cijfer", "wmo-per-1000");
            reader.page.click("main form button");
            assertThat(reader.text()).contains("krijgen hulp uit de Wmo waar de score");
        }
    }

    private static void handIn(Reader reader) {
        reader.open("/schattingen?taal=nl");
        reader.page.fill("#naam", "Slecht slapen");
        reader.page.setInputFiles(
                "#bestand", new FilePayload("slapen.csv", "text/csv", SURVEY.getBytes(StandardCharsets.UTF_8)));
        reader.page.click("main form button[type=submit]");
        assertThat(reader.path()).matches("/schattingen/\\d+");
    }

    private Reader signedIn(Reader reader) {
        reader.signIn(Hired.as(Audience.DATA_MANAGER, program));
        assertThat(reader.path()).startsWith("/account");
        return reader;
    }
}
