package nl.gezondewijk.network;

import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How much parties are trusted by those who were asked: kept without who said it, and told only as the mean of five answers or more. */
@Component
class Trust {
    static final int LEAST_ANSWERS = 5;

    private final JdbcClient db;

    Trust(JdbcClient db) {
        this.db = db;
    }

    /** @param score 1 to 5 */
    void say(int about, int score) {
        db.sql("INSERT INTO network.trust (about, score) VALUES (:about, :score)")
                .param("about", about)
                .param("score", score)
                .update();
    }

    /** The mean trust in each party of which five or more said it. */
    Map<Integer, Double> means(int approach) {
        return db
                .sql("""
                        SELECT t.about, avg(t.score)::float8 AS mean
                        FROM network.trust t JOIN network.organisation o ON o.id = t.about
                        WHERE o.approach = :approach GROUP BY t.about HAVING count(*) >= :least
                        """)
                .param("approach", approach)
                .param("least", LEAST_ANSWERS)
                .query((row, number) -> Map.entry(row.getInt("about"), row.getDouble("mean")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
