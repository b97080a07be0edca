package nl.gezondewijk.portrait;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.gezondewijk.audit.Actor;
import nl.gezondewijk.portrait.Portrait.Adoption;
import nl.gezondewijk.portrait.Portrait.State;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** All portraits, by approach and version. */
@Component
class Portraits {
    private static final String ALL = """
            SELECT p.id, p.approach, p.number, p.area, p.state, p.figures_hidden, p.filled_by, p.since, p.adopted_in,
                   p.adopted_on, p.edition, p.withdrawn, p.revision
            FROM portrait.portrait p
            """;

    private final JdbcClient db;
    private final Chapters chapters;
    private final GroupThemes themes;
    private final ThemeLinks links;
    private final Clock clock;

    Portraits(JdbcClient db, Chapters chapters, GroupThemes themes, ThemeLinks links, Clock clock) {
        this.db = db;
        this.chapters = chapters;
        this.themes = themes;
        this.links = links;
        this.clock = clock;
    }

    /** Who fills it and since when it has been in the making, in the group's own words. */
    record Making(String filledBy, LocalDate since, boolean figuresHidden) {
        static final int LONGEST = 300;
    }

    /** The newest version; the open one where there is one. */
    Optional<Portrait> find(int approach) {
        return db.sql(ALL + "WHERE p.approach = :approach ORDER BY p.number DESC LIMIT 1")
                .param("approach", approach)
                .query(Portraits::empty)
                .optional()
                .map(this::filled);
    }

    Optional<Portrait> find(int approach, int number) {
        return db.sql(ALL + "WHERE p.approach = :approach AND p.number = :number")
                .param("approach", approach)
                .param("number", number)
                .query(Portraits::empty)
                .optional()
                .map(this::filled);
    }

    /** Those with a version that tells one of these figures, or a theme that came from one. */
    List<Integer> listApproachesThatUse(Collection<String> indicators) {
        return db.sql("""
                        SELECT DISTINCT p.approach FROM portrait.portrait p
                        WHERE EXISTS (SELECT FROM portrait.choice o WHERE o.portrait = p.id AND o.indicator = ANY (:keys))
                           OR EXISTS (SELECT FROM portrait.theme t JOIN portrait.ground g ON g.theme = t.id
                                      WHERE t.portrait = p.id AND g.indicator = ANY (:keys))
                        """)
                .param("keys", indicators.toArray(String[]::new))
                .query(Integer.class)
                .list();
    }

    /** A version in a list of them. */
    record Version(int number, State state, LocalDate since, Optional<Adoption> adoption) {}

    /** Newest first. */
    List<Version> list(int approach) {
        return db.sql(ALL + "WHERE p.approach = :approach ORDER BY p.number DESC")
                .param("approach", approach)
                .query((row, index) -> new Version(
                        row.getInt("number"),
                        State.valueOf(row.getString("state")),
                        row.getObject("since", LocalDate.class),
                        adoption(row)))
                .list();
    }

    /** The first version, from a template; what was begun already is left as it is. */
    @Transactional
    Portrait begin(int approach, String area, Making making, List<Template.Part> parts, Actor by) {
        var begun = insert(approach, 1, area, making, by);
        if (begun.isEmpty()) {
            return find(approach).orElseThrow();
        }
        for (var part : parts) {
            int chapter = chapters.add(begun.get(), part.title());
            part.indicators()
                    .forEach(key -> chapters.choose(begun.get(), chapter, new Choice(key, Choice.Why.TEMPLATE)));
        }
        return find(approach, 1).orElseThrow();
    }

    /** A next version, the same as the one that was adopted last. */
    @Transactional
    Portrait beginNext(Portrait adopted, LocalDate since, Actor by) {
        if (adopted.isOpen()) {
            throw new IllegalArgumentException(
                    "a next version comes from one that was adopted, not " + adopted.state());
        }
        int number = adopted.number() + 1;
        var making = new Making(adopted.filledBy(), since, false);
        insert(adopted.approach(), number, adopted.area(), making, by)
                .ifPresent(id -> new CopyPortrait(db).copy(adopted.id(), id));
        return find(adopted.approach()).orElseThrow();
    }

