package nl.gezondewijk.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.regex.Pattern;

/** What our PostgreSQL writes down from a certain moment on. */
record PostgresLog(Path file, long from) {
    private static final long LONG = 10_000_000;
    private static final Pattern COMPLAINT = Pattern.compile("^.*?(FATAL|PANIC|error):\\s+(.*)$", Pattern.MULTILINE);

    /** The log of one start; what was written before stays, up to a certain length. */
    static PostgresLog fromNow(Path folder) throws IOException {
        var file = folder.resolve("postgres.log");
        if (Files.exists(file) && Files.size(file) > LONG) {
            Files.move(file, folder.resolve("postgres.log.old"), StandardCopyOption.REPLACE_EXISTING);
        }
        return new PostgresLog(file, Files.exists(file) ? Files.size(file) : 0);
    }

    String text() throws IOException {
        if (Files.notExists(file)) {
            return "";
        }
        try (var bytes = Files.newInputStream(file)) {
            bytes.skipNBytes(from);
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** The last thing in a text of PostgreSQL's that it could not go on with, or else all of it. */
    static String complaint(String text) {
        return COMPLAINT
                .matcher(text)
                .results()
                .map(found -> found.group(2))
                .reduce((earlier, later) -> later)
                .orElse(text.strip());
    }
}
