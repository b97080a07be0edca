package nl.gezondewijk.network;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import nl.gezondewijk.audit.Outcome;
import nl.gezondewijk.audit.Trail;
import nl.gezondewijk.page.Days;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How parties stand to each other, now and before. */
@Component
class Relations {
    private final JdbcClient db;
    private final Trail trail;
    private final Clock clock;

    Relations(JdbcClient db, Trail trail, Clock clock) {
        this.db = db;
        this.trail = trail;
        this.clock = clock;
    }

    /** Those between parties that have not ended, the ones that are over too; the oldest first. */
    List<Relation> list(int approach) {
        return db.sql("""
                        SELECT r.id, r.one, r.other, r.kind, r.strength, r.since, r.until
                        FROM network.relation r
                        JOIN network.organisation f ON f.id = r.one AND f.ended_at IS NULL
                        JOIN network.organisation t ON t.id = r.other AND t.ended_at IS NULL
                        WHERE r.approach = :approach ORDER BY r.since, r.id
                        """)
                .param("approach", approach)
                .query(Relations::relation)
                .list();
    }

    /** One of the same kind between these two that is still there ends on the day that this one begins. */
    @Transactional
    void note(Relation relation, Visit visit) {
        replace(relation, visit.approach().id());
        add(relation, visit.approach().id(), visit.who().reference());
        record(visit, "network.relation-noted");
    }

    private void replace(Relation by, int approach) {
        db.sql("""
                        UPDATE network.relation SET until = greatest(:since, since)
                        WHERE approach = :approach AND one = :from AND other = :to AND kind = :kind AND until IS NULL
                        """)
                .param("since", by.since())
                .param("approach", approach)
                .param("from", by.from())
                .param("to", by.to())
                .param("kind", by.kind().name())
                .update();
    }

    private void add(Relation relation, int approach, @Nullable String by) {
        db.sql("""
                        INSERT INTO network.relation (approach, one, other, kind, strength, since, noted_by, noted_at)
                        VALUES (:approach, :from, :to, :kind, :strength, :since, :by, :now)
                        """)
                .param("approach", approach)
                .param("from", relation.from())
                .param("to", relation.to())
                .param("kind", relation.kind().name())
                .param("strength", relation.strength())
                .param("since", relation.since())
                .param("by", by, Types.VARCHAR)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** As a party says it itself, from today on. */
    @Transactional
    void say(Questionnaire asked, Questionnaire.Said said, Relation.Kind kind) {
        var today = Days.today(clock);
        var relation = new Relation(0, asked.party(), said.about(), kind, said.strength(), today, Optional.empty());
        replace(relation, asked.approach());
        add(relation, asked.approach(), null);
    }

    @Transactional
    void end(int id, LocalDate on, Visit visit) {
        int ended = db.sql("""
                        UPDATE network.relation SET until = greatest(:on, since)
                        WHERE id = :id AND approach = :approach AND until IS NULL
                        """)
                .param("on", on)
                .param("id", id)
                .param("approach", visit.approach().id())
                .update();
        if (ended == 1) {
            record(visit, "network.relation-ended");
        }
    }

    private void record(Visit visit, String deed) {
        trail.record(visit.who(), deed, "network:" + visit.approach().id(), Outcome.DONE, visit.origin());
    }

    private static Relation relation(ResultSet row, int number) throws SQLException {
        return new Relation(
                row.getInt("id"),
                row.getInt("one"),
                row.getInt("other"),
                Relation.Kind.valueOf(row.getString("kind")),
                row.getInt("strength"),
                row.getObject("since", LocalDate.class),
                Optional.ofNullable(row.getObject("until", LocalDate.class)));
    }
}
