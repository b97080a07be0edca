package nl.gezondewijk.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.gezondewijk.account.Hired;
import nl.gezondewijk.account.Visitor;
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
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A facilitator starts an approach and gathers people; a partner comes in by a letter; who gave the assignment looks over a shoulder. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "spring.application.name=an approach from its start")
class StartAnApproachStory {
    private static final Mailboxes MAILBOXES = new Mailboxes();
    private static final Pattern INVITATION = Pattern.compile("/uitnodiging/[\\w-]+");
    private static final Pattern APPROACH = Pattern.compile("/wijkaanpakken/(\\d+)");
    private static final List<String> PAGES = List.of(
            "",
            "/opdracht",
            "/opdracht/draagvlak",
            "/opdracht/focus",
            "/wat-loopt",
            "/belemmeringen",
            "/groepen",
            "/afspraken",
            "/leden");

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext program;

    @Autowired
    Approaches approaches;

    private Hired facilitator;
    private Hired commissioner;

    @DynamicPropertySource
    static void server(DynamicPropertyRegistry settings) {
        MAILBOXES.open(settings);
    }

    @AfterAll
    static void stop() {
        MAILBOXES.close();
    }

    @BeforeEach
    void hire() {
        facilitator = Hired.as("Femke Begeleider", Audience.DATA_MANAGER, program);
        commissioner = Hired.as("Olga Opdrachtgever", Audience.SIGNED_IN, program);
    }

    @Test
    void from_an_empty_page_to_people_who_work_together() {
        var email = "p" + UUID.randomUUID() + "@welzijn.example";
        try (var femke = Reader.withDesk(port).signIn(facilitator);
                var partner = Reader.withPhone(port);
                var olga = Reader.withoutScript(port).signIn(commissioner)) {
            var home = started(femke);
            assertThat(femke.text()).contains("Kijk eerst wat er al loopt", "Leg de opdracht vast");
            femke.finds_nothing_in_the_way();
            runs_already(femke, home);
            assigned(femke, home);

            invited(femke, home, email);
            partner.open(letterTo(email)).need_not_scroll_sideways().finds_nothing_in_the_way();
            partner.page.fill("input[name=password]", Visitor.PASSWORD);
            partner.page.click("main button[type=submit]");
            partner.open(home).need_not_scroll_sideways().finds_nothing_in_the_way();
            assertThat(partner.text()).contains("Prettig ouder worden in Dinther", "Wat loopt er al");

            join(home);
            obstacle(femke, home, "Nog niet met anderen delen", false);
            obstacle(femke, home, "Er is geen huiskamer", true);
            for (var reader : List.of(partner, olga)) {
                reader.open(home + "/belemmeringen");
                assertThat(reader.text()).contains("Er is geen huiskamer").doesNotContain("Nog niet met anderen");
            }
            olga.open(home);
            assertThat(olga.text()).contains("1 overleg, initiatief of plan");
            olga.open(home + "/opdracht/wijzigen");
            assertThat(olga.page.locator("h1").innerText()).contains("niet");

            for (var page : PAGES) {
                partner.open(home + page).need_not_scroll_sideways();
                femke.open(home + page + "?taal=en").finds_nothing_in_the_way();
            }
        }
    }

    private static String started(Reader femke) {
        femke.open("/wijkaanpakken/nieuw?q=Wagelaar").finds_nothing_in_the_way();
        femke.page.click("main a:has-text('Wagelaar')");
        femke.page.fill("#naam", "Samen gezond in de Wagelaar");
        femke.page.click("main form[method=post] button[type=submit]");
        var path = APPROACH.matcher(femke.path());
        assertThat(path.find()).isTrue();
        return path.group();
    }

    private static void runs_already(Reader femke, String home) {
        femke.page.click("a:has-text('Kijk eerst wat er al loopt')");
        femke.page.click("main a[href$='/wat-loopt/nieuw']");
        femke.page.check("input[name=soort][value=TALKS]");
        femke.page.fill("#naam", "Wijkoverleg ouderen");
        femke.page.check("input[name=programmas][value=gala]");
        femke.finds_nothing_in_the_way();
        femke.page.click("main button[type=submit]");
        assertThat(femke.text()).contains("Wijkoverleg ouderen", "GALA");
        femke.open(home);
        assertThat(femke.text()).doesNotContain("Kijk eerst wat er al loopt");
    }

    private static void assigned(Reader femke, String home) {
        femke.page.click("a:has-text('Leg de opdracht vast')");
        femke.page.check("input[name=soort][value=QUESTION]");
        femke.page.fill("#opdrachtgever", "Gemeente, afdeling samenleving");
        femke.page.fill("#uren", "heel veel");
        femke.page.click("main button[type=submit]");
        assertThat(femke.text()).contains("Schrijf de vraag op", "Vul een heel getal in");
        assertThat(femke.page.inputValue("#opdrachtgever")).isEqualTo("Gemeente, afdeling samenleving");
        femke.finds_nothing_in_the_way();
        femke.page.fill("#vraag", "Prettig ouder worden in Dinther");
        femke.page.fill("#uren", "8");
        femke.page.click("main button[type=submit]");
        assertThat(femke.text()).contains("Prettig ouder worden in Dinther", "8 uur per week");
        femke.open(home);
    }

    private static void invited(Reader femke, String home, String email) {
        femke.open(home + "/leden");
        femke.page.fill("#email", email);
        femke.page.fill("#naam", "Piet Partner");
        femke.page.fill("#organisatie", "Welzijn Noord");
        femke.page.check("input[value=PARTNER]");
        femke.page.click("button:has-text('Laat meedoen')");
        assertThat(femke.text()).contains("Piet Partner");
        femke.finds_nothing_in_the_way();
    }

    private static String letterTo(String email) {
        var link = INVITATION.matcher(MAILBOXES.wait(email, 1));
        assertThat(link.find()).isTrue();
        return link.group();
    }

    private void join(String home) {
        var one = approaches.get(Integer.parseInt(home.replaceFirst(".*/", "")));
        approaches.join(one, commissioner.actor().reference(), Part.COMMISSIONER, facilitator.actor(), "machine");
    }

    private static void obstacle(Reader femke, String home, String what, boolean shared) {
        femke.open(home + "/belemmeringen/nieuw");
        femke.page.fill("#wat", what);
        femke.page.fill("#wie", "De wethouder");
        femke.page.setChecked("input[name=delen]", shared);
        femke.page.click("main button[type=submit]");
        assertThat(femke.text()).contains(what);
    }
}
