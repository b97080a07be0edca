package nl.gezondewijk.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import nl.gezondewijk.account.Hired;
import nl.gezondewijk.page.OpenTo.Audience;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** A data manager looks up who has a figure, asks for it, and the partner answers from a phone. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class AskAPartnerStory {
    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext program;

    @Test
    void from_the_guide_to_sources_to_an_answer() {
        try (var manager = signedIn(Reader.withDesk(port));
                var partner = Reader.withPhone(port)) {
            manager.open("/bronnenwijzer");
            manager.page.fill("#q", "huisartsen HIS");
            manager.page.click("main form button[type=submit]");
            manager.finds_nothing_in_the_way();
            manager.page.click("#huisartsen a[href^='/uitvragen/nieuw']");
            manager.finds_nothing_in_the_way();
            manager.page.fill("#wat", "Patiënten met diabetes");
            manager.page.fill("#gebied", "GM9999");
            manager.page.fill("#organisatie", "Praktijk De Linde");
            manager.page.click("main form button[type=submit]");
            manager.finds_nothing_in_the_way();
            var request = manager.path();
            manager.page.click("form[action$='/link'] button");
            manager.finds_nothing_in_the_way();
            var link = URI.create(manager.page.inputValue("#link")).getPath();
            assertThat(manager.page.inputValue("#brief")).contains(link, "Patiënten met diabetes", "Voorbeeldstad");

            partner.open(link).need_not_scroll_sideways().finds_nothing_in_the_way();
            partner.page.check("input[value=LATER]");
            partner.page.fill("#datum", "2099-12-31");
            partner.page.click("main form button[type=submit]");
            assertThat(partner.text()).contains("later", "31 december 2099");
            assertThat(partner.path()).endsWith("#antwoorden");
            partner.need_not_scroll_sideways().finds_nothing_in_the_way();

            manager.open(request);
            assertThat(manager.text()).contains("later", "door de partner");
            manager.open("/uitvragen").finds_nothing_in_the_way();
            assertThat(manager.text()).contains("Praktijk De Linde", "31 december 2099");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void the_guide_to_sources_keeps_nobody_out(String language) {
        try (var reader = Reader.withPhone(port)) {
            reader.open("/bronnenwijzer?taal=" + language)
                    .need_not_scroll_sideways()
                    .finds_nothing_in_the_way();
        }
    }

    private Reader signedIn(Reader reader) {
        return reader.signIn(Hired.as(Audience.DATA_MANAGER, program));
    }
}
