package nl.gezondewijk.story;

import static org.assertj.core.api.Assertions.assertThat;

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

/** An administrator finds nothing in the way on the pages of staff, at a desk in both languages and on a phone. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class WorkAsStaffStory {
    private static final List<String> PAGES = List.of(
            "/account",
            "/account/beheer",
            "/account/beheer/nieuw",
            "/account/wachtwoord",
            "/uitloggen",
            "/logboek",
            "/logboek/controle",
            "/bronnen",
            "/bevolkingstabellen",
            "/eigen-cijfers",
            "/pakketten",
            "/huisstijl",
            "/focusgebieden",
            "/focusgebieden/nieuw?q=wa");

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext program;

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void no_page_of_staff_keeps_anybody_out(String language) {
        try (var reader = signedIn(Reader.withDesk(port))) {
            for (var path : PAGES) {
                reader.open(path + (path.contains("?") ? "&" : "?") + "taal=" + language);
                assertThat(reader.page.locator("html").getAttribute("lang"))
                        .as(path)
                        .isEqualTo(language);
                reader.finds_nothing_in_the_way();
            }
        }
    }

    @Test
    void a_phone_is_wide_enough_for_staff() {
        try (var reader = signedIn(Reader.withPhone(port))) {
            PAGES.forEach(path -> reader.open(path).need_not_scroll_sideways());
        }
    }

    private Reader signedIn(Reader reader) {
        var account = Hired.as(Audience.ADMINISTRATOR, program);
        reader.open("/inloggen");
        reader.page.fill("#email", account.email());
        reader.page.fill("#password", account.password());
        reader.page.click("main button[type=submit]");
        assertThat(reader.path()).startsWith("/account");
        return reader;
    }
}
