package nl.gezondewijk.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest
class TestDatabaseForContextsTests {
    @Autowired
    JdbcConnectionDetails connection;

    @Autowired
    JdbcClient client;

    @Test
    void a_context_works_in_a_database_of_its_own_on_the_postgresql_of_all_tests() {
        assertThat(connection).isInstanceOf(ConfiguredConnection.class);
        assertThat(connection.getJdbcUrl())
                .startsWith(TestPostgres.chosen().connection().getJdbcUrl().replaceFirst("postgres$", "test_"));
        assertThat(client.sql("SELECT current_database()").query(String.class).single())
                .startsWith("test_");
    }
}
