package nl.gezondewijk.contribution;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import nl.gezondewijk.audit.Actor;
import nl.gezondewijk.audit.Outcome;
import nl.gezondewijk.audit.Trail;
import nl.gezondewijk.indicator.Readership.Audience;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The questions for a second pair of eyes, and their answers. */
@Component
class Looks {
    private final JdbcClient db;
    private final Trail trail;
    private final Clock clock;

    Looks(JdbcClient db, Trail trail, Clock clock) {
        this.db = db;
        this.trail = trail;
        this.clock = clock;
    }

    /** Its owner asks that more people read it; while one question waits, another is not asked. */
    @Transactional
    void ask(int id, Audience audience, Optional<String> circle, Actor by, String origin) {
        int asked = db.sql("""
                        INSERT INTO contribution.look (contribution, audience, circle, asked_by, asked_at)
                        VALUES (:id, :audience, :circle, :by, :now) ON CONFLICT (contribution) WHERE answer IS NULL DO NOTHING
                        """)
                .param("id", id)
                .param("audience", audience.name())
                .param("circle", circle.orElse(null))
                .param("by", by.reference())
                .param("now", now())
                .update();
        if (asked == 1) {
            record("asked", id, by, origin);
        }
    }

    /** Gives false when nothing waits, or when who answers is who asked. */
    @Transactional
    boolean answer(int id, boolean agreed, String why, Actor by, String origin) {
        boolean answered = db.sql("""
                        UPDATE contribution.look SET answer = :answer, answered_by = :by, answered_at = :now, why = :why
                        WHERE contribution = :id AND answer IS NULL AND asked_by <> :by
                        """)
                        .param("answer", agreed ? "AGREED" : "REFUSED")
                        .param("by", by.reference())
                        .param("now", now())
                        .param("why", why)
                        .param("id", id)
                        .update()
                == 1;
        if (answered) {
            record(agreed ? "agreed" : "refused", id, by, origin);
        }
        return answered;
    }

    private void record(String deed, int id, Actor by, String origin) {
        trail.record(by, "contribution." + deed, Contribution.reference(id), Outcome.DONE, origin);
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    static Contribution.Look look(ResultSet row) throws SQLException {
        var answer = row.getString("answer");
        return new Contribution.Look(
                Audience.valueOf(row.getString("audience")),
                Optional.ofNullable(row.getString("circle")),
                row.getString("asked_by"),
                moment(row, "asked_at"),
                answer == null
                        ? Optional.empty()
                        : Optional.of(new Contribution.Answer(
                                answer.equals("AGREED"),
                                row.getString("answered_by"),
                                moment(row, "answered_at"),
                                row.getString("why"))));
    }

    static Instant moment(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
