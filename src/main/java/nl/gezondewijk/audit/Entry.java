package nl.gezondewijk.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;

/** One line of the trail; it seals its content together with the hash of the line before it. */
record Entry(
        long number,
        Instant at,
        String actor,
        String action,
        String object,
        Outcome outcome,
        String origin,
        String previous) {
    /** What stands in for the line before the first. */
    static final String START = "0".repeat(64);

    Entry {
        if (number < 1) {
            throw new IllegalArgumentException("lines are numbered from 1: " + number);
        }
        if (!action.matches("[a-z]+(\\.[a-z-]+)+")) {
            throw new IllegalArgumentException("an action reads like 'account.signed-in': '" + action + "'");
        }
        at = at.truncatedTo(ChronoUnit.MICROS); // PostgreSQL keeps no more, and the hash must be found again
    }

    String hash() {
        var sha = sha256();
        var moment = at.getEpochSecond() + "." + at.getNano();
        for (var part :
                List.of(String.valueOf(number), moment, actor, action, object, outcome.name(), origin, previous)) {
            var bytes = part.getBytes(StandardCharsets.UTF_8);
            // The length goes first, so that no two different lines read the same.
            sha.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
            sha.update(bytes);
        }
        return HexFormat.of().formatHex(sha.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
