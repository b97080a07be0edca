package nl.gezondewijk.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** The way to a PostgreSQL of our own: on this machine only, with a password that only its owner can read. */
record OwnConnection(String getJdbcUrl, String getUsername, String getPassword) implements JdbcConnectionDetails {
    static final String USER = "gezondewijk";

    static OwnConnection to(Path folder, int port) {
        try {
            return new OwnConnection(
                    "jdbc:postgresql://127.0.0.1:" + port + "/postgres", USER, Files.readString(password(folder)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path newPassword(Path folder) throws IOException {
        var file = password(folder);
        Files.writeString(file, "");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        return Files.writeString(file, HexFormat.of().formatHex(SecureRandom.getSeed(16)));
    }

    static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static Path password(Path folder) {
        return folder.resolve("postgres.password");
    }
}
