package nl.gezondewijk.database;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said about a PostgreSQL folder that is damaged or of another version. */
class WontStartTests {
    @TempDir
    static Path folder;

    @BeforeAll
    static void once() {
        TestPostgres.startedIn(folder).close();
    }

    @Test
    void a_folder_of_a_newer_postgresql_asks_for_the_newer_program() throws Exception {
        with(
                "PG_VERSION",
                "19\n",
                () -> assertThatThrownBy(() -> TestPostgres.startedIn(folder))
                        .hasMessage(
                                "%s/postgres was made by PostgreSQL 19 and this program brings 18; start the newer program that made it",
                                folder));
    }

    @Test
    void a_folder_of_an_older_postgresql_asks_for_a_backup() throws Exception {
        with(
                "PG_VERSION",
                "17\n",
                () -> assertThatThrownBy(() -> TestPostgres.startedIn(folder))
                        .hasMessageContaining("make a backup with the program that made it"));
    }

    @Test
    void a_damaged_control_file_is_named() throws Exception {
        with(
                "global/pg_control",
                "",
                () -> assertThatThrownBy(() -> TestPostgres.startedIn(folder))
                        .isInstanceOf(WontStart.class)
                        .hasMessageContaining("pg_control")
                        .hasMessageContaining("restore")
                        .hasMessageNotContaining("\n"));
    }

    @Test
    void a_folder_without_a_version_is_damaged() throws Exception {
        with(
                "PG_VERSION",
                "",
                () -> assertThatThrownBy(() -> TestPostgres.startedIn(folder))
                        .isInstanceOf(WontStart.class)
                        .hasMessageContaining("PG_VERSION is missing or damaged"));
    }

    @Test
    void a_setting_that_postgresql_refuses_is_named() {
        assertThatThrownBy(() -> PostgresFolder.started(folder, TestPostgres::tools, "-c shared_buffers=lots"))
                .isInstanceOf(WontStart.class)
                .hasMessageContaining("invalid value for parameter \"shared_buffers\"");
    }

    private static void with(String file, String content, Runnable test) throws Exception {
        var path = folder.resolve("postgres").resolve(file);
        var right = Files.readAllBytes(path);
        Files.writeString(path, content);
        try {
            test.run();
        } finally {
            Files.write(path, right);
        }
    }
}
