package nl.gezondewijk.network;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import nl.gezondewijk.audit.Actor;
import nl.gezondewijk.audit.Outcome;
import nl.gezondewijk.audit.Trail;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who knows whom in a network, and who refers people to whom; each ends when either of the two goes. */
@Component
class Acquaintances {
    private static final String ALL =
            "SELECT a.id, a.approach, a.one, a.other, a.kind, a.purpose FROM network.acquaintance a ";

    private final JdbcClient db;
    private final Trail trail;
    private final Clock clock;

    Acquaintances(JdbcClient db, Trail trail, Clock clock) {
        this.db = db;
        this.trail = trail;
        this.clock = clock;
    }

    List<Acquaintance> list(int approach) {
        return db.sql(ALL + "WHERE a.approach = :approach ORDER BY a.id")
                .param("approach", approach)
                .query(Acquaintances::acquaintance)
                .list();
    }

    /** Of one person, whichever way. */
    List<Acquaintance> list(Person person) {
        return list(person.approach()).stream()
                .filter(one -> one.isOf(person.id()))
                .toList();
    }

    /** The same again changes only what it is for. */
    @Transactional
    void note(Acquaintance one, Actor by, String origin) {
        db.sql("""
                        INSERT INTO network.acquaintance (approach, one, other, kind, purpose, noted_by, noted_at)
                        VALUES (:approach, :from, :to, :kind, :purpose, :by, :now)
                        ON CONFLICT (one, other, kind) DO UPDATE SET purpose = excluded.purpose
                        """)
                .param("approach", one.approach())
                .param("from", one.from())
                .param("to", one.to())
                .param("kind", one.kind().name())
                .param("purpose", one.purpose().name())
                .param("by", by.reference())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        trail.record(by, "network.acquaintance-noted", Person.KIND + ":" + one.from(), Outcome.DONE, origin);
        trail.record(by, "network.acquaintance-noted", Person.KIND + ":" + one.to(), Outcome.DONE, origin);
    }

    @Transactional
    void remove(Acquaintance one, Actor by, String origin) {
        int removed = db.sql("DELETE FROM network.acquaintance WHERE id = :id")
                .param("id", one.id())
                .update();
        if (removed == 1) {
            trail.record(by, "network.acquaintance-removed", Person.KIND + ":" + one.from(), Outcome.DONE, origin);
            trail.record(by, "network.acquaintance-removed", Person.KIND + ":" + one.to(), Outcome.DONE, origin);
        }
    }

    private static Acquaintance acquaintance(ResultSet row, int number) throws SQLException {
        return new Acquaintance(
                row.getInt("id"),
                row.getInt("approach"),
                row.getInt("one"),
                row.getInt("other"),
                Acquaintance.Kind.valueOf(row.getString("kind")),
                Keeping.Purpose.valueOf(row.getString("purpose")));
    }
}
