package nl.gezondewijk.assignment;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import nl.gezondewijk.audit.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All obstacles that approaches met. */
@Component
class Obstacles {
    private static final String ALL = """
            SELECT id, kind, what, breaker, asked_on, answer, answered_on, shared, gone_on FROM assignment.obstacle
            WHERE approach = :approach
            """;

    private final JdbcClient db;
    private final Clock clock;

    Obstacles(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** Those that stand first, the newest first. */
    List<Obstacle> list(int approach) {
        return db.sql(ALL + " ORDER BY gone_on IS NOT NULL, id DESC")
                .param("approach", approach)
                .query(Obstacle.class)
                .list();
    }

    /** Those that this account noted, and that are not gone. */
    List<Obstacle> listStandingOf(int approach, String who) {
        return db.sql(ALL + " AND gone_on IS NULL AND noted_by = :who ORDER BY id")
                .param("approach", approach)
                .param("who", who)
                .query(Obstacle.class)
                .list();
    }

    Optional<Obstacle> find(int approach, int id) {
        return list(approach).stream().filter(one -> one.id() == id).findFirst();
    }

    void note(int approach, Obstacle obstacle, Actor by) {
        db.sql("""
                INSERT INTO assignment.obstacle (approach, kind, what, breaker, asked_on, answer, answered_on, shared, gone_on, noted_by, noted_at)
                VALUES (:approach, :kind, :what, :breaker, :asked, :answer, :answered, :shared, :gone, :by, :now)
                """)
                .params(values(approach, obstacle))
                .param("by", by.reference())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    void change(int approach, Obstacle obstacle) {
        db.sql("""
                UPDATE assignment.obstacle
                SET kind = :kind, what = :what, breaker = :breaker, asked_on = :asked, answer = :answer, answered_on = :answered,
                    shared = :shared, gone_on = :gone
                WHERE approach = :approach AND id = :id
                """)
                .params(values(approach, obstacle))
                .param("id", obstacle.id())
                .update();
    }

    private static java.util.Map<String, @Nullable Object> values(int approach, Obstacle obstacle) {
        var values = new java.util.HashMap<String, @Nullable Object>();
        values.put("approach", approach);
        values.put("kind", obstacle.kind());
        values.put("what", obstacle.what());
        values.put("breaker", obstacle.breaker());
        values.put("asked", obstacle.askedOn());
        values.put("answer", obstacle.answer());
        values.put("answered", obstacle.answeredOn());
        values.put("shared", obstacle.shared());
        values.put("gone", obstacle.goneOn());
        return values;
    }
}
