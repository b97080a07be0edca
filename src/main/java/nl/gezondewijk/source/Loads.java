package nl.gezondewijk.source;

import java.net.URI;
import java.nio.file.Path;
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
import java.util.function.Consumer;
import java.util.stream.Collectors;
import nl.gezondewijk.audit.Actor;
import nl.gezondewijk.audit.Outcome;
import nl.gezondewijk.audit.Trail;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** All loads, and what was found in them. */
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
        var asked = Asked.of(request);
        int id = db.sql("""
                        INSERT INTO source.load (kind, subject, origin, format, parts, actor, who, state, requested_at)
                        VALUES (:kind, :subject, :origin, :format, :parts, :actor, :who, 'REQUESTED', :now)
                        RETURNING id
                        """)
                .param("kind", asked.kind)
                .param("subject", asked.subject)
                .param("origin", asked.origin)
                .param("format", asked.format)
                .param("parts", asked.parts.toArray(String[]::new))
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

    /** How often each rule was broken, errors first. */
    public Map<Rule, Long> counts(int id) {
        return db
                .sql("SELECT rule, found FROM source.finding_count WHERE load = :id")
                .param("id", id)
                .query((row, number) -> Map.entry(Rule.valueOf(row.getString("rule")), row.getLong("found")))
                .list()
                .stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        Map.Entry::getValue,
                        (one, other) -> one,
                        () -> new java.util.TreeMap<>(java.util.Comparator.comparing(Rule::isError)
                                .reversed()
                                .thenComparing(rule -> rule))));
    }

    public List<Finding> findings(int id, int most) {
        return db.sql(
                        "SELECT place, field, value, rule FROM source.finding WHERE load = :id ORDER BY number LIMIT :most")
                .param("id", id)
                .param("most", most)
                .query(Loads::finding)
                .list();
    }

    /** All that were kept, one after the other. */
    void eachFinding(int id, Consumer<Finding> each) {
        try (var findings = db
                .sql("SELECT place, field, value, rule FROM source.finding WHERE load = :id ORDER BY number")
                .param("id", id)
                .query(Loads::finding)
                .list()
                .stream()) {
            findings.forEach(each);
        }
    }

    /** Keeps the first thousand of each rule and counts the rest. */
    @Transactional
    void add(int id, Findings findings) {
        var before = counts(id);
        var kept = findings.kept().stream()
                .filter(finding -> before.getOrDefault(finding.rule(), 0L) < Findings.KEPT)
                .toList();
        db.sql("""
                        INSERT INTO source.finding (load, place, field, value, rule)
                        SELECT :id, * FROM unnest(:places, :fields, :values, :rules)
                        """)
                .param("id", id)
                .param("places", kept.stream().map(Finding::place).toArray(String[]::new))
                .param("fields", kept.stream().map(Finding::column).toArray(String[]::new))
                .param("values", kept.stream().map(Finding::value).toArray(String[]::new))
                .param(
                        "rules",
                        kept.stream().map(finding -> finding.rule().name()).toArray(String[]::new))
                .update();
        findings.counts()
                .forEach((rule, count) -> db.sql("""
                                INSERT INTO source.finding_count AS c (load, rule, found) VALUES (:id, :rule, :count)
                                ON CONFLICT (load, rule) DO UPDATE SET found = c.found + excluded.found
                                """)
                        .param("id", id)
                        .param("rule", rule.name())
                        .param("count", count)
                        .update());
    }

    void forgetFindings(int id) {
        db.sql("DELETE FROM source.finding WHERE load = :id").param("id", id).update();
        db.sql("DELETE FROM source.finding_count WHERE load = :id")
                .param("id", id)
                .update();
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

    private static Finding finding(ResultSet row, int number) throws SQLException {
        return new Finding(
                row.getString("place"),
                row.getString("field"),
                row.getString("value"),
                Rule.valueOf(row.getString("rule")));
    }

    private static Load load(ResultSet row, int number) throws SQLException {
        var asked = new Asked(
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

    /** A request as it is kept; its parts are the gemeenten of a table, or the collections of borders. */
    private record Asked(String kind, String subject, String origin, String format, List<String> parts) {
        static Asked of(Request request) {
            return switch (request) {
                case Request.Table table ->
                    new Asked("TABLE", table.table(), address(table.base()), "", table.gemeenten());
                case Request.Borders borders ->
                    new Asked(
                            "BORDERS",
                            String.valueOf(borders.year()),
                            address(borders.base()),
                            "",
                            borders.collections());
                case Request.File file ->
                    new Asked("FILE", file.name(), file.path().toString(), file.format(), List.of());
            };
        }

        Request request() {
            var base = Optional.of(origin).filter(url -> !url.isEmpty()).map(URI::create);
            return switch (kind) {
                case "TABLE" -> new Request.Table(subject, base, parts);
                case "BORDERS" -> new Request.Borders(Integer.parseInt(subject), parts, base);
                default -> new Request.File(Path.of(origin), format, subject);
            };
        }

        private static String address(Optional<URI> base) {
            return base.map(URI::toString).orElse("");
        }
    }
}
