package nl.gezondewijk.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import nl.gezondewijk.database.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

class SealTests {
    private static final String TEXT = "06 12345678, na vijven · José";
    private static final String ONE =
            Base64.getEncoder().encodeToString("k".repeat(32).getBytes(StandardCharsets.UTF_8));
    private static final String OTHER =
            Base64.getEncoder().encodeToString("o".repeat(32).getBytes(StandardCharsets.UTF_8));

    private final JdbcClient db = JdbcClient.create(TestDatabase.fresh().dataSource());

    @TempDir
    Path folder;

    @Test
    void what_is_sealed_opens_here_and_looks_different_each_time() {
        var seal = Seals.in(db, folder);

        var sealed = seal.close(TEXT);

        assertThat(seal.open(sealed)).contains(TEXT);
        assertThat(new String(sealed, StandardCharsets.UTF_8)).doesNotContain("1234");
        assertThat(seal.close(TEXT)).isNotEqualTo(sealed);
        assertThat(Seals.in(db, folder).open(sealed)).contains(TEXT); // after a restart
    }

    @Test
    void the_key_in_the_folder_is_for_its_owner_only() throws IOException {
        Seals.in(db, folder).close(TEXT);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("key"))))
                .isEqualTo("rw-------");
        assertThat(db.sql("SELECT encode(sealed, 'escape') FROM seal.probe")
                        .query(String.class)
                        .single())
                .doesNotContain(Files.readString(folder.resolve("key")).strip());
    }

    @Test
    void one_changed_byte_opens_nothing() {
        var seal = Seals.in(db, folder);
        var sealed = seal.close(TEXT);
        sealed[sealed.length / 2] ^= 1;

        assertThat(seal.open(sealed)).isEmpty();
    }

    @Test
    void another_key_than_the_database_was_sealed_with_stops_the_start() {
        new Seal(db, ONE, folder, false).close(TEXT);

        assertThatThrownBy(() -> new Seal(db, OTHER, folder, false).mustFit())
                .hasMessageContaining("sealed with another key")
                .hasMessageContaining("GEZONDEWIJK_KEY_LOST");
        new Seal(db, ONE, folder, false).mustFit();
    }

    @Test
    void a_key_that_is_lost_can_be_given_up_and_then_only_the_new_one_fits() {
        var before = new Seal(db, ONE, folder, false).close(TEXT);

        var seal = new Seal(db, OTHER, folder, true);
        seal.mustFit();

        assertThat(seal.open(before)).isEmpty();
        assertThat(new Seal(db, OTHER, folder, false).open(seal.close(TEXT))).contains(TEXT);
        assertThatThrownBy(() -> new Seal(db, ONE, folder, false).mustFit()).isInstanceOf(Seal.DoesNotFit.class);
    }

    @Test
    void a_key_that_is_none_is_refused_without_being_told_on() {
        assertThatThrownBy(() -> new Seal(db, "te-kort", folder, false).close(TEXT))
                .hasMessageContaining("32 random bytes in base64")
                .hasMessageNotContaining("te-kort");
    }
}
