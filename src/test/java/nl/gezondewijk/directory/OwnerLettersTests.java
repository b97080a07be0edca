package nl.gezondewijk.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.Optional;
import nl.gezondewijk.account.Hired;
import nl.gezondewijk.account.Visitor;
import nl.gezondewijk.approach.Approach;
import nl.gezondewijk.approach.Approaches;
import nl.gezondewijk.mail.Postman;
import nl.gezondewijk.page.OpenTo.Audience;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The mail server refuses, is away, or is slow: no letter to an owner is lost, and whoever keeps the map sees it. */
@SpringBootTest(properties = "spring.application.name=owner-letters")
@AutoConfigureMockMvc
class OwnerLettersTests {
    private static final Postman REFUSING = new Postman(0, "550 no such person");
    private static final int PORT = REFUSING.port();
    private static final long PATIENCE_NS = 30_000_000_000L;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    ApplicationContext program;

    @Autowired
    Approaches approaches;

    @Autowired
    JdbcClient db;

    private Approach approach;
    private Visitor keeper;

    @DynamicPropertySource
    static void server(DynamicPropertyRegistry settings) {
        settings.add("gezondewijk.site", () -> "https://wijk.gemeente.example");
        settings.add("gezondewijk.mail.host", () -> "127.0.0.1");
        settings.add("gezondewijk.mail.port", () -> PORT);
        settings.add("gezondewijk.mail.security", () -> "NONE");
        settings.add("gezondewijk.mail.from", () -> "wijk@gemeente.example");
    }

    @Test
    void a_letter_that_is_refused_that_finds_nobody_or_that_takes_long_stays_and_is_told_to_the_keeper()
            throws IOException {
        var maker = Hired.as("Femke Begeleider", Audience.DATA_MANAGER, program);
        approach = approaches.make("Samen gezond", "WK999901", maker.actor(), "machine");
        keeper = new Visitor(mvc);
        keeper.signIn(maker.email(), maker.password());

        var refused = asked("Koffieochtend");
        shows(refused, "De laatste brief kwam niet aan");
        assertThat(text(keeper.get(Entry.keeping(approach.id())))).contains("1 brief aan een aanbieder is niet weg");
        REFUSING.close();

        var away = asked("Leesclub");
        shows(away, "Wij proberen het opnieuw");

        try (var slow =
                new ServerSocket(PORT, 10, InetAddress.getLoopbackAddress())) { // takes the call and says nothing
            long start = System.nanoTime();
            asked("Wandelclub");
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
        }
        assertThat(text(keeper.get(Entry.keeping(approach.id()) + "/bellen")))
                .contains("Koffieochtend", "1 keer geschreven. De laatste brief kwam niet aan", "Leesclub");
        assertThat(db.sql(
                                "SELECT count(*) FROM directory.owner o JOIN mail.letter l ON l.id = o.letter WHERE l.state <> 'SENT'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(3);
    }

    private String asked(String name) {
        var kept = Optional.ofNullable(keeper.post(
                                Entry.keeping(approach.id()),
                                "naam",
                                name,
                                "aanbieder",
                                "Welzijn Noord",
                                "onderwerp",
                                "meet")
                        .getResponse()
                        .getRedirectedUrl())
                .orElseThrow();
        keeper.post(kept + "/gepubliceerd");
        keeper.post(kept + "/eigenaar", "eigenaar", "Olga Aanbod", "eigenaarmail", "olga@welzijn.example");
        keeper.post(kept + "/nagevraagd");
        return kept;
    }

    private void shows(String page, String said) {
        long until = System.nanoTime() + PATIENCE_NS;
        while (!text(keeper.get(page)).contains(said) && System.nanoTime() < until) {
            Thread.onSpinWait();
        }
        assertThat(text(keeper.get(page))).contains(said);
    }

    private static String text(MvcTestResult result) {
        try {
            return result.getResponse().getContentAsString();
        } catch (java.io.UnsupportedEncodingException e) {
            throw new AssertionError(e);
        }
    }
}
