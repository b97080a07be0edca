package nl.gezondewijk.directory;

import java.util.List;
import java.util.stream.IntStream;
import nl.gezondewijk.area.DutchGrid;

/**
 * A place on the map.
 *
 * @param x metres of the Dutch grid to the east
 * @param y and to the north
 */
public record Spot(double x, double y) {
    /** Metres; the same stands in the migration that first numbered them. */
    private static final int CELL = 5_000;

    private static final int ROW = 1_000;

    public Spot {
        if (!DutchGrid.isOnGrid(x, y)) {
            throw new IllegalArgumentException("not in the Netherlands: " + x + ", " + y);
        }
    }

    /** The square of the country that it is in, as a number, so that an index knows what is near. */
    int cell() {
        return (int) Math.floor(x / CELL) * ROW + (int) Math.floor(y / CELL);
    }

    /** All squares that lie within so many metres, wholly or in part. */
    List<Integer> cellsWithin(int metres) {
        return IntStream.rangeClosed((int) Math.floor((x - metres) / CELL), (int) Math.floor((x + metres) / CELL))
                .boxed()
                .flatMap(column -> IntStream.rangeClosed(
                                (int) Math.floor((y - metres) / CELL), (int) Math.floor((y + metres) / CELL))
                        .mapToObj(row -> column * ROW + row))
                .toList();
    }

    double metresTo(Spot other) {
        return Math.hypot(x - other.x, y - other.y);
    }
}
