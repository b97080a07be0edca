package nl.gezondewijk.estimate;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.gezondewijk.audit.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All studies; of each the table that was read and the plan by which it is worked out. */
@Component
class Studies {
    private static final String ALL = """
            SELECT s.id, s.owner, s.title, s.file, s.state, s.made_at, s.grid, s.plan, s.release
            FROM estimate.study s
            """;

    private final JdbcClient db;
    private final Clock clock;

    Studies(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** A study without its table, for a list. */
    record Heading(int id, String title, String file, Study.State state, Instant madeAt) {}

    int add(String title, String file, Grid grid, Plan plan, Actor owner) {
        return db.sql("""
                        INSERT INTO estimate.study (owner, title, file, state, made_at, grid, plan)
                        VALUES (:owner, :title, :file, 'DRAFT', :now, :grid, :plan)
                        RETURNING id
                        """)
                .param("owner", owner.reference())
                .param("title", title)
                .param("file", file)
                .param("now", Timestamp.from(clock.instant()))
                .param("grid", grid.toJson())
                .param("plan", plan.toJson())
                .query(Integer.class)
                .single();
    }

    Optional<Study> find(int id) {
        return db.sql(ALL + "WHERE s.id = :id")
                .param("id", id)
                .query(Studies::study)
                .optional();
    }

    List<Study> listPublished() {
        return db.sql(ALL + "WHERE s.state = 'PUBLISHED' ORDER BY s.id")
                .query(Studies::study)
                .list();
    }

    /** Makes somebody else the owner of one that is published. */
    boolean handOver(int release, String from, String to) {
        return db.sql("""
                        UPDATE estimate.study SET owner = :to WHERE release = :release AND owner = :from AND state = 'PUBLISHED'
                        """)
                        .param("release", release)
                        .param("from", from)
                        .param("to", to)
                        .update()
                == 1;
    }

    List<Heading> list() {
        return db.sql("""
                        SELECT s.id, s.title, s.file, s.state, s.made_at
                        FROM estimate.study s ORDER BY s.id DESC
                        """)
                .query((row, number) -> new Heading(
                        row.getInt("id"),
                        row.getString("title"),
                        row.getString("file"),
                        Study.State.valueOf(row.getString("state")),
                        moment(row)))
                .list();
    }

    List<Heading> listOf(Actor owner) {
        var own = db.sql("SELECT id FROM estimate.study WHERE owner = :owner")
                .param("owner", owner.reference())
                .query(Integer.class)
                .set();
        return list().stream().filter(one -> own.contains(one.id())).toList();
    }

    /** Those of which one of these indicators is a covariate. */
    List<Heading> listThatUse(Collection<String> indicators) {
        var using = db.sql("""
                        SELECT s.id FROM estimate.study s
                        WHERE s.state <> 'WITHDRAWN' AND jsonb_exists_any(s.plan::jsonb -> 'published', :keys)
                        """)
                .param("keys", indicators.toArray(String[]::new))
                .query(Integer.class)
                .set();
        return list().stream().filter(one -> using.contains(one.id())).toList();
    }

    /** Another way to work it out; one that was published keeps its plan. */
    boolean plan(int id, Plan plan) {
        return db.sql("UPDATE estimate.study SET plan = :plan WHERE id = :id AND state <> 'PUBLISHED'")
                        .param("plan", plan.toJson())
                        .param("id", id)
                        .update()
                == 1;
    }

    /** A wider table, with the plan that goes with it. */
    boolean widen(int id, Grid grid, Plan plan) {
        return db.sql("UPDATE estimate.study SET grid = :grid, plan = :plan WHERE id = :id AND state <> 'PUBLISHED'")
                        .param("grid", grid.toJson())
                        .param("plan", plan.toJson())
                        .param("id", id)
                        .update()
                == 1;
    }

    /** @return whether it was not published already */
    boolean published(int id, int release) {
        return db.sql("""
                                UPDATE estimate.study SET state = 'PUBLISHED', release = :release
                                WHERE id = :id AND state <> 'PUBLISHED'
                                """).param("release", release).param("id", id).update() == 1;
    }

    boolean withdrawn(int id) {
        return db.sql("UPDATE estimate.study SET state = 'WITHDRAWN' WHERE id = :id AND state = 'PUBLISHED'")
                        .param("id", id)
                        .update()
                == 1;
    }

    /** Throws a study away that nobody else has seen. */
    boolean discard(int id) {
        return db.sql("DELETE FROM estimate.study WHERE id = :id AND state = 'DRAFT'")
                        .param("id", id)
                        .update()
                == 1;
    }

    private static Study study(ResultSet row, int number) throws SQLException {
        return new Study(
                row.getInt("id"),
                row.getString("owner"),
                row.getString("title"),
                row.getString("file"),
                Study.State.valueOf(row.getString("state")),
                moment(row),
                Grid.fromJson(row.getString("grid")),
                Plan.fromJson(row.getString("plan")),
                Optional.ofNullable(row.getObject("release", Integer.class)));
    }

    private static Instant moment(ResultSet row) throws SQLException {
        return row.getObject("made_at", java.time.OffsetDateTime.class).toInstant();
    }
}
