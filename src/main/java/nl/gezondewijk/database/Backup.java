package nl.gezondewijk.database;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipOutputStream;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * All that the program keeps, in one zip: a CSV for each table and a page about them.
 *
 * <p>PostgreSQL's own {@code pg_dump} does not come with our PostgreSQL, and the one of the machine may be too old for it.
 * This file can be read by people, and put back in any PostgreSQL that the program works on, a later one too.
 */
@Component
public class Backup {
    private final DataSource database;
    private final Migrations migrations;

    @Autowired
    Backup(DataSource database) {
        this(database, Migrations.OURS);
    }

    Backup(DataSource database, Migrations migrations) {
        this.database = database;
        this.migrations = migrations;
    }

    /** Writes everything as it stands at one moment; others may go on working. */
    public Contents save(Path file) {
        if (Files.exists(file)) {
            throw new Unusable(file, "it is there already; choose another name");
        }
        var half = file.resolveSibling(file.getFileName() + ".half");
        try {
            Files.deleteIfExists(half);
            var onlyForUs = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
            var saved = write(Files.createFile(half, onlyForUs));
            Files.move(half, file, ATOMIC_MOVE);
            return saved;
        } catch (IOException e) {
            throw Unusable.because(file, e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } finally {
            half.toFile().delete();
        }
    }

    /**
     * Puts everything back as it was, in place of what there is now; all of it or, when anything is amiss, nothing. An empty
     * database also takes the backup of an earlier version of the program, and is brought up to date after it.
     */
    public Contents restore(Path file) {
        try (var saved = SavedTables.in(file);
                var connection = database.getConnection()) {
            var empty = migrations.versions(database).values().stream().allMatch(Migrations.NONE::equals);
            migrations.bring(database, empty ? saved.about().versions() : Map.of());
            saved.mustFit(migrations.versions(database));
            connection.setAutoCommit(false);
            var restored = saved.putIn(connection);
            migrations.bring(database);
            return restored;
        } catch (IOException e) {
            throw Unusable.because(file, e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Contents write(Path file) throws IOException, SQLException {
        var versions = migrations.versions(database);
        try (var connection = database.getConnection();
                var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            connection.setReadOnly(true);
            connection.setAutoCommit(false);
            var tables = Tables.of(connection, versions.keySet());
            long rows = 0;
            var lasting = tables.lasting();
            for (var table : lasting) {
                zip.putNextEntry(new ZipEntry(table.file()));
                rows += connection.unwrap(PGConnection.class).getCopyAPI().copyOut(table.reading(), zip);
                zip.closeEntry();
            }
            zip.putNextEntry(new ZipEntry(AboutBackup.FILE));
            new AboutBackup(versions, tables.sequences()).write(zip);
            zip.closeEntry();
            connection.rollback();
            return new Contents(lasting.size(), rows);
        }
    }

    /** How much there was. */
    public record Contents(int tables, long rows) {}

    /** The file cannot be written, or is no backup that fits. */
    static final class Unusable extends RuntimeException {
        Unusable(Path file, String why) {
            super("the file " + file + " cannot be used: " + why);
        }

        static Unusable because(Path file, IOException failure) {
            return new Unusable(
                    file,
                    switch (failure) {
                        case NoSuchFileException _ -> "there is no such file or folder";
                        case AccessDeniedException _ -> "we may not read or write there";
                        case ZipException _ -> "it is damaged, or no backup";
                        default -> String.valueOf(failure.getMessage());
                    });
        }
    }
}
