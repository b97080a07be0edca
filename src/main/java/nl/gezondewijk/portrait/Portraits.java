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
import nl.gezondewijk.portrait.Portrait.State;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All portraits, by approach and version. */
@Component
class Portraits {
    private static final String ALL = """
            SELECT p.id, p.approach, p.number, p.area, p.state, p.figures_hidden, p.filled_by, p.since, p.adopted_in,
                   p.adopted_on, p.edition, p.releases, p.for_everyone, p.withdrawn, p.revision
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

    /** Empty of all but who makes it; nothing where there is such a version, or one that is still open. */
    Optional<Integer> add(int approach, int number, String area, Making making, Actor by) {
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
        return Saved.of(
                changed, () -> find(portrait.approach(), portrait.number()).orElseThrow());
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
                Versions.adoption(row),
                row.getInt("withdrawn"),
                row.getInt("revision"),
                List.of(),
                List.of(),
                List.of());
    }
}
