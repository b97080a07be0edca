package nl.gezondewijk.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Stream;
import nl.gezondewijk.GezondeWijk;
import nl.gezondewijk.database.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command as an operator gives it, in a program of its own. */
class ImportBordersTests {
    private static final TestDatabase DATABASE = TestDatabase.fresh();

    @TempDir
    Path folder = Path.of("");

    @Test
    void a_national_set_of_buurten_fits_in_half_a_gigabyte_and_the_trail_names_the_terminal() throws Exception {
        try (var pdok = new SmallPdok()) {
            pdok.collections.put("buurten", PdokBordersTests.buurten(14_500));
            pdok.pageSize = 1_000;
            pdok.stepsPerSide = 38;
            var ended = run("-Xmx512m", pdok, "--year", "2024", "--kind", "buurten");

            assertThat(ended.said).contains("wijken-en-buurten-2024 is published: 14,500 rows, 0 findings.");
            assertThat(ended.code).isZero();
            assertThat(count()).isEqualTo(14_500);
            assertThat(DATABASE.client()
                            .sql("SELECT actor || ' ' || action FROM audit.entry ORDER BY number")
                            .query(String.class)
                            .list())
                    .containsExactly("terminal source.load-started", "terminal source.load-published");
        }
    }

    private static long count() {
        return DATABASE.client()
                .sql("SELECT count(*) FROM area.border WHERE year = 2024")
                .query(Long.class)
                .single();
    }

    private record Ended(int code, String said) {}

    private Ended run(String memory, SmallPdok pdok, String... options) throws IOException, InterruptedException {
        var java = ProcessHandle.current().info().command().orElseThrow();
        var command = Stream.concat(
                        Stream.of(
                                java,
                                memory,
                                "-cp",
                                System.getProperty("java.class.path"),
                                GezondeWijk.class.getName(),
                                "import",
                                "borders",
                                "--base-url",
                                pdok.base()),
                        Stream.of(options))
                .toList();
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("DATABASE_URL", DATABASE.url());
        builder.environment().put("GEZONDEWIJK_DATA", folder.toString());
        var program = builder.start();
        var said = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ended(program.waitFor(), said);
    }
}
