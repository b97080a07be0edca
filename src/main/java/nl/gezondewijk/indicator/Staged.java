package nl.gezondewijk.indicator;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The rows of a draft as its publisher's tables deliver them: counted, looked at, and made whole before they are published. */
@Component
public class Staged {
    private final JdbcClient db;
    private final Releases releases;

    Staged(JdbcClient db, Releases releases) {
        this.db = db;
        this.releases = releases;
    }

    /** Areas and periods that stand in the draft more than once, at most a hundred; such a draft cannot be published. */
    @Transactional
    public List<String> listDoubled(Draft draft) {
        Releases.takeRoom(db);
        return db.sql("""
                        SELECT area || ' ' || period FROM indicator.staged
                        WHERE release = :release
                        GROUP BY area, period, block, reasons = '', lower IS NULL HAVING count(*) > 1
                        ORDER BY 1 LIMIT 100
                        """).param("release", draft.release()).query(String.class).list();
    }

    /** How many rows each period and block of a draft has, limits that wait to be joined apart. */
    public Map<Part, Long> count(int release) {
        return db
                .sql("""
                        SELECT period, block, reasons = '' AS limits, lower IS NULL AS upper, count(*) AS rows
                        FROM indicator.staged WHERE release = :release GROUP BY 1, 2, 3, 4
                        """)
                .param("release", release)
                .query((row, number) -> Map.entry(
                        new Part(
                                new Period(row.getString("period")),
                                row.getInt("block"),
                                row.getBoolean("limits"),
                                row.getBoolean("limits") && row.getBoolean("upper")),
                        row.getLong("rows")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, Long::sum));
    }

    /** Rows of a draft that should have the same areas; those with limits wait to be joined with their values. */
    public record Part(Period period, int block, boolean limits, boolean upper) {}

    /** Gives the year of its areas to a draft whose source did not tell it beforehand. */
    public void date(Draft draft, int areaYear) {
        db.sql("UPDATE indicator.release SET area_year = :year WHERE id = :release AND area_year = 0")
                .param("year", areaYear)
                .param("release", draft.release())
                .update();
    }

    public Set<String> listAreas(Draft draft) {
        return db.sql("SELECT DISTINCT area FROM indicator.staged WHERE release = :release")
                .param("release", draft.release())
                .query(String.class)
                .set();
    }

    /**
     * Puts limits that came as rows of their own beside their values.
     *
     * <p>Such a row has no values and no reasons, only lower or only upper limits.
     */
    @Transactional
    public void joinLimits(Draft draft) {
        db.sql("""
                        INSERT INTO indicator.staged (release, area, period, block, values, reasons, lower, upper)
                        SELECT -:release, v.area, v.period, v.block, v.values, v.reasons, l.lower, u.upper
                        FROM indicator.staged v
                        LEFT JOIN indicator.staged l ON l.release = v.release AND l.area = v.area AND l.period = v.period
                             AND l.block = v.block AND l.reasons = '' AND l.lower IS NOT NULL
                        LEFT JOIN indicator.staged u ON u.release = v.release AND u.area = v.area AND u.period = v.period
                             AND u.block = v.block AND u.reasons = '' AND u.upper IS NOT NULL
                        WHERE v.release = :release AND v.reasons <> ''
                        """).param("release", draft.release()).update();
        db.sql("DELETE FROM indicator.staged WHERE release = :release")
                .param("release", draft.release())
                .update();
        db.sql("UPDATE indicator.staged SET release = :release WHERE release = -:release")
                .param("release", draft.release())
                .update();
    }

    /**
     * For a source that leaves a cell blank for two reasons: where its column has a value elsewhere in that period, the figure was
     * measured and is missing here.
     */
    @Transactional
    public void tellBlanksApart(Draft draft) {
        Patterns.of(db, draft.release()).tellBlanksApart(db, draft.release());
    }

    /**
     * For a delivery of some areas only: takes over the rows of all other areas from the current release of the table, when that is
     * of the same version and layout; else says how many areas would be lost.
     */
    @Transactional
    public int carryOver(Draft draft) {
        var current = db.sql("""
                        SELECT old.id FROM indicator.release old
                        JOIN indicator.release new ON new.dataset = old.dataset AND new.id = :release
                        WHERE old.state = 'PUBLISHED'
                        """)
                .param("release", draft.release())
                .query(Integer.class)
                .optional();
        if (current.isEmpty()) {
            return 0;
        }
        var old = releases.get(current.get());
        if (old.version().equals(releases.get(draft.release()).version())
                && draft.blocks().equals(old.blocks())) {
            db.sql("""
                            INSERT INTO indicator.staged (release, area, period, block, values, reasons, lower, upper)
                            SELECT :release, f.area, f.period, f.block, f.values, f.reasons, f.lower, f.upper
                            FROM indicator.figures f
                            WHERE f.release = :old AND NOT EXISTS (
                                SELECT FROM indicator.staged s WHERE s.release = :release AND s.area = f.area)
                            """).param("release", draft.release()).param("old", old.id()).update();
            return 0;
        }
        return db.sql("""
                        SELECT count(DISTINCT f.area) FROM indicator.figures f
                        WHERE f.release = :old AND NOT EXISTS (
                            SELECT FROM indicator.staged s WHERE s.release = :release AND s.area = f.area)
                        """)
                .param("release", draft.release())
                .param("old", old.id())
                .query(Integer.class)
                .single();
    }
}
