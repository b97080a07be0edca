package nl.gezondewijk.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.util.Map;
import nl.gezondewijk.account.Hired;
import nl.gezondewijk.account.OrganisationProvider;
import nl.gezondewijk.page.OpenTo.Audience;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Somebody of a GGD signs in with the account of work, in a browser, against a real provider. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.DEFINED_PORT,
        properties = "spring.application.name=at-the-organisation")
class SignInAtTheOrganisationStory {
    private static final int PORT = freePort();
    private static final OrganisationProvider PROVIDER = provider();

    @Autowired
    ApplicationContext program;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry settings) {
        settings.add("server.port", () -> PORT);
        settings.add("gezondewijk.site", () -> "http://localhost:" + PORT);
        PROVIDER.tellTo(settings);
    }

    @AfterAll
    static void stop() {
        PROVIDER.close();
    }

    @Test
    void an_epidemiologist_goes_to_the_ggd_and_comes_back_to_the_page_they_wanted() {
        var eva = Hired.as("Eva Epi", Audience.DATA_MANAGER, program);
        PROVIDER.knows("eva", Map.of("email", eva.email(), "email_verified", true));
        try (var reader = Reader.withDesk(PORT)) {
            reader.open("/bronnen");
            reader.finds_nothing_in_the_way();
            reader.page.click("text=Inloggen met GGD Voorbeeld");
            reader.page.fill("#username", "eva");
            reader.page.fill("#password", "eva");
            reader.page.click("button[type=submit]");
            reader.page.waitForURL("**/bronnen");

            reader.open("/account");
            assertThat(reader.text()).contains("U logt in met GGD Voorbeeld, sinds");
            reader.finds_nothing_in_the_way();
            reader.open("/uitloggen");
            reader.page.click("main button[type=submit]");
            reader.page.waitForURL("**/uitgelogd");
            assertThat(reader.text()).contains("Ook uitloggen bij GGD Voorbeeld");
            reader.finds_nothing_in_the_way();
        }
    }

    @Test
    void whom_the_ggd_knows_and_we_do_not_hears_on_a_phone_what_to_do() {
        PROVIDER.knows("sam", Map.of("email", "sam@gemeente.example", "email_verified", true));
        try (var reader = Reader.withPhone(PORT)) {
            reader.open("/inloggen");
            reader.page.click("text=Inloggen met GGD Voorbeeld");
            reader.page.fill("#username", "sam");
            reader.page.fill("#password", "sam");
            reader.page.click("button[type=submit]");
            reader.page.waitForURL("**/terug?**");
            assertThat(reader.text())
                    .contains("u hebt hier geen account dat daarbij hoort", "Anders vraagt u uw beheerder");
            reader.need_not_scroll_sideways();
        }
    }

    private static OrganisationProvider provider() {
        try {
            return new OrganisationProvider("http://localhost:" + PORT);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
