package nl.gezondewijk.database;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.springframework.util.FileSystemUtils;

/** PostgreSQL's own programs, unpacked from the jar that brings them. */
record PostgresTools(Path folder) {
    private static final String VERSION = "18.6.0";

    static PostgresTools in(Path data) throws IOException {
        var folder = data.resolve("postgres-" + VERSION);
        if (Files.notExists(folder)) {
            var half = data.resolve("postgres-" + VERSION + ".half");
            FileSystemUtils.deleteRecursively(half);
            unpack(half);
            Files.move(half, folder, ATOMIC_MOVE);
        }
        return new PostgresTools(folder);
    }

    void run(String tool, String... arguments) {
        var command = new ArrayList<String>();
        if (System.getProperty("user.name").equals("root")) {
            command.addAll(List.of("unshare", "--user")); // PostgreSQL refuses to run as root; in there it is nobody
        }
        command.add(folder.resolve("bin").resolve(tool).toString());
        command.addAll(List.of(arguments));
        try {
            var said = folder.resolve(tool + ".out");
            int code = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(said.toFile())
                    .start()
                    .waitFor();
            if (code != 0) {
                throw new Failed(tool, Files.readString(said));
            }
        } catch (IOException e) {
            throw new Failed(tool, e.toString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Failed(tool, "interrupted");
        }
    }

    private static void unpack(Path folder) throws IOException {
        var name = "/postgres-" + system() + ".txz";
        try (var packed = PostgresTools.class.getResourceAsStream(name)) {
            if (packed == null) {
                throw new Failed(
                        "unpacking",
                        "no PostgreSQL for " + system() + "; set DATABASE_URL to a PostgreSQL of your own");
            }
            var tar = new TarArchiveInputStream(new XZCompressorInputStream(packed));
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                unpack(tar, entry, folder.resolve(entry.getName()).normalize());
            }
        }
    }

    private static void unpack(TarArchiveInputStream tar, TarArchiveEntry entry, Path to) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(to);
            return;
        }
        Files.createDirectories(to.resolveSibling("."));
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(to, Path.of(entry.getLinkName()));
        } else {
            Files.copy(tar, to);
            to.toFile().setExecutable((entry.getMode() & 0100) != 0);
        }
    }

    private static String system() {
        var system = System.getProperty("os.name").toLowerCase(Locale.ROOT).split(" ", 2)[0];
        return system + (System.getProperty("os.arch").equals("aarch64") ? "-arm_64" : "-x86_64");
    }

    static final class Failed extends RuntimeException {
        Failed(String tool, String said) {
            super(tool + " failed: " + said.strip());
        }
    }
}
