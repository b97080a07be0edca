package nl.gezondewijk.area;

import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** In which provincie and GGD-regio each gemeente lies, year by year. */
@Component
public class Regions {
    private final JdbcClient db;
    private final Areas areas;

    Regions(JdbcClient db, Areas areas) {
        this.db = db;
        this.areas = areas;
    }

    /** The provincie and the GGD-regio of a gemeente, of the nearest year that tells; largest first. */
    public List<Area> listAround(String gemeente, int year) {
        return db.sql("SELECT " + Areas.COLUMNS + """
                         FROM area.area a
                         JOIN area.region r ON r.region = a.code AND r.year = a.year
                        WHERE r.gemeente = :gemeente
                          AND r.year = (SELECT n.year FROM area.region n WHERE n.gemeente = :gemeente
                                        ORDER BY abs(n.year - :year), n.year DESC LIMIT 1)
                        ORDER BY a.kind DESC
                        """)
                .param("gemeente", gemeente)
                .param("year", year)
                .query(Areas::area)
                .list();
    }

    /** Codes of the gemeenten of a provincie or GGD-regio, of the nearest year that tells. */
    public List<String> listCodes(String region, int year) {
        return db.sql("""
                        SELECT r.gemeente FROM area.region r
                        WHERE r.region = :region
                          AND r.year = (SELECT n.year FROM area.region n WHERE n.region = :region
                                        ORDER BY abs(n.year - :year), n.year DESC LIMIT 1)
                        ORDER BY r.gemeente
                        """)
                .param("region", region)
                .param("year", year)
                .query(String.class)
                .list();
    }

    /** The same gemeenten themselves, as they were in this year. */
    public List<Area> listGemeenten(String region, int year) {
        return areas.list(year, listCodes(region, year));
    }

    /** Takes in which provincie and GGD-regio each gemeente lies in; the whole year is replaced. */
    @Transactional
    public void learn(int year, Collection<Membership> memberships) {
        db.sql("DELETE FROM area.region WHERE year = :year").param("year", year).update();
        db.sql("""
                        INSERT INTO area.region (gemeente, year, region)
                        SELECT DISTINCT gemeente, :year, region FROM unnest(:gemeenten, :regions) AS new (gemeente, region)
                        """)
                .param("year", year)
                .param(
                        "gemeenten",
                        memberships.stream().map(Membership::gemeente).toArray(String[]::new))
                .param("regions", memberships.stream().map(Membership::region).toArray(String[]::new))
                .update();
    }

    /** A gemeente lies in a provincie or GGD-regio. */
    public record Membership(String gemeente, String region) {}
}
