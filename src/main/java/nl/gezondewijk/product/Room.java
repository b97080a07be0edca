package nl.gezondewijk.product;

import java.util.List;
import java.util.stream.IntStream;

/**
 * How much of a story fits on two pages.
 *
 * @param points in a list on the first page
 * @param letters of what a group concluded about a chapter
 * @param rows of figures on the second
 * @param caveats said under the figures
 */
record Room(Drawings drawings, int points, int letters, int rows, int caveats) {
    private static final int[] ROWS = {22, 20, 17, 14, 10, 5};
    private static final int LEAST = ROWS.length - 1;

    /** How large the drawings on the first page are. */
    enum Drawings {
        LARGE,
        SMALL,
        NONE
    }

    /** For the first page, from much to little; the second has as little as can be. */
    static final List<Room> FIRST = List.of(
            first(Drawings.LARGE, 3, 700),
            first(Drawings.SMALL, 3, 700),
            first(Drawings.LARGE, 2, 700),
            first(Drawings.SMALL, 3, 300),
            first(Drawings.SMALL, 2, 300),
            first(Drawings.SMALL, 2, 150),
            first(Drawings.NONE, 2, 150),
            first(Drawings.NONE, 1, 80));

    private static Room first(Drawings drawings, int points, int letters) {
        return new Room(drawings, points, letters, ROWS[LEAST], caveats(LEAST));
    }

    private static int caveats(int step) {
        return 4 - step / 2;
    }

    /** With this first page, from much to little on the second. */
    List<Room> second() {
        return IntStream.rangeClosed(0, LEAST)
                .mapToObj(step -> new Room(drawings, points, letters, ROWS[step], caveats(step)))
                .toList();
    }
}
