package nl.gezondewijk.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.flywaydb.core.api.MigrationVersion;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

/**
 * Whoever has data keeps them through every migration.
 *
 * <p>For each version of a module that has a later one, {@code src/test/resources/landed/<module>/V<n>.sql} holds rows as they
 * were then: {@code INSERT}s into every table, with what is awkward in them. The first {@code V2} of a module therefore
 * asks for {@code V1.sql}; writing it is part of the change.
 */
class UpgradeTests {
    private static final MigrationVersion FIRST = MigrationVersion.fromVersion("1");

    @TestFactory
    Stream<DynamicTest> rows_of_every_earlier_version_are_kept() {
        return Migrations.OURS.modules().stream()
                .flatMap(module -> earlier(module)
                        .map(version -> DynamicTest.dynamicTest(
                                module + " " + version, () -> kept(Migrations.OURS, "landed", module, version))));
    }

    @Test
    void a_migration_that_keeps_its_rows_passes() {
        kept(new Migrations("db/kept"), "db/landed", "memory", FIRST);
    }

    @Test
    void a_migration_that_loses_rows_is_caught() {
        assertThatThrownBy(() -> kept(new Migrations("db/lost"), "db/landed", "memory", FIRST))
                .hasMessageContaining("memory.trail");
    }

    @Test
    void an_earlier_version_without_its_rows_is_caught() {
        assertThatThrownBy(() -> kept(new Migrations("db/kept"), "nowhere", "memory", FIRST))
                .hasMessageContaining("src/test/resources/nowhere/memory/V1.sql");
    }

    @Test
    void data_of_a_newer_program_are_left_alone() {
        var database = TestDatabase.empty(TestPostgres.chosen());
        new Migrations("db/kept").bring(database.dataSource());

        assertThatThrownBy(() -> new Migrations("db/old").bring(database.dataSource()))
                .isInstanceOf(Migrations.MadeByNewer.class)
                .hasMessageContaining("last used by a newer version of the program (memory 2)");
    }

    private static Stream<MigrationVersion> earlier(String module) {
        try {
            var pattern = "classpath*:db/migration/" + module + "/V*.sql";
            var versions = Stream.of(new PathMatchingResourcePatternResolver().getResources(pattern))
                    .map(file -> String.valueOf(file.getFilename()).replaceFirst("V(.+?)__.*", "$1"))
                    .map(MigrationVersion::fromVersion)
                    .sorted()
                    .toList();
            return versions.subList(0, versions.size() - 1).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void kept(Migrations migrations, String landed, String module, MigrationVersion version) {
        var rows = new ClassPathResource(landed + "/" + module + "/V" + version + ".sql");
        assertThat(rows.exists())
                .as(
                        "src/test/resources/%s must hold the rows that upgrading from that version has to keep",
                        rows.getPath())
                .isTrue();
        var database = TestDatabase.empty(TestPostgres.chosen());
        // those before it are at their newest by then; the directory looks for words with what area has
        migrations
                .modules()
                .headSet(module)
                .forEach(before -> migrations.bring(database.dataSource(), before, MigrationVersion.LATEST));
        migrations.bring(database.dataSource(), module, version);
        fill(database, rows);
        var before = counts(database.client(), module);
        assertThat(before)
                .as("tables with rows in %s", rows.getPath())
                .allSatisfy((_, count) -> assertThat(count).isPositive());

        migrations.bring(database.dataSource());
        assertThat(counts(database.client(), module)).containsAllEntriesOf(before);
    }

    private static void fill(TestDatabase database, Resource rows) {
        new ResourceDatabasePopulator(rows).execute(database.dataSource());
    }

    private static Map<String, Long> counts(JdbcClient client, String module) {
        var counts = new TreeMap<String, Long>();
        for (var table : new Tables(client, Set.of(module)).all()) {
            counts.put(
                    table.schema() + "." + table.name(),
                    client.sql("SELECT count(*) FROM " + table.quoted())
                            .query(Long.class)
                            .single());
        }
        return counts;
    }
}
