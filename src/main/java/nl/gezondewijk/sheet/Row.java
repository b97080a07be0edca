package nl.gezondewijk.sheet;

import java.util.List;

/**
 * A row of a sheet.
 *
 * @param number as its owner's program shows it, from 1
 * @param cells from the first column on; what lies beyond is empty
 */
public record Row(int number, List<Cell> cells) {
    public Row {
        cells = List.copyOf(cells);
    }

    public Cell cell(int column) {
        return column < cells.size() ? cells.get(column) : Cell.EMPTY;
    }

    boolean isEmpty() {
        return cells.stream().allMatch(Cell::isEmpty);
    }

    long filled() {
        return cells.stream().filter(cell -> !cell.isEmpty()).count();
    }
}
