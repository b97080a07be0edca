package nl.gezondewijk.forecast;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.gezondewijk.area.Area;
import nl.gezondewijk.sheet.Cell;
import nl.gezondewijk.sheet.Row;

/**
 * Where a handed-in table has what: known by the words in its heading. Numbers stand in one column, or in a column for each year.
 *
 * @param years the column of each year, where years stand in the heading
 * @param kind what the heading says of the sort of areas
 */
record Columns(Map<Column, Integer> places, Map<Integer, Integer> years, Optional<Area.Kind> kind) {
    private static final Pattern YEAR = Pattern.compile("(?:19|20|21)\\d{2}");

    enum Column {
        AREA(
                "(?:gebied|gemeente|wijk|buurt|postcode|regio|area|gwb)?(?:s?[ _]?code)|gebied|gemeente|wijk|buurt|postcode|pc4|area|regio"),
        /** The gemeente, beside what lies in it. */
        WITHIN("gemeente(?:naam)?"),
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
        var areas = new TreeMap<Integer, Integer>();
        for (int i = 0; i < row.cells().size(); i++) {
            var text = heading(row, i);
            if (YEAR.matcher(text).matches()) {
                years.put(Integer.parseInt(text), i);
            }
            if (Column.AREA.heading.matcher(text).matches()) {
                areas.putIfAbsent(fineness(text), i);
            }
            for (var column : Column.values()) {
                if (column != Column.AREA && column.heading.matcher(text).matches()) {
                    places.putIfAbsent(column, i);
                    break;
                }
            }
        }
        var area = Optional.ofNullable(areas.firstEntry()).map(Map.Entry::getValue);
        area.ifPresent(place -> places.put(Column.AREA, place));
        if (area.equals(Optional.ofNullable(places.get(Column.WITHIN)))) {
            places.remove(Column.WITHIN);
        }
        var columns = new Columns(
                places,
                places.containsKey(Column.NUMBER) ? Map.of() : years,
                area.flatMap(place -> kind(heading(row, place))));
        return columns.serve(kind) ? Optional.of(columns) : Optional.empty();
    }

    private static String heading(Row row, int place) {
        return row.cell(place).text().toLowerCase(Locale.ROOT).strip();
    }

    /** Of several columns of areas the smallest are meant, and of those the codes. */
    private static int fineness(String heading) {
        int size = heading.startsWith("buurt")
                ? 0
                : heading.startsWith("wijk") ? 1 : heading.startsWith("gemeente") ? 3 : 2;
        return 2 * size + (heading.endsWith("code") ? 0 : 1);
    }

    private static Optional<Area.Kind> kind(String heading) {
        return Stream.of(Area.Kind.GEMEENTE, Area.Kind.WIJK, Area.Kind.BUURT)
                .filter(kind -> heading.startsWith(kind.name().toLowerCase(Locale.ROOT)))
                .findFirst();
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
