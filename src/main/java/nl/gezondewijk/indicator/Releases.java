package nl.gezondewijk.indicator;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** All releases: drafted, published as a whole and replaced by the next one. */
@Component
public class Releases {
    private final JdbcClient db;
    private final DataSource source;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Releases(JdbcClient db, DataSource source, ApplicationEventPublisher events, Clock clock) {
        this.db = db;
        this.source = source;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Begins a release that nobody sees yet.
     *
     * @param blocks for each block the indicators in the order of a row's values
     */
    public Draft draft(Draft.Title title, List<List<String>> blocks) {
        int id = db.sql("""
                        INSERT INTO indicator.release
                            (source, dataset, title, version, area_year, origin, retrieved_at, state, audience, owner, circles)
                        VALUES (:source, :dataset, :title, :version, :areaYear, :origin, :retrieved, 'DRAFT', :audience, :owner, :circles)
                        RETURNING id
                        """)
                .param("source", title.source())
                .param("dataset", title.dataset())
                .param("title", title.title())
                .param("version", title.version())
                .param("areaYear", title.areaYear())
                .param("origin", title.origin())
                .param("retrieved", Timestamp.from(clock.instant()))
                .param("audience", title.readers().audience().name())
                .param("owner", title.readers().owner().orElse(null))
                .param("circles", title.readers().circles().toArray(String[]::new))
                .query(Integer.class)
                .single();
        return new Draft(id, blocks);
    }

    /** Where the rows of a draft go; each closed writer's rows stay staged. */
    public DraftWriter writer(Draft draft) {
        return new DraftWriter(source, draft.release());
    }

    /** Publishes what its publisher published already. */
    @Transactional
    public void publish(Draft draft) {
        publish(draft, List.of());
    }

    /**
     * Makes a draft the current release of its table, in one transaction; the one before it stays known as replaced.
     *
     * @param guards over all counts of people that are not public already; what they withhold is not kept
     */
    @Transactional
    public void publish(Draft draft, List<Guard> guards) {
        int release = draft.release();
        takeRoom(db);
        oneAtATime();
        new Guarding(db, draft).guard(guards);
        db.sql("""
                        INSERT INTO indicator.figures (release, area, period, block, values, reasons, lower, upper)
                        SELECT release, area, period, block, values, reasons, lower, upper
                        FROM indicator.staged WHERE release = :release
                        ORDER BY area, period, block
                        """).param("release", release).update();
        describe(draft);
        replace(release, get(release).dataset());
        db.sql("UPDATE indicator.release SET state = 'PUBLISHED', published_at = :now WHERE id = :release")
                .param("now", Timestamp.from(clock.instant()))
                .param("release", release)
                .update();
        db.sql("DELETE FROM indicator.staged WHERE release = :release")
                .param("release", release)
                .update();
        nextEdition(db);
        var published = get(release);
        events.publishEvent(new DatasetPublished(
                release,
                published.dataset(),
                published.areaYear(),
                published.readers().owner().isPresent()));
    }

    /**
     * Lets more people read a release, beside those who do already, under the name of the table that they read.
     *
     * @param circle whose people read it, for an audience that is one
     * @param dataset the table whose current release it becomes, in place of the one before
     */
    @Transactional
    public void widen(int release, Readership.Audience audience, Optional<String> circle, String dataset) {
        oneAtATime();
        var before = get(release);
        if (before.state() != Release.State.PUBLISHED || before.withdrawal().isPresent()) {
            throw new IllegalArgumentException("release " + release + " is over and goes no further");
        }
        var readers = before.readers().widenedTo(audience, circle);
        if (before.readers().audience() == Readership.Audience.EVERYONE && audience != readers.audience()) {
            throw new IllegalArgumentException("who has read release " + release + " cannot forget it");
        }
        if (!before.dataset().equals(dataset)) {
            replace(release, dataset);
        }
        db.sql("""
                        UPDATE indicator.release SET audience = :audience, circles = :circles, dataset = :dataset
                        WHERE id = :release
                        """)
                .param("audience", readers.audience().name())
                .param("circles", readers.circles().toArray(String[]::new))
                .param("dataset", dataset)
                .param("release", release)
                .update();
        nextEdition(db);
    }

    private void replace(int release, String dataset) {
        db.sql("""
                        UPDATE indicator.release SET state = 'REPLACED'
                        WHERE state = 'PUBLISHED' AND dataset = :dataset RETURNING id
                        """)
                .param("dataset", dataset)
                .query(Integer.class)
                .optional()
                .ifPresent(old -> db.sql("UPDATE indicator.release SET replaces = :old WHERE id = :release")
                        .param("old", old)
                        .param("release", release)
                        .update());
    }

    private void oneAtATime() {
        db.sql("SELECT pg_advisory_xact_lock(hashtext('indicator.release'))")
                .query()
                .listOfRows();
    }

    /** Throws away a draft and all that was staged for it; a release that was ever published is left alone. */
    @Transactional
    public void discard(int release) {
        db.sql("DELETE FROM indicator.staged WHERE release = :release")
                .param("release", release)
                .update();
        db.sql("DELETE FROM indicator.release WHERE id = :release AND state = 'DRAFT'")
                .param("release", release)
                .update();
    }

    /** Takes releases away with all their figures, as if they had never been; for what was never a publisher's. */
    @Transactional
    public void forget(Collection<Integer> releases) {
        db.sql("DELETE FROM indicator.release WHERE id = ANY(:releases)")
                .param("releases", releases.toArray(Integer[]::new))
                .update();
        nextEdition(db);
    }

    public Release get(int id) {
        return list("r.id = " + id).getFirst();
    }

    /** Of those ids, the ones that are still there. */
    List<Release> list(Collection<Integer> ids) {
        var listed = ids.stream().map(String::valueOf).collect(Collectors.joining(", "));
        return ids.isEmpty() ? List.of() : list("r.id IN (" + listed + ")");
    }

    /** What is read from now. */
    public List<Release> listPublished() {
        return list("r.state = 'PUBLISHED'");
    }

    /** Every release that was published ever, newest first. */
    public List<Release> listAll() {
        return list("r.state <> 'DRAFT'").reversed();
    }

    /** Those of tables that are as their publishers gave them, newest first: nobody here owns them. */
    public List<Release> listOfPublishers() {
        return listAll().stream()
                .filter(release -> release.readers().owner().isEmpty())
                .toList();
    }

    /** Goes up with every publication and withdrawal. */
    public long edition() {
        return db.sql("SELECT number FROM indicator.edition").query(Long.class).single();
    }

    /** A national table is sorted in memory, not on disk. */
    static void takeRoom(JdbcClient db) {
        db.sql("SET LOCAL work_mem = '256MB'").update();
    }

    /** To be asked of everything that changes what readers are told. */
    static void nextEdition(JdbcClient db) {
        db.sql("UPDATE indicator.edition SET number = number + 1").update();
    }

    /** Counts, for each period and indicator, the areas that have a value; most rows share one of a few patterns of reasons. */
    private void describe(Draft draft) {
        for (int block = 0; block < draft.blocks().size(); block++) {
            db.sql("""
                            INSERT INTO indicator.release_column (release, period, block, position, indicator, known)
                            SELECT :release, p.period, :block, c.position - 1, c.indicator,
                                   coalesce(sum(p.rows) FILTER (WHERE substr(p.reasons, c.position::int, 1) = '.'), 0)
                            FROM (SELECT f.period, f.reasons, count(*) AS rows FROM indicator.figures f
                                  WHERE f.release = :release AND f.block = :block GROUP BY f.period, f.reasons) p,
                                 unnest(:indicators) WITH ORDINALITY AS c (indicator, position)
                            GROUP BY p.period, c.position, c.indicator
                            """)
                    .param("release", draft.release())
                    .param("block", block)
                    .param("indicators", draft.blocks().get(block).toArray(String[]::new))
                    .update();
        }
    }

    private List<Release> list(String which) {
        Map<Integer, List<Release.Column>> columns = db
                .sql("""
                        SELECT c.release, c.period, c.block, c.position, c.indicator, c.known
                        FROM indicator.release_column c JOIN indicator.release r ON r.id = c.release
                        WHERE %s ORDER BY c.release, c.period, c.block, c.position
                        """.formatted(which))
                .query((row, number) -> Map.entry(
                        row.getInt("release"),
                        new Release.Column(
                                row.getString("indicator"),
                                new Period(row.getString("period")),
                                row.getInt("block"),
                                row.getInt("position"),
                                row.getInt("known"))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        return db.sql("""
                        SELECT r.id, r.source, r.dataset, r.title, r.version, r.area_year, r.origin, r.retrieved_at, r.state,
                               r.withdrawn_at, r.withdrawn_why, r.emptied, r.audience, r.owner, r.circles,
                               EXISTS (SELECT FROM indicator.figures f
                                       WHERE f.release = r.id AND f.area >= 'PC' AND f.area < 'PD') AS of_postcodes
                        FROM indicator.release r WHERE %s ORDER BY r.id
                        """.formatted(which))
                .query((row, number) -> release(row, columns.getOrDefault(row.getInt("id"), List.of())))
                .list();
    }

    private static Release release(ResultSet row, List<Release.Column> columns) throws SQLException {
        var withdrawn = Optional.ofNullable(row.getTimestamp("withdrawn_at")).map(Timestamp::toInstant);
        var why = Optional.ofNullable(row.getString("withdrawn_why")).orElse("");
        boolean emptied = row.getBoolean("emptied");
        return new Release(
                row.getInt("id"),
                row.getString("source"),
                row.getString("dataset"),
                row.getString("title"),
                row.getString("version"),
                row.getInt("area_year"),
                row.getString("origin"),
                row.getObject("retrieved_at", java.time.OffsetDateTime.class).toInstant(),
                Release.State.valueOf(row.getString("state")),
                withdrawn.map(at -> new Release.Withdrawal(at, why, emptied)),
                new Readership(
                        Readership.Audience.valueOf(row.getString("audience")),
                        Optional.ofNullable(row.getString("owner")),
                        List.of((String[]) row.getArray("circles").getArray())),
                row.getBoolean("of_postcodes"),
                columns);
    }
}
