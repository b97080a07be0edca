package nl.gezondewijk.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import nl.gezondewijk.page.Asker;
import nl.gezondewijk.page.OpenTo.Audience;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

@SpringBootTest
@AutoConfigureMockMvc
class AdministrationTests {
    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient db;

    @Autowired
    Accounts accounts;

    @Autowired
    Administration administration;

    @Autowired
    ChoosePassword choose;

    @Autowired
    Rights rights;

    @Autowired
    Retention retention;

    Staff staff;
    Account boss;
    Account colleague;
    Visitor administrator;
    Visitor worker;

    @BeforeEach
    void hire() {
        staff = new Staff(administration, choose);
        boss = staff.hired("Bea Baas", Audience.ADMINISTRATOR);
        colleague = staff.hired("Cor Collega", Audience.DATA_MANAGER);
        administrator = new Visitor(mvc);
        administrator.signIn(boss.email().value(), Visitor.PASSWORD);
        worker = new Visitor(mvc);
        worker.signIn(colleague.email().value(), Visitor.PASSWORD);
    }

    @Test
    void a_look_at_the_list_of_accounts_is_written_down() {
        administrator.get("/account/beheer");

        assertThat(administrator.get("/logboek")).bodyText().contains("lijst van accounts bekeken");
    }

    @Test
    void two_people_of_one_name_do_not_share_a_place_in_a_queue() {
        var namesake = staff.hired("Cor Collega", Audience.DATA_MANAGER);

        assertThat(askedBy(colleague)).isNotEqualTo(askedBy(namesake)).isEqualTo(askedBy(colleague));
    }

    private static Asker askedBy(Account account) {
        var request = new MockHttpServletRequest();
        request.setUserPrincipal(SignedIn.as(account));
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
        try {
            return Asker.current();
        } finally {
            RequestContextHolder.resetRequestAttributes();
        }
    }

    @Test
    void who_may_do_what_is_taken_along_as_a_table_and_a_look_at_an_account_is_written_down() throws Exception {
        rights.ask(() -> List.of(new Rights.Held(
                colleague.id().reference(), "test:1", "account.role.SIGNED_IN.may", java.time.Instant.EPOCH)));

        var table = administrator.get("/account/beheer/rechten.csv");

        assertThat(table).hasStatusOk();
        var lines = table.getResponse().getContentAsString().lines().toList();
        assertThat(lines.getFirst()).contains("naam;e-mailadres;organisatie;toestand;tweede stap");
        assertThat(lines)
                .filteredOn(line -> line.contains(colleague.email().value()))
                .hasSize(2)
                .anySatisfy(line -> assertThat(line).contains("Cor Collega", "actief", "nee", "Databeheerder"))
                .anySatisfy(line -> assertThat(line).contains("test:1", "1970-01-01"));

        administrator.get("/account/beheer/" + colleague.id());
        assertThat(worker.get("/logboek/over-mij")).bodyText().contains("gegevens bekeken", "Bea Baas");
    }

