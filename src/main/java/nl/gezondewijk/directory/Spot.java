package nl.gezondewijk.directory;

import nl.gezondewijk.area.DutchGrid;

/**
 * A place on the map.
 *
 * @param x metres of the Dutch grid to the east
 * @param y and to the north
 */
public record Spot(double x, double y) {

    public Spot {
        if (!DutchGrid.isOnGrid(x, y)) {
            throw new IllegalArgumentException("not in the Netherlands: " + x + ", " + y);
        }
    }

    double metresTo(Spot other) {
        return Math.hypot(x - other.x, y - other.y);
    }
}
