package nl.gezondewijk.statistics.disclosure;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Counts that are told or withheld together: the answers to one question, in areas that add up.
 *
 * <p>An area tells all its columns or none. So the answers of one question (well, moderately, badly) are one table, for the last of
 * them would follow from the others; a count that is nobody's rest is a table by itself.
 *
 * @param keptBack areas that are withheld whatever they count: the source kept them back, and their count is an assumed one
 */
@SuppressWarnings("ArrayRecordComponent") // a national table has thousands of areas
public record CountTable(Hierarchy areas, List<Column> columns, boolean[] keptBack) {

    public CountTable {
        columns = List.copyOf(columns);
        int n = areas.size();
        if (columns.isEmpty() || columns.stream().anyMatch(column -> column.size() != n)) {
            throw new IllegalArgumentException("every column must have a count for each of the " + n + " areas");
        }
        if (keptBack.length != n) {
            throw new IllegalArgumentException("each of the " + n + " areas is kept back or not");
        }
    }

    /** A table told for the first time, of a source that keeps nothing back. */
    public static CountTable of(Hierarchy areas, Column... columns) {
        return new CountTable(areas, List.of(columns), new boolean[areas.size()]);
    }

    public CountTable keptBack(int... areasKeptBack) {
        return new CountTable(areas, columns, marked(keptBack, areasKeptBack));
    }

    /** Areas of which an earlier release told the same counts. */
    public CountTable toldBefore(int... areasTold) {
        var told = marked(new boolean[areas.size()], areasTold);
        return new CountTable(
                areas, columns.stream().map(column -> column.toldBefore(told)).toList(), keptBack);
    }

    /**
     * With the rest of each area that is more than its parts by fewer people than may be told: somebody left them out for being so
     * few, and who subtracts finds them. Such a rest is kept back, and stands behind the other areas.
     */
    public CountTable withRests(ThresholdRule rule) {
        var wholes = IntStream.range(0, areas.size())
                .filter(area -> columns.stream().anyMatch(column -> isSmallRest(column, area, rule)))
                .toArray();
        if (wholes.length == 0) {
            return this;
        }
        var kept = Arrays.copyOf(keptBack, keptBack.length + wholes.length);
        Arrays.fill(kept, keptBack.length, kept.length, true);
        return new CountTable(
                areas.with(wholes),
                columns.stream().map(column -> withRests(column, wholes)).toList(),
                kept);
    }

    private boolean isSmallRest(Column column, int area, ThresholdRule rule) {
        long rest = rest(column, column.counted(), area);
        return rest > 0 && rest < rule.fewest();
    }

    private Column withRests(Column column, int[] wholes) {
        var counted = new long[wholes.length];
        var asked = new long[wholes.length];
        for (int i = 0; i < wholes.length; i++) {
            counted[i] = rest(column, column.counted(), wholes[i]);
            asked[i] = column.isShare() ? Math.max(counted[i], rest(column, column.asked(), wholes[i])) : 0;
        }
        return column.with(counted, asked);
    }

    /** What an area has beside its parts; absent where it has none, one of them is not known, or the parts are more. */
    private long rest(Column column, long[] numbers, int area) {
        var parts = areas.parts(area);
        if (parts.length == 0 || isUnknown(column, area)) {
            return Column.ABSENT;
        }
        long rest = numbers[area];
        for (int part : parts) {
            if (isUnknown(column, part)) {
                return Column.ABSENT;
            }
            rest -= numbers[part];
        }
        return Math.max(rest, Column.ABSENT);
    }

    private boolean isUnknown(Column column, int area) {
        return keptBack[area] || column.isAbsent(area);
    }

    private static boolean[] marked(boolean[] before, int... places) {
        var marked = before.clone();
        for (int place : places) {
            marked[place] = true;
        }
        return marked;
    }

    /** Nothing to tell here, in any column. */
    boolean isAbsent(int area) {
        return columns.stream().allMatch(column -> column.isAbsent(area));
    }

    boolean isTooSmall(int area, ThresholdRule rule) {
        return keptBack[area]
                || columns.stream().anyMatch(column -> !column.isAbsent(area) && column.isTooSmall(area, rule));
    }

    long people(int area) {
        return columns.stream().mapToLong(column -> column.people(area)).max().orElseThrow();
    }
}
