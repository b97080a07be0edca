package nl.gezondewijk.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Gatherers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** All that was done, in order; it only grows. */
@Component
public class Trail {
    /** The origin of what was done from a command line or by the program itself. */
    public static final String MACHINE = "machine";

    private static final long ONE_AT_A_TIME = 0x6765_7a6f_6e64L;

    private final JdbcClient db;
    private final Clock clock;

    Trail(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /**
     * Adds a line. It joins the caller's transaction, so that a deed and its line stand or fall together; call it last in there,
     * for others wait for their line until that transaction ends.
     *
     * @param action what was done, as {@code module.deed}; its words for people are the message {@code trail.module.deed}
     * @param object what it was done to, as {@code kind:id}, never with personal data or a secret in it
     * @param origin the network address it came from, or {@link #MACHINE}
     */
    @Transactional
    public void record(Actor actor, String action, String object, Outcome outcome, String origin) {
        // A statement of its own: only the next one sees the line that another transaction has just added.
        db.sql("SELECT pg_advisory_xact_lock(:key)")
                .param("key", ONE_AT_A_TIME)
                .query((row, i) -> true)
                .single();
        var last = last();
        add(new Entry(
                last.map(Sealed::number).orElse(0L) + 1,
                clock.instant(),
                actor.reference(),
                action,
                object,
                outcome,
                origin,
                last.map(Sealed::hash).orElse(Entry.START)));
    }

    /**
     * Reads the whole trail and looks for the first line that is not as it was written. Lines cut off at the end leave no mark;
     * who noted down an earlier {@link Verdict.Intact} sees it from the number of lines.
     */
    @Transactional(readOnly = true)
    public Verdict verify() {
        var chain = new Chain();
        try (var lines = db.sql("""
                        SELECT number, at, actor, action, object, outcome, origin, previous, hash
                        FROM audit.entry
                        ORDER BY number
                        """).withFetchSize(2_000).query(Trail::readable).stream()) {
            boolean whole = lines.allMatch(line -> line.isPresent() && chain.takes(line.get()));
            return whole ? new Verdict.Intact(chain.length(), chain.end()) : new Verdict.Broken(chain.length() + 1);
        }
    }

    /** Lines before a number, newest first; an empty action means all. */
    List<Entry> listBefore(long number, String action, int most) {
        var only = action.isEmpty() ? "" : "AND action = :action";
        return db
                .sql("""
                        SELECT number, at, actor, action, object, outcome, origin, previous, hash
                        FROM audit.entry
                        WHERE number < :number %s
                        ORDER BY number DESC
                        LIMIT :most
                        """.formatted(only))
                .param("number", number)
                .param("action", action)
                .param("most", most)
                .query(Trail::sealed)
                .list()
                .stream()
                .map(Sealed::entry)
                .toList();
    }

    /** What others did with this thing or to this person, newest first. */
    List<Entry> listAbout(String object, int most) {
        return db.sql("""
                        SELECT number, at, actor, action, object, outcome, origin, previous, hash
                        FROM audit.entry
                        WHERE object = :object AND actor <> :object AND actor <> 'nobody'
                        ORDER BY number DESC
                        LIMIT :most
                        """).param("object", object).param("most", most).query(Trail::sealed).list().stream()
                .map(Sealed::entry)
                .toList();
    }

    /** All lines in order, some at a time, so that a long trail passes through a small memory; an empty action means all. */
    @Transactional(readOnly = true)
    public void read(String action, int atATime, Consumer<List<Sealed>> reader) {
        var only = action.isEmpty() ? "" : "WHERE action = :action";
        try (var lines = db
                .sql("""
                        SELECT number, at, actor, action, object, outcome, origin, previous, hash
                        FROM audit.entry %s ORDER BY number
                        """.formatted(only))
                .param("action", action)
                .withFetchSize(atATime)
                .query(Trail::sealed)
                .stream()) {
            lines.gather(Gatherers.windowFixed(atATime)).forEach(reader);
        }
    }

    /** The actions that occur, found by hopping through the index instead of reading every line. */
    List<String> listActions() {
        return db.sql("""
                        WITH RECURSIVE hop AS (
                          (SELECT action FROM audit.entry ORDER BY action LIMIT 1)
                          UNION ALL
                          SELECT (SELECT e.action FROM audit.entry e WHERE e.action > hop.action ORDER BY e.action LIMIT 1)
                          FROM hop WHERE hop.action IS NOT NULL)
                        SELECT action FROM hop WHERE action IS NOT NULL
                        """).query(String.class).list();
    }

    private Optional<Sealed> last() {
        return db.sql("""
                        SELECT number, at, actor, action, object, outcome, origin, previous, hash
                        FROM audit.entry
                        ORDER BY number DESC
                        LIMIT 1
                        """).query(Trail::sealed).optional();
    }

    private void add(Entry entry) {
        db.sql("""
                        INSERT INTO audit.entry (number, at, actor, action, object, outcome, origin, previous, hash)
                        VALUES (:number, :at, :actor, :action, :object, :outcome, :origin, :previous, :hash)
                        """)
                .param("number", entry.number())
                .param("at", entry.at().atOffset(ZoneOffset.UTC))
                .param("actor", entry.actor())
                .param("action", entry.action())
                .param("object", entry.object())
                .param("outcome", entry.outcome().name())
                .param("origin", entry.origin())
                .param("previous", entry.previous())
                .param("hash", entry.hash())
                .update();
    }

    private static Sealed sealed(ResultSet row, int index) throws SQLException {
        var entry = new Entry(
                row.getLong("number"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("actor"),
                row.getString("action"),
                row.getString("object"),
                Outcome.valueOf(row.getString("outcome")),
                row.getString("origin"),
                row.getString("previous"));
        return new Sealed(entry, row.getString("hash"));
    }

    /** Empty when the database holds something that we never wrote. */
    private static Optional<Sealed> readable(ResultSet row, int index) throws SQLException {
        try {
            return Optional.of(sealed(row, index));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** A line as it was kept, with the hash it got then. */
    record Sealed(Entry entry, String hash) {
        long number() {
            return entry.number();
        }
    }
}
