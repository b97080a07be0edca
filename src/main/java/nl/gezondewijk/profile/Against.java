package nl.gezondewijk.profile;

import java.util.Arrays;
import java.util.Optional;

/** With what an area is compared; the word is the one in a page's address. */
public enum Against {
    GEMEENTE("gemeente"),
    GGD_REGIO("ggd-regio"),
    PROVINCIE("provincie"),
    NETHERLANDS("nederland"),
    /** The gemeente without the area, for what was counted. */
    REST("rest"),
    NORM("norm"),
    /** The measurement before, for what was measured and not modelled. */
    EARLIER("eerder");

    private final String word;

    Against(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }

    static Optional<Against> of(String word) {
        return Arrays.stream(values()).filter(one -> one.word.equals(word)).findFirst();
    }
}
