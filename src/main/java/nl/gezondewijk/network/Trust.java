package nl.gezondewijk.network;

import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * How much parties are trusted by those who were asked: kept without who said it or when, and told only as a mean, in half points.
 *
 * <p>What came is taken into that mean five or more at a time: who knows the mean before and after one answer learns nothing of it.
 */
@Component
class Trust {
    static final int STEP = 5;

    private final JdbcClient db;

    Trust(JdbcClient db) {
        this.db = db;
    }

    /**
     * Writes all that was said about this party anew, in random order: where a row stands does not tell when it came.
     *
     * @param score 1 to 5
     */
    @Transactional
    void say(int about, int score) {
        db.sql("SELECT id FROM network.organisation WHERE id = :about FOR UPDATE")
                .param("about", about)
                .query(Integer.class)
                .optional();
        db.sql("""
                        WITH gone AS (DELETE FROM network.trust WHERE about = :about RETURNING score, told),
                        said AS (SELECT score, told FROM gone UNION ALL SELECT :score, false)
                        INSERT INTO network.trust (about, score, told)
                        SELECT :about, score, told OR count(*) FILTER (WHERE NOT told) OVER () >= :step FROM said ORDER BY random()
                        """)
                .param("step", STEP)
                .param("about", about)
                .param("score", score)
                .update();
    }

    /** The mean trust in each party of which five or more said it, to half a point. */
    Map<Integer, Double> means(int approach) {
        return db
                .sql("""
                        SELECT t.about, (round(avg(t.score) * 2) / 2)::float8 AS mean
                        FROM network.trust t JOIN network.organisation o ON o.id = t.about
                        WHERE o.approach = :approach AND t.told GROUP BY t.about
                        """)
                .param("approach", approach)
                .query((row, number) -> Map.entry(row.getInt("about"), row.getDouble("mean")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
