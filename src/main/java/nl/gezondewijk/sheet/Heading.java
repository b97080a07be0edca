package nl.gezondewijk.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Where a sheet says what its columns are, and where its rows begin.
 *
 * @param names of the columns; where several rows of headings stand above each other, joined
 * @param rows how many rows of headings there are; 0 where there is none
 * @param first number of the first row with figures, as its owner's program shows it
 */
record Heading(List<String> names, int rows, int first) {
    private static final int MOST_ROWS = 3;
    private static final int LOOKED_AT = 60;
    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");

    Heading {
        names = List.copyOf(names);
    }

    static Heading of(Sheet sheet) {
        var start = new ArrayList<Row>();
        try (var rows = sheet.rows()) {
            for (var row = rows.next(); row != null && start.size() < LOOKED_AT; row = rows.next()) {
                start.add(row);
            }
        }
        return of(start);
    }

    /** Where a column of this name stands; below 0 where none does. */
    int place(String name) {
        int exact = names.indexOf(name);
        for (int i = 0; exact < 0 && i < names.size(); i++) {
            if (isSame(names.get(i), name)) {
                return i;
            }
        }
        return exact;
    }

    /** Written a little differently: other capitals, spaces and signs. */
    static boolean isSame(String one, String other) {
        return plain(one).equals(plain(other));
    }

    static String plain(String name) {
        return SIGNS.matcher(name.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }

    /** @param start the first rows that are not empty */
    static Heading of(List<Row> start) {
        long width = start.stream().mapToLong(Row::filled).max().orElse(0);
        int first = 0;
        while (first < start.size() && !looksLikeFigures(start.get(first), width)) {
            first++;
        }
        if (first == start.size()) {
            first = Math.min(1, start.size()); // words alone: the first row names them
        }
        int from = first;
        while (from > 0 && first - from < MOST_ROWS && isHeading(start.get(from - 1), width)) {
            from--;
        }
        int number = first < start.size() ? start.get(first).number() : Integer.MAX_VALUE;
        return new Heading(names(start.subList(from, first), columns(start)), first - from, number);
    }

    private static int columns(List<Row> start) {
        return start.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
    }

    private static boolean isHeading(Row row, long width) {
        return row.filled() >= 2
                || row.filled() == 1
                        && (width < 2 || row.cell(0).isEmpty()); // over several columns; a title stands in the first
    }

    /** Some number in it that is no year: headings may be years. */
    private static boolean looksLikeFigures(Row row, long width) {
        return 2 * row.filled() >= width
                && !tellsAges(row)
                && row.cells().stream()
                        .anyMatch(cell -> Numeral.COMMA.parse(cell).isPresent() && !Period.isYear(cell.text()));
    }

    /** Ages are headings, also where some of them are a number: 0, 1-4, 5-9. */
    private static boolean tellsAges(Row row) {
        var ages = Ages.of(
                row.cells().stream().map(cell -> AgeGroup.of(cell.text())).toList());
        return ages.areAll() && ages.goUp();
    }

    private static List<String> names(List<Row> headings, int columns) {
        var names = new ArrayList<String>();
        var seen = new HashMap<String, Integer>();
        var above = new String[headings.size()];
        for (int column = 0; column < columns; column++) {
            var parts = new ArrayList<String>();
            for (int i = 0; i < headings.size(); i++) {
                var text = headings.get(i).cell(column).text();
                boolean last = i == headings.size() - 1;
                boolean below = headings.subList(i + 1, headings.size()).stream()
                        .anyMatch(row -> !row.cell(0).isEmpty());
                if (!text.isEmpty()) {
                    above[i] = text;
                    java.util.Arrays.fill(above, i + 1, above.length, null);
                } else if (!last
                        && above[i] != null
                        && (column > 0 || below)
                        && !headings.getLast().cell(column).isEmpty()) {
                    text = above[i]; // a heading that stands over several columns, merged or not
                }
                if (!text.isEmpty() && !parts.contains(text)) {
                    parts.add(text);
                }
            }
            var name = parts.isEmpty() ? letters(column) : String.join(" ", parts);
            int times = seen.merge(name, 1, Integer::sum);
            names.add(times == 1 ? name : name + " (" + letters(column) + ")");
        }
        return names;
    }

    /** As the owner's program names a column: A, B … Z, AA. */
    static String letters(int column) {
        return column < 26
                ? String.valueOf((char) ('A' + column))
                : letters(column / 26 - 1) + (char) ('A' + column % 26);
    }
}
