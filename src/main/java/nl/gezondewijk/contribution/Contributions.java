package nl.gezondewijk.contribution;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.gezondewijk.audit.Actor;
import nl.gezondewijk.audit.Outcome;
import nl.gezondewijk.audit.Trail;
import nl.gezondewijk.sheet.Layout;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** All sheets that were handed in, and what became of them. */
@Component
class Contributions {
    private static final String ALL = """
            SELECT c.id, c.owner, c.supplier, c.title, c.file, c.request, c.state, c.received_at, c.layout, c.said,
                   c.described::text AS described, c.terms::text AS terms, c.areas::text AS areas, c.release
            FROM contribution.contribution c
            """;

    private final JdbcClient db;
    private final Contents contents;
    private final Trail trail;
    private final Clock clock;

    Contributions(JdbcClient db, Contents contents, Trail trail, Clock clock) {
        this.db = db;
        this.contents = contents;
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
        contents.keep(id, bytes);
        record("received", id, by, origin);
        return id;
    }

    Optional<Contribution> find(int id) {
        return db.sql(ALL + "WHERE c.id = :id")
                .param("id", id)
                .query(Contributions::contribution)
                .optional();
    }

    /** What they are called, by their number. */
    Map<String, String> names(Set<String> ids) {
        return db
                .sql("SELECT id::text AS id, title FROM contribution.contribution WHERE id::text IN (:ids)")
                .param("ids", ids)
                .query((row, number) -> Map.entry(row.getString("id"), row.getString("title")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** What answers a data request, in the order in which it came. */
    List<Contribution> listOf(int request) {
        return db.sql(ALL + "WHERE c.request = :request ORDER BY c.id")
                .param("request", request)
                .query(Contributions::contribution)
                .list();
    }

    /**
     * Those of one owner and those of others that they may see, newest first.
     *
     * @param others numbers of what waits for a second pair of eyes
     */
    List<Contribution> listFor(Actor reader, Set<Integer> others) {
        return db.sql(ALL + """
                        WHERE c.state <> 'DISCARDED' AND (c.owner = :reader
                               OR c.state = 'PUBLISHED' AND c.id = ANY(:others))
                        ORDER BY c.id DESC LIMIT 200
                        """)
                .param("reader", reader.reference())
                .param("others", others.toArray(Integer[]::new))
                .query(Contributions::contribution)
                .list();
    }

    List<Contribution> listPublished() {
        return db.sql(ALL + "WHERE c.state = 'PUBLISHED' ORDER BY c.id")
                .query(Contributions::contribution)
                .list();
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
            contents.forget(id);
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
            contents.forget(id);
            record("discarded", id, by, origin);
        }
    }

    /** False when it was over already; who takes its figures back tells the trail. */
    boolean withdraw(int id, String why) {
        return db.sql("""
                        UPDATE contribution.contribution SET state = 'WITHDRAWN', ended_at = :now, said = :why
                        WHERE id = :id AND state = 'PUBLISHED'
                        """).param("now", now()).param("why", why).param("id", id).update() == 1;
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
                row.getObject("received_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getString("layout")).map(Layout::fromJson),
                Kept.labels(row.getString("described")),
                Optional.ofNullable(row.getString("terms")).map(terms -> Kept.read(terms, Terms.class)),
                Kept.areas(row.getString("areas")),
                Optional.ofNullable((Integer) row.getObject("release")),
                row.getString("said"));
    }
}
