package nl.gezondewijk.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@SpringBootTest
@AutoConfigureMockMvc
class ProblemsTests {
    @Autowired
    MockMvcTester mvc;

    @Test
    void a_reader_who_is_lost_gets_a_page_and_no_json() {
        var answer = mvc.get().uri("/bestaat-niet").header("Accept", "text/html,*/*;q=0.8");
        assertThat(answer).hasStatus(404).bodyText().isEmpty(); // the container then asks ErrorPages
    }

    @Test
    void the_api_says_it_in_json() {
        assertThat(mvc.get().uri("/api/v1/bestaat-niet")).hasStatus(404).hasContentType("application/problem+json");
    }

    @Test
    void a_character_that_nobody_types_is_refused_before_it_reaches_the_database() {
        assertThat(mvc.get().uri("/zoeken").param("q", "a\0b")).hasStatus(400);
        assertThat(mvc.get().uri("/api/v1/gebieden").param("zoek", "a\0b"))
                .hasStatus(400)
                .hasContentType("application/problem+json");
    }

    @Test
    void a_verb_that_a_page_does_not_know_is_refused_with_those_it_does() {
        assertThat(
                        mvc.put()
                                .uri("/inloggen")
                                .with(org.springframework.security.test.web.servlet.request
                                        .SecurityMockMvcRequestPostProcessors.csrf()))
                .hasStatus(405)
                .headers()
                .containsHeader("Allow");
    }
}
