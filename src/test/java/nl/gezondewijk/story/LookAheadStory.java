package nl.gezondewijk.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.gezondewijk.account.Hired;
import nl.gezondewijk.page.OpenTo.Audience;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** A facilitator and an alderman want to know who will live in the wijk, and whether there will be care for them. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class LookAheadStory {
    private static final String WIJK = "WK999901";

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext program;

    @Test
    void from_a_profile_to_a_plan_of_homes_to_the_care_that_it_asks_for() {
        try (var reader = Reader.withoutScript(port)) {
            reader.open("/wijkprofiel/" + WIJK);
            reader.page.click("text=Hoe oud zijn de inwoners straks?");
            assertThat(reader.path()).isEqualTo("/vooruit/" + WIJK);
            assertThat(reader.text())
                    .contains(
                            "Gemeente Voorbeeldstad verwacht",
                            "Prognose van gemeente Voorbeeldstad",
                            "Plan Weefhuizen");

            reader.page.click("text=Zonder plannen");
            assertThat(reader.text())
                    .contains("volgens onze berekening", "geen prognose", "Er komen vooral mensen bij");
            var without = reader.page.locator(".gw-lead").innerText();

            reader.page.fill("#woningen-0", "250");
            reader.page.fill("#verhuizen-1", "-40");
            reader.page.click("button:has-text('Reken door')");
            reader.page.click("text=Uw berekening");
            assertThat(reader.page.locator(".gw-lead").innerText()).isNotEqualTo(without);
            assertThat(reader.text()).contains("Woningen: 2023–2028: 250", "2028–2033: −40");

            reader.page.click("text=Wat betekent dit voor de vraag naar zorg?");
            assertThat(reader.text())
                    .contains("vraag naar huisartsenzorg", "per 1.000 inwoners", "wijkverpleegkundige");
            reader.page.fill("#fte", "4,5");
            reader.page.click("button:has-text('Reken door')");
            assertThat(reader.text()).contains("Nu is er 4,5 fte (huisarts)", "Door u ingevuld");
        }
    }

    @Test
    void what_cannot_be_calculated_says_what_would_be_right() {
        try (var reader = Reader.withDesk(port)) {
            reader.open("/vooruit/BU99990101");
            assertThat(reader.text()).contains("Daarvoor zijn 5.000 inwoners nodig");
            reader.finds_nothing_in_the_way();
            reader.page.click("text=Kijk vooruit voor de hele gemeente");
            assertThat(reader.path()).isEqualTo("/vooruit/GM9999");

            reader.open("/vooruit/" + WIJK + "?woningen=veel&kies=ongewijzigd");
            assertThat(reader.text()).contains("Vul een heel getal in");
            assertThat(reader.page.inputValue("#woningen-0")).isEqualTo("veel");
        }
    }

    @Test
    void staff_keep_a_calculation_and_hand_in_a_forecast() {
        try (var reader = Reader.withDesk(port)) {
            signIn(reader);
            reader.open("/vooruit/WK999902?kies=ongewijzigd");
            reader.page.fill("#woningen-1", "90");
            reader.page.click("button:has-text('Reken door')");
            reader.page.fill("#naam", "Plan Inktvis");
            reader.page.click("button:has-text('Bewaar deze berekening')");
            assertThat(reader.path()).startsWith("/vooruit/WK999902?kies=variant-");
            assertThat(reader.text()).contains("Plan Inktvis");

            reader.open("/bevolkingstabellen");
            reader.finds_nothing_in_the_way();
            handIn(reader, "gebied;jaar;leeftijd;aantal\nWK999902;2025;0-64;5000\nWK999902;2025;60+;900\n");
            assertThat(reader.text()).contains("niet bewaard", "overlappen elkaar: WK999902 2025 0–64, 60+");
            handIn(reader, "gebied;jaar;leeftijd;aantal\nWK999902;2025;0-64;5000\nWK999902;2040;0-64;5200\n");
            assertThat(reader.text()).contains("Primos", "Prognose van iemand anders");

            reader.open("/vooruit/WK999902");
            assertThat(reader.text()).contains("Primos verwacht", "0–64", "5.200");
        }
    }

    private static void handIn(Reader reader, String csv) {
        reader.page.fill("#titel", "Primos-prognose");
        reader.page.fill("#maker", "Primos");
        reader.page.fill("#datum", "2031-01-01");
        reader.page.setInputFiles(
                "#bestand", new FilePayload("primos.csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8)));
        reader.page.click("button:has-text('Lever aan')");
    }

    private void signIn(Reader reader) {
        var manager = Hired.as(Audience.DATA_MANAGER, program);
        reader.open("/inloggen");
        reader.page.fill("#email", manager.email());
        reader.page.fill("#password", manager.password());
        reader.page.click("main button[type=submit]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void nobody_is_kept_out(String language) {
        try (var reader = Reader.withDesk(port)) {
            for (var path : List.of(
                    "/vooruit/" + WIJK + "?kies=ongewijzigd",
                    "/vooruit/GM9999?kies=x",
                    "/vooruit/" + WIJK + "/zorg?fte=3")) {
                reader.open(path + "&taal=" + language).finds_nothing_in_the_way();
                assertThat(reader.page.locator("html").getAttribute("lang")).isEqualTo(language);
            }
        }
    }

    @Test
    void a_phone_is_wide_enough() {
        try (var reader = Reader.withPhone(port)) {
            for (var path : List.of(
                    "/vooruit/" + WIJK, "/vooruit/" + WIJK + "?kies=ongewijzigd", "/vooruit/" + WIJK + "/zorg")) {
                reader.open(path).need_not_scroll_sideways();
            }
        }
    }
}
