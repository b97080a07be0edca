package nl.gezondewijk.datarequest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import nl.gezondewijk.account.Hired;
import nl.gezondewijk.account.Visitor;
import nl.gezondewijk.area.Areas;
import nl.gezondewijk.area.Learned;
import nl.gezondewijk.mail.Mailboxes;
import nl.gezondewijk.page.OpenTo.Audience;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A partner is mailed the question, and asked again, through a real mail server. */
@SpringBootTest(properties = "spring.application.name=letters-to-partners")
@AutoConfigureMockMvc
class LettersToPartnersTests {
    private static final Mailboxes MAILBOXES = new Mailboxes();
    private static final Pattern LINK = Pattern.compile("https://wijk\\.gemeente\\.example(/uitvraag/[\\w-]{22})");

    @Autowired
    MockMvcTester mvc;

    @Autowired
    ApplicationContext program;

    @Autowired
    Areas areas;

    Visitor manager;

    @DynamicPropertySource
    static void server(DynamicPropertyRegistry settings) {
        MAILBOXES.open(settings);
    }

    @AfterAll
    static void close() {
        MAILBOXES.close();
    }

    @BeforeEach
    void signIn() {
        areas.learn(2025, List.of(Learned.named("GM9999", "Voorbeeldstad")));
        var hired = Hired.as("Mo Dijkstra", Audience.DATA_MANAGER, program);
        manager = new Visitor(mvc);
        manager.signIn(hired.email(), hired.password());
    }

    @Test
    void the_question_goes_by_mail_and_asking_again_brings_a_new_link_in_place_of_the_old() {
        var request = asked("an@linde.example");
        assertThat(manager.get(request)).bodyText().contains("Mail de vraag aan an@linde.example");

        assertThat(manager.post(request + "/brief")).hasRedirectedUrl(request);
        assertThat(manager.get(request)).bodyText().contains("De brief is onderweg");
        var first = MAILBOXES.wait("an@linde.example", 1);
        assertThat(first)
                .startsWith("Vraag om cijfers over Voorbeeldstad")
                .contains("Beste An de Boer", "patiënten met diabetes", "Mo Dijkstra");
        assertThat(new Visitor(mvc).get(link(first))).hasStatusOk().bodyText().contains("patiënten met diabetes");

        assertThat(manager.post(request + "/brief", "opnieuw", "true")).hasRedirectedUrl(request);
        var second = MAILBOXES.wait("an@linde.example", 2);
        assertThat(second).startsWith("Nog eens: vraag om cijfers over Voorbeeldstad");
        assertThat(new Visitor(mvc).get(link(second))).hasStatusOk();
        assertThat(new Visitor(mvc).get(link(first))).hasStatus(404);
    }

    @Test
    void without_an_address_there_is_nothing_to_mail() {
        var request = asked("");

        assertThat(manager.get(request)).bodyText().doesNotContain("Mail de vraag");
        assertThat(manager.post(request + "/brief")).hasStatus(409);
    }

    private String asked(String email) {
        return manager.post(
                        "/uitvragen",
                        "wat",
                        "patiënten met diabetes",
                        "gebied",
                        "GM9999",
                        "organisatie",
                        "Praktijk De Linde",
                        "contact",
                        "An de Boer",
                        "mail",
                        email,
                        "vanaf",
                        LocalDate.now().plusDays(9).toString())
                .getResponse()
                .getRedirectedUrl();
    }

    private static String link(String letter) {
        var found = LINK.matcher(letter);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }
}
