package nl.gezondewijk.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.gezondewijk.audit.Actor;
import nl.gezondewijk.audit.Circles;
import nl.gezondewijk.database.TestDatabase;
import nl.gezondewijk.page.Words;
import nl.gezondewijk.theme.Themes;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class OwnIndicatorsTests {
    private final HikariDataSource pool = new HikariDataSource();
    private final Indicators catalogue = new Indicators(new Themes());
    private final Circles circles = new Circles();
    private OwnIndicators own;

    @BeforeEach
    void start() {
        pool.setJdbcUrl(TestDatabase.fresh().url());
        own = new OwnIndicators(JdbcClient.create(pool), catalogue, circles, Clock.systemUTC());
    }

    @AfterEach
    void stop() {
        pool.close();
    }

    @Test
    void all_that_is_said_of_one_is_kept() {
        var share = indicator("eigen-diabetes", Optional.of(new Indicator.Share("eigen-teller", "inwoners", 100)));
        var counted = indicator("eigen-teller", Optional.empty());
        own.define(List.of(counted, share), Actor.PROGRAM);
        assertThat(own.list()).usingRecursiveComparison().isEqualTo(List.of(counted, share));
    }

    @Test
    void every_node_has_it_in_its_catalogue_after_joining() {
        own.define(List.of(indicator("eigen-teller", Optional.empty())), Actor.PROGRAM);
        assertThat(catalogue.find("eigen-teller")).isEmpty();
        own.join();
        assertThat(catalogue.find("eigen-teller")).isPresent();
        assertThat(catalogue.find("inwoners")).isPresent();
    }

    @Test
    void a_newer_definition_replaces_the_older() {
        own.define(List.of(indicator("eigen-teller", Optional.empty())), Actor.PROGRAM);
        own.define(List.of(indicator("eigen-teller", Optional.empty())), Actor.PROGRAM);
        assertThat(own.list()).hasSize(1);
    }

    @Test
    void none_takes_the_place_of_one_of_the_files_or_divides_by_what_is_not_there() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> own.define(List.of(indicator("inwoners", Optional.empty())), Actor.PROGRAM))
                .withMessageContaining("twice");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> own.define(
                        List.of(indicator("eigen", Optional.of(new Indicator.Share("nergens", "inwoners", 100)))),
                        Actor.PROGRAM))
                .withMessageContaining("nergens");
        assertThat(own.list()).isEmpty();
    }

    @Test
    void nobody_but_who_made_one_and_their_colleagues_says_what_it_means() {
        circles.ask(actor -> actor.reference().startsWith("account:ggd") ? Set.of("organisation:ggd") : Set.of());
        var maker = new Actor("account:ggd-1", "An");
        var colleague = new Actor("account:ggd-2", "Bo");
        var other = new Actor("account:other", "Cas");
        own.define(List.of(indicator("eigen-teller", Optional.empty())), maker);

        assertThat(own.listTaken(other)).containsExactly("eigen-teller");
        assertThat(own.listTaken(colleague)).isEmpty();
        assertThatExceptionOfType(OwnIndicators.Taken.class)
                .isThrownBy(() -> own.define(List.of(indicator("eigen-teller", Optional.empty())), other))
                .withMessageContaining("eigen-teller");
        own.define(List.of(indicator("eigen-teller", Optional.empty())), colleague);
        assertThat(own.list()).hasSize(1);
    }

    private static Indicator indicator(String key, Optional<Indicator.Share> share) {
        return new Indicator(
                key,
                key,
                key,
                "population-composition",
                new Words("Proef", "Trial"),
                new Words("Wat het is", "What it is"),
                new Indicator.Population(
                        Indicator.Whose.PATIENTS, new Words("patiënten", "patients"), Optional.of("18plus")),
                share.isPresent() ? Indicator.Unit.PERCENT : Indicator.Unit.COUNT,
                1,
                Indicator.Direction.LOWER_IS_BETTER,
                Indicator.Kind.COUNTED,
                Optional.of(new Indicator.Sentences(
                        new Words("Meer", "More"), new Words("Minder", "Fewer"), Optional.empty())),
                Optional.of(2.5),
                Optional.empty(),
                List.of(new Indicator.Break(2020, new Words("Andere telling", "Counted otherwise"))),
                Optional.empty(),
                share,
                "eigen",
                share.isEmpty());
    }
}
