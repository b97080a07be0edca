package nl.gezondewijk.cycle;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import nl.gezondewijk.page.Words;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was answered in each round, under whichever model it was asked. */
@Component
class StepAnswers {
    private final JdbcClient db;
    private final Clock clock;

    StepAnswers(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    List<Answer> list(Round round) {
        return db.sql("""
                        SELECT a.question, a.place, a.nl, a.en, a.answer, a.note, a.given_by, a.given_at, a.version
                        FROM cycle.answer a WHERE a.round = :round ORDER BY a.given_at, a.question
                        """)
                .param("round", round.id())
                .query((row, number) -> new Answer(
                        row.getString("question"),
                        Place.find(row.getString("place")).orElseThrow(),
                        new Words(row.getString("nl"), row.getString("en")),
                        Answer.Kind.valueOf(row.getString("answer")),
                        row.getString("note"),
                        row.getString("given_by"),
                        row.getObject("given_at", OffsetDateTime.class).toInstant(),
                        row.getInt("version")))
                .list();
    }

    /** Gives false when somebody answered it since the version that was seen; 0 is for what had no answer. */
    boolean give(Round round, Place place, Question question, Answer.Kind kind, String note, String by, int seen) {
        return db.sql("""
                        INSERT INTO cycle.answer AS a (round, question, place, nl, en, answer, note, given_by, given_at, version)
                        SELECT :round, :question, :place, :nl, :en, :answer, :note, :by, :now, 1
                        WHERE :seen = 0 OR EXISTS (SELECT FROM cycle.answer o WHERE o.round = :round AND o.question = :question)
                        ON CONFLICT (round, question) DO UPDATE
                        SET answer = excluded.answer, note = excluded.note, given_by = excluded.given_by,
                            given_at = excluded.given_at, version = a.version + 1
                        WHERE a.version = :seen
                        """)
                        .param("round", round.id())
                        .param("question", question.key())
                        .param("place", place.address())
                        .param("nl", question.words().nl())
                        .param("en", question.words().en())
                        .param("answer", kind.name())
                        .param("note", note)
                        .param("by", by)
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .param("seen", seen)
                        .update()
                == 1;
    }
}
