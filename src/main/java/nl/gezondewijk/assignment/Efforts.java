package nl.gezondewijk.assignment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import nl.gezondewijk.audit.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All that runs already, where an approach is. */
@Component
class Efforts {
    private final JdbcClient db;
    private final Clock clock;

    Efforts(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** What runs, by kind and name; then what ended. */
    List<Effort> list(int approach) {
        return db.sql("""
                        SELECT id, kind, name, held_by, rhythm, programmes, joining, link, until, ended_at FROM assignment.effort
                        WHERE approach = :approach
                        ORDER BY ended_at IS NOT NULL, array_position(ARRAY['TALKS', 'INITIATIVE', 'PLAN'], kind),
                                 name COLLATE "nl-x-icu", id
                        """).param("approach", approach).query(Efforts::effort).list();
    }

    void note(int approach, Effort effort, Actor by) {
        db.sql("""
                INSERT INTO assignment.effort (approach, kind, name, held_by, rhythm, programmes, joining, link, until, noted_by, noted_at)
                VALUES (:approach, :kind, :name, :held, :rhythm, :programmes, :joining, :link, :until, :by, :now)
                """)
                .param("approach", approach)
                .param("kind", effort.kind().name())
                .param("name", effort.name())
                .param("held", effort.heldBy())
                .param("rhythm", effort.rhythm())
                .param("programmes", effort.programmes().toArray(String[]::new))
                .param("joining", effort.joining())
                .param("link", effort.link())
                .param("until", effort.until())
                .param("by", by.reference())
                .param("now", now())
                .update();
    }

    /** False when there is no such one here that runs. */
    boolean end(int approach, int id) {
        return db.sql(
                                "UPDATE assignment.effort SET ended_at = :now WHERE approach = :approach AND id = :id AND ended_at IS NULL")
                        .param("now", now())
                        .param("approach", approach)
                        .param("id", id)
                        .update()
                == 1;
    }

    private static Effort effort(ResultSet row, int number) throws SQLException {
        var ended = row.getObject("ended_at", OffsetDateTime.class);
        return new Effort(
                row.getInt("id"),
                Effort.Kind.valueOf(row.getString("kind")),
                row.getString("name"),
                row.getString("held_by"),
                row.getString("rhythm"),
                List.of((String[]) row.getArray("programmes").getArray()),
                row.getString("joining"),
                row.getString("link"),
                row.getObject("until", LocalDate.class),
                ended == null ? null : ended.toInstant());
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
