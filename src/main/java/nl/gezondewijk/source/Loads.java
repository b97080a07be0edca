package nl.gezondewijk.source;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.gezondewijk.audit.Actor;
import nl.gezondewijk.audit.Outcome;
import nl.gezondewijk.audit.PersonErased;
import nl.gezondewijk.audit.Trail;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** All loads. */
@Component
public class Loads {
    private static final String COLUMNS = """
            SELECT l.id, l.kind, l.subject, l.origin, l.format, l.parts, l.actor, l.who, l.state, l.requested_at, l.started_at,
                   l.ended_at, l.rows, l.share, l.said, l.release
            FROM source.load l
            """;

    private final JdbcClient db;
    private final Trail trail;
    private final Clock clock;

    Loads(JdbcClient db, Trail trail, Clock clock) {
        this.db = db;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Keeps a request; running it is someone else's.
     *
     * @param origin as in {@link Trail#record}
     */
    @Transactional
    public int request(Request request, Actor by, String origin) {
        var asked = KeptRequest.of(request);
        int id = db.sql("""
                        INSERT INTO source.load (kind, subject, origin, format, parts, actor, who, state, requested_at)
                        VALUES (:kind, :subject, :origin, :format, :parts, :actor, :who, 'REQUESTED', :now)
                        RETURNING id
                        """)
                .param("kind", asked.kind())
                .param("subject", asked.subject())
                .param("origin", asked.origin())
                .param("format", asked.format())
                .param("parts", asked.parts().toArray(String[]::new))
                .param("actor", by.reference())
                .param("who", by.name())
                .param("now", now())
                .query(Integer.class)
                .single();
        record(id, "source.load-started", by, origin);
        return id;
    }

    public Load get(int id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("there is no load " + id));
    }

    public Optional<Load> find(int id) {
        return db.sql(COLUMNS + "WHERE l.id = :id")
                .param("id", id)
                .query(Loads::load)
                .optional();
    }

    /** Newest first. */
    public List<Load> list(int most) {
        return db.sql(COLUMNS + "ORDER BY l.id DESC LIMIT :most")
                .param("most", most)
                .query(Loads::load)
                .list();
    }

    List<Load> listRunning() {
        return db.sql(COLUMNS + "WHERE l.state = 'RUNNING' ORDER BY l.id")
                .query(Loads::load)
                .list();
    }

    /** Asks a load to stop; one that does not run is over at once. */
    @Transactional
    public void cancel(int id, Actor by, String origin) {
        int asked = db.sql("UPDATE source.load SET cancel = true WHERE id = :id AND state = 'RUNNING' AND NOT cancel")
                .param("id", id)
                .update();
        int over = db.sql("""
                        UPDATE source.load SET state = 'CANCELLED', ended_at = :now
                        WHERE id = :id AND state IN ('REQUESTED', 'INTERRUPTED')
                        """).param("id", id).param("now", now()).update();
        if (asked + over > 0) {
            record(id, "source.load-cancelled", by, origin);
        }
    }

    /** Tells the trail what was done with a load; last in a transaction. */
    void record(int id, String deed, Actor by, String origin) {
        trail.record(by, deed, Load.reference(id), Outcome.DONE, origin);
    }

    /** What loads are called, by id. */
    Map<String, String> names(Set<String> ids) {
        return db
                .sql(COLUMNS + "WHERE l.id::text = ANY(:ids)")
                .param("ids", ids.toArray(String[]::new))
                .query(Loads::load)
                .list()
                .stream()
                .collect(Collectors.toMap(load -> String.valueOf(load.id()), Load::subject));
    }

    /** False when it is over already: done, or cancelled a moment ago. */
    boolean begin(int id) {
        return db.sql("""
                        UPDATE source.load SET state = 'RUNNING', started_at = :now, ended_at = NULL, said = ''
                        WHERE id = :id AND state IN ('REQUESTED', 'RUNNING', 'INTERRUPTED')
                        """).param("id", id).param("now", now()).update() > 0;
    }

    /** Tells how far it is, and hears whether it has to stop. */
    boolean progress(int id, long rows, double share) {
        return db.sql("UPDATE source.load SET rows = :rows, share = :share WHERE id = :id RETURNING cancel")
                .param("id", id)
                .param("rows", rows)
                .param("share", share)
                .query(Boolean.class)
                .single();
    }

    void end(int id, Load.State state, String said) {
        db.sql("""
                        UPDATE source.load SET state = :state, ended_at = :now, said = :said, cancel = false,
                               share = CASE WHEN :state = 'PUBLISHED' THEN 1 ELSE share END
                        WHERE id = :id
                        """)
                .param("id", id)
                .param("state", state.name())
                .param("said", said)
                .param("now", now())
                .update();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    /** What was loaded stays, with the number of who asked for it. */
    @EventListener
    void forget(PersonErased person) {
        db.sql("UPDATE source.load SET who = :nobody WHERE actor = :reference")
                .param("nobody", PersonErased.NAME)
                .param("reference", person.reference())
                .update();
    }

    private static Load load(ResultSet row, int number) throws SQLException {
        var asked = new KeptRequest(
                row.getString("kind"),
                row.getString("subject"),
                row.getString("origin"),
                row.getString("format"),
                Arrays.asList((String[]) row.getArray("parts").getArray()));
        int release = row.getInt("release");
        return new Load(
                row.getInt("id"),
                asked.request(),
                new Actor(row.getString("actor"), row.getString("who")),
                Load.State.valueOf(row.getString("state")),
                row.getTimestamp("requested_at").toInstant(),
                instant(row.getTimestamp("started_at")),
                instant(row.getTimestamp("ended_at")),
                row.getLong("rows"),
                row.getDouble("share"),
                row.getString("said"),
                release == 0 ? Optional.empty() : Optional.of(release));
    }

    private static Optional<Instant> instant(@Nullable Timestamp stamp) {
        return Optional.ofNullable(stamp).map(Timestamp::toInstant);
    }
}
