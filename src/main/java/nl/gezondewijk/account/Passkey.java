package nl.gezondewijk.account;

import java.time.Instant;
import java.util.Optional;

/**
 * A passkey as its owner knows it.
 *
 * @param key tells it apart, and is no secret
 * @param name what the owner calls it
 * @param usedAt empty for one that was never used to sign in
 */
record Passkey(String key, String name, Instant madeAt, Optional<Instant> usedAt) {
    static final int LONGEST_NAME = 60;

    static boolean isName(String text) {
        return !text.isBlank() && text.length() <= LONGEST_NAME && text.chars().noneMatch(Character::isISOControl);
    }
}
