package nl.gezondewijk.sheet;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A row of a sheet.
 *
 * @param number as its owner's program shows it, from 1
 * @param cells from the first column on; what lies beyond is empty
 */
public record Row(int number, List<Cell> cells) {
    private static final Pattern TOTAL = Pattern.compile("(?i)(eind)?totaal|total|som|gemiddelde?|nederland totaal");

    public Row {
        cells = List.copyOf(cells);
    }

    public Cell cell(int column) {
        return column < cells.size() ? cells.get(column) : Cell.EMPTY;
    }

    /** Of all areas together, which is no area's. */
    public boolean isTotal() {
        for (int i = 0; i < Math.min(3, cells.size()); i++) {
            var text = cells.get(i).text();
            if (isTotal(text)) {
                return true;
            }
        }
        return false;
    }

    static boolean isTotal(String text) {
        boolean mayBe = !text.isEmpty() && "tesgn".indexOf(Character.toLowerCase(text.charAt(0))) >= 0;
        return mayBe && TOTAL.matcher(text).matches();
    }

    boolean isEmpty() {
        return cells.stream().allMatch(Cell::isEmpty);
    }

    long filled() {
        return cells.stream().filter(cell -> !cell.isEmpty()).count();
    }
}
