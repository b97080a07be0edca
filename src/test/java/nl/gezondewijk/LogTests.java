package nl.gezondewijk;

import static org.assertj.core.api.Assertions.assertThat;

import nl.gezondewijk.account.Hired;
import nl.gezondewijk.account.People;
import nl.gezondewijk.account.Visitor;
import nl.gezondewijk.audit.Actor;
import nl.gezondewijk.page.OpenTo.Audience;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What is written when somebody looks for a fault, at the most talkative: no key to an account, and nobody's name or address. */
@SpringBootTest(properties = "logging.level.org.springframework.test=info") // that is never in the program
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@ExtendWith(OutputCaptureExtension.class)
class LogTests {
    @Autowired
    MockMvcTester mvc;

    @Autowired
    ApplicationContext program;

    @Autowired
    People people;

    @Test
    void the_log_has_no_key_and_no_person_in_it_even_at_trace(CapturedOutput logged) {
        var hired = Hired.as("Zwaantje Onzichtbaar", Audience.SIGNED_IN, program);
        var link = people.invite("zz.geheim@welzijn.example", "Ypke Verborgen", "", Actor.PROGRAM, "machine")
                .orElseThrow()
                .invitation();
        var logging = LoggingSystem.get(getClass().getClassLoader());
        logging.setLogLevel(LoggingSystem.ROOT_LOGGER_NAME, LogLevel.TRACE);
        try {
            assertThat(new Visitor(mvc).get(link)).hasStatusOk();
            var visitor = new Visitor(mvc);
            visitor.signIn(hired.email(), hired.password());
            assertThat(visitor.get("/account")).hasStatusOk().bodyText().contains("Zwaantje Onzichtbaar");
        } finally {
            logging.setLogLevel(LoggingSystem.ROOT_LOGGER_NAME, LogLevel.WARN);
        }
        assertThat(logged.toString())
                .contains("TRACE")
                .doesNotContain(
                        link.substring(link.lastIndexOf('/') + 1),
                        "zz.geheim",
                        "Ypke Verborgen",
                        hired.email(),
                        hired.password(),
                        "Zwaantje");
    }
}
