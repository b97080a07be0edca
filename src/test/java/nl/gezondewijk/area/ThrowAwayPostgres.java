package nl.gezondewijk.area;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Debian's PostgreSQL 15 for one test run, with the tables of this module. */
final class ThrowAwayPostgres {
    private static final Path BIN = Path.of("/usr/lib/postgresql/15/bin");
    private static final ThrowAwayPostgres ONE = new ThrowAwayPostgres();
    private static int count;

    private final String address;

    private ThrowAwayPostgres() {
        try {
            var folder = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "pg")
                    .toAbsolutePath();
            int port;
            try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
                port = socket.getLocalPort();
            }
            var cluster = folder.resolve("data").toString();
            run("initdb", "-D", cluster, "-U", "test", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8");
            var options = "-p " + port + " -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c fsync=off";
            run("pg_ctl", "-D", cluster, "-l", folder.resolve("log").toString(), "-o", options, "-w", "start");
            Runtime.getRuntime()
                    .addShutdownHook(new Thread(() -> run("pg_ctl", "-D", cluster, "-m", "immediate", "stop")));
            address = "jdbc:postgresql://127.0.0.1:" + port + "/";
            Flyway.configure()
                    .dataSource(address + "postgres", "test", "")
                    .locations("classpath:db/migration/area")
                    .schemas("area")
                    .load()
                    .migrate();
            client("template1")
                    .sql("CREATE DATABASE migrated TEMPLATE postgres")
                    .update();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static synchronized DataSource fresh() {
        var name = "test_" + ++count;
        ONE.client("template1")
                .sql("CREATE DATABASE " + name + " TEMPLATE migrated")
                .update();
        return new DriverManagerDataSource(ONE.address + name, "test", "");
    }

    private JdbcClient client(String database) {
        return JdbcClient.create(new DriverManagerDataSource(address + database, "test", ""));
    }

    private static void run(String tool, String... arguments) {
        var command =
                new ArrayList<>(List.of("unshare", "--user", BIN.resolve(tool).toString()));
        command.addAll(List.of(arguments));
        try {
            int code = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
            if (code != 0) {
                throw new IllegalStateException(tool + " failed");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
