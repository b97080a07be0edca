package nl.gezondewijk.seal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/** The key of 256 bits: as it was given, or in a file of the data folder that is made once. */
final class Key {
    static final String FILE = "key";
    private static final int LENGTH = 32;

    private Key() {}

    /**
     * The key to seal with.
     *
     * @param given in base64; empty to take the one in the folder
     */
    static SecretKey in(String given, Path folder) {
        return given.isBlank() ? kept(folder.toAbsolutePath().normalize()) : read(given, "GEZONDEWIJK_KEY");
    }

    private static SecretKey kept(Path folder) {
        try {
            var file = folder.resolve(FILE);
            if (Files.notExists(file)) {
                make(file);
            }
            return read(Files.readString(file), file.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void make(Path file) throws IOException {
        var bits = new byte[LENGTH];
        new SecureRandom().nextBytes(bits);
        Files.createDirectories(file.getParent());
        try {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(file, Base64.getEncoder().encodeToString(bits) + "\n");
        } catch (FileAlreadyExistsException e) {
            // another thread was first: its key is as good
        }
    }

    private static SecretKey read(String text, String where) {
        try {
            var bits = Base64.getDecoder().decode(text.strip());
            if (bits.length == LENGTH) {
                return new SecretKeySpec(bits, "AES");
            }
        } catch (IllegalArgumentException e) {
            // told below, without the text: it may be nearly a key
        }
        throw new IllegalArgumentException("the key in " + where
                + " is not one: it is 32 random bytes in base64, as 'openssl rand -base64 32' makes them");
    }
}
