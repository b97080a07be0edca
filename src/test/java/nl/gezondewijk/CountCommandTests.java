package nl.gezondewijk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import nl.gezondewijk.counting.Lines;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CountCommandTests {
    private static final String NAME = "Zwaanshals";

    @TempDir
    Path folder;

    /** What the command gave back, and all that it said. */
    private record Done(int code, String said) {}

    @Test
    void it_writes_counts_and_says_how_many() throws IOException {
        var file = file(Lines.of(new Random(1), 2_000, 6, 3));
        var out = folder.resolve("telling.csv");
        var done = run(file, "--by", "rookt=ja", "--where", "geslacht=v", "--year", "2024", "--out", out.toString());
        assertThat(done.code()).isZero();
        assertThat(done.said()).startsWith("6 areas; 6 counts told, 0 withheld").contains("lines tell no area");
        assertThat(Files.readString(out))
                .startsWith("\uFEFFpostcode;jaar;indicator;teller;noemer\r\n1011;2024;rookt: ja;");
    }

    @Test
    void nothing_of_a_line_is_said_whatever_goes_wrong() throws IOException {
        var lines = "naam;buurt;rookt\n" + (NAME + ";" + NAME + "buurt;ja\n").repeat(40);
        var many = new StringBuilder("naam;buurt\n");
        for (int i = 0; i < 90; i++) {
            many.append(NAME).append(i).append(";Centrum\n");
        }
        for (var done : new Done[] {
            run(file(lines), "--area", "wijk"),
            run(file(lines), "--by", "drinkt"),
            run(file(lines), "--where", "rookt"),
            run(file(lines), "--fewest", "1"),
            run(file(many.toString()), "--by", "naam"),
            run(file("\"" + NAME + ";" + NAME + "\n"), "--area", "a"),
            run(file("PK\u0003\u0004" + NAME), "--area", "a"),
            run(folder.resolve("weg.csv"), "--area", "a")
        }) {
            assertThat(done.code()).as(done.said()).isNotZero();
            assertThat(done.said()).isNotBlank().doesNotContain(NAME);
        }
    }

    @Test
    void neither_spring_nor_a_database_is_started() throws Exception {
        var file = file(Lines.of(new Random(2), 500, 3, 0));
        var program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xlog:class+load",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "nl.gezondewijk.GezondeWijk",
                        "count",
                        file.toString())
                .directory(folder.toFile())
                .redirectErrorStream(true);
        program.environment().put("GEZONDEWIJK_DATA", folder.resolve("data").toString());
        var running = program.start();
        var said = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(running.waitFor()).isZero();
        assertThat(said).contains("postcode;aantal");
        assertThat(said).doesNotContain("org.springframework.context.support.", "com.zaxxer.hikari", "org.postgresql");
        assertThat(folder.resolve("data")).doesNotExist();
    }

    private Path file(String content) throws IOException {
        var file = Files.createTempFile(folder, "lijst", ".csv");
        return Files.writeString(file, content);
    }

    private static Done run(Path file, String... options) {
        var arguments = new String[options.length + 2];
        arguments[0] = "count";
        arguments[1] = file.toString();
        System.arraycopy(options, 0, arguments, 2, options.length);
        var said = new ByteArrayOutputStream();
        var out = System.out;
        var err = System.err;
        try (var both = new PrintStream(said, true, StandardCharsets.UTF_8)) {
            System.setOut(both);
            System.setErr(both);
            int code = Commands.run(Arrays.copyOf(arguments, arguments.length));
            return new Done(code, said.toString(StandardCharsets.UTF_8));
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
    }
}
