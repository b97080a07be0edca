package nl.gezondewijk.indicator;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What earlier releases told and withheld of the counts of a draft, in one period: whoever read them knows it still.
 *
 * <p>The same counts are those of the same indicator, and those that are the same numbers in nearly all areas, whatever they were
 * called: handing them in again under another name must not undo what was withheld. What its owner alone read, and was then replaced
 * or taken back, was never told to anybody.
 */
final class Earlier {
    private static final String ELSEWHERE = """
            FROM indicator.release r
            JOIN indicator.release_column c ON c.release = r.id AND c.period = :period
            WHERE r.id <> :release AND r.state <> 'DRAFT'
              AND NOT (r.audience = 'OWNER' AND (r.state = 'REPLACED' OR r.withdrawn_at IS NOT NULL
                   OR r.dataset = (SELECT dataset FROM indicator.release WHERE id = :release)))
              AND (r.owner IS NOT NULL OR c.indicator = ANY(:indicators))
            """;

    private final JdbcClient db;
    private final int release;
    private final String period;

    Earlier(JdbcClient db, int release, String period) {
        this.db = db;
        this.release = release;
        this.period = period;
    }

    /**
     * What was told of one count.
     *
     * @param values the numbers that were told, by area
     * @param withheld areas that the last release to speak of them withheld
     * @param roundedTo what the numbers may have been rounded to
     */
    record Past(Map<String, Double> values, Set<String> withheld, int roundedTo) {
        static final Past NOTHING = new Past(Map.of(), Set.of(), 1);

        /** Whether who read that number knows this one; another number hides behind none. */
        boolean isTold(String area, double value) {
            var before = values.get(area);
            return before != null && Math.abs(before - value) <= roundedTo / 2.0;
        }
    }

    private record Column(int release, int block, int position, String indicator, int roundedTo) {}

    /** One column of an earlier release. */
    private record Read(Column column, Map<String, Double> values, Set<String> withheld) {}

    /** @param drafted for each indicator its numbers in the draft, by area */
    Map<String, Past> of(Map<String, Map<String, Double>> drafted) {
        var read = read(columns(drafted));
        var pasts = new HashMap<String, Past>();
        drafted.forEach((indicator, values) -> pasts.put(
                indicator,
                read.stream()
                        .filter(one -> one.column().indicator().equals(indicator) || isSame(one.values(), values))
                        .reduce(Past.NOTHING, Earlier::with, (one, other) -> one)));
        return pasts;
    }

    /** At least five areas have both, and four in five of those the same number. */
    private static boolean isSame(Map<String, Double> earlier, Map<String, Double> now) {
        int both = 0;
        int same = 0;
        for (var one : now.entrySet()) {
            var before = earlier.get(one.getKey());
            if (before != null) {
                both++;
                same += before.equals(one.getValue()) ? 1 : 0;
            }
        }
        return both >= 5 && same * 5 >= both * 4;
    }

    private static Past with(Past past, Read read) {
        var values = new HashMap<>(past.values());
        values.putAll(read.values());
        var withheld = new HashSet<>(past.withheld());
        withheld.removeAll(read.values().keySet());
        withheld.addAll(read.withheld());
        return new Past(
                values, withheld, Math.max(past.roundedTo(), read.column().roundedTo()));
    }

    private List<Column> columns(Map<String, Map<String, Double>> drafted) {
        return db.sql("""
                        SELECT c.release, c.block, c.position, c.indicator,
                               coalesce((SELECT max(g.rounded_to) FROM indicator.guarded g
                                         WHERE g.release = c.release AND g.period = c.period), 1) AS rounded_to
                        """ + ELSEWHERE + "ORDER BY c.release, c.block, c.position")
                .param("release", release)
                .param("period", period)
                .param("indicators", drafted.keySet().toArray(String[]::new))
                .query(Column.class)
                .list();
    }

    private List<Read> read(List<Column> columns) {
        var byBlock = new HashMap<List<Integer>, List<Read>>();
        var all = new ArrayList<Read>();
        for (var column : columns) {
            var read = new Read(column, new HashMap<>(), new HashSet<>());
            all.add(read);
            byBlock.computeIfAbsent(List.of(column.release(), column.block()), key -> new ArrayList<>())
                    .add(read);
        }
        byBlock.forEach((key, here) -> db.sql("""
                        SELECT area, values, reasons FROM indicator.figures
                        WHERE release = :release AND period = :period AND block = :block
                        """)
                .param("release", key.getFirst())
                .param("period", period)
                .param("block", key.getLast())
                .query((RowCallbackHandler) row -> take(row, here)));
        return all;
    }

    private static void take(ResultSet row, List<Read> columns) throws SQLException {
        var area = row.getString("area");
        var values = Figures.numbers(row.getArray("values"));
        var reasons = row.getString("reasons");
        for (var one : columns) {
            int position = one.column().position();
            if (reasons.charAt(position) == Draft.Row.VALUE) {
                one.values().put(area, values[position]);
            } else if (isWithheld(reasons.charAt(position))) {
                one.withheld().add(area);
            }
        }
    }

    private static boolean isWithheld(char reason) {
        return reason == Figure.Reason.WITHHELD.code() || reason == Figure.Reason.TOO_FEW.code();
    }
}
