package nl.gezondewijk.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.SelectOption;
import java.util.List;
import nl.gezondewijk.account.Hired;
import nl.gezondewijk.approach.Approach;
import nl.gezondewijk.approach.Approaches;
import nl.gezondewijk.approach.Part;
import nl.gezondewijk.page.OpenTo.Audience;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** A working group makes the profile of the Wagelaar, in the demonstration, its own. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class MakeAPortraitStory {
    private static final String WAGELAAR = "WK999901";
    private static final List<String> PAGES = List.of(
            "",
            "/cijfers",
            "/cijfers?q=eenzaam",
            "/themas",
            "/samenhang",
            "/ervaringen",
            "/ervaringen/nieuw",
            "/versies");

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext program;

    @Autowired
    Approaches approaches;

    private Hired facilitator;
    private Hired member;
    private Hired partner;
    private String portrait;

    @BeforeEach
    void gather() {
        facilitator = Hired.as("Femke Begeleider", Audience.DATA_MANAGER, program);
        member = Hired.as("Wim Wijkverpleegkundige", Audience.SIGNED_IN, program);
        partner = Hired.as("Petra Partner", Audience.SIGNED_IN, program);
        var approach = approaches.make("Gezonde Wagelaar", WAGELAAR, facilitator.actor(), "machine");
        join(approach, member, Part.MEMBER);
        join(approach, partner, Part.PARTNER);
        portrait = approach.url() + "/portret";
    }

    private void join(Approach approach, Hired who, Part part) {
        approaches.join(approach, who.actor().reference(), part, facilitator.actor(), "machine");
    }

    @Test
    void from_the_basic_profile_to_a_portrait_that_was_adopted() {
        try (var femke = signedIn(facilitator);
                var wim = signedIn(member);
                var petra = signedIn(partner)) {
            a_basic_profile_is_there_at_once(femke);
            the_group_names_its_themes_before_it_sees_figures(femke);
            what_was_named_first_stands_beside_what_the_figures_say(femke);
            figures_are_chosen_from_the_findings(femke);
            and_from_a_topic_and_a_template(femke);
            a_chapter_gets_a_conclusion(femke);
            chapters_are_told_in_the_order_of_the_group(femke);
            themes_are_joined_by_an_arrow(femke);
            an_experience_is_written_by_one_and_read_by_another(femke, wim);
            partners_read_what_is_shared_and_comment(femke, petra);
            it_is_adopted_and_stays_as_it_is(femke, petra);
            everyone_reads_it_and_takes_the_residents_edition_along();
            a_next_version_says_what_is_different(femke);
        }
    }

    private void a_basic_profile_is_there_at_once(Reader femke) {
        femke.open(portrait.replace("/portret", ""));
        femke.page.click("main a:has-text('Wijkportret')");
        assertThat(femke.text()).contains("Basisprofiel", "Meedoen en elkaar kennen", "Zorg en hulp", "eenzaam");
        femke.finds_nothing_in_the_way();
    }

    private void the_group_names_its_themes_before_it_sees_figures(Reader femke) {
        femke.page.fill("#sinds", "2026-03-02");
        femke.page.check("input[name=eerstZelf]");
        femke.page.click("text=Begin het portret");
        for (var theme : new String[] {"Eenzame ouderen", "Weinig ontmoeting", "Buren helpen elkaar"}) {
            femke.page.fill("#naam", theme);
            femke.page.click("text=Noem dit thema");
        }
        assertThat(femke.text())
                .contains("U ziet nog geen cijfers", "Weinig ontmoeting")
                .doesNotContain("%");
        femke.open(portrait);
        assertThat(femke.text()).contains("De cijfers staan nog dicht").doesNotContain("%");
        femke.finds_nothing_in_the_way();
        femke.open(portrait + "/themas");
        femke.page.click("text=Laat de cijfers zien");
        assertThat(femke.text()).contains("De groep noemde het voordat zij cijfers zag");
        femke.finds_nothing_in_the_way();
    }

    private void what_was_named_first_stands_beside_what_the_figures_say(Reader femke) {
        femke.page.click("text=Werk aan 'Eenzame ouderen'");
        assertThat(femke.text()).contains("Wat de cijfers erover zeggen", "eenzaam");
        femke.page.click("li:has-text('eenzaam') >> text=Hoort hierbij");
        assertThat(femke.text()).contains("Dit thema staat op cijfers");
        femke.finds_nothing_in_the_way();
        femke.open(portrait + "/themas");
        femke.page.click("text=Werk aan 'Weinig ontmoeting'");
        assertThat(femke.text()).contains("een thema mag op ervaring staan");
    }

    private void figures_are_chosen_from_the_findings(Reader femke) {
        femke.open(portrait);
        femke.page.click("text=Werk aan 'Meedoen en elkaar kennen'");
        femke.page.click("text=Kies cijfers voor dit hoofdstuk");
        femke.page
                .locator("label:not(:has-text('Staat al')) input[name=cijfer]")
                .first()
                .check();
        femke.finds_nothing_in_the_way();
        femke.page.click("text=Zet in het portret");
        assertThat(femke.path()).contains("/hoofdstukken/");
        assertThat(femke.page.locator("ol.gw-came > li").count()).isEqualTo(5);
        femke.page.locator("ol.gw-came > li").last().locator("text=Hoger").click();
        femke.page.locator("text=Weg:").last().click();
        assertThat(femke.page.locator("ol.gw-came > li").count()).isEqualTo(4);
    }

    private void and_from_a_topic_and_a_template(Reader femke) {
        femke.page.click("text=Kies cijfers voor dit hoofdstuk");
        choose(femke, "Sociale omgeving", "onderwerp-social-environment");
        femke.page.click("text=Kies cijfers voor dit hoofdstuk");
        choose(femke, "Ouder worden in de wijk", "sjabloon-ouder-worden");
        assertThat(femke.page.locator("ol.gw-came > li").count()).isEqualTo(6);
    }

    private static void choose(Reader femke, String called, String from) {
        assertThat(femke.page.locator("#uit option[value=" + from + "]").textContent())
                .contains(called);
        femke.page.selectOption("#uit", from);
        femke.page.click("text=Laat zien");
        femke.page
                .locator("label:not(:has-text('Staat al')) input[name=cijfer]")
                .first()
                .check();
        femke.page.click("text=Zet in het portret");
    }

    private void chapters_are_told_in_the_order_of_the_group(Reader femke) {
        var before = femke.page.locator("section h2").allTextContents().indexOf("Meedoen en elkaar kennen");
        femke.page.click("text=Werk aan 'Meedoen en elkaar kennen'");
        femke.page.click("text=Zet dit hoofdstuk een plaats hoger");
        assertThat(femke.page.locator("section h2").allTextContents().indexOf("Meedoen en elkaar kennen"))
                .isEqualTo(before - 1);
    }

    private void a_chapter_gets_a_conclusion(Reader femke) {
        femke.page.fill("#conclusie", "Veel ouderen wonen alleen.\nWie iemand kent, doet mee.");
        femke.page.locator("button:has-text('Opslaan')").click();
        assertThat(femke.text()).contains("Wie iemand kent, doet mee.");
    }

    private void themes_are_joined_by_an_arrow(Reader femke) {
        femke.page.click(".gw-tabs >> text=Samenhang");
        femke.page.selectOption("#van", new SelectOption().setLabel("Weinig ontmoeting"));
        femke.page.selectOption("#naar", new SelectOption().setLabel("Eenzame ouderen"));
        femke.page.fill("#omdat", "Na het sluiten van het buurthuis bleef men thuis.");
        femke.page.click("text=Teken de pijl");
        assertThat(femke.page.locator("svg.gw-web .gw-web__worsens").count()).isPositive();
        assertThat(femke.text()).contains("maakt erger", "Na het sluiten van het buurthuis");
        femke.finds_nothing_in_the_way();
    }

    private void an_experience_is_written_by_one_and_read_by_another(Reader femke, Reader wim) {
        femke.page.click(".gw-tabs >> text=Ervaringen");
        femke.page.click("text=Schrijf een ervaring op");
        femke.page.fill("#woorden", "Op het plein staat geen bank meer.");
        femke.page.fill("#omschrijving", "bewoonster, 70-plus");
        femke.page.check("input[name=toestemming][value=EVERYONE]");
        femke.page.fill("#hoe", "mondeling, na de wandeling");
        femke.page.fill("#plek", "Weefplein");
        femke.page.selectOption("#bij", new SelectOption().setLabel("Weinig ontmoeting"));
        femke.finds_nothing_in_the_way();
        femke.page.click("input[type=image]");
        assertThat(femke.page.inputValue("#punt")).matches("\\d+ \\d+");
        assertThat(femke.page.inputValue("#woorden")).contains("geen bank");
        femke.page.click("text=Opslaan");
        assertThat(femke.text()).contains("Vraag iemand anders uit de werkgroep");
        assertThat(femke.page.locator("text=Bewaar wat ik vond").count()).isZero();

        wim.open(portrait);
        assertThat(wim.text()).doesNotContain("geen bank");
        wim.open(portrait + "/ervaringen");
        wim.finds_nothing_in_the_way();
        wim.page.click("text=Bewaar wat ik vond");
        assertThat(wim.text()).contains("Gelezen door Wim Wijkverpleegkundige: niemand is herkenbaar");
        wim.open(portrait);
        assertThat(wim.text())
                .contains("Op het plein staat geen bank meer.", "Dit thema staat op ervaring alleen", "op de kaart: 1");
        assertThat(wim.page.locator("svg.gw-seen circle").count()).isEqualTo(1);
        wim.finds_nothing_in_the_way();
    }

    private void partners_read_what_is_shared_and_comment(Reader femke, Reader petra) {
        petra.open(portrait);
        assertThat(petra.text()).contains("nog bezig met dit portret").doesNotContain("Eenzame ouderen");
        petra.finds_nothing_in_the_way();
        femke.open(portrait);
        femke.page.click("text=Deel met de partners");
        petra.open(portrait);
        assertThat(petra.text())
                .contains("gedeeld voor reacties", "Eenzame ouderen")
                .doesNotContain("Werk aan");
        petra.page.click("text=Reageer op 'Leefstijl'");
        petra.page.locator("textarea:visible").fill("Wij zien ook dat jongeren minder sporten.");
        petra.page.locator("button:visible:has-text('Plaats')").click();
        assertThat(petra.text()).contains("jongeren minder sporten", "Petra Partner");
        femke.open(portrait);
        femke.page.click("text=Beantwoord deze reactie");
        femke.page.locator("textarea:visible").first().fill("Dat zoeken we uit bij de school.");
        femke.page.locator("button:visible:has-text('Plaats')").first().click();
        assertThat(femke.text()).contains("Dat zoeken we uit bij de school.");
        femke.finds_nothing_in_the_way();
    }

    private void it_is_adopted_and_stays_as_it_is(Reader femke, Reader petra) {
        femke.page.click("text=Stel deze versie vast");
        assertThat(femke.text()).contains("Schrijf op wie het portret vaststelt");
        femke.page.fill("#door", "de werkgroep");
        femke.page.check("input[name=iedereen]");
        femke.page.click("text=Stel deze versie vast");
        assertThat(femke.text()).contains("Vastgesteld door de werkgroep").doesNotContain("Werk aan");
        petra.open(portrait);
        assertThat(petra.text()).contains("Vastgesteld door de werkgroep", "Wie iemand kent, doet mee.");
        petra.finds_nothing_in_the_way();
    }

    private void everyone_reads_it_and_takes_the_residents_edition_along() {
        try (var anyone = Reader.withDesk(port)) {
            anyone.open("/wijkprofiel/" + WAGELAAR);
            anyone.page.click("a:has-text('Wijkportret Gezonde Wagelaar')");
            assertThat(anyone.text())
                    .contains("Vastgesteld door de werkgroep", "Wie iemand kent, doet mee.", "geen bank meer")
                    .doesNotContain("jongeren minder sporten");
            anyone.finds_nothing_in_the_way();
            var address = anyone.path();
            anyone.page.click("text=Voor bewoners");
            assertThat(anyone.page
                            .locator("section.gw-tell[aria-labelledby^=cijfer-]")
                            .count())
                    .isBetween(1, 7);
            assertThat(anyone.text()).contains("op de 10", "Wat ziet u zelf?", "ongeveer");
            anyone.finds_nothing_in_the_way();
            var paper = anyone.page.waitForDownload(() -> anyone.page.click("text=Op papier (PDF)"));
            assertThat(paper.suggestedFilename()).isEqualTo("wijkportret-bewoners.pdf");

            anyone.open(address + "?taal=en");
            assertThat(anyone.text()).contains("Adopted by de werkgroep", "Wie iemand kent, doet mee.");
            anyone.finds_nothing_in_the_way();
            anyone.open(address + "/bewoners?taal=en");
            assertThat(anyone.text()).contains("What do you see yourself?");
            anyone.finds_nothing_in_the_way();
        }
    }

    private void a_next_version_says_what_is_different(Reader femke) {
        femke.page.click("text=Begin een volgende versie");
        femke.page.click("text=Werk aan 'Leefstijl'");
        femke.page.fill("#conclusie", "Bewegen kan dichtbij huis.");
        femke.page.locator("button:has-text('Opslaan')").click();
        femke.page.click(".gw-tabs >> text=Versies");
        femke.finds_nothing_in_the_way();
        femke.page.click("text=Wat is anders in versie 2?");
        assertThat(femke.text()).contains("2 dingen zijn anders", "in de maak sinds", "Bewegen kan dichtbij huis.");
        femke.finds_nothing_in_the_way();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void no_page_of_it_keeps_anybody_out(String language) {
        try (var femke = signedIn(facilitator)) {
            begun(femke);
            for (var page : PAGES) {
                femke.open(portrait + page + (page.contains("?") ? "&" : "?") + "taal=" + language);
                assertThat(femke.page.locator("html").getAttribute("lang"))
                        .as(page)
                        .isEqualTo(language);
                femke.finds_nothing_in_the_way();
            }
        }
    }

    @Test
    void a_phone_is_wide_enough_for_all_of_it() {
        try (var femke = signedIn(facilitator, Reader.withPhone(port))) {
            begun(femke);
            PAGES.forEach(page -> femke.open(portrait + page).need_not_scroll_sideways());
        }
    }

    @Test
    void all_of_it_works_without_a_script() {
        try (var femke = signedIn(facilitator, Reader.withoutScript(port))) {
            begun(femke);
            femke.open(portrait + "/samenhang");
            femke.page.click("button[type=submit]:has-text('Teken de pijl')");
            assertThat(femke.page.locator("svg.gw-web .gw-web__disc").count()).isEqualTo(1);
            femke.open(portrait + "/ervaringen/nieuw");
            femke.page.fill("#woorden", "Geen bank meer.");
            femke.page.selectOption("#bij", new SelectOption().setLabel("Weinig ontmoeting"));
            femke.page.fill("#hoe", "mondeling");
            femke.page.click("input[type=image]");
            assertThat(femke.page.inputValue("#punt")).matches("\\d+ \\d+");
            femke.page.click("text=Opslaan");
            assertThat(femke.text()).contains("Geen bank meer.", "(op de kaart: 1)");

            femke.open(portrait + "/ervaringen/nieuw");
            femke.page.fill("#woorden", "De stoep is hier scheef.");
            femke.page.selectOption("#bij", new SelectOption().setLabel("Eenzame ouderen"));
            femke.page.selectOption("#bij-2", new SelectOption().setLabel("Weinig ontmoeting"));
            femke.page.check("input[value=OBSERVATION]");
            femke.page.check("input[value=NOT_NEEDED]");
            femke.page.selectOption("#buurt", new SelectOption().setLabel("Weefhuizen"));
            femke.page.click("text=Opslaan");
            femke.page.waitForLoadState();
            assertThat(femke.text()).contains("De stoep is hier scheef.", "Weefhuizen (op de kaart: 2)");
        }
    }

    /** Two themes and the chapters of the basic profile. */
    private void begun(Reader femke) {
        femke.open(portrait);
        femke.page.click("text=Begin het portret");
        for (var theme : new String[] {"Weinig ontmoeting", "Eenzame ouderen"}) {
            femke.open(portrait + "/themas");
            femke.page.fill("#naam", theme);
            femke.page.click("text=Noem dit thema");
        }
    }

    private Reader signedIn(Hired who) {
        return signedIn(who, Reader.withDesk(port));
    }

    private static Reader signedIn(Hired who, Reader reader) {
        reader.signIn(who);
        assertThat(reader.path()).startsWith("/account");
        return reader;
    }
}
