package nl.gezondewijk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import nl.gezondewijk.database.TestDatabase;
import nl.gezondewijk.database.TestPostgres;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** The whole program, on the oldest PostgreSQL that we support. */
class OldestPostgresTests {

    @Test
    void the_program_comes_up_and_answers_on_postgresql_15() throws Exception {
        TestPostgres.DEBIAN_15.mustBeInstalled();
        var database = TestDatabase.empty(TestPostgres.DEBIAN_15);

        try (var program = new SpringApplicationBuilder(GezondeWijk.class)
                        .run("--server.port=0", "--DATABASE_URL=" + database.url(), "--logging.level.root=warn");
                var browser = HttpClient.newHttpClient()) {
            var front =
                    URI.create("http://localhost:" + program.getEnvironment().getProperty("local.server.port") + "/");
            var answer = browser.send(HttpRequest.newBuilder(front).build(), HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(answer.body()).isLessThan(500);
            assertThat(database.client()
                            .sql("SELECT count(*) FROM pg_namespace WHERE nspname = 'indicator'")
                            .query(Integer.class)
                            .single())
                    .isOne();
        }
    }
}
