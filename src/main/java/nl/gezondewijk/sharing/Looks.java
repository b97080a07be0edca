package nl.gezondewijk.sharing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.gezondewijk.audit.Actor;
import nl.gezondewijk.indicator.Readership.Audience;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The questions for a second pair of eyes, and their answers; of each subject the newest counts. */
@Component
public class Looks {
    private static final String NEWEST = """
            SELECT DISTINCT ON (l.subject) l.subject, l.audience, l.circle, l.asked_by, l.asked_at, l.answer, l.answered_by,
                   l.answered_at, l.why
            FROM sharing.look l
            """;

    private final JdbcClient db;
    private final Clock clock;

    Looks(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    public Optional<Look> find(String subject) {
        return Optional.ofNullable(list(List.of(subject)).get(subject));
    }

    /** Whether something of another waits for somebody like them, or was looked at by them. */
    public boolean isSeen(String subject, Actor by) {
        return find(subject).filter(look -> look.isSeenBy(by)).isPresent();
    }

    /** By subject; those of which nothing was asked are not in it. */
    public Map<String, Look> list(Collection<String> subjects) {
        return subjects.isEmpty()
                ? Map.of()
                : db
                        .sql(NEWEST + "WHERE l.subject IN (:subjects) ORDER BY l.subject, l.id DESC")
                        .param("subjects", subjects)
                        .query((row, number) -> Map.entry(row.getString("subject"), look(row)))
                        .list()
                        .stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Numbers of what of this kind waits for somebody like them, or was looked at by them. */
    public Set<Integer> listSeen(String kind, Actor by) {
        return db.sql("SELECT split_part(n.subject, ':', 2)::integer FROM (" + NEWEST + """
                        WHERE l.subject LIKE :kind ORDER BY l.subject, l.id DESC) n
                        WHERE coalesce(n.answered_by, :by) = :by
                        """)
                .param("kind", kind + ":%")
                .param("by", by.reference())
                .query(Integer.class)
                .set();
    }

    /** While one question waits, another is not asked: gives false. */
    boolean ask(String subject, Audience audience, Optional<String> circle, Actor by) {
        return db.sql("""
                        INSERT INTO sharing.look (subject, audience, circle, asked_by, asked_at)
                        VALUES (:subject, :audience, :circle, :by, :now) ON CONFLICT (subject) WHERE answer IS NULL DO NOTHING
                        """)
                        .param("subject", subject)
                        .param("audience", audience.name())
                        .param("circle", circle.orElse(null))
                        .param("by", by.reference())
                        .param("now", now())
                        .update()
                == 1;
    }

    /** Gives false when nothing waits, or when who answers is who asked. */
    boolean answer(String subject, boolean agreed, String why, Actor by) {
        return db.sql("""
                        UPDATE sharing.look SET answer = :answer, answered_by = :by, answered_at = :now, why = :why
                        WHERE subject = :subject AND answer IS NULL AND asked_by <> :by
                        """)
                        .param("answer", agreed ? "AGREED" : "REFUSED")
                        .param("by", by.reference())
                        .param("now", now())
                        .param("why", why)
                        .param("subject", subject)
                        .update()
                == 1;
    }

    /** A question that waits is another's from now on, so that they do not answer it themselves. */
    void handOver(String subject, String from, String to) {
        db.sql("""
                        UPDATE sharing.look SET asked_by = :to WHERE subject = :subject AND asked_by = :from AND answer IS NULL
                        """)
                .param("subject", subject)
                .param("from", from)
                .param("to", to)
                .update();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private static Look look(ResultSet row) throws SQLException {
        var answer = row.getString("answer");
        return new Look(
                Audience.valueOf(row.getString("audience")),
                Optional.ofNullable(row.getString("circle")),
                row.getString("asked_by"),
                moment(row, "asked_at"),
                answer == null
                        ? Optional.empty()
                        : Optional.of(new Look.Answer(
                                answer.equals("AGREED"),
                                row.getString("answered_by"),
                                moment(row, "answered_at"),
                                row.getString("why"))));
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
