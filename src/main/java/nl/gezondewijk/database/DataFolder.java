package nl.gezondewijk.database;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** The folder that one program at a time keeps its data in. */
record DataFolder(Path path, FileChannel lock) implements AutoCloseable {
    private static final long NEARLY_NOTHING = 1_000_000;

    /** Takes the folder, making it where it is not there yet, until it is closed. */
    static DataFolder taken(Path given) {
        var path = given.toAbsolutePath().normalize();
        try {
            if (Files.notExists(path)) {
                Files.createDirectories(path);
                Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwx------"));
            }
            mustBeOurs(path);
            mustBeOurs(path.resolve("postgres"));
            return new DataFolder(path, locked(path));
        } catch (IOException e) {
            throw Unusable.because(path, e);
        }
    }

    Path resolve(String name) {
        return path.resolve(name);
    }

    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FileChannel locked(Path path) throws IOException {
        var channel = FileChannel.open(path.resolve("lock"), CREATE, WRITE);
        try {
            if (channel.tryLock() != null) {
                return channel;
            }
        } catch (OverlappingFileLockException e) {
            // held by this very program: in use all the same
        }
        channel.close();
        throw new InUse(path);
    }

    private static void mustBeOurs(Path path) throws IOException {
        if (Files.notExists(path)) {
            return;
        }
        if (!Files.isDirectory(path)) {
            throw new FileAlreadyExistsException(path.toString());
        }
        var we = Files.getOwner(Path.of("/proc/self"));
        var owner = Files.getOwner(path);
        // PostgreSQL started by root has no more rights than the owner of the files
        if (!owner.equals(we) && (PostgresTools.asRoot() || !Files.isWritable(path))) {
            throw new Unusable(
                    path,
                    "it belongs to " + owner.getName() + ", and the program runs as " + we.getName() + "; start it as "
                            + owner.getName() + " or name another folder with GEZONDEWIJK_DATA");
        }
    }

    /** The folder is no place to work in, and what would be right. */
    static final class Unusable extends RuntimeException {
        Unusable(Path path, String why) {
            super("the folder " + path + " cannot be used: " + why);
        }

        static Unusable full(Path path) {
            return new Unusable(path, "its disk is full; free some space (a first start needs about 200 MB)");
        }

        static Unusable because(Path path, IOException failure) {
            if (failure instanceof FileAlreadyExistsException) {
                return new Unusable(path, "it is not a folder; name a folder with GEZONDEWIJK_DATA");
            }
            // What the system says comes in the machine's language, so look for ourselves
            var there = path;
            while (Files.notExists(there) && there.getParent() != null) {
                there = there.getParent();
            }
            if (!Files.isDirectory(there)) {
                return new Unusable(path, there + " is not a folder; name a folder with GEZONDEWIJK_DATA");
            }
            if (!Files.isWritable(there)) {
                return new Unusable(
                        path,
                        "we may not write in " + there + "; make it writable for " + System.getProperty("user.name")
                                + " or name another folder with GEZONDEWIJK_DATA");
            }
            return there.toFile().getUsableSpace() < NEARLY_NOTHING
                    ? full(path)
                    : new Unusable(path, String.valueOf(failure.getMessage()));
        }
    }

    /** Another program works here now. */
    static final class InUse extends RuntimeException {
        InUse(Path path) {
            super("another program already works on " + path
                    + "; stop that one first, or name another folder with GEZONDEWIJK_DATA");
        }
    }
}
