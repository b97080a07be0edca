package nl.gezondewijk.account;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The codes of six digits that an app makes of a secret and the clock (TOTP, RFC 6238; HMAC-SHA-1, steps of 30 seconds). */
final class AppCode {
    static final Duration STEP = Duration.ofSeconds(30);
    private static final int SECRET_BYTES = 20;
    private static final int DIGITS = 6;
    private static final int SIX_DIGITS = 1_000_000;
    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final Pattern SECRET = Pattern.compile("[A-Z2-7]{32}");

    private AppCode() {}

    /** A new secret of 160 bits in base 32 (RFC 4648), as apps take them. */
    static String secret() {
        var bytes = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(bytes);
        var text = new StringBuilder();
        long bits = 0;
        int held = 0;
        for (byte one : bytes) {
            bits = bits << 8 | one & 0xFF;
            for (held += 8; held >= 5; held -= 5) {
                text.append(LETTERS.charAt((int) (bits >> held - 5 & 31)));
            }
        }
        return text.toString();
    }

    static boolean isSecret(String text) {
        return SECRET.matcher(text).matches();
    }

    /** The step whose code this is: of now, the one before, or the one after, for clocks are not exact. */
    static OptionalLong match(String secret, String typed, Instant now) {
        var code = typed.replaceAll("[\\s.-]", "");
        long step = now.getEpochSecond() / STEP.toSeconds();
        for (long at = step - 1; at <= step + 1; at++) {
            if (at(secret, at).equals(code)) {
                return OptionalLong.of(at);
            }
        }
        return OptionalLong.empty();
    }

    static String at(String secret, long step) {
        try {
            var mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(bytes(secret), "HmacSHA1"));
            var hash = mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
            int offset = hash[hash.length - 1] & 0xF;
            int number = ByteBuffer.wrap(hash).getInt(offset) & Integer.MAX_VALUE;
            return String.format(Locale.ROOT, "%0" + DIGITS + "d", number % SIX_DIGITS);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has HMAC-SHA-1", e);
        }
    }

    private static byte[] bytes(String secret) {
        var bytes = ByteBuffer.allocate(secret.length() * 5 / 8);
        long bits = 0;
        int held = 0;
        for (char letter : secret.toCharArray()) {
            bits = bits << 5 | LETTERS.indexOf(letter);
            held += 5;
            if (held >= 8) {
                held -= 8;
                bytes.put((byte) (bits >> held));
            }
        }
        return bytes.array();
    }
}
