package nl.gezondewijk.account;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** An e-mail address, in lower case; only its shape is checked. */
record Email(String value) {
    private static final Pattern SHAPE =
            Pattern.compile("[^\\s@\\p{Cntrl}]{1,64}@[^\\s@\\p{Cntrl}]+\\.[^\\s@\\p{Cntrl}]+");

    Email {
        value = normal(value);
        if (!isShaped(value)) {
            throw new IllegalArgumentException("an e-mail address reads like naam@gemeente.nl: '" + value + "'");
        }
    }

    static Optional<Email> in(String typed) {
        return isShaped(normal(typed)) ? Optional.of(new Email(typed)) : Optional.empty();
    }

    static String normal(String typed) {
        return typed.strip().toLowerCase(Locale.ROOT);
    }

    /** What stands before the @. */
    String mailbox() {
        return value.substring(0, value.indexOf('@'));
    }

    private static boolean isShaped(String text) {
        return text.length() <= 254 && SHAPE.matcher(text).matches();
    }
}
