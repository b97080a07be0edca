package nl.gezondewijk.forecast;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import nl.gezondewijk.sheet.Cell;
import nl.gezondewijk.sheet.Row;

/**
 * Where a handed-in table has what: known by the words in its heading. Numbers stand in one column, or in a column for each year.
 *
 * @param years the column of each year, where years stand in the heading
 */
record Columns(Map<Column, Integer> places, Map<Integer, Integer> years) {
    private static final Pattern YEAR = Pattern.compile("(?:19|20|21)\\d{2}");

    enum Column {
        AREA(
                "(?:gebied|gemeente|wijk|buurt|postcode|regio|area|gwb)?(?:s?[ _]?code)|gebied|gemeente|wijk|buurt|postcode|pc4|area|regio"),
        YEAR("jaar|peiljaar|prognosejaar|year|perioden?"),
        SEX("geslacht|sekse|sex|gender"),
        AGES("leeftijd(?:sgroep|sklasse|en)?|age(?:s| group)?"),
        SUBJECT("beroep|functie|profession|zorg|zorgsoort|care"),
        NUMBER("aantal(?: .*)?|inwoners|personen|bevolking|mensen|people|number|fte|gebruik(?: .*)?|per persoon|use");

        private final Pattern heading;

        Column(String heading) {
            this.heading = Pattern.compile(heading);
        }
    }

    /** Empty where the row is not the heading of such a table. */
    static Optional<Columns> in(Row row, Delivery.Kind kind) {
        var places = new LinkedHashMap<Column, Integer>();
        var years = new LinkedHashMap<Integer, Integer>();
        for (int i = 0; i < row.cells().size(); i++) {
            var text = row.cell(i).text().toLowerCase(Locale.ROOT).strip();
            if (YEAR.matcher(text).matches()) {
                years.put(Integer.parseInt(text), i);
            }
            for (var column : Column.values()) {
                if (column.heading.matcher(text).matches()) {
                    places.putIfAbsent(column, i);
                    break;
                }
            }
        }
        var columns = new Columns(places, places.containsKey(Column.NUMBER) ? Map.of() : years);
        return columns.serve(kind) ? Optional.of(columns) : Optional.empty();
    }

    private boolean serve(Delivery.Kind kind) {
        boolean numbers = has(Column.NUMBER) || !years.isEmpty();
        boolean when = has(Column.YEAR) || !years.isEmpty();
        return numbers
                && switch (kind) {
                    case POPULATION, FORECAST -> has(Column.AREA) && when;
                    case USE -> has(Column.AGES);
                    case SUPPLY -> has(Column.AREA) && when && has(Column.SUBJECT);
                };
    }

    boolean has(Column column) {
        return places.containsKey(column);
    }

    Cell cell(Row row, Column column) {
        var place = places.get(column);
        return place == null ? Cell.EMPTY : row.cell(place);
    }

    /** By year the cells with numbers of a row. */
    Map<OptionalInt, Cell> numbers(Row row) {
        var cells = new LinkedHashMap<OptionalInt, Cell>();
        if (years.isEmpty()) {
            cells.put(year(cell(row, Column.YEAR)), cell(row, Column.NUMBER));
        } else {
            years.forEach((year, place) -> cells.put(OptionalInt.of(year), row.cell(place)));
        }
        return cells;
    }

    private static OptionalInt year(Cell cell) {
        var text = cell.text().strip().replaceFirst("[.,]0+$", "");
        var found = YEAR.matcher(text);
        return found.lookingAt() ? OptionalInt.of(Integer.parseInt(found.group())) : OptionalInt.empty();
    }
}
