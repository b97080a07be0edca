package nl.gezondewijk.database;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.CRC32;
import javax.sql.DataSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * A database of a test's own, with every module's tables in it and nothing in them.
 *
 * <p>In a test of SQL: {@code static final TestDatabase DATABASE = TestDatabase.fresh();}. It is a copy of a template that
 * was migrated once, so it costs some 30 milliseconds.
 */
public final class TestDatabase {
    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final ConcurrentHashMap<TestPostgres, String> TEMPLATES = new ConcurrentHashMap<>();

    private final String name;
    private final OwnConnection server;
    private final HikariDataSource pool = new HikariDataSource();

    private TestDatabase(String name, OwnConnection server) {
        this.name = name;
        this.server = server;
        pool.setJdbcUrl(jdbcUrl());
        pool.setUsername(server.getUsername());
        pool.setPassword(server.getPassword());
        pool.setMinimumIdle(0);
        pool.setIdleTimeout(10_000);
    }

    public static TestDatabase fresh() {
        return fresh(TestPostgres.chosen());
    }

    public static TestDatabase fresh(TestPostgres postgres) {
        return made(postgres, TEMPLATES.computeIfAbsent(postgres, TestDatabase::template));
    }

    /** Without any table. */
    public static TestDatabase empty(TestPostgres postgres) {
        TEMPLATES.computeIfAbsent(postgres, TestDatabase::template);
        return made(postgres, "template0");
    }

    public String name() {
        return name;
    }

    public JdbcClient client() {
        return JdbcClient.create(dataSource());
    }

    public DataSource dataSource() {
        return pool;
    }

    /** As in {@code DATABASE_URL}. */
    public String url() {
        return "%s?user=%s&password=%s".formatted(jdbcUrl(), server.getUsername(), server.getPassword());
    }

    private String jdbcUrl() {
        return server.getJdbcUrl().replaceFirst("/postgres$", "/" + name);
    }

    private static TestDatabase made(TestPostgres postgres, String template) {
        var database = new TestDatabase("test_" + COUNT.incrementAndGet(), postgres.connection());
        on(postgres)
                .sql("CREATE DATABASE %s TEMPLATE %s".formatted(database.name, template))
                .update();
        return database;
    }

    /** Drops what an earlier run left, and keeps its template when the migrations are still the same. */
    private static String template(TestPostgres postgres) {
        var template = "migrated_" + Long.toHexString(fingerprint());
        var server = on(postgres);
        var left = server.sql("SELECT datname FROM pg_database WHERE datname ~ '^(test|migrated)_'")
                .query(String.class)
                .list();
        left.stream()
                .filter(name -> !name.equals(template))
                .forEach(name ->
                        server.sql("DROP DATABASE " + name + " WITH (FORCE)").update());
        if (!left.contains(template)) {
            var half = new TestDatabase("test_template", postgres.connection());
            server.sql("CREATE DATABASE " + half.name).update();
            Migrations.OURS.bring(half.dataSource());
            half.pool.close();
            server.sql("ALTER DATABASE " + half.name + " RENAME TO " + template).update();
        }
        return template;
    }

    private static JdbcClient on(TestPostgres postgres) {
        var server = postgres.connection();
        return JdbcClient.create(
                new DriverManagerDataSource(server.getJdbcUrl(), server.getUsername(), server.getPassword()));
    }

    private static long fingerprint() {
        try {
            var sum = new CRC32();
            var files = new PathMatchingResourcePatternResolver().getResources("classpath*:db/migration/*/V*.sql");
            for (var file : List.of(files)) {
                sum.update(file.getURL().getPath().getBytes(StandardCharsets.UTF_8));
                sum.update(file.getContentAsByteArray());
            }
            return sum.getValue();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
