package nl.gezondewijk.cycle;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What shows that steps were done. */
@Component
class Proofs {
    private final JdbcClient db;
    private final Clock clock;

    Proofs(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** The latest day first. */
    List<Proof> list(Round round) {
        return db.sql("""
                        SELECT p.id, p.place, p.title, p.url, p.dated, p.made_by, p.made_at
                        FROM cycle.proof p WHERE p.round = :round ORDER BY p.dated DESC, p.id DESC
                        """)
                .param("round", round.id())
                .query((row, number) -> new Proof(
                        row.getInt("id"),
                        Place.find(row.getString("place")).orElseThrow(),
                        row.getString("title"),
                        row.getString("url"),
                        row.getObject("dated", LocalDate.class),
                        row.getString("made_by"),
                        row.getObject("made_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    void add(Round round, Place place, String title, String url, LocalDate dated, String by) {
        db.sql("""
                        INSERT INTO cycle.proof (round, place, title, url, dated, made_by, made_at)
                        VALUES (:round, :place, :title, :url, :dated, :by, :now)
                        """)
                .param("round", round.id())
                .param("place", place.address())
                .param("title", title)
                .param("url", url)
                .param("dated", dated)
                .param("by", by)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    boolean remove(Round round, int id) {
        return db.sql("DELETE FROM cycle.proof WHERE round = :round AND id = :id")
                        .param("round", round.id())
                        .param("id", id)
                        .update()
                == 1;
    }
}
