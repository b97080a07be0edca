package nl.gezondewijk.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
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
    void the_whole_trail_is_taken_along_as_a_table_with_its_seals_and_that_is_a_line_too() {
        trail.record(Actor.PROGRAM, "account.made", "=cmd|' /C calc'!A0", Outcome.DONE, Trail.MACHINE);

        var table = get("/logboek/logboek.csv");

        assertThat(table).hasStatusOk().hasHeader("Content-Disposition", "attachment; filename=\"logboek.csv\"");
        var lines = said(table).strip().lines().toList();
        assertThat(lines.getFirst()).contains("regel;wanneer;wie;wat;waarmee", "zegel");
        assertThat(lines).anySatisfy(line -> assertThat(line).contains("account gemaakt", "'=cmd", "account.made"));
        assertThat(lines.getLast()).contains("logboek meegenomen");
        for (int i = 2; i < lines.size(); i++) { // each line has the seal of the one before it
            var before = lines.get(i - 1).split(";");
            var line = lines.get(i).split(";");
            assertThat(line[line.length - 2]).isEqualTo(before[before.length - 1]);
        }
        assertThat(said(get("/logboek/logboek.csv?soort=audit.exported"))
                        .lines()
                        .skip(1))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line).contains("audit.exported"));
    }

    @Test
    void a_person_sees_who_looked_at_their_data_and_not_who_tried_their_password() {
        var me = new Actor("account:00000000-0000-4000-8000-00000000000a", "Mo");
        trail.record(
                new Actor("account:00000000-0000-4000-8000-00000000000b", "Bea"),
                "account.seen",
                me.reference(),
                Outcome.DONE,
                "192.0.2.77");
        trail.record(me, "account.sign-out", me.reference(), Outcome.DONE, "192.0.2.78");
        trail.record(Actor.NOBODY, "account.sign-in", me.reference(), Outcome.REFUSED, "192.0.2.79");

        var page =
                mvc.get().uri("/logboek/over-mij").with(authentication(as(me))).exchange();

        assertThat(page)
                .hasStatusOk()
                .bodyText()
                .contains("gegevens bekeken")
                .doesNotContain("uitloggen</td>", "192.0.2", "geweigerd");
        assertThat(trail.listAbout(me.reference(), 10))
                .extracting(Entry::action)
                .containsExactly("account.seen");
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

    private static Authentication as(Actor somebody) {
        return UsernamePasswordAuthenticationToken.authenticated(
                somebody, null, AuthorityUtils.createAuthorityList("ROLE_EVERYONE", "ROLE_SIGNED_IN"));
    }
}
