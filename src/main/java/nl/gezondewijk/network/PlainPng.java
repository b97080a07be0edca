package nl.gezondewijk.network;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * A PNG with nothing in it but the picture: what else it holds (texts that unfold to gigabytes, where it was taken, more pictures) is not
 * given to who decodes it.
 *
 * @param moves whether it was one of several pictures
 */
record PlainPng(byte[] content, boolean moves) {
    private static final int HEAD = 8;
    private static final int AROUND = 12;
    private static final Set<String> KEPT = Set.of("IHDR", "PLTE", "tRNS", "IDAT", "IEND");

    static PlainPng of(byte[] file) {
        var bytes = ByteBuffer.wrap(file);
        var plain = new ByteArrayOutputStream(file.length);
        plain.write(file, 0, Math.min(HEAD, file.length));
        boolean moves = false;
        int at = HEAD;
        while (at + AROUND <= file.length) {
            int length = bytes.getInt(at);
            if (length < 0 || length > file.length - at - AROUND) {
                break;
            }
            var kind = new String(file, at + 4, 4, StandardCharsets.US_ASCII);
            moves |= kind.equals("acTL");
            if (KEPT.contains(kind)) {
                plain.write(file, at, AROUND + length);
            }
            at += AROUND + length;
        }
        return new PlainPng(plain.toByteArray(), moves);
    }
}
