package nl.gezondewijk.sheet;

import java.math.BigDecimal;
import java.util.OptionalDouble;

/**
 * What stands in a cell.
 *
 * @param text as its owner sees it, without blanks around it; empty where nothing stands
 * @param number where the file itself says that it is a number; a text that looks like one has none
 */
public record Cell(String text, OptionalDouble number) {
    private static final int LONGEST = 100;

    public static final Cell EMPTY = new Cell("", OptionalDouble.empty());

    public static Cell of(String text) {
        var stripped = text.replace('\u00a0', ' ').strip();
        return stripped.isEmpty() ? EMPTY : new Cell(stripped, OptionalDouble.empty());
    }

    /** Written out, unless that would take more than anybody writes: 1E999999999 is a thousand million digits. */
    static Cell of(BigDecimal number, String unit) {
        var bare = number.stripTrailingZeros();
        boolean endless = Math.abs((long) bare.scale()) > LONGEST;
        return endless ? of(number.toString()) : of(bare.doubleValue(), bare.toPlainString() + unit);
    }

    private static Cell of(double number, String text) {
        return new Cell(text, OptionalDouble.of(number));
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }
}
