package nl.gezondewijk.forecast;

import java.util.Optional;
import nl.gezondewijk.area.Area;

/**
 * The name of an area in a table, of which it must still be said which area it is.
 *
 * @param written as the table's lines have it until then
 * @param gemeente what stands beside it, for many a Centrum is in the country
 * @param kind what its column says that it is
 */
record Unplaced(String written, String name, Optional<String> gemeente, Optional<Area.Kind> kind) {

    static Unplaced of(String name, String gemeente, Optional<Area.Kind> kind) {
        return gemeente.isEmpty()
                ? new Unplaced(name, name, Optional.empty(), kind)
                : new Unplaced(name + " (" + gemeente + ")", name, Optional.of(gemeente), kind);
    }
}
