package nl.gezondewijk.signal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.gezondewijk.approach.Approach;
import nl.gezondewijk.audit.Actor;
import nl.gezondewijk.audit.Outcome;
import nl.gezondewijk.audit.Trail;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the signals of every neighbourhood are about, and what became of it. */
@Component
class Matters {
    private static final String ALL = """
            SELECT m.id, m.title, m.made_at, m.became, m.answer, m.answered_at,
                   (SELECT count(*) FROM signal.signal s WHERE s.matter = m.id) AS signals
            FROM signal.matter m WHERE m.approach = :approach
            """;

    private final JdbcClient db;
    private final Signals signals;
    private final Trail trail;
    private final Clock clock;

    Matters(JdbcClient db, Signals signals, Trail trail, Clock clock) {
        this.db = db;
        this.signals = signals;
        this.trail = trail;
        this.clock = clock;
    }

    /** Those without an answer first, then the newest. */
    List<Matter> list(Approach approach) {
        return db.sql(ALL + " ORDER BY m.became IS NOT NULL, m.id DESC")
                .param("approach", approach.id())
                .query(Matters::matter)
                .list();
    }

    /** Those that this account put together, and that wait for an answer. */
    List<Matter> listOpenOf(Approach approach, String who) {
        return db.sql(ALL + " AND m.became IS NULL AND m.made_by = :who ORDER BY m.id")
                .param("approach", approach.id())
                .param("who", who)
                .query(Matters::matter)
                .list();
    }

    Optional<Matter> find(Approach approach, int id) {
        return db.sql(ALL + " AND m.id = :id")
                .param("approach", approach.id())
                .param("id", id)
                .query(Matters::matter)
                .optional();
    }

    /** Signals that are about the same thing, under a title that everybody may read. */
    @Transactional
    int make(Approach approach, String title, Collection<Integer> about, Actor by, String origin) {
        int id = db.sql("""
                        INSERT INTO signal.matter (approach, title, made_by, made_at)
                        VALUES (:approach, :title, :by, :now) RETURNING id
                        """)
                .param("approach", approach.id())
                .param("title", title)
                .param("by", by.reference())
                .param("now", now())
                .query(Integer.class)
                .single();
        bring(approach, id, about, by, origin);
        return id;
    }

    @Transactional
    void bring(Approach approach, int matter, Collection<Integer> about, Actor by, String origin) {
        signals.bring(approach, about, matter);
        trail.record(by, "signal.grouped", approach.reference(), Outcome.DONE, origin);
    }

    /** An answer may be given anew; the last one is read. */
    @Transactional
    void answer(Approach approach, Matter matter, Matter.Became became, String answer, Actor by, String origin) {
        db.sql("""
                        UPDATE signal.matter SET became = :became, answer = :answer, answered_by = :by, answered_at = :now
                        WHERE id = :id AND approach = :approach
                        """)
                .param("became", became.name())
                .param("answer", answer)
                .param("by", by.reference())
                .param("now", now())
                .param("id", matter.id())
                .param("approach", approach.id())
                .update();
        trail.record(by, "signal.answered", approach.reference(), Outcome.DONE, origin);
    }

    private static Matter matter(ResultSet row, int number) throws SQLException {
        var became = row.getString("became");
        return new Matter(
                row.getInt("id"),
                row.getString("title"),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                row.getLong("signals"),
                became == null
                        ? Optional.empty()
                        : Optional.of(new Matter.End(
                                Matter.Became.valueOf(became),
                                row.getString("answer"),
                                row.getObject("answered_at", OffsetDateTime.class)
                                        .toInstant())));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
