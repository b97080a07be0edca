package nl.gezondewijk.mail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.gezondewijk.seal.Seal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All letters in the outbox. */
@Component
class Letters {
    /** A link in a letter works for three days at most; the line that it was sent stays for a month. */
    static final Duration KEPT_UNREAD = Duration.ofDays(14);

    static final Duration KNOWN = Duration.ofDays(30);
    private static final String ALL =
            "SELECT id, recipient, subject, content, about, state, tries, said, made_at FROM mail.letter ";

    private final JdbcClient db;
    private final Seal seal;
    private final Clock clock;

    Letters(JdbcClient db, Seal seal, Clock clock) {
        this.db = db;
        this.seal = seal;
        this.clock = clock;
    }

    int add(Letter letter, Queued.State state) {
        return db.sql("""
                        INSERT INTO mail.letter (recipient, subject, content, about, state, made_at)
                        VALUES (:recipient, :subject, :content, :about, :state, :now) RETURNING id
                        """)
                .param("recipient", seal.close(letter.to()))
                .param("subject", seal.close(letter.subject()))
                .param("content", seal.close(letter.text()))
                .param("about", letter.about())
                .param("state", state.name())
                .param("now", at(clock.instant()))
                .query(Integer.class)
                .single();
    }

    Optional<Queued> find(int id) {
        return db.sql(ALL + "WHERE id = :id")
                .param("id", id)
                .query(this::queued)
                .optional();
    }

    /** Newest first. */
    List<Queued> list(int most) {
        return db.sql(ALL + "ORDER BY id DESC LIMIT :most")
                .param("most", most)
                .query(this::queued)
                .list();
    }

    Map<Integer, Fate> fates(Collection<Integer> ids) {
        return db
                .sql("SELECT id, state, tries FROM mail.letter WHERE id = ANY(:ids)")
                .param("ids", ids.toArray(Integer[]::new))
                .query((row, number) -> Map.entry(
                        row.getInt("id"), Fate.of(Queued.State.valueOf(row.getString("state")), row.getInt("tries"))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** It has gone: nobody needs to know any more who it was for and what it said. */
    void settle(int id, Queued.State state) {
        db.sql("""
                        UPDATE mail.letter SET state = :state, said = '', recipient = NULL, subject = NULL, content = NULL
                        WHERE id = :id
                        """).param("state", state.name()).param("id", id).update();
    }

    /** It has not gone. */
    void tried(int id, Queued.State state, String said) {
        db.sql("UPDATE mail.letter SET state = :state, said = :said, tries = tries + 1 WHERE id = :id")
                .param("state", state.name())
                .param("said", said)
                .param("id", id)
                .update();
    }

    /** From the beginning. */
    void renew(int id) {
        db.sql("UPDATE mail.letter SET state = 'WAITING', said = '', tries = 0, made_at = :now WHERE id = :id")
                .param("now", at(clock.instant()))
                .param("id", id)
                .update();
    }

    void remove(int id) {
        db.sql("DELETE FROM mail.letter WHERE id = :id").param("id", id).update();
    }

    void removeOld() {
        db.sql("""
                        DELETE FROM mail.letter
                        WHERE made_at < :known OR made_at < :unread AND state NOT IN ('SENT', 'PASSED_ON')
                        """)
                .param("known", at(clock.instant().minus(KNOWN)))
                .param("unread", at(clock.instant().minus(KEPT_UNREAD)))
                .update();
    }

    private Queued queued(ResultSet row, int number) throws SQLException {
        var about = row.getString("about");
        var recipient = open(row, "recipient");
        var subject = open(row, "subject");
        var content = open(row, "content");
        return new Queued(
                row.getInt("id"),
                recipient.flatMap(
                        to -> subject.flatMap(line -> content.map(text -> new Letter(to, line, text, about)))),
                about,
                Queued.State.valueOf(row.getString("state")),
                row.getInt("tries"),
                row.getString("said"),
                row.getObject("made_at", OffsetDateTime.class).toInstant());
    }

    private Optional<String> open(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getBytes(column)).flatMap(seal::open);
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
