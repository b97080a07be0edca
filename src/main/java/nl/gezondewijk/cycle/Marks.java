package nl.gezondewijk.cycle;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How far each step was said to be; what was said before stays. */
@Component
class Marks {
    private final JdbcClient db;
    private final Clock clock;

    Marks(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** All of a round, the newest first. */
    List<Mark> list(Round round) {
        return db.sql("""
                        SELECT m.place, m.state, m.reason, m.made_by, m.made_at
                        FROM cycle.mark m WHERE m.round = :round ORDER BY m.id DESC
                        """)
                .param("round", round.id())
                .query((row, number) -> new Mark(
                        Place.find(row.getString("place")).orElseThrow(),
                        Mark.State.valueOf(row.getString("state")),
                        row.getString("reason"),
                        row.getString("made_by"),
                        row.getObject("made_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    void add(Round round, Place place, Mark.State state, String reason, String by) {
        var mark = new Mark(place, state, reason, by, clock.instant());
        db.sql("""
                        INSERT INTO cycle.mark (round, place, state, reason, made_by, made_at)
                        VALUES (:round, :place, :state, :reason, :by, :at)
                        """)
                .param("round", round.id())
                .param("place", mark.place().address())
                .param("state", mark.state().name())
                .param("reason", mark.reason())
                .param("by", mark.by())
                .param("at", mark.at().atOffset(ZoneOffset.UTC))
                .update();
    }
}
