package nl.gezondewijk.account;

import static org.assertj.core.api.Assertions.assertThat;

import nl.gezondewijk.page.OpenTo.Audience;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@SpringBootTest
@AutoConfigureMockMvc
class HeadersTests {
    @Autowired
    MockMvcTester mvc;

    @Autowired
    Administration administration;

    @Autowired
    ChoosePassword choose;

    @Test
    void a_page_may_load_nothing_that_is_not_ours() {
        assertThat(mvc.get().uri("/inloggen"))
                .headers()
                .hasValue(
                        "Content-Security-Policy",
                        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
                                + "connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; "
                                + "frame-ancestors 'none'")
                .hasValue("X-Content-Type-Options", "nosniff")
                .hasValue("Referrer-Policy", "same-origin")
                .containsHeader("Permissions-Policy")
                .doesNotContainHeader("Strict-Transport-Security");
    }

    @Test
    void our_own_pages_have_no_style_or_script_in_them() throws Exception {
        assertThat(mvc.get().uri("/inloggen")).bodyText().doesNotContain("style=\"", "<style", "onclick", "<script>");
    }

    @Test
    void the_page_of_someone_who_is_signed_in_is_kept_nowhere() {
        var visitor = new Visitor(mvc);
        visitor.signIn(
                new Staff(administration, choose)
                        .hired(Audience.DATA_MANAGER)
                        .email()
                        .value(),
                Visitor.PASSWORD);
        assertThat(visitor.get("/account")).headers().hasValue("Cache-Control", "no-store");
    }
}
