package nl.gezondewijk.account;

import static org.assertj.core.api.Assertions.assertThat;

import nl.gezondewijk.GezondeWijk;
import nl.gezondewijk.audit.Trail;
import nl.gezondewijk.audit.Verdict;
import nl.gezondewijk.database.TestDatabase;
import nl.gezondewijk.page.OpenTo;
import org.junit.jupiter.api.Test;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;

class CommandTests {

    /** As {@code Commands.inside} starts it, but with every bean made at once: none may need the web. */
    @Test
    void a_command_has_accounts_and_trail_but_no_doors() {
        try (var program = new SpringApplicationBuilder(GezondeWijk.class)
                .web(WebApplicationType.NONE)
                .run(
                        "--db-scheduler.enabled=false",
                        "--DATABASE_URL=" + TestDatabase.fresh().url())) {
            assertThat(program.getBean(FirstAdministrator.class).invite()).isPresent();
            var account = Account.made(new Email("lost@example.org"), "Lost", "", OpenTo.Audience.ADMINISTRATOR);
            program.getBean(Accounts.class).add(account);
            var tries = program.getBean(Tries.class);
            for (int i = 0; i < Tries.UNTIL_LOCKED; i++) {
                tries.begin("lost@example.org");
            }
            assertThat(tries.findLock("lost@example.org")).isPresent();
            assertThat(program.getBean(WayBack.class).link("Lost@Example.org"))
                    .hasValueSatisfying(link -> assertThat(link).startsWith("/uitnodiging/"));
            assertThat(tries.findLock("lost@example.org")).isEmpty();
            assertThat(program.getBean(WayBack.class).link("nobody@example.org"))
                    .isEmpty();
            assertThat(program.getBean(Trail.class).verify()).isInstanceOf(Verdict.Intact.class);
            assertThat(program.getBeansOfType(Security.class)).isEmpty();
            assertThat(program.getBeansOfType(Sessions.class)).isEmpty();
        }
    }
}