    @Test
    void of_who_left_the_data_are_erased_everywhere_and_the_trail_stays_without_a_name() {
        var leaving = staff.hired("Wisse Gaatweg", Audience.DATA_MANAGER);
        var email = leaving.email().value();
        db.sql("""
                        INSERT INTO product.bundle (around, level, kinds, language, site, actor, who, state, requested_at)
                        VALUES ('GM9999', 'WIJK', '{}', 'nl', 'x', :actor, 'Wisse Gaatweg', 'READY', now())
                        """).param("actor", leaving.id().reference()).update();
        var address = "/account/beheer/" + leaving.id();
        assertThat(administrator.post(address + "/gewist")).hasStatus(409); // still here

        administrator.post(address + "/beeindigd");
        assertThat(administrator.get(address)).bodyText().contains("Wis de gegevens", "Archiefwet");
        assertThat(administrator.post(address + "/gewist")).hasRedirectedUrl(address);

        assertThat(administrator.get(address))
                .bodyText()
                .contains("De gegevens zijn gewist")
                .doesNotContain("Wisse Gaatweg", email);
        assertThat(administrator.get("/account/beheer")).bodyText().doesNotContain("Wisse Gaatweg", email);
        assertThat(administrator.get("/logboek"))
                .bodyText()
                .contains("gegevens gewist")
                .doesNotContain("Wisse Gaatweg", email);
        assertThat(db.sql("SELECT count(*) FROM account.account a WHERE a::text LIKE '%Wisse Gaatweg%' AND id = :id")
                        .param("id", leaving.id().value())
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(db.sql("SELECT who FROM product.bundle WHERE actor = :actor")
                        .param("actor", leaving.id().reference())
                        .query(String.class)
                        .list())
                .containsOnly("—");
        db.sql("DELETE FROM product.bundle WHERE actor = :actor") // others walk all of them
                .param("actor", leaving.id().reference())
                .update();
        assertThat(administrator.post(address + "/gewist")).hasStatus(409); // once is enough
        var again = new Email(email);
        assertThat(administration.make(again, "Cor Terug", "", Audience.SIGNED_IN, boss.actor(), "machine"))
                .isPresent();
    }

    @Test
    void who_left_a_year_ago_is_erased_by_itself_and_who_left_yesterday_is_not() {
        var longAgo = staff.hired("Lea Langgeleden", Audience.DATA_MANAGER);
        var yesterday = staff.hired("Gijs Gisteren", Audience.DATA_MANAGER);
        administration.end(longAgo.id(), boss.actor(), "machine");
        administration.end(yesterday.id(), boss.actor(), "machine");
        db.sql("UPDATE account.account SET ended_at = ended_at - interval '366 days' WHERE id = :id")
                .param("id", longAgo.id().value())
                .update();

        retention.erase();

        assertThat(accounts.get(longAgo.id()).name()).isEqualTo("—");
        assertThat(accounts.get(yesterday.id()).name()).isEqualTo("Gijs Gisteren");
    }

    @Test
    void a_new_colleague_gets_a_link_and_chooses_a_password() {
        var email = "n" + UUID.randomUUID() + "@gemeente.example";
        var made = administrator.post(
                "/account/beheer/nieuw", "name", "Nel Nieuw", "email", email, "role", "DATA_MANAGER");
        assertThat(made).hasStatusOk().bodyText().contains("Geef deze link door", "Nel Nieuw");
        var link = link(made);

        var newcomer = new Visitor(mvc);
        assertThat(newcomer.get(link))
                .hasStatusOk()
                .hasHeader("Cache-Control", "no-store")
                .hasHeader("X-Robots-Tag", "noindex")
                .bodyText()
                .contains("Nel Nieuw", email);
        assertThat(newcomer.post(link, "password", "kort")).bodyText().contains("minstens 12 tekens");
        assertThat(newcomer.post(link, "password", Visitor.PASSWORD)).hasRedirectedUrl("/account");
        assertThat(newcomer.get("/account")).hasStatusOk();
        assertThat(new Visitor(mvc).get(link)).hasStatus(404);
        assertThat(new Visitor(mvc).signIn(email, Visitor.PASSWORD)).hasRedirectedUrl("/account");
    }

    @Test
    void an_address_has_one_account() {
        assertThat(administrator.post(
                        "/account/beheer/nieuw",
                        "name",
                        "Dubbel",
                        "email",
                        colleague.email().value().toUpperCase(),
                        "role",
                        "DATA_MANAGER"))
                .hasStatusOk()
                .bodyText()
                .contains("Er is al een account met dit e-mailadres");
    }

    @Test
    void a_wrong_form_says_what_is_wrong_with_it() {
        assertThat(administrator.post("/account/beheer/nieuw", "name", "", "email", "x", "role", "EVERYONE"))
                .hasStatusOk()
                .bodyText()
                .contains("Er zijn 3 dingen niet goed ingevuld", "href=\"#role\"", "Kies een rol");
    }

    @Test
    void who_has_no_password_yet_cannot_sign_in() {
        var invited = staff.invited("Inge Invite", Audience.DATA_MANAGER).account();
        assertThat(new Visitor(mvc).signIn(invited.email().value(), "")).hasStatus(422);
        assertThat(new Visitor(mvc).signIn(invited.email().value(), "null")).hasStatus(422);
        assertThat(administrator.get("/account/beheer/" + invited.id()))
                .bodyText()
                .contains("nog geen wachtwoord");
    }

    @Test
    void an_account_that_ends_is_out_at_once_and_stays_out() {
        assertThat(worker.get("/account")).hasStatusOk();
        assertThat(administrator.post("/account/beheer/" + colleague.id() + "/beeindigd"))
                .hasRedirectedUrl("/account/beheer/" + colleague.id());
        assertThat(worker.get("/account")).hasStatus3xxRedirection();
        assertThat(new Visitor(mvc).signIn(colleague.email().value(), Visitor.PASSWORD))
                .hasStatus(422);
        assertThat(administrator.get("/account/beheer/" + colleague.id()))
                .bodyText()
                .contains("beëindigd", "Het account is beëindigd.");
    }

    @Test
    void an_address_whose_account_has_ended_can_get_a_new_one() {
        administration.end(colleague.id(), boss.actor(), "machine");
        var again =
                administration.make(colleague.email(), "Cor Terug", "", Audience.DATA_MANAGER, boss.actor(), "machine");
        assertThat(again).isPresent();
    }

    @Test
    void a_new_role_counts_from_the_next_request_on() {
        assertThat(worker.get("/account/beheer")).hasStatus(403);
        administrator.post("/account/beheer/" + colleague.id() + "/rol", "rol", "ADMINISTRATOR");
        assertThat(worker.get("/account/beheer")).hasStatusOk();
        administrator.post("/account/beheer/" + colleague.id() + "/rol", "rol", "DATA_MANAGER");
        assertThat(worker.get("/account/beheer")).hasStatus(403);
    }

    @Test
    void nobody_becomes_everyone() {
        assertThat(administrator.post("/account/beheer/" + colleague.id() + "/rol", "rol", "EVERYONE"))
                .hasStatus(400);
        assertThat(administrator.post("/account/beheer/" + colleague.id() + "/rol", "rol", "KING"))
                .hasStatus(400);
    }

    @Test
    void an_administrator_cannot_end_or_demote_themselves() {
        administrator.post("/account/beheer/" + boss.id() + "/beeindigd");
        administrator.post("/account/beheer/" + boss.id() + "/rol", "rol", "DATA_MANAGER");
        assertThat(administrator.get("/account/beheer/" + boss.id()))
                .hasStatusOk()
                .bodyText()
                .contains("Uw eigen account kunt u hier niet wijzigen");
        assertThat(accounts.get(boss.id()).role()).isEqualTo(Audience.ADMINISTRATOR);
    }

    @Test
    void two_administrators_who_end_each_other_at_the_same_moment_leave_one() throws Exception {
        var other = staff.hired("Oscar Ook", Audience.ADMINISTRATOR);
        try (var both = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var done :
                    both.invokeAll(List.<Callable<Void>>of(() -> ended(other, boss), () -> ended(boss, other)))) {
                done.get();
            }
        }
        assertThat(accounts.get(boss.id()).ended())
                .isNotEqualTo(accounts.get(other.id()).ended());
    }

