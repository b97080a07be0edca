package nl.gezondewijk.database;

import java.io.IOException;
import java.nio.file.Path;

/** A PostgreSQL of our own that runs, until it is closed. */
sealed interface Postgres extends AutoCloseable permits PostgresFolder, Postgres.Joined {

    /** Starts the one in the folder, or joins the one that another program started there. */
    static Postgres startedOrJoined(Path folder) {
        try {
            return PostgresFolder.started(folder);
        } catch (DataFolder.InUse inUse) {
            return Joined.in(folder.toAbsolutePath().normalize(), inUse);
        }
    }

    OwnConnection connection();

    @Override
    void close();

    /** The one of another program, which will stop it: how a command works beside the program that serves. */
    record Joined(OwnConnection connection) implements Postgres {

        private static Joined in(Path folder, DataFolder.InUse otherwise) {
            try {
                var cluster = folder.resolve("postgres");
                var running = Postmaster.of(cluster)
                        .filter(postmaster -> postmaster.ready() && postmaster.worksIn(cluster))
                        .orElseThrow(() -> otherwise);
                return new Joined(OwnConnection.to(folder, running.port()));
            } catch (IOException e) {
                throw DataFolder.Unusable.because(folder, e);
            }
        }

        @Override
        public void close() {}
    }
}
