package nl.gezondewijk.contribution;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.gezondewijk.audit.Actor;
import nl.gezondewijk.audit.Outcome;
import nl.gezondewijk.audit.Trail;
import nl.gezondewijk.indicator.Readership.Audience;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** All sheets that were handed in, and what became of them. */
@Component
class Contributions {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String ALL = """
            SELECT c.id, c.owner, c.supplier, c.title, c.file, c.request, c.state, c.received_at, c.layout,
                   c.described::text AS described, c.terms::text AS terms, c.areas::text AS areas, c.release,
                   l.audience, l.asked_by, l.asked_at, l.answer, l.answered_by, l.answered_at, l.why
            FROM contribution.contribution c
            LEFT JOIN LATERAL (SELECT * FROM contribution.look l WHERE l.contribution = c.id ORDER BY l.id DESC LIMIT 1) l ON true
            """;

    private final JdbcClient db;
    private final Trail trail;
    private final Clock clock;

    Contributions(JdbcClient db, Trail trail, Clock clock) {
        this.db = db;
        this.trail = trail;
        this.clock = clock;
    }

    /** Whose figures they are, and what they call them. */
    record Handed(String supplier, String title, String file, Optional<Integer> request) {}

    @Transactional
    int receive(Handed handed, byte[] bytes, Actor by, String origin) {
        int id = db.sql("""
                        INSERT INTO contribution.contribution (owner, supplier, title, file, request, state, received_at)
                        VALUES (:owner, :supplier, :title, :file, :request, 'RECEIVED', :now) RETURNING id
                        """)
                .param("owner", by.reference())
                .param("supplier", handed.supplier())
                .param("title", handed.title())
                .param("file", handed.file())
                .param("request", handed.request().orElse(null))
                .param("now", now())
                .query(Integer.class)
                .single();
        db.sql("INSERT INTO contribution.content (contribution, bytes) VALUES (:id, :bytes)")
                .param("id", id)
                .param("bytes", bytes)
                .update();
        record("received", id, by, origin);
        return id;
    }

    /** Empty when it is over, or a crash of the database took it. */
    Optional<byte[]> content(int id) {
        return db.sql("SELECT bytes FROM contribution.content WHERE contribution = :id")
                .param("id", id)
                .query(byte[].class)
                .optional();
    }

    Optional<Contribution> find(int id) {
        return db.sql(ALL + "WHERE c.id = :id")
                .param("id", id)
                .query(Contributions::contribution)
                .optional();
    }

    /** Those of one owner and those that wait for a second pair of eyes, newest first. */
    List<Contribution> listFor(Actor reader) {
        return db.sql(ALL + """
                        WHERE c.state <> 'DISCARDED' AND (c.owner = :reader OR l.audience IS NOT NULL OR c.request IS NOT NULL)
                        ORDER BY c.id DESC LIMIT 200
                        """)
                .param("reader", reader.reference())
                .query(Contributions::contribution)
                .list();
    }

    @Transactional
    void describe(int id, Contribution.Description description) {
        db.sql("""
                        UPDATE contribution.contribution
                        SET layout = :layout, described = :described::jsonb, terms = :terms::jsonb, areas = :areas::jsonb,
                            state = 'DESCRIBED'
                        WHERE id = :id AND state IN ('RECEIVED', 'DESCRIBED')
                        """)
                .param("layout", description.layout())
                .param("described", JSON.writeValueAsString(description.labels()))
                .param("terms", JSON.writeValueAsString(description.terms()))
                .param("areas", JSON.writeValueAsString(description.areas()))
                .param("id", id)
                .update();
    }

    /** It is a release from now on; the sheet is gone. Gives false when somebody was first. */
    @Transactional
    boolean publish(int id, int release, Actor by, String origin) {
        boolean first = db.sql("""
                        UPDATE contribution.contribution SET state = 'PUBLISHED', release = :release, published_at = :now
                        WHERE id = :id AND state = 'DESCRIBED'
                        """)
                        .param("release", release)
                        .param("now", now())
                        .param("id", id)
                        .update()
                == 1;
        if (first) {
            forget(id);
            record("published", id, by, origin);
        }
        return first;
    }

    /** Throws the sheet away. */
    @Transactional
    void discard(int id, Actor by, String origin) {
        int ended = db.sql("""
                        UPDATE contribution.contribution SET state = 'DISCARDED', ended_at = :now
                        WHERE id = :id AND state IN ('RECEIVED', 'DESCRIBED')
                        """).param("now", now()).param("id", id).update();
        if (ended == 1) {
            forget(id);
            record("discarded", id, by, origin);
        }
    }

    @Transactional
    boolean withdraw(int id, String why, Actor by, String origin) {
        boolean ended = db.sql("""
                        UPDATE contribution.contribution SET state = 'WITHDRAWN', ended_at = :now, said = :why
                        WHERE id = :id AND state = 'PUBLISHED'
                        """)
                        .param("now", now())
                        .param("why", why)
                        .param("id", id)
                        .update()
                == 1;
        if (ended) {
            record("withdrawn", id, by, origin);
        }
        return ended;
    }

    /** Its owner asks that more people read it; while one question waits, another is not asked. */
    @Transactional
    void ask(int id, Audience audience, Actor by, String origin) {
        int asked = db.sql("""
                        INSERT INTO contribution.look (contribution, audience, asked_by, asked_at)
                        VALUES (:id, :audience, :by, :now) ON CONFLICT (contribution) WHERE answer IS NULL DO NOTHING
                        """)
                .param("id", id)
                .param("audience", audience.name())
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

    private void forget(int id) {
        db.sql("DELETE FROM contribution.content WHERE contribution = :id")
                .param("id", id)
                .update();
    }

    private void record(String deed, int id, Actor by, String origin) {
        trail.record(by, "contribution." + deed, Contribution.reference(id), Outcome.DONE, origin);
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private static Contribution contribution(ResultSet row, int number) throws SQLException {
        return new Contribution(
                row.getInt("id"),
                row.getString("owner"),
                row.getString("supplier"),
                row.getString("title"),
                row.getString("file"),
                Optional.ofNullable((Integer) row.getObject("request")),
                Contribution.State.valueOf(row.getString("state")),
                moment(row, "received_at"),
                row.getString("layout") == null
                        ? Optional.empty()
                        : Optional.of(description(
                                row.getString("layout"),
                                row.getString("described"),
                                row.getString("terms"),
                                row.getString("areas"))),
                Optional.ofNullable((Integer) row.getObject("release")),
                row.getString("audience") == null ? Optional.empty() : Optional.of(look(row)));
    }

    static Contribution.Description description(String layout, String described, String terms, String areas) {
        return new Contribution.Description(
                layout,
                JSON.readValue(described, new TypeReference<List<Described>>() {}),
                JSON.readValue(terms, Terms.class),
                JSON.readValue(areas, new TypeReference<Map<String, String>>() {}));
    }

    private static Contribution.Look look(ResultSet row) throws SQLException {
        var answer = row.getString("answer");
        return new Contribution.Look(
                Audience.valueOf(row.getString("audience")),
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

    private static Instant moment(ResultSet row, String column) throws SQLException {
        return row.getObject(column, java.time.OffsetDateTime.class).toInstant();
    }
}
