package nl.gezondewijk.database;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.boot.SpringApplication;

/** The PostgreSQL that tests run on: one of a kind in a test run, started when first asked for, stopped with it. */
public enum TestPostgres {
    /** The one that comes with the program. */
    OWN_18,

    /** The oldest that we support, as Debian 12 installs it. */
    DEBIAN_15;

    private static final PostgresTools DEBIANS = new PostgresTools(Path.of("/usr/lib/postgresql/15"), 15);
    private static final Path UNPACKED = Path.of("target", "postgres-tools").toAbsolutePath();
    private static final ConcurrentHashMap<TestPostgres, PostgresFolder> RUNNING = new ConcurrentHashMap<>();

    private static final AtomicBoolean SERVES_CONTEXTS = new AtomicBoolean();

    /** Spring's contexts close first, or they would go on asking a database that is gone until they give up. */
    static void closeAfterContexts() {
        if (SERVES_CONTEXTS.compareAndSet(false, true)) {
            SpringApplication.getShutdownHandlers().add(() -> RUNNING.values().forEach(PostgresFolder::close));
        }
    }

    /** The kind that {@code -Dgezondewijk.test.database=debian15} asks for; without it the program's own. */
    public static TestPostgres chosen() {
        var name = System.getProperty("gezondewijk.test.database", "own18");
        return switch (name) {
            case "own18" -> OWN_18;
            case "debian15" -> DEBIAN_15;
            default ->
                throw new IllegalArgumentException("gezondewijk.test.database is own18 or debian15, not " + name);
        };
    }

    /** Skips the test, with a word, on a machine without it. */
    public void mustBeInstalled() {
        assumeThat(this == OWN_18 || Files.isExecutable(DEBIANS.folder().resolve("bin/postgres")))
                .as("PostgreSQL 15 is on this machine (apt-get install postgresql)")
                .isTrue();
    }

    /** The program's own tools, unpacked once for all tests. */
    static PostgresTools tools(Path folder) throws IOException {
        try (var turn = FileChannel.open(Files.createDirectories(UNPACKED).resolve("lock"), CREATE, WRITE);
                var lock = turn.lock()) {
            return lock.isValid() ? PostgresTools.in(UNPACKED) : PostgresTools.in(folder);
        }
    }

    /** A folder of a test's own with those tools. */
    static PostgresFolder startedIn(Path folder) {
        return PostgresFolder.started(folder, TestPostgres::tools, new Memory(512).postgresOptions());
    }

    OwnConnection connection() {
        return RUNNING.computeIfAbsent(this, TestPostgres::start).connection();
    }

    /** The folder stays for the next run; a second run at the same time takes the next folder. */
    private PostgresFolder start() {
        for (int number = 1; ; number++) {
            try {
                var postgres = PostgresFolder.started(
                        Path.of("target", "postgres-" + name().toLowerCase(Locale.ROOT) + "-" + number),
                        this == OWN_18 ? TestPostgres::tools : TestPostgres::debians,
                        "-c fsync=off -c full_page_writes=off -c max_connections=500");
                Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                    if (!SERVES_CONTEXTS.get()) {
                        postgres.close();
                    }
                }));
                return postgres;
            } catch (DataFolder.InUse e) {
                // the next number
            }
        }
    }

    private static PostgresTools debians(Path folder) throws IOException {
        var cluster = folder.resolve("postgres");
        if (Files.notExists(cluster)) {
            DEBIANS.run(
                    "initdb",
                    "--pgdata=" + cluster,
                    "--username=" + OwnConnection.USER,
                    "--pwfile=" + OwnConnection.newPassword(folder),
                    "--auth=scram-sha-256",
                    "--encoding=UTF8",
                    "--locale=C.UTF-8",
                    "--text-search-config=dutch");
        }
        return DEBIANS;
    }
}
