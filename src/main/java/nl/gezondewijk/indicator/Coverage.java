package nl.gezondewijk.indicator;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Of which areas a release tells, and how much of it was withheld before anybody could read it. */
@Component
public class Coverage {
    private final JdbcClient db;

    Coverage(JdbcClient db) {
        this.db = db;
    }

    /**
     * What became of the counts that were not public already.
     *
     * @param fewest persons from which a count is told
     * @param exposed of those withheld, how many follow nearly from what earlier releases told
     */
    public record Protection(int fewest, long told, long withheld, long exposed) {}

    /** Codes of the areas that it tells of, also where that is a reason for no figure; larger areas first. */
    public List<String> listAreas(int release) {
        return db.sql("""
                        SELECT area FROM (
                            SELECT DISTINCT area FROM indicator.figures WHERE release = :release) f
                        ORDER BY length(area), area
                        """).param("release", release).query(String.class).list();
    }

    /** One for each threshold; none where nothing had to be protected. */
    public List<Protection> list(int release) {
        return db.sql("""
                        SELECT fewest, sum(told) AS told, sum(withheld) AS withheld, sum(exposed) AS exposed
                        FROM indicator.guarded WHERE release = :release GROUP BY fewest ORDER BY fewest
                        """).param("release", release).query(Protection.class).list();
    }
}
