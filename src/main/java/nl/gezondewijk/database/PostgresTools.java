package nl.gezondewijk.database;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
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
record PostgresTools(Path folder, int major) {
    private static final String VERSION = "18.6.0";

    static PostgresTools in(Path data) throws IOException {
        var folder = data.resolve("postgres-" + VERSION);
        if (Files.notExists(folder)) {
            var half = data.resolve("postgres-" + VERSION + ".half");
            FileSystemUtils.deleteRecursively(half);
            unpack(half);
            Files.move(half, folder, ATOMIC_MOVE);
        }
        return new PostgresTools(folder, Integer.parseInt(VERSION.split("\\.", 2)[0]));
    }

    static boolean asRoot() {
        return System.getProperty("user.name").equals("root");
    }

    String run(String tool, String... arguments) {
        var command = new ArrayList<String>();
        if (asRoot()) {
            command.addAll(List.of("unshare", "--user")); // PostgreSQL refuses to run as root; in there it is nobody
        }
        command.add(folder.resolve("bin").resolve(tool).toString());
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("LC_ALL", "C.UTF-8"); // so that we can read what it says
        try {
            var process = builder.start();
            var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw said.contains("unshare failed") ? new RootRefused() : new Failed(tool, said);
            }
            return said.strip();
        } catch (IOException e) {
            throw new Failed(tool, String.valueOf(e.getMessage()));
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
                        "there is no PostgreSQL for " + system()
                                + " in the program; set DATABASE_URL to one of your own");
            }
            var tar = new TarArchiveInputStream(new XZCompressorInputStream(packed));
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                unpack(tar, entry, folder.resolve(entry.getName()).normalize());
            }
        } catch (IOException e) {
            var why = DataFolder.Unusable.because(folder.resolveSibling(""), e);
            FileSystemUtils.deleteRecursively(folder); // leave a full disk as it was
            throw why;
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

    /** One of the programs gave up; {@link #said} is what it said. */
    static final class Failed extends RuntimeException {
        final String said;

        Failed(String tool, String said) {
            super("PostgreSQL's " + tool + " failed: " + said.strip());
            this.said = said;
        }
    }

    /** We are root, whom PostgreSQL refuses, and cannot make ourselves less. */
    static final class RootRefused extends RuntimeException {
        RootRefused() {
            super("PostgreSQL does not run as root, and this machine forbids the user namespace that would help; "
                    + "start the program as an ordinary user, or set DATABASE_URL to a PostgreSQL of your own");
        }
    }
}
