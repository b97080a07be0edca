package nl.gezondewijk.estimate;

import java.util.Map;
import java.util.Optional;
import nl.gezondewijk.area.Area;

/** Which areas the texts of a table mean. */
record Texts(Map<String, Area> meant) {
    Texts {
        meant = Map.copyOf(meant);
    }

    Optional<Area> area(String text) {
        return Optional.ofNullable(meant.get(text));
    }

    /** What stands in a column of a line: its text, or its number without decimals that are none. */
    static String of(Grid.Line line, int at) {
        var number = line.numbers().get(at);
        if (number == null) {
            return line.texts().get(at);
        }
        return number == Math.rint(number) && Math.abs(number) < 1e15
                ? String.valueOf(number.longValue())
                : String.valueOf(number);
    }
}
