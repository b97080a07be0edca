package nl.gezondewijk.referral;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.gezondewijk.seal.Secret;

/** What stands on a card: ten signs that are not mistaken for each other, one of 30 to the power of 10 (49 bits). */
record Code(String signs) {
    private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 10;
    private static final Pattern SIGNS = Pattern.compile("[" + ALPHABET + "]{" + LENGTH + "}");
    private static final SecureRandom RANDOM = new SecureRandom();

    Code {
        if (!SIGNS.matcher(signs).matches()) {
            throw new IllegalArgumentException("a code has " + LENGTH + " signs of " + ALPHABET);
        }
    }

    static Code drawn() {
        return new Code(RANDOM.ints(LENGTH, 0, ALPHABET.length())
                .collect(StringBuilder::new, (all, at) -> all.append(ALPHABET.charAt(at)), StringBuilder::append)
                .toString());
    }

    /** As somebody types it from paper: with or without its line, in small letters too. */
    static Optional<Code> in(String typed) {
        if (typed.length() > 40) {
            return Optional.empty();
        }
        var signs = typed.toUpperCase(Locale.ROOT).replaceAll("[\\s-]", "");
        return SIGNS.matcher(signs).matches() ? Optional.of(new Code(signs)) : Optional.empty();
    }

    /** As it stands on paper: {@code 7KM4P-XW2QF}. */
    String shown() {
        return signs.substring(0, LENGTH / 2) + "-" + signs.substring(LENGTH / 2);
    }

    String end() {
        return signs.substring(LENGTH - 3);
    }

    String hash() {
        return Secret.hash(signs);
    }

    @Override
    public String toString() {
        return "a code";
    }
}
