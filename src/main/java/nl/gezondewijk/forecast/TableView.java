package nl.gezondewijk.forecast;

import java.util.List;
import java.util.regex.Pattern;

/** A table as it is printed: of each row the first cell heads it. */
public record TableView(String caption, List<String> heads, List<List<String>> rows) {
    private static final Pattern NUMBER = Pattern.compile("[+−-]?\\d");

    public TableView {
        heads = List.copyOf(heads);
        rows = List.copyOf(rows);
    }

    /** Numbers stand under each other by their last digit, words by their first letter. */
    public String alignment(int column) {
        return rows.stream().anyMatch(row -> NUMBER.matcher(row.get(column)).lookingAt()) ? "gw-col-num" : "";
    }
}
