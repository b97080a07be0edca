package nl.gezondewijk.network;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import nl.gezondewijk.audit.Outcome;
import nl.gezondewijk.audit.Trail;
import nl.gezondewijk.seal.Seal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Lists that were handed in, sealed, until somebody said what of them is new; a week at most. */
@Component
class Batches {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Duration KEPT = Duration.ofDays(7);

    private final JdbcClient db;
    private final Seal seal;
    private final Trail trail;
    private final Clock clock;

    Batches(JdbcClient db, Seal seal, Trail trail, Clock clock) {
        this.db = db;
        this.seal = seal;
        this.trail = trail;
        this.clock = clock;
    }

    @Transactional
    int add(Batch batch, Visit visit) {
        trail.record(
                visit.who(),
                "network.list-handed-in",
                "network:" + visit.approach().id(),
                Outcome.DONE,
                visit.origin());
        return db.sql("""
                        INSERT INTO network.batch (approach, sealed, made_by, made_at) VALUES (:approach, :sealed, :by, :now) RETURNING id
                        """)
                .param("approach", visit.approach().id())
                .param("sealed", seal.close(JSON.writeValueAsString(batch)))
                .param("by", visit.who().reference())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .single();
    }

    /** Empty when it was done, thrown away or forgotten. */
    Optional<Batch> find(int approach, int id) {
        return db.sql("SELECT b.sealed FROM network.batch b WHERE b.approach = :approach AND b.id = :id")
                .param("approach", approach)
                .param("id", id)
                .query(byte[].class)
                .optional()
                .flatMap(seal::open)
                .map(json -> JSON.readValue(json, Batch.class))
                .map(batch -> new Batch(id, batch.file(), batch.keeping(), batch.rows(), batch.problems()));
    }

    /** Those that wait, the newest first. */
    List<Integer> list(int approach) {
        return db.sql("SELECT b.id FROM network.batch b WHERE b.approach = :approach ORDER BY b.id DESC")
                .param("approach", approach)
                .query(Integer.class)
                .list();
    }

    /** Gives false when another was first. */
    boolean remove(int id) {
        return db.sql("DELETE FROM network.batch WHERE id = :id")
                        .param("id", id)
                        .update()
                == 1;
    }

    void forget() {
        db.sql("DELETE FROM network.batch WHERE made_at < :before")
                .param("before", clock.instant().minus(KEPT).atOffset(ZoneOffset.UTC))
                .update();
    }
}
