package nl.gezondewijk.cycle;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import nl.gezondewijk.page.Words;

/** A question of the checklist of a step. Who words it otherwise asks another one, and the answer to the old one stays with the old words. */
record Question(Words words) {
    private static final int LENGTH = 12;

    /** The same for the same Dutch words, in whichever model they stand. */
    String key() {
        return hash(words.nl()).substring(0, LENGTH);
    }

    static String hash(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
