package nl.gezondewijk.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.gezondewijk.account.Hired;
import nl.gezondewijk.page.OpenTo.Audience;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** A data manager signs in, loads a national table over a bad line, watches it, and finds the known answers on the profile. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "spring.application.name=A program of its own, for real tables end the demonstration")
class LoadTheCountryStory {
    private static final Path STUB = Path.of(System.getenv().getOrDefault("GEZONDEWIJK_SHARED", "../shared"))
            .resolve("tools/cbs_stub.py");

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext program;

    @Test
    void from_signing_in_to_the_countrys_own_figures() throws IOException {
        assumeThat(Files.exists(STUB)).as(STUB + " is there").isTrue();
        var cbs = new ProcessBuilder("python3", STUB.toString(), "--port", "0", "--fail-every", "5", "--cut-every", "7")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (var manager = Reader.withDesk(port)) {
            var address = cbs.inputReader().readLine();
            var account = Hired.as(Audience.DATA_MANAGER, program);
            manager.open("/bronnen");
            assertThat(manager.path()).startsWith("/inloggen");
            manager.page.fill("#email", account.email());
            manager.page.fill("#password", account.password());
            manager.page.click("main button[type=submit]");
            assertThat(manager.path()).startsWith("/bronnen");
            manager.finds_nothing_in_the_way();

            manager.page.fill("#tabel", "84799NED");
            manager.page.click("details summary:has-text('Ander adres')");
            manager.page.fill("#adres", address);
            manager.page.click("form[action='/bronnen/ladingen'] button");
            assertThat(manager.path()).startsWith("/bronnen/ladingen/");
            manager.page.waitForSelector(
                    "text=17.225", new com.microsoft.playwright.Page.WaitForSelectorOptions().setTimeout(180_000));
            manager.page.waitForSelector(
                    "text=/gepubliceerd/i",
                    new com.microsoft.playwright.Page.WaitForSelectorOptions().setTimeout(180_000));
            manager.finds_nothing_in_the_way();

            manager.open("/wijkprofiel/NL00");
            assertThat(manager.text()).contains("17.407.585");
            manager.open("/zoeken?q=terheijden");
            assertThat(manager.text()).contains("6.260", "5.910");
        } finally {
            cbs.destroy();
        }
    }
}
