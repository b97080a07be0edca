package nl.gezondewijk.source;

import java.util.Arrays;
import java.util.Random;

/** Damage as it happens to files: bytes that change, go, come twice, or stop coming. */
final class Mutation {
    private Mutation() {}

    static byte[] of(byte[] whole, Random random) {
        var bytes = whole.clone();
        for (int i = random.nextInt(4); i >= 0 && bytes.length > 2; i--) {
            int at = random.nextInt(bytes.length);
            switch (random.nextInt(4)) {
                case 0 -> bytes[at] = (byte) random.nextInt(256);
                case 1 -> bytes[at] = (byte) "0123456789-[]{},;\".:eE \n".charAt(random.nextInt(24));
                case 2 -> bytes = without(bytes, at, Math.min(bytes.length, at + 1 + random.nextInt(20)));
                default -> bytes = random.nextInt(4) == 0 ? Arrays.copyOf(bytes, at) : doubled(bytes, at, random);
            }
        }
        return bytes;
    }

    private static byte[] without(byte[] bytes, int from, int to) {
        var less = new byte[bytes.length - (to - from)];
        System.arraycopy(bytes, 0, less, 0, from);
        System.arraycopy(bytes, to, less, from, bytes.length - to);
        return less;
    }

    private static byte[] doubled(byte[] bytes, int from, Random random) {
        int length = Math.min(bytes.length - from, 1 + random.nextInt(200));
        var more = new byte[bytes.length + length];
        System.arraycopy(bytes, 0, more, 0, from + length);
        System.arraycopy(bytes, from, more, from + length, bytes.length - from);
        return more;
    }
}
