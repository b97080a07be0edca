package nl.gezondewijk.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/** What a PostgreSQL writes about itself in {@code postmaster.pid} as long as it runs, and leaves there when it is killed. */
record Postmaster(long process, int port, boolean ready) {

    /** Empty when there is no such file, or one of which PostgreSQL could not write the whole. */
    static Optional<Postmaster> of(Path cluster) throws IOException {
        try {
            var lines = Files.readAllLines(file(cluster)).stream()
                    .map(String::strip)
                    .toList();
            return Optional.of(new Postmaster(
                    Long.parseLong(lines.get(0)),
                    lines.size() > 3 ? Integer.parseInt(lines.get(3)) : 0,
                    lines.size() > 7 && lines.get(7).equals("ready")));
        } catch (NoSuchFileException | IndexOutOfBoundsException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    static Path file(Path cluster) {
        return cluster.resolve("postmaster.pid");
    }

    /** Whether it still works there: after a crash its number may by now belong to any process, another PostgreSQL too. */
    boolean worksIn(Path cluster) {
        var command =
                ProcessHandle.of(process).flatMap(running -> running.info().command());
        try {
            return command.filter(path -> path.endsWith("postgres")).isPresent()
                    && Files.isSameFile(Path.of("/proc", String.valueOf(process), "cwd"), cluster);
        } catch (IOException e) {
            return false; // it went, or is someone else's
        }
    }
}
