package nl.gezondewijk.cycle;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What working groups wrote down with their steps. */
@Component
class StepNotes {
    private final JdbcClient db;
    private final Clock clock;

    StepNotes(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** The newest first. */
    List<Note> list(Round round) {
        return db.sql("""
                        SELECT n.id, n.place, n.words, n.made_by, n.made_at
                        FROM cycle.note n WHERE n.round = :round ORDER BY n.id DESC
                        """)
                .param("round", round.id())
                .query((row, number) -> new Note(
                        row.getInt("id"),
                        Place.find(row.getString("place")).orElseThrow(),
                        row.getString("words"),
                        row.getString("made_by"),
                        row.getObject("made_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    void add(Round round, Place place, String words, String by) {
        db.sql("""
                        INSERT INTO cycle.note (round, place, words, made_by, made_at)
                        VALUES (:round, :place, :words, :by, :now)
                        """)
                .param("round", round.id())
                .param("place", place.address())
                .param("words", words)
                .param("by", by)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    boolean remove(Round round, int id) {
        return db.sql("DELETE FROM cycle.note WHERE round = :round AND id = :id")
                        .param("round", round.id())
                        .param("id", id)
                        .update()
                == 1;
    }
}
