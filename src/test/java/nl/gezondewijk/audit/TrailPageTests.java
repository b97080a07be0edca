package nl.gezondewijk.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SpringBootTest
@AutoConfigureMockMvc
class TrailPageTests {
    @Autowired
    MockMvcTester mvc;

    @Autowired
    Trail trail;

    @Test
    void an_administrator_reads_what_was_done_in_words() {
        trail.record(Actor.PROGRAM, "account.made", "test:leesbaar", Outcome.DONE, Trail.MACHINE);
        assertThat(get("/logboek"))
                .hasStatusOk()
                .bodyText()
                .contains("account gemaakt", "het programma", "test:leesbaar", "deze computer", "gedaan");
        assertThat(get("/logboek?taal=en")).bodyText().contains("account made", "the program", "this computer");
    }

    @Test
    void an_action_without_words_is_shown_as_it_is() {
        trail.record(Actor.NOBODY, "trail.wordless", "test:1", Outcome.FAILED, "192.0.2.1");
        assertThat(get("/logboek")).bodyText().contains("trail.wordless", "onbekend", "mislukt", "192.0.2.1");
    }

    @Test
    void the_list_can_be_narrowed_to_one_action() {
        trail.record(Actor.NOBODY, "trail.sought", "test:gezocht", Outcome.DONE, Trail.MACHINE);
        trail.record(Actor.NOBODY, "trail.other", "test:anders", Outcome.DONE, Trail.MACHINE);
        assertThat(get("/logboek?soort=trail.sought"))
                .bodyText()
                .contains("test:gezocht")
                .doesNotContain("test:anders");
    }

    @Test
    void older_lines_are_a_page_further_and_the_filter_goes_along() {
        for (int i = 0; i < 60; i++) {
            trail.record(Actor.NOBODY, "trail.paged", "test:page-" + i, Outcome.DONE, Trail.MACHINE);
        }
        var newest = get("/logboek?soort=trail.paged");
        assertThat(newest).bodyText().contains("test:page-59").doesNotContain("test:page-5<");
        var older = java.util.regex.Pattern.compile("href=\"(/logboek\\?soort=trail.paged&amp;voor=\\d+)\"")
                .matcher(said(newest));
        assertThat(older.find()).isTrue();
        assertThat(get(older.group(1).replace("&amp;", "&")))
                .bodyText()
                .contains("test:page-5<", "Naar de nieuwste regels")
                .doesNotContain("test:page-59");
    }

    @Test
    void what_somebody_put_in_the_trail_is_text_and_nothing_more() {
        trail.record(Actor.NOBODY, "trail.tested", "<script>alert(1)</script>", Outcome.DONE, Trail.MACHINE);
        assertThat(get("/logboek")).bodyText().contains("&lt;script").doesNotContain("<script>alert");
    }

    @Test
    void the_check_says_that_all_is_as_it_was_written() {
        trail.record(Actor.NOBODY, "trail.tested", "test:1", Outcome.DONE, Trail.MACHINE);
        assertThat(get("/logboek/controle")).hasStatusOk().bodyText().contains("Het logboek is ongeschonden");
    }

    private MvcTestResult get(String uri) {
        return mvc.get()
                .uri(java.net.URI.create(uri))
                .with(user("a").roles("ADMINISTRATOR"))
                .exchange();
    }

    private static String said(MvcTestResult answer) {
        try {
            return answer.getResponse().getContentAsString();
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
