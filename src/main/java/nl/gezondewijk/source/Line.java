package nl.gezondewijk.source;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Reads one row of OData after the other into cells in the order of the table's columns; rows must come in their own order. */
final class Line {
    private final List<Column> columns;
    private final Map<String, Integer> places = new HashMap<>();
    private final @Nullable String[] cells;
    private final int area;
    private long last = -1;
    private long kept = -1;

    Line(List<Column> columns) {
        this.columns = columns;
        this.cells = new String[columns.size()];
        for (int i = 0; i < columns.size(); i++) {
            places.putIfAbsent(columns.get(i).key(), i);
        }
        this.area = places.getOrDefault("WijkenEnBuurten", 0);
    }

    /** A page is read anew: what an answer that broke off had told does not count. */
    void begin() {
        last = kept;
    }

    void keep() {
        kept = last;
    }

    /** What the row is called in findings. */
    String key() {
        return String.valueOf(cells[area]).strip();
    }

    /** The same array each time. */
    @Nullable
    String[] read(JsonParser parser) {
        int filled = 0;
        java.util.Arrays.fill(cells, null);
        for (int i = 0; parser.nextToken() != JsonToken.END_OBJECT; i++) {
            var name = parser.currentName();
            int place = i < columns.size() && columns.get(i).key().equals(name) ? i : place(name);
            var token = parser.nextToken();
            if (token.isStructStart()) {
                throw refused(name, Rule.NOT_A_NUMBER, token.asString());
            }
            if (token != JsonToken.VALUE_NULL) {
                cells[place] = parser.getString();
            }
            filled++;
        }
        if (filled != columns.size()) {
            throw refused(
                    "",
                    filled < columns.size() ? Rule.MISSING_COLUMN : Rule.DOUBLED_COLUMN,
                    filled + " / " + columns.size());
        }
        order();
        return cells;
    }

    private int place(String name) {
        var place = places.get(name);
        if (place == null) {
            throw refused(name, Rule.MISSING_COLUMN, "");
        }
        return place;
    }

    private void order() {
        try {
            long id = Long.parseLong(String.valueOf(cells[0]).strip());
            if (id <= last) {
                throw refused("ID", Rule.PAGE_ORDER, last + " > " + id);
            }
            last = id;
        } catch (NumberFormatException none) {
            throw refused("ID", Rule.NOT_A_NUMBER, String.valueOf(cells[0]));
        }
    }

    private Refused refused(String column, Rule rule, @Nullable String value) {
        return new Refused(new Finding(key(), column, String.valueOf(value), rule));
    }
}