    private Optional<Integer> insert(int approach, int number, String area, Making making, Actor by) {
        return db.sql("""
                        INSERT INTO portrait.portrait
                            (approach, number, area, state, figures_hidden, filled_by, since, begun_by, begun_at)
                        VALUES (:approach, :number, :area, 'DRAFT', :hidden, :filledBy, :since, :by, :now)
                        ON CONFLICT DO NOTHING RETURNING id
                        """)
                .param("approach", approach)
                .param("number", number)
                .param("area", area)
                .param("hidden", making.figuresHidden())
                .param("filledBy", making.filledBy())
                .param("since", making.since())
                .param("by", by.reference())
                .param("now", Timestamp.from(clock.instant()))
                .query(Integer.class)
                .optional();
    }

    /** Unless somebody else changed it since this revision. */
    Saved<Portrait> tell(Portrait portrait, Making making, int revision) {
        int changed = db.sql("""
                        UPDATE portrait.portrait SET filled_by = :filledBy, since = :since, revision = revision + 1
                        WHERE id = :id AND revision = :revision AND state <> 'ADOPTED'
                        """)
                .param("filledBy", making.filledBy())
                .param("since", making.since())
                .param("id", portrait.id())
                .param("revision", revision)
                .update();
        return changed == 1
                ? new Saved.Kept<>()
                : new Saved.Overtaken<>(
                        find(portrait.approach(), portrait.number()).orElseThrow());
    }

    /** From now on the group sees the figures. */
    void showFigures(Portrait portrait) {
        db.sql("UPDATE portrait.portrait SET figures_hidden = false, revision = revision + 1 WHERE id = :id")
                .param("id", portrait.id())
                .update();
    }

    /** To a draft or to shared, of a version that is open. */
    void move(Portrait portrait, State to) {
        db.sql("""
                        UPDATE portrait.portrait SET state = :to, revision = revision + 1
                        WHERE id = :id AND state <> 'ADOPTED'
                        """).param("to", to.name()).param("id", portrait.id()).update();
    }

    /** False when it was adopted already. */
    boolean adopt(Portrait portrait, Adoption adoption, Actor through) {
        return db.sql("""
                        UPDATE portrait.portrait
                        SET state = 'ADOPTED', figures_hidden = false, adopted_in = :in, adopted_on = :on,
                            adopted_through = :through, edition = :edition, revision = revision + 1
                        WHERE id = :id AND state <> 'ADOPTED'
                        """)
                        .param("in", adoption.in())
                        .param("on", adoption.on())
                        .param("through", through.reference())
                        .param("edition", adoption.edition())
                        .param("id", portrait.id())
                        .update()
                == 1;
    }

    private Portrait filled(Portrait empty) {
        return new Portrait(
                empty.id(),
                empty.approach(),
                empty.number(),
                empty.area(),
                empty.state(),
                empty.figuresHidden(),
                empty.filledBy(),
                empty.since(),
                empty.adoption(),
                empty.withdrawn(),
                empty.revision(),
                chapters.list(empty.id()),
                themes.list(empty.id()),
                links.list(empty.id()));
    }

    private static Portrait empty(ResultSet row, int index) throws SQLException {
        return new Portrait(
                row.getInt("id"),
                row.getInt("approach"),
                row.getInt("number"),
                row.getString("area"),
                State.valueOf(row.getString("state")),
                row.getBoolean("figures_hidden"),
                row.getString("filled_by"),
                row.getObject("since", LocalDate.class),
                adoption(row),
                row.getInt("withdrawn"),
                row.getInt("revision"),
                List.of(),
                List.of(),
                List.of());
    }

    private static Optional<Adoption> adoption(ResultSet row) throws SQLException {
        var in = row.getString("adopted_in");
        return in == null
                ? Optional.empty()
                : Optional.of(new Adoption(in, row.getObject("adopted_on", LocalDate.class), row.getLong("edition")));
    }
}