    @Test
    void an_administrator_takes_off_a_lock() {
        for (int i = 0; i < 5; i++) {
            new Visitor(mvc).signIn(colleague.email().value(), "verkeerd wachtwoord");
        }
        assertThat(new Visitor(mvc).signIn(colleague.email().value(), Visitor.PASSWORD))
                .hasStatus(429);
        assertThat(administrator.get("/account/beheer")).bodyText().contains("tijdelijk op slot");
        administrator.post("/account/beheer/" + colleague.id() + "/ontgrendeld");
        assertThat(new Visitor(mvc).signIn(colleague.email().value(), Visitor.PASSWORD))
                .hasRedirectedUrl("/account");
    }

    @Test
    void a_lost_password_is_replaced_by_a_link_and_whoever_was_inside_is_out() {
        var first = link(administrator.post("/account/beheer/" + colleague.id() + "/uitgenodigd"));
        var second = link(administrator.post("/account/beheer/" + colleague.id() + "/uitgenodigd"));
        assertThat(new Visitor(mvc).get(first)).hasStatus(404);
        assertThat(worker.get("/account")).hasStatusOk();
        assertThat(new Visitor(mvc).post(second, "password", "heel andere woorden nu"))
                .hasRedirectedUrl("/account");
        assertThat(worker.get("/account")).hasStatus3xxRedirection();
        assertThat(new Visitor(mvc).signIn(colleague.email().value(), Visitor.PASSWORD))
                .hasStatus(422);
    }

    @Test
    void an_account_that_is_not_there_is_not_found() {
        assertThat(administrator.get("/account/beheer/" + UUID.randomUUID())).hasStatus(404);
        assertThat(administrator.get("/account/beheer/geen-nummer")).hasStatus(400);
    }

    @Test
    void what_was_done_is_in_the_trail_by_name() {
        administrator.post("/account/beheer/" + colleague.id() + "/rol", "rol", "ADMINISTRATOR");
        assertThat(administrator.get("/logboek"))
                .hasStatusOk()
                .bodyText()
                .contains("rol beheerder gegeven", "Bea Baas", "Cor Collega");
        assertThat(db.sql("SELECT count(*) FROM audit.entry AS row WHERE row::text LIKE '%Bea%'")
                        .query(Long.class)
                        .single())
                .as("names in the trail itself, where they could not be erased")
                .isZero();
    }

    private Void ended(Account whom, Account by) {
        try {
            administration.end(whom.id(), by.actor(), "machine");
        } catch (org.springframework.security.access.AccessDeniedException tooLate) {
            assertThat(accounts.get(by.id()).ended()).isTrue();
        }
        return null;
    }

    private static String link(MvcTestResult page) {
        try {
            var found = Pattern.compile(">http://localhost(/uitnodiging/[^<]+)<")
                    .matcher(page.getResponse().getContentAsString());
            assertThat(found.find()).isTrue();
            return found.group(1);
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
