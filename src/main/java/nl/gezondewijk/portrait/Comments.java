package nl.gezondewijk.portrait;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import nl.gezondewijk.audit.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All that was said of chapters. */
@Component
class Comments {
    private final JdbcClient db;
    private final Clock clock;

    Comments(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** Of all chapters of a version, oldest first. */
    List<Comment> list(Portrait of) {
        return db.sql("""
                        SELECT r.id, r.chapter, r.words, r.made_by, r.made_at, r.answer, r.answered_by, r.answered_at
                        FROM portrait.comment r JOIN portrait.chapter c ON c.id = r.chapter
                        WHERE c.portrait = :portrait ORDER BY r.id
                        """).param("portrait", of.id()).query(Comments::comment).list();
    }

    void add(Chapter to, String words, Actor by) {
        db.sql("""
                        INSERT INTO portrait.comment (chapter, words, made_by, made_at) VALUES (:chapter, :words, :by, :now)
                        """)
                .param("chapter", to.id())
                .param("words", words)
                .param("by", by.reference())
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    void answer(Portrait in, int comment, String words, Actor by) {
        db.sql("""
                        UPDATE portrait.comment r SET answer = :words, answered_by = :by, answered_at = :now
                        FROM portrait.chapter c WHERE r.id = :id AND c.id = r.chapter AND c.portrait = :portrait
                        """)
                .param("words", words)
                .param("by", by.reference())
                .param("now", Timestamp.from(clock.instant()))
                .param("id", comment)
                .param("portrait", in.id())
                .update();
    }

    private static Comment comment(ResultSet row, int index) throws SQLException {
        var by = row.getString("answered_by");
        return new Comment(
                row.getInt("id"),
                row.getInt("chapter"),
                row.getString("words"),
                row.getString("made_by"),
                at(row, "made_at"),
                by == null
                        ? Optional.empty()
                        : Optional.of(new Comment.Answer(row.getString("answer"), by, at(row, "answered_at"))));
    }

    private static Instant at(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
