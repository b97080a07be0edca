package nl.gezondewijk.source;

/**
 * Something in a delivery that its owner should know.
 *
 * @param place line of a file, key of a row, or address
 * @param column as the publisher names it; empty where it is about the whole
 * @param value what stands there, cut to what is readable
 * @param rule what it offends against
 */
public record Finding(String place, String column, String value, Rule rule) {
    private static final int READABLE = 200;

    public Finding {
        place = readable(place);
        column = readable(column);
        value = readable(value);
    }

    /** About the delivery as a whole. */
    static Finding of(Rule rule, String value) {
        return new Finding("", "", value, rule);
    }

    private static String readable(String text) {
        var cut = text.length() > READABLE ? text.substring(0, READABLE - 1) + "…" : text;
        return cut.replaceAll("[\\p{Cntrl}\\p{Cs}]", "\uFFFD").strip();
    }
}
