package nl.gezondewijk.statistics.disclosure;

import java.util.List;

/**
 * Counts that are told or withheld together: the answers to one question, in areas that add up.
 *
 * <p>An area tells all its columns or none. So the answers of one question (well, moderately, badly) are one table, for the last of
 * them would follow from the others; a count that is nobody's rest is a table by itself.
 *
 * @param keptBack areas that are withheld whatever they count: the source kept them back, and their count is an assumed one
 * @param toldBefore areas whose count was told in an earlier release: withholding them hides nothing any more
 */
@SuppressWarnings("ArrayRecordComponent") // a national table has thousands of areas
public record CountTable(Hierarchy areas, List<Column> columns, boolean[] keptBack, boolean[] toldBefore) {

    public CountTable {
        columns = List.copyOf(columns);
        int n = areas.size();
        if (columns.isEmpty() || columns.stream().anyMatch(column -> column.size() != n)) {
            throw new IllegalArgumentException("every column must have a count for each of the " + n + " areas");
        }
        if (keptBack.length != n || toldBefore.length != n) {
            throw new IllegalArgumentException("each of the " + n + " areas is kept back or not, told before or not");
        }
    }

    /** A table told for the first time, of a source that keeps nothing back. */
    public static CountTable of(Hierarchy areas, Column... columns) {
        return new CountTable(areas, List.of(columns), new boolean[areas.size()], new boolean[areas.size()]);
    }

    public CountTable keptBack(int... areasKeptBack) {
        return new CountTable(areas, columns, marked(keptBack, areasKeptBack), toldBefore);
    }

    public CountTable toldBefore(int... areasTold) {
        return new CountTable(areas, columns, keptBack, marked(toldBefore, areasTold));
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
