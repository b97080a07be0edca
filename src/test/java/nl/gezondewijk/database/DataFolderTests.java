package nl.gezondewijk.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each place that is no good says what would be right. */
class DataFolderTests {
    @TempDir
    Path place;

    @AfterEach
    void unmount() throws Exception {
        if (Files.exists(place.resolve("mounted"))) {
            run("umount", place.resolve("mounted").toString());
        }
    }

    @Test
    void a_folder_that_was_there_keeps_its_permissions() throws Exception {
        Files.setPosixFilePermissions(place, PosixFilePermissions.fromString("rwxr-xr-x"));

        DataFolder.taken(place).close();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(place)))
                .isEqualTo("rwxr-xr-x");
    }

    @Test
    void a_folder_that_we_make_is_ours_alone() throws Exception {
        DataFolder.taken(place.resolve("new")).close();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(place.resolve("new"))))
                .isEqualTo("rwx------");
    }

    @Test
    void a_file_is_no_folder() throws Exception {
        var file = Files.createFile(place.resolve("file"));

        assertThatThrownBy(() -> DataFolder.taken(file))
                .hasMessage(
                        "the folder %s cannot be used: it is not a folder; name a folder with GEZONDEWIJK_DATA", file);
        assertThatThrownBy(() -> DataFolder.taken(file.resolve("data")))
                .hasMessageContaining(file + " is not a folder");
    }

    @Test
    void a_folder_that_we_may_not_write_in() throws Exception {
        var readOnly = PostgresTools.asRoot() ? mounted("ro,size=1m") : Files.createDirectory(place.resolve("closed"));
        if (!PostgresTools.asRoot()) {
            Files.setPosixFilePermissions(readOnly, PosixFilePermissions.fromString("r-xr-xr-x"));
        }

        assertThatThrownBy(() -> DataFolder.taken(readOnly)).hasMessageContaining("we may not write in " + readOnly);
        assertThatThrownBy(() -> DataFolder.taken(readOnly.resolve("data")))
                .hasMessageContaining("we may not write in " + readOnly);
    }

    @Test
    void a_folder_of_someone_else() throws Exception {
        assumeThat(PostgresTools.asRoot())
                .as("only root can give a folder away")
                .isTrue();
        var theirs = Files.createDirectory(place.resolve("theirs"));
        run("chown", "nobody", theirs.toString());

        assertThatThrownBy(() -> DataFolder.taken(theirs))
                .hasMessageContaining("it belongs to nobody, and the program runs as root");
    }

    @Test
    void a_folder_behind_someone_else_s() throws Exception {
        assumeThat(PostgresTools.asRoot())
                .as("only root can give a folder away")
                .isTrue();
        var theirs = Files.createDirectory(
                place.resolve("theirs"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        run("chown", "nobody", theirs.toString());

        assertThatThrownBy(() -> TestPostgres.startedIn(theirs.resolve("data")))
                .hasMessageContaining("has only the rights of the files' owner and may not pass there");
    }

    @Test
    void a_disk_with_no_room_for_postgresql() throws Exception {
        var small = mounted("size=10m");

        assertThatThrownBy(() -> PostgresFolder.started(small))
                .hasMessage(
                        "the folder %s cannot be used: its disk is full; free some space (a first start needs about 200 MB)",
                        small);
        assertThat(small.toFile().getUsableSpace())
                .as("what was written is taken back")
                .isGreaterThan(9_000_000);
    }

    @Test
    void a_disk_with_no_room_for_a_first_database() throws Exception {
        var small = mounted("size=20m");

        assertThatThrownBy(() -> TestPostgres.startedIn(small))
                .isInstanceOf(DataFolder.Unusable.class)
                .hasMessageContaining("its disk is full");
    }

    @Test
    void a_disk_that_filled_up_since() throws Exception {
        var filled = mounted("size=75m");
        TestPostgres.startedIn(filled).close();
        try (var rest = new RandomAccessFile(filled.resolve("rest").toFile(), "rw")) {
            var block = new byte[4096];
            while (true) {
                rest.write(block);
            }
        } catch (IOException full) {
            assertThatThrownBy(() -> TestPostgres.startedIn(filled))
                    .isInstanceOf(DataFolder.Unusable.class)
                    .hasMessageContaining("its disk is full");
        }
        Files.delete(filled.resolve("rest"));
        TestPostgres.startedIn(filled).close();
    }

    private Path mounted(String options) throws Exception {
        assumeThat(PostgresTools.asRoot())
                .as("only root can mount a small disk")
                .isTrue();
        var at = Files.createDirectory(place.resolve("mounted"));
        assumeThat(run("mount", "-t", "tmpfs", "-o", options, "tmpfs", at.toString()))
                .as("this machine lets root mount")
                .isZero();
        return at;
    }

    private static int run(String... command) throws Exception {
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }
}
