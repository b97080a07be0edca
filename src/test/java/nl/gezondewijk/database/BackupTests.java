package nl.gezondewijk.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

class BackupTests {
    private static final Migrations EXAMPLE = new Migrations("db/example");
    private static final AtomicInteger COUNT = new AtomicInteger();

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void everything_comes_back_in_an_empty_database_of_any_postgresql(TestPostgres postgres) {
        postgres.mustBeInstalled();
        var old = filled();
        var file = saved(old);
        var empty = TestDatabase.empty(postgres);

        var restored = new Backup(empty.dataSource(), EXAMPLE).restore(file);

        assertThat(contents(empty)).isEqualTo(contents(old));
        assertThat(restored).isEqualTo(new Backup.Contents(5, 10));
    }

    @Test
    void what_came_later_is_gone_after_a_restore() {
        var database = filled();
        var then = contents(database);
        var file = saved(database);
        database.client().sql("DELETE FROM memory.thing WHERE id = 2").update();
        database.client()
                .sql("INSERT INTO memory.thing (said) VALUES ('later')")
                .update();
        database.client().sql("INSERT INTO memory.trail VALUES ('later')").update();

        new Backup(database.dataSource(), EXAMPLE).restore(file);
        assertThat(contents(database)).isEqualTo(then);
    }

    @Test
    void numbers_go_on_where_they_were_also_after_a_second_restore() {
        var first = TestDatabase.empty(TestPostgres.chosen());
        new Backup(first.dataSource(), EXAMPLE).restore(saved(filled()));
        var second = TestDatabase.empty(TestPostgres.chosen());
        new Backup(second.dataSource(), EXAMPLE).restore(saved(first));

        var client = second.client();
        assertThat(client.sql("INSERT INTO memory.thing (said) VALUES ('next') RETURNING id")
                        .query(Integer.class)
                        .single())
                .isEqualTo(4);
        assertThat(client.sql("SELECT nextval('memory.ticket')")
                        .query(Integer.class)
                        .single())
                .isEqualTo(11);
        assertThat(client.sql("SELECT nextval('memory.never_used')")
                        .query(Integer.class)
                        .single())
                .isEqualTo(3);
    }

    @Test
    void foreign_keys_and_triggers_hold_again_after_a_restore() {
        var database = filled();
        new Backup(database.dataSource(), EXAMPLE).restore(saved(database));

        assertThatThrownBy(() -> database.client()
                        .sql("INSERT INTO memory.favourite VALUES (9, 99)")
                        .update())
                .hasMessageContaining("favourite_thing_fkey");
        assertThatThrownBy(
                        () -> database.client().sql("DELETE FROM memory.trail").update())
                .hasMessageContaining("the trail is kept");
    }

    @ParameterizedTest
    @EnumSource
    void a_user_who_owns_only_the_database_can_restore_it(TestPostgres postgres) {
        postgres.mustBeInstalled();
        var old = filled();
        var theirs = TestDatabase.empty(postgres);
        theirs.client().sql("DROP ROLE IF EXISTS owner_of_one").update();
        theirs.client().sql("CREATE ROLE owner_of_one LOGIN PASSWORD 'one'").update();
        theirs.client()
                .sql("ALTER DATABASE " + theirs.name() + " OWNER TO owner_of_one")
                .update();
        var url = theirs.url().replaceFirst("user=.*", "user=owner_of_one&password=one");
        try {
            new Backup(new DriverManagerDataSource(url), EXAMPLE).restore(saved(old));
            assertThat(contents(theirs)).isEqualTo(contents(old));
        } finally {
            theirs.client().sql("REASSIGN OWNED BY owner_of_one TO gezondewijk").update();
            theirs.client().sql("DROP ROLE owner_of_one").update();
        }
    }

    @Test
    void a_damaged_backup_leaves_everything_as_it_is() throws Exception {
        var database = filled();
        var before = contents(database);
        var file = saved(database);
        var bytes = Files.readAllBytes(file);
        // the middle of the compressed rows, so that some tables are already in when it shows
        for (int at = 40; at < bytes.length / 2; at += 7) {
            bytes[at] ^= 0x55;
        }
        Files.write(file, bytes);

        assertThatThrownBy(() -> new Backup(database.dataSource(), EXAMPLE).restore(file))
                .isInstanceOf(RuntimeException.class);
        assertThat(contents(database)).isEqualTo(before);
    }

    @Test
    void an_empty_database_takes_a_backup_of_an_earlier_version_and_is_brought_up_to_date() {
        var file = savedAtVersionOne();
        var empty = TestDatabase.empty(TestPostgres.chosen());

        new Backup(empty.dataSource(), EXAMPLE).restore(file);
        assertThat(empty.client()
                        .sql("SELECT words FROM memory.trail")
                        .query(String.class)
                        .list())
                .containsExactly("then");
    }

