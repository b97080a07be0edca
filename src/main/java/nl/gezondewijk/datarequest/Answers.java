package nl.gezondewijk.datarequest;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.gezondewijk.audit.Actor;
import nl.gezondewijk.audit.Outcome;
import nl.gezondewijk.audit.Trail;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What partners answered, each time; who has a link may change their mind, and not write without end. */
@Component
class Answers {
    static final int MOST_AN_HOUR = 10;
    static final int MOST_A_DAY = 30;

    private final JdbcClient db;
    private final Trail trail;
    private final TooMuchSent tooMuch;
    private final Clock clock;

    Answers(JdbcClient db, Trail trail, TooMuchSent tooMuch, Clock clock) {
        this.db = db;
        this.trail = trail;
        this.tooMuch = tooMuch;
        this.clock = clock;
    }

    /** Oldest first. */
    List<Answer> of(int request) {
        return db.sql("""
                        SELECT a.answer, a.reason, a.promised, a.said, a.given_by, a.given_at
                        FROM datarequest.answer a WHERE a.request = :request ORDER BY a.id
                        """)
                .param("request", request)
                .query((row, number) -> new Answer(
                        Answer.Kind.valueOf(row.getString("answer")),
                        Optional.ofNullable(row.getString("reason")).map(Answer.Reason::valueOf),
                        Optional.ofNullable(row.getObject("promised", LocalDate.class)),
                        row.getString("said"),
                        row.getString("given_by"),
                        row.getObject("given_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** What partners refused, by request: the last answer of those that stand at no. */
    Map<Integer, Answer.Reason> refusals() {
        return db
                .sql("""
                        SELECT DISTINCT ON (a.request) a.request, a.reason
                        FROM datarequest.answer a JOIN datarequest.request r ON r.id = a.request
                        WHERE r.state = 'NO' AND a.reason IS NOT NULL
                        ORDER BY a.request, a.id DESC
                        """)
                .query((row, number) ->
                        Map.entry(row.getInt("request"), Answer.Reason.valueOf(row.getString("reason"))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** How an answer fared. */
    enum Given {
        TAKEN,
        /** It asks for nothing any more. */
        OVER,
        /** Its link was used for as many as may be. */
        TOO_OFTEN
    }

    @Transactional
    Given give(int id, Answer answer, Actor by, String origin) {
        if (!holdOpen(id)) {
            return Given.OVER;
        }
        if (by.reference().equals(Request.reference(id))
                && (given(id, by, SentFiles.HOUR) >= MOST_AN_HOUR || given(id, by, SentFiles.DAY) >= MOST_A_DAY)) {
            tooMuch.note(id, by, origin);
            return Given.TOO_OFTEN;
        }
        keep(id, answer, by);
        trail.record(by, "datarequest.answered", Request.reference(id), Outcome.DONE, origin);
        return Given.TAKEN;
    }

    /** Until the transaction ends, so that two answers at once are two. */
    private boolean holdOpen(int id) {
        return db.sql("""
                        SELECT r.id FROM datarequest.request r WHERE r.id = :id AND r.state NOT IN ('CLOSED', 'SUPPLIED') FOR UPDATE
                        """).param("id", id).query(Integer.class).optional().isPresent();
    }

    private long given(int id, Actor by, Duration within) {
        return db.sql("""
                        SELECT count(*) FROM datarequest.answer a
                        WHERE a.request = :id AND a.given_by = :by AND a.given_at > :since
                        """)
                .param("id", id)
                .param("by", by.reference())
                .param("since", ago(within))
                .query(Long.class)
                .single();
    }

    private void keep(int id, Answer answer, Actor by) {
        db.sql("UPDATE datarequest.request SET state = :state, due = coalesce(:on, due) WHERE id = :id")
                .param("state", answer.kind().name())
                .param("on", answer.on().orElse(null), java.sql.Types.DATE)
                .param("id", id)
                .update();
        db.sql("""
                        INSERT INTO datarequest.answer (request, answer, reason, promised, said, given_by, given_at)
                        VALUES (:id, :answer, :reason, :on, :said, :by, :now)
                        """)
                .param("id", id)
                .param("answer", answer.kind().name())
                .param("reason", answer.reason().map(Enum::name).orElse(null))
                .param("on", answer.on().orElse(null), java.sql.Types.DATE)
                .param("said", answer.said())
                .param("by", by.reference())
                .param("now", ago(Duration.ZERO))
                .update();
    }

    private OffsetDateTime ago(Duration time) {
        return clock.instant().minus(time).atOffset(ZoneOffset.UTC);
    }
}
