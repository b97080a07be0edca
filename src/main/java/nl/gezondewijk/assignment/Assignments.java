package nl.gezondewijk.assignment;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import nl.gezondewijk.audit.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The assignments of all approaches; none is written over. */
@Component
class Assignments {
    private final JdbcClient db;
    private final Clock clock;

    Assignments(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** What counts now, and what was said before it. */
    List<Assignment> list(int approach) {
        return db.sql("""
                        SELECT id, kind, question, commissioner, decider, result, hours, begins, ends, stays_until, successor, history,
                               said_at
                        FROM assignment.assignment WHERE approach = :approach ORDER BY id DESC
                        """).param("approach", approach).query(Assignment.class).list();
    }

    /** Says it anew; false when somebody else did since the version that this one goes on from. */
    @Transactional
    boolean say(int approach, int goesOnFrom, Assignment said, Actor by) {
        db.sql("SELECT pg_advisory_xact_lock(hashtext('assignment'), :approach)")
                .param("approach", approach)
                .query(rows -> {});
        if (list(approach).stream().findFirst().map(Assignment::id).orElse(0) != goesOnFrom) {
            return false;
        }
        db.sql("""
                INSERT INTO assignment.assignment (approach, kind, question, commissioner, decider, result, hours, begins, ends,
                                                   stays_until, successor, history, said_by, said_at)
                VALUES (:approach, :kind, :question, :commissioner, :decider, :result, :hours, :begins, :ends, :staysUntil,
                        :successor, :history, :by, :now)
                """)
                .param("approach", approach)
                .param("kind", said.kind().name())
                .param("question", said.question())
                .param("commissioner", said.commissioner())
                .param("decider", said.decider())
                .param("result", said.result())
                .param("hours", said.hours())
                .param("begins", said.begins())
                .param("ends", said.ends())
                .param("staysUntil", said.staysUntil())
                .param("successor", said.successor())
                .param("history", said.history())
                .param("by", by.reference())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        return true;
    }
}
