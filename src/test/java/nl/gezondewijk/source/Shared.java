package nl.gezondewijk.source;

import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The real tables that stand beside the project; tests that need them are skipped where they are not there. */
final class Shared {
    private static final Path ROOT = Path.of(System.getenv().getOrDefault("GEZONDEWIJK_SHARED", "../shared"));

    static Path file(String name) {
        var file = ROOT.resolve(name);
        assumeThat(Files.exists(file))
                .as(file + " is there (set GEZONDEWIJK_SHARED to where the shared tables are)")
                .isTrue();
        return file;
    }

    /** CBS on loopback, with whatever goes wrong on a real network. */
    static Stub stub(String... options) {
        var script = file("tools/cbs_stub.py");
        var command = new ArrayList<>(List.of("python3", script.toString(), "--port", "0"));
        command.addAll(List.of(options));
        try {
            var process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return new Stub(process, process.inputReader().readLine());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    record Stub(Process process, String url) implements AutoCloseable {
        @Override
        public void close() {
            process.destroy();
        }
    }

    private Shared() {}
}
