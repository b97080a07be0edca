package nl.gezondewijk.indicator;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What is different between a release and the one that it replaced. */
@Component
public class Differences {
    /** Every value of both releases that is not the same in the other; a row whose arrays are equal is not taken apart. */
    private static final String CELLS = """
            WITH pair AS (SELECT id AS new, replaces AS old FROM indicator.release WHERE id = :release),
            rows AS (
                SELECT coalesce(n.area, o.area) AS area, coalesce(n.period, o.period) AS period,
                       coalesce(n.block, o.block) AS block, o.values AS old, o.reasons AS gone, n.values AS new, n.reasons AS came
                FROM (SELECT * FROM indicator.figures WHERE release = (SELECT new FROM pair)) n
                FULL JOIN (SELECT * FROM indicator.figures WHERE release = (SELECT old FROM pair)) o
                     ON o.area = n.area AND o.period = n.period AND o.block = n.block
                WHERE (SELECT old FROM pair) IS NOT NULL
                  AND (n.values, n.reasons) IS DISTINCT FROM (o.values, o.reasons)),
            cells AS (
                SELECT r.area, r.period, c.indicator, r.old[c.position + 1] AS before, NULL::float8 AS after
                FROM rows r JOIN indicator.release_column c
                     ON c.release = (SELECT old FROM pair) AND c.period = r.period AND c.block = r.block
                WHERE substr(r.gone, c.position + 1, 1) = '.'
                UNION ALL
                SELECT r.area, r.period, c.indicator, NULL, r.new[c.position + 1]
                FROM rows r JOIN indicator.release_column c
                     ON c.release = (SELECT new FROM pair) AND c.period = r.period AND c.block = r.block
                WHERE substr(r.came, c.position + 1, 1) = '.'),
            different AS (
                SELECT area, period, indicator, max(before) AS before, max(after) AS after
                FROM cells GROUP BY area, period, indicator
                HAVING max(before) IS DISTINCT FROM max(after))
            """;

    private final JdbcClient db;

    Differences(JdbcClient db) {
        this.db = db;
    }

    /** How many values of an indicator changed, appeared and vanished. */
    public record Count(String indicator, long changed, long appeared, long vanished) {}

    /** One value then and now; the one or the other may be absent. */
    public record Difference(
            String area, String period, String indicator, Optional<Double> before, Optional<Double> after) {}

    public List<Count> count(int release) {
        return db.sql(CELLS + """
                        SELECT indicator, count(*) FILTER (WHERE before IS NOT NULL AND after IS NOT NULL) AS changed,
                               count(*) FILTER (WHERE before IS NULL) AS appeared,
                               count(*) FILTER (WHERE after IS NULL) AS vanished
                        FROM different GROUP BY indicator ORDER BY indicator
                        """).param("release", release).query(Count.class).list();
    }

    /** One after the other, in order of indicator, period and area; never all of them in memory. */
    @Transactional(readOnly = true)
    public void each(int release, Consumer<Difference> each) {
        try (var all = db
                .sql(CELLS + """
                        SELECT area, period, indicator, before, after FROM different ORDER BY indicator, period, area
                        """)
                .param("release", release)
                .withFetchSize(5_000)
                .query((row, number) -> new Difference(
                        row.getString("area"),
                        row.getString("period"),
                        row.getString("indicator"),
                        Optional.ofNullable((Double) row.getObject("before")),
                        Optional.ofNullable((Double) row.getObject("after"))))
                .list()
                .stream()) {
            all.forEach(each);
        }
    }
}
