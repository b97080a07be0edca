package nl.gezondewijk.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The pages on which a site tells of itself; each foot leads there. */
@SpringBootTest(properties = {"spring.application.name=statements", "gezondewijk.contact=privacy@gemeente.example"})
@AutoConfigureMockMvc
class StatementTests {
    @Autowired
    MockMvcTester mvc;

    @Test
    void everybody_reads_how_accessible_the_site_is_and_what_is_not_right_yet() {
        assertThat(mvc.get().uri("/")).bodyText().contains("href=\"/toegankelijkheid\"", "href=\"/privacy\"");
        assertThat(mvc.get().uri("/toegankelijkheid"))
                .hasStatusOk()
                .bodyText()
                .contains("WCAG 2.2", "gedeeltelijk", "Wat nog niet goed", "mailto:privacy@gemeente.example");
        assertThat(mvc.get().uri("/toegankelijkheid?taal=en")).bodyText().contains("Accessibility statement");
    }

    @Test
    void everybody_reads_what_is_kept_of_them_and_every_cookie_is_named() {
        var page = mvc.get().uri("/privacy").exchange();
        assertThat(page)
                .hasStatusOk()
                .bodyText()
                .contains("sessie:", "formulier:", "taal:", "Autoriteit Persoonsgegevens")
                .doesNotContain("/logboek/over-mij");
        var asked = mvc.get().uri("/inloggen?taal=en").exchange().getResponse().getCookies();
        assertThat(asked).extracting(jakarta.servlet.http.Cookie::getName).isSubsetOf("sessie", "formulier", "taal");
    }
}
