package nl.gezondewijk.forecast;

import java.util.List;

/** A table as it is printed: of each row the first cell heads it. */
public record TableView(String caption, List<String> heads, List<List<String>> rows) {

    public TableView {
        heads = List.copyOf(heads);
        rows = List.copyOf(rows);
    }
}
