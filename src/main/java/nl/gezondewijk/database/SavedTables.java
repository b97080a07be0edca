package nl.gezondewijk.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.postgresql.PGConnection;

/** A backup that is to be put back. */
record SavedTables(Path file, ZipFile zip, AboutBackup about) implements AutoCloseable {

    static SavedTables in(Path file) throws IOException {
        if (Files.notExists(file)) {
            throw new NoSuchFileException(file.toString());
        }
        var zip = new ZipFile(file.toFile());
        try (var about = zip.getInputStream(entry(zip, AboutBackup.FILE))) {
            return new SavedTables(file, zip, AboutBackup.read(about));
        } catch (IOException e) {
            zip.close();
            throw e;
        }
    }

    /** Data of another version of the program would fall in the wrong places. */
    void mustFit(SortedMap<String, String> versions) {
        var modules = new TreeSet<>(versions.keySet());
        modules.addAll(about.versions().keySet());
        for (var module : modules) {
            var saved = about.versions().getOrDefault(module, Migrations.NONE);
            var ours = versions.getOrDefault(module, Migrations.NONE);
            if (!versions.containsKey(module) || !saved.equals(ours)) {
                throw new Backup.Unusable(
                        file,
                        "its %s is of version %s and here that is %s; restore it in an empty database, "
                                        .formatted(module, saved, ours)
                                + "with the version of the program that made it or a later one");
            }
        }
    }

    /**
     * Foreign keys are taken away and put back, so that the order of the tables does not matter and each is checked in one
     * go; triggers rest, for what they did then is in the data. That asks no more than to own the tables.
     */
    Backup.Contents putIn(Connection connection) throws SQLException, IOException {
        var all = Tables.of(connection, about.versions().keySet());
        var tables = all.all();
        var lasting = all.lasting();
        if (!all.sequences().keySet().containsAll(about.sequences().keySet())) {
            throw new Backup.Unusable(
                    file, "it numbers things that we do not have"); // a name goes into a command below
        }
        var keys = all.foreignKeys();
        all.say("SET LOCAL lock_timeout = '10s'");
        keys.forEach(key -> all.say("ALTER TABLE " + key.table() + " DROP CONSTRAINT " + key.name()));
        tables.forEach(table -> all.say("ALTER TABLE " + table.quoted() + " DISABLE TRIGGER USER"));
        tables.forEach(table -> all.say("TRUNCATE " + table.quoted()));
        long rows = 0;
        for (var table : lasting) {
            try (var csv = zip.getInputStream(entry(zip, table.file()))) {
                rows += connection.unwrap(PGConnection.class).getCopyAPI().copyIn(table.writing(), csv);
            }
        }
        about.sequences().forEach((sequence, next) -> all.say("ALTER SEQUENCE " + sequence + " RESTART " + next));
        tables.forEach(table -> all.say("ALTER TABLE " + table.quoted() + " ENABLE TRIGGER USER"));
        keys.forEach(key ->
                all.say("ALTER TABLE %s ADD CONSTRAINT %s %s".formatted(key.table(), key.name(), key.definition())));
        connection.commit();
        tables.forEach(table -> all.say("ANALYZE " + table.quoted()));
        connection.commit();
        return new Backup.Contents(lasting.size(), rows);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private static ZipEntry entry(ZipFile zip, String name) throws ZipException {
        var entry = zip.getEntry(name);
        if (entry == null) {
            throw new ZipException(name + " is missing");
        }
        return entry;
    }
}
