package nl.gezondewijk.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConfiguredConnectionTests {
    private static final TestDatabase DATABASE = TestDatabase.fresh();

    @ParameterizedTest
    @CsvSource({
        "postgresql://piet:geheim@db:5433/wijk, jdbc:postgresql://db:5433/wijk, piet, geheim",
        "postgres://piet:geheim@db/wijk, jdbc:postgresql://db/wijk, piet, geheim",
        "postgresql://piet:a%40b%3Ac+d@db/wijk, jdbc:postgresql://db/wijk, piet, a@b:c+d",
        "postgresql://piet:a:b@db/wijk, jdbc:postgresql://db/wijk, piet, a:b",
        "postgresql://piet@db/wijk, jdbc:postgresql://db/wijk, piet, ''",
        "jdbc:postgresql://db/wijk?user=piet&password=g%26h, jdbc:postgresql://db/wijk, piet, g&h",
        "postgresql://piet:geheim@db/wijk?sslmode=require, jdbc:postgresql://db/wijk?sslmode=require, piet, geheim",
        "postgresql://piet:geheim@[::1]:5432/wijk, jdbc:postgresql://[::1]:5432/wijk, piet, geheim",
    })
    void an_address_is_read_as_postgresql_reads_it(String url, String jdbc, String user, String password) {
        assertThat(ConfiguredConnection.named(url)).isEqualTo(new ConfiguredConnection(jdbc, user, password));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "db",
                "mysql://a:b@db/wijk",
                "postgresql://a:b@/wijk",
                "postgresql://a:b@db",
                "postgresql://a:p@ss@db/wijk",
                "postgresql://a:b#c@db/wijk",
                ":",
                "postgresql:wijk"
            })
    void an_address_that_cannot_be_read_is_not_repeated_because_of_its_password(String url) {
        assertThatThrownBy(() -> ConfiguredConnection.named(url))
                .isInstanceOf(ConfiguredConnection.Unreadable.class)
                .hasMessageStartingWith("DATABASE_URL must read postgresql://user:password@host:5432/name");
    }

    @Test
    void a_database_that_is_there_will_do() {
        ConfiguredConnection.named(DATABASE.url()).check();
    }

    @Test
    void a_port_where_nothing_listens() {
        refused("postgresql://piet:geheim@localhost:1/wijk", "localhost:1/wijk cannot be used: nothing answers there");
    }

    @Test
    void a_database_of_another_name() {
        refused(DATABASE.url().replaceFirst("/test_\\d+", "/unknown"), "make it with 'createdb unknown'");
    }

    @Test
    void a_wrong_password() {
        refused(
                DATABASE.url().replaceFirst("password=.*", "password=wrong"),
                "does not let gezondewijk in with this password");
    }

    @Test
    void a_user_without_the_right_to_make_schemas() {
        var server = TestDatabase.fresh();
        server.client().sql("DROP ROLE IF EXISTS guest").update();
        server.client().sql("CREATE ROLE guest LOGIN PASSWORD 'guest'").update();
        refused(
                server.url().replaceFirst("user=.*", "user=guest&password=guest"),
                "GRANT CREATE ON DATABASE " + server.name() + " TO guest");
    }

    @Test
    void a_postgresql_that_is_too_old() {
        assertThatThrownBy(() -> connection().mustSuffice(14, true, true))
                .hasMessage("the database db:5433/wijk cannot be used: it is PostgreSQL 14, and we need 15 or later");
    }

    @Test
    void a_copy_that_can_only_be_read() {
        assertThatThrownBy(() -> connection().mustSuffice(15, false, false)).hasMessageContaining("name its primary");
    }

    private static ConfiguredConnection connection() {
        return ConfiguredConnection.named("postgresql://piet:geheim@db:5433/wijk?sslmode=require");
    }

    private static void refused(String url, String why) {
        assertThatThrownBy(() -> ConfiguredConnection.named(url).check())
                .isInstanceOf(ConfiguredConnection.Unusable.class)
                .hasMessageContaining(why)
                .hasMessageNotContaining("geheim");
    }
}
