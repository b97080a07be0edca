package nl.gezondewijk.sheet;

import java.util.OptionalDouble;

/**
 * What stands in a cell.
 *
 * @param text as its owner sees it, without blanks around it; empty where nothing stands
 * @param number where the file itself says that it is a number; a text that looks like one has none
 */
public record Cell(String text, OptionalDouble number) {
    public static final Cell EMPTY = new Cell("", OptionalDouble.empty());

    public static Cell of(String text) {
        var stripped = text.replace('\u00a0', ' ').strip();
        return stripped.isEmpty() ? EMPTY : new Cell(stripped, OptionalDouble.empty());
    }

    static Cell of(double number, String text) {
        return new Cell(text, OptionalDouble.of(number));
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }
}