    @Test
    void a_database_in_use_refuses_a_backup_of_another_version() {
        var file = savedAtVersionOne();
        var database = filled();
        var before = contents(database);

        assertThatThrownBy(() -> new Backup(database.dataSource(), EXAMPLE).restore(file))
                .hasMessageContaining("its memory is of version 1 and here that is 2; restore it in an empty database");
        assertThat(contents(database)).isEqualTo(before);
    }

    @Test
    void a_file_that_is_no_backup_is_refused() throws Exception {
        var database = TestDatabase.empty(TestPostgres.chosen());
        var backup = new Backup(database.dataSource(), EXAMPLE);
        var text = Files.writeString(folder.resolve("text.zip"), "no zip at all");

        assertThatThrownBy(() -> backup.restore(text)).hasMessageContaining("it is damaged, or no backup");
        assertThatThrownBy(() -> backup.restore(folder.resolve("none.zip")))
                .hasMessageContaining("there is no such file");
    }

    @Test
    void a_backup_never_overwrites_another_and_only_its_owner_reads_it() throws Exception {
        var database = filled();
        var file = saved(database);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThatThrownBy(() -> new Backup(database.dataSource(), EXAMPLE).save(file))
                .hasMessageContaining("it is there already");
        assertThatThrownBy(() -> new Backup(database.dataSource(), EXAMPLE).save(folder.resolve("none/b.zip")))
                .hasMessageContaining("there is no such file or folder");
        assertThat(folder.toFile().list()).containsOnly(file.getFileName().toString());
    }

    @Test
    void the_program_s_own_tables_can_be_saved_and_restored() {
        var database = TestDatabase.fresh();
        var file = folder.resolve("ours.zip");
        var saved = new Backup(database.dataSource()).save(file);

        assertThat(new Backup(TestDatabase.fresh().dataSource()).restore(file)).isEqualTo(saved);
    }

    @Test
    void a_backup_that_was_made_to_run_commands_is_refused() throws Exception {
        var database = filled();
        var before = contents(database);
        var file = saved(database);
        try (var zip = FileSystems.newFileSystem(file)) {
            var about = zip.getPath(AboutBackup.FILE);
            Files.writeString(
                    about,
                    Files.readString(about)
                            + "sequence.memory.ticket\\ RESTART\\ 1;\\ DROP\\ TABLE\\ memory.thing;\\ ALTER\\ SEQUENCE\\ memory.ticket=7\n");
        }

        assertThatThrownBy(() -> new Backup(database.dataSource(), EXAMPLE).restore(file))
                .isInstanceOf(Backup.Unusable.class);
        assertThat(contents(database)).isEqualTo(before);
    }

    @Test
    void who_was_signed_in_is_not_in_a_backup_and_is_out_after_a_restore() throws Exception {
        var database = TestDatabase.fresh();
        var sessions = "SELECT count(*) FROM account.spring_session";
        database.client().sql("""
                        INSERT INTO account.spring_session (primary_id, session_id, creation_time, last_access_time,
                            max_inactive_interval, expiry_time) VALUES ('p', 'the key', 0, 0, 1, 1)
                        """).update();
        var file = folder.resolve("sessions.zip");
        new Backup(database.dataSource()).save(file);

        try (var zip = new ZipFile(file.toFile())) {
            assertThat(zip.getEntry("account/spring_session.csv")).isNull();
            assertThat(zip.getEntry("account/account.csv")).isNotNull();
        }
        assertThat(database.client().sql(sessions).query(Integer.class).single())
                .isEqualTo(1);
        new Backup(database.dataSource()).restore(file);
        assertThat(database.client().sql(sessions).query(Integer.class).single())
                .isZero();
    }

    private static TestDatabase filled() {
        var database = TestDatabase.empty(TestPostgres.chosen());
        EXAMPLE.bring(database.dataSource());
        new ResourceDatabasePopulator(new ClassPathResource("db/example-rows.sql")).execute(database.dataSource());
        return database;
    }

    private Path savedAtVersionOne() {
        var database = TestDatabase.empty(TestPostgres.chosen());
        EXAMPLE.bring(database.dataSource(), Map.of("memory", "1"));
        database.client().sql("INSERT INTO memory.trail (said) VALUES ('then')").update();
        return saved(database);
    }

    private Path saved(TestDatabase database) {
        var file = folder.resolve("backup-" + COUNT.incrementAndGet() + ".zip");
        new Backup(database.dataSource(), EXAMPLE).save(file);
        return file;
    }

    /** Every row of every table as text. */
    private static Map<String, String> contents(TestDatabase database) {
        JdbcClient client = database.client();
        var contents = new TreeMap<String, String>();
        for (var table : new Tables(client, EXAMPLE.modules()).all()) {
            contents.put(
                    table.file(),
                    client.sql("SELECT string_agg(t::text, '|' ORDER BY t::text COLLATE \"C\") FROM " + table.quoted()
                                    + " t")
                            .query(String.class)
                            .single());
        }
        return contents;
    }
}
