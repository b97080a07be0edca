package nl.gezondewijk.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import nl.gezondewijk.page.OpenTo.Audience;
import nl.gezondewijk.seal.Secret;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@SpringBootTest
@AutoConfigureMockMvc
@ExtendWith(OutputCaptureExtension.class)
class FirstAdministratorTests {
    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient db;

    @Autowired
    FirstAdministrator first;

    @Autowired
    Announcement announcement;

    @BeforeEach
    void as_on_the_first_day() {
        db.sql("TRUNCATE account.account, account.link CASCADE").update();
    }

    @Test
    void the_program_prints_one_line_with_the_link(CapturedOutput output) {
        int before = output.getOut().length(); // the program's own start may be in it
        announcement.announce();
        assertThat(output.getOut().substring(before).lines().filter(line -> line.contains("/eerste-beheerder/")))
                .singleElement()
                .asString()
                .matches(".* http://localhost:\\d+/eerste-beheerder/[A-Za-z0-9_-]{22}");
    }

    @Test
    void once_there_is_an_account_nothing_is_printed(CapturedOutput output) {
        make(first.invite().orElseThrow());
        int before = output.getOut().length();
        announcement.announce();
        assertThat(output.getOut().substring(before)).doesNotContain("/eerste-beheerder/");
        assertThat(first.invite()).isEmpty();
    }

    @Test
    void the_link_makes_an_administrator_who_is_in_at_once() {
        var visitor = new Visitor(mvc);
        var path = "/eerste-beheerder/" + first.invite().orElseThrow();
        assertThat(visitor.get(path)).hasStatusOk().bodyText().contains("Maak de eerste beheerder");
        assertThat(visitor.post(
                        path, "name", "Anna de Smit", "email", "Anna@gemeente.example", "password", Visitor.PASSWORD))
                .hasRedirectedUrl("/account");
        assertThat(visitor.get("/account")).bodyText().contains("Anna de Smit", "anna@gemeente.example", "Beheerder");
        assertThat(visitor.get("/account/beheer")).hasStatusOk();
    }

    @Test
    void after_use_the_link_is_gone() {
        var token = first.invite().orElseThrow();
        make(token);
        assertThat(new Visitor(mvc).get("/eerste-beheerder/" + token)).hasStatus(404);
        assertThat(new Visitor(mvc)
                        .post(
                                "/eerste-beheerder/" + token,
                                "name",
                                "B",
                                "email",
                                "b@c.nl",
                                "password",
                                Visitor.PASSWORD))
                .hasStatus(404);
    }

    @Test
    void a_restart_makes_a_new_link_and_ends_the_old_one() {
        var old = first.invite().orElseThrow();
        var fresh = first.invite().orElseThrow();
        assertThat(new Visitor(mvc).get("/eerste-beheerder/" + old)).hasStatus(404);
        assertThat(new Visitor(mvc).get("/eerste-beheerder/" + fresh)).hasStatusOk();
    }

    @Test
    void the_link_ends_after_a_day() {
        var token = first.invite().orElseThrow();
        db.sql("UPDATE account.link SET expires_at = expires_at - interval '24 hours'")
                .update();
        assertThat(new Visitor(mvc).get("/eerste-beheerder/" + token)).hasStatus(404);
    }

    @Test
    void the_token_itself_is_kept_nowhere() {
        var token = first.invite().orElseThrow();
        assertThat(db.sql("SELECT token_hash FROM account.link")
                        .query(String.class)
                        .single())
                .isEqualTo(Secret.hash(token))
                .doesNotContain(token);
    }

    @Test
    void a_poor_password_is_refused_with_the_reason_and_the_link_stays() {
        var token = first.invite().orElseThrow();
        assertThat(new Visitor(mvc)
                        .post("/eerste-beheerder/" + token, "name", " ", "email", "geen", "password", "Welkom123456"))
                .hasStatusOk()
                .bodyText()
                .contains("Er zijn 3 dingen niet goed ingevuld", "te makkelijk te raden", "href=\"#password\"")
                .doesNotContain("Welkom123456");
        assertThat(new Visitor(mvc).get("/eerste-beheerder/" + token)).hasStatusOk();
    }

    @Test
    void of_many_who_use_the_link_at_once_one_becomes_administrator() throws Exception {
        var token = first.invite().orElseThrow();
        try (var crowd = Executors.newVirtualThreadPerTaskExecutor()) {
            var tries = IntStream.range(0, 6)
                    .<Callable<Boolean>>mapToObj(i ->
                            () -> first.make(token, new Email("w" + i + "@x.nl"), "W " + i, Visitor.PASSWORD, "machine")
                                    .isPresent())
                    .toList();
            int made = 0;
            for (var answer : crowd.invokeAll(tries)) {
                made += answer.get() ? 1 : 0;
            }
            assertThat(made).isEqualTo(1);
        }
        assertThat(db.sql("SELECT role FROM account.account")
                        .query(String.class)
                        .list())
                .containsExactly(Audience.ADMINISTRATOR.name());
    }

    private void make(String token) {
        assertThat(first.make(token, new Email("anna@gemeente.example"), "Anna", Visitor.PASSWORD, "machine"))
                .isPresent();
    }
}
