package nl.gezondewijk.area;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.UserRequestPostProcessor;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@SpringBootTest
@AutoConfigureMockMvc
class FocusAreaPagesTests {
    private static final UserRequestPostProcessor MANAGER = user("m.dijkstra").roles("DATA_MANAGER");

    @Autowired
    private org.springframework.jdbc.core.simple.JdbcClient db;

    @Autowired
    MockMvcTester pages;

    @Autowired
    Areas areas;

    @Autowired
    FocusAreas focusAreas;

    @BeforeEach
    void learn() {
        areas.learn(
                2020,
                List.of(
                        Learned.named("GM9998", "Voorbeeldstad"),
                        Learned.named("WK999801", "Gesworen Voorbeeld"),
                        Learned.named("BU99980102", "Voorbeeld-West")));
        focusAreas.list().forEach(area -> focusAreas.remove(area.code()));
    }

    @Test
    void parts_are_searched_and_added_by_links() {
        assertThat(pages.get()
                        .uri("/focusgebieden/nieuw?jaar=2020&q=gesworen+voorbeeld&deel=BU99980102")
                        .with(MANAGER))
                .hasStatusOk()
                .bodyText()
                .contains("Voorbeeld-West weghalen", "Gesworen Voorbeeld toevoegen")
                .contains("jaar=2020&amp;deel=BU99980102&amp;deel=WK999801");
    }

    @Test
    void a_chosen_part_is_not_offered_again_and_one_of_another_year_never() {
        assertThat(pages.get()
                        .uri("/focusgebieden/nieuw?jaar=2020&q=voorbeeld-west&deel=BU99980102")
                        .with(MANAGER))
                .bodyText()
                .contains("niets met die naam");
    }

    @Test
    void it_is_made_and_stands_in_the_list() {
        assertThat(pages.post()
                        .uri("/focusgebieden")
                        .param("jaar", "2020")
                        .param("deel", "WK999801")
                        .param("naam", "Ons <b>dorp</b>")
                        .with(MANAGER)
                        .with(csrf()))
                .hasRedirectedUrl("/focusgebieden");
        assertThat(pages.get().uri("/focusgebieden").with(MANAGER))
                .bodyText()
                .contains("Ons &lt;b>dorp", "Gesworen Voorbeeld", "m.dijkstra");
    }

    @Test
    void an_overlap_is_told_by_both_names_and_nothing_that_was_typed_is_lost() {
        assertThat(pages.post()
                        .uri("/focusgebieden")
                        .param("jaar", "2020")
                        .param("deel", "WK999801", "BU99980102")
                        .param("naam", "Dubbelop")
                        .with(MANAGER)
                        .with(csrf()))
                .hasStatusOk()
                .bodyText()
                .contains("Voorbeeld-West (buurt) ligt al in Gesworen Voorbeeld (wijk)", "value=\"Dubbelop\"");
        assertThat(focusAreas.list()).isEmpty();
    }

    @Test
    void it_is_renamed_and_removed() {
        focusAreas.make("Eerste naam", 2020, List.of("WK999801"), "m.dijkstra");
        var code = focusAreas.list().getFirst().code();

        assertThat(pages.post()
                        .uri("/focusgebieden/" + code + "/hernoemd")
                        .param("naam", "Tweede naam")
                        .with(MANAGER)
                        .with(csrf()))
                .hasRedirectedUrl("/focusgebieden");
        assertThat(focusAreas.list().getFirst().name()).isEqualTo("Tweede naam");
        assertThat(pages.post()
                        .uri("/focusgebieden/" + code + "/verwijderd")
                        .with(MANAGER)
                        .with(csrf()))
                .hasRedirectedUrl("/focusgebieden");
        assertThat(focusAreas.list()).isEmpty();
        assertThat(db.sql("SELECT action FROM audit.entry WHERE object = :area ORDER BY number")
                        .param("area", "focus:" + code)
                        .query(String.class)
                        .list())
                .containsExactly("area.focus-renamed", "area.focus-removed");
        assertThat(pages.post()
                        .uri("/focusgebieden/FG9999/hernoemd")
                        .param("naam", "x")
                        .with(MANAGER)
                        .with(csrf()))
                .hasStatus(404);
    }

    @Test
    void who_is_not_signed_in_makes_nothing() {
        assertThat(pages.get().uri("/focusgebieden")).hasStatus3xxRedirection();
        assertThat(pages.post()
                        .uri("/focusgebieden")
                        .param("jaar", "2020")
                        .param("naam", "x")
                        .with(csrf()))
                .hasStatus3xxRedirection();
        assertThat(focusAreas.list()).isEmpty();
    }
}
