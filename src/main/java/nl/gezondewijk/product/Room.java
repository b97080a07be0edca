package nl.gezondewijk.product;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How much goes on a factsheet. It is always two pages: where long names or sentences take more, less is told, the least telling
 * first; what is left out stands on the profile, to which the address leads.
 *
 * @param large whether the drawings are
 * @param points in a list on the first page
 * @param rows of figures on the second
 * @param caveats said under the figures
 */
record Room(boolean large, int points, int rows, int caveats) {
    private static final int[] ROWS = {22, 20, 17, 14, 10, 5};

    static final List<Room> FROM_MUCH_TO_LITTLE = IntStream.range(0, ROWS.length)
            .boxed()
            .flatMap(i ->
                    Stream.of(true, false).map(large -> new Room(large, Math.clamp(4 - i, 1, 3), ROWS[i], 4 - i / 2)))
            .toList();
}
