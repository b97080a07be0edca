package nl.gezondewijk.cycle;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import nl.gezondewijk.approach.Approach;
import nl.gezondewijk.audit.Actor;
import nl.gezondewijk.audit.Outcome;
import nl.gezondewijk.audit.Trail;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The rounds of every approach; at most one of each is open. */
@Component
class Rounds {
    private static final String ALL =
            "SELECT r.id, r.approach, r.number, r.model, r.begun_at, r.closed_at FROM cycle.round r WHERE r.approach = :approach";

    private final JdbcClient db;
    private final StepModels models;
    private final Trail trail;
    private final Clock clock;

    Rounds(JdbcClient db, StepModels models, Trail trail, Clock clock) {
        this.db = db;
        this.models = models;
        this.trail = trail;
        this.clock = clock;
    }

    /** The newest first. */
    List<Round> list(int approach) {
        return db.sql(ALL + " ORDER BY r.number DESC")
                .param("approach", approach)
                .query(this::round)
                .list();
    }

    Optional<Round> newest(int approach) {
        return db.sql(ALL + " ORDER BY r.number DESC LIMIT 1")
                .param("approach", approach)
                .query(this::round)
                .optional();
    }

    /** Follows this model from now on: in the round that is open, with all that is kept of it, or in a next one. */
    @Transactional
    void follow(Approach approach, StepModels.Written model, Actor by, String origin) {
        int id = models.keep(model);
        int changed = db.sql("UPDATE cycle.round SET model = :model WHERE approach = :approach AND closed_at IS NULL")
                .param("model", id)
                .param("approach", approach.id())
                .update();
        if (changed == 0) {
            begin(approach, id);
        }
        trail.record(by, changed == 0 ? "cycle.begun" : "cycle.followed", approach.reference(), Outcome.DONE, origin);
    }

    /** Two who begin at once begin the same round. */
    private void begin(Approach approach, int model) {
        db.sql("""
                        INSERT INTO cycle.round (approach, number, model, begun_at)
                        SELECT :approach, coalesce(max(r.number), 0) + 1, :model, :now FROM cycle.round r WHERE r.approach = :approach
                        ON CONFLICT DO NOTHING
                        """)
                .param("approach", approach.id())
                .param("model", model)
                .param("now", now())
                .update();
    }

    @Transactional
    void close(Approach approach, Round round, Actor by, String origin) {
        int closed = db.sql("UPDATE cycle.round SET closed_at = :now WHERE id = :id AND closed_at IS NULL")
                .param("now", now())
                .param("id", round.id())
                .update();
        if (closed == 1) {
            trail.record(by, "cycle.closed", approach.reference(), Outcome.DONE, origin);
        }
    }

    private Round round(ResultSet row, int number) throws SQLException {
        return new Round(
                row.getInt("id"),
                row.getInt("approach"),
                row.getInt("number"),
                models.get(row.getInt("model")),
                row.getObject("begun_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("closed_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
