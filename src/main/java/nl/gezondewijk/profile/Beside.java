package nl.gezondewijk.profile;

import java.util.Arrays;
import java.util.Optional;

/** Among which areas an area is seen; the word is the one in a page's address. */
public enum Beside {
    IN_GEMEENTE("gemeente"),
    AS_URBAN("stedelijkheid");

    private final String word;

    Beside(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }

    static Optional<Beside> of(String word) {
        return Arrays.stream(values()).filter(one -> one.word.equals(word)).findFirst();
    }
}
