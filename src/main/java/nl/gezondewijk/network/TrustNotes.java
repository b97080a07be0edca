package nl.gezondewijk.network;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.gezondewijk.audit.Outcome;
import nl.gezondewijk.audit.Trail;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How much who leads thinks that one party trusts another: read by who leads only, and apart from {@link Trust} that was asked. */
@Component
class TrustNotes {
    /** What takes a note away. */
    static final int NONE = 0;

    private final JdbcClient db;
    private final Trail trail;
    private final Clock clock;

    TrustNotes(JdbcClient db, Trail trail, Clock clock) {
        this.db = db;
        this.trail = trail;
        this.clock = clock;
    }

    /** 1 to 5, from the first party of the key in the second. */
    Map<List<Integer>, Integer> of(int approach) {
        return db
                .sql("SELECT t.one, t.other, t.score FROM network.trust_note t WHERE t.approach = :approach")
                .param("approach", approach)
                .query((row, number) -> Map.entry(List.of(row.getInt("one"), row.getInt("other")), row.getInt("score")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** In place of what was noted before. */
    @Transactional
    void note(int from, int to, int score, Visit visit) {
        db.sql("DELETE FROM network.trust_note WHERE one = :from AND other = :to")
                .param("from", from)
                .param("to", to)
                .update();
        if (score != NONE) {
            insert(from, to, score, visit);
        }
        trail.record(
                visit.who(),
                "network.trust-noted",
                "network:" + visit.approach().id(),
                Outcome.DONE,
                visit.origin());
    }

    private void insert(int from, int to, int score, Visit visit) {
        db.sql("""
                        INSERT INTO network.trust_note (approach, one, other, score, noted_by, noted_at)
                        VALUES (:approach, :from, :to, :score, :by, :now)
                        """)
                .param("approach", visit.approach().id())
                .param("from", from)
                .param("to", to)
                .param("score", score)
                .param("by", visit.who().reference())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }
}
