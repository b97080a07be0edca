package nl.gezondewijk.area;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** All areas of all years, and how they hang together. */
@Component
public class Areas {
    static final String COLUMNS =
            "a.code, a.year, a.kind, a.name, a.gemeente, a.wijk, a.change, a.urbanity, a.inhabitants";

    private final JdbcClient db;

    Areas(JdbcClient db) {
        this.db = db;
    }

    /** The newest year of a code. */
    public Optional<Area> find(String code) {
        return db.sql("SELECT " + COLUMNS + " FROM area.area a WHERE a.code = :code ORDER BY a.year DESC LIMIT 1")
                .param("code", Area.code(code))
                .query(Areas::area)
                .optional();
    }

    public Optional<Area> find(Area.Id id) {
        return db.sql("SELECT " + COLUMNS + " FROM area.area a WHERE a.code = :code AND a.year = :year")
                .param("code", id.code())
                .param("year", id.year())
                .query(Areas::area)
                .optional();
    }

    /** These codes as they were in a year; codes that were not there then are left out. */
    public List<Area> list(int year, Collection<String> codes) {
        return db.sql("SELECT " + COLUMNS
                        + " FROM area.area a WHERE a.year = :year AND a.code = ANY(:codes) ORDER BY a.code")
                .param("year", year)
                .param("codes", codes.toArray(String[]::new))
                .query(Areas::area)
                .list();
    }

    /** The same place in all years that are known, itself included, oldest first. */
    public List<Area> listSamePlace(Area.Id id) {
        return db.sql("SELECT " + COLUMNS + """
                         FROM area.area a
                        WHERE a.place = (SELECT o.place FROM area.area o WHERE o.code = :code AND o.year = :year)
                        ORDER BY a.year
                        """)
                .param("code", id.code())
                .param("year", id.year())
                .query(Areas::area)
                .list();
    }

    /** Areas of a kind within a gemeente in a year, in Dutch alphabetical order. */
    public List<Area> listInGemeente(String gemeente, Area.Kind kind, int year) {
        return db.sql("SELECT " + COLUMNS + """
                         FROM area.area a
                        WHERE a.gemeente = :gemeente AND a.kind = :kind AND a.year = :year
                        ORDER BY a.name COLLATE "nl-x-icu", a.code
                        """)
                .param("gemeente", gemeente)
                .param("kind", kind.name())
                .param("year", year)
                .query(Areas::area)
                .list();
    }

    /** Areas of a kind in the whole country with this class of urbanity. */
    public List<Area> listAsUrban(int urbanity, Area.Kind kind, int year) {
        return db.sql("SELECT " + COLUMNS + """
                         FROM area.area a
                        WHERE a.kind = :kind AND a.year = :year AND a.urbanity = :urbanity
                        ORDER BY a.code
                        """)
                .param("urbanity", urbanity)
                .param("kind", kind.name())
                .param("year", year)
                .query(Areas::area)
                .list();
    }

    public List<Area> listOfKind(Area.Kind kind, int year) {
        return db.sql("SELECT " + COLUMNS + """
                         FROM area.area a
                        WHERE a.kind = :kind AND a.year = :year
                        ORDER BY a.name COLLATE "nl-x-icu", a.code
                        """)
                .param("kind", kind.name())
                .param("year", year)
                .query(Areas::area)
                .list();
    }

    /** The provincie and the GGD-regio of a gemeente, of the nearest year that tells; largest first. */
    public List<Area> listRegionsOf(String gemeente, int year) {
        return db.sql("SELECT " + COLUMNS + """
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
    public List<String> listGemeentenOf(String region, int year) {
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

    /** The extents of what publishers name, in one question; regions and focus areas are put together from their parts. */
    public Map<String, Extent> extents(Collection<Area> areas) {
        record Version(String asked, String code, int year) {}
        var plain = areas.stream().filter(area -> !isComposite(area)).toList();
        var extents = new HashMap<String, Extent>();
        var versions = db.sql("""
                        SELECT w.code AS asked, a.code, a.year
                        FROM unnest(:codes, :years) AS w (code, year)
                        JOIN area.area o ON o.code = w.code AND o.year = w.year
                        JOIN area.area a ON a.place = o.place
                        """)
                .param("codes", plain.stream().map(Area::code).toArray(String[]::new))
                .param("years", plain.stream().map(Area::year).toArray(Integer[]::new))
                .query(Version.class)
                .list();
        var byAsked = versions.stream().collect(Collectors.groupingBy(Version::asked));
        for (var area : plain) {
            var codes = new HashMap<Integer, List<String>>();
            byAsked.getOrDefault(area.code(), List.of())
                    .forEach(version -> codes.put(version.year(), List.of(version.code())));
            extents.put(area.code(), new Extent(area, codes));
        }
        areas.stream().filter(Areas::isComposite).forEach(area -> extents.put(area.code(), composed(area)));
        return extents;
    }

    private static boolean isComposite(Area area) {
        return new Extent(area, Map.of()).isComposite();
    }

    /** A year counts only when every part was the same place then. */
    private Extent composed(Area area) {
        var codes = new HashMap<Integer, List<String>>();
        for (int year : listYears()) {
            var parts =
                    area.kind() == Area.Kind.FOCUS ? listFocusParts(area, year) : listGemeentenOf(area.code(), year);
            if (!parts.isEmpty() && list(year, parts).size() == parts.size()) {
                codes.put(year, parts);
            }
        }
        return new Extent(area, codes);
    }

    private List<String> listFocusParts(Area focus, int year) {
        var then = db.sql("""
                        SELECT max(a.code) AS code
                        FROM area.focus_part p
                        JOIN area.area o ON o.code = p.code AND o.year = :made
                        LEFT JOIN area.area a ON a.place = o.place AND a.year = :year
                        WHERE p.focus = :focus
                        GROUP BY p.code ORDER BY p.code
                        """)
                .param("made", focus.year())
                .param("year", year)
                .param("focus", focus.code())
                .query((row, number) -> Optional.ofNullable(row.getString("code")))
                .list();
        return then.stream().allMatch(Optional::isPresent)
                ? then.stream().map(Optional::get).toList()
                : List.of();
    }

    /** The years of which areas are known, oldest first. */
    public List<Integer> listYears() {
        return db.sql("SELECT DISTINCT year FROM area.area WHERE kind = 'GEMEENTE' ORDER BY year")
                .query(Integer.class)
                .list();
    }

    /** Those of these codes that are areas, of whatever year. */
    public Set<String> listKnown(Collection<String> codes) {
        return Set.copyOf(db.sql("SELECT DISTINCT a.code FROM area.area a WHERE a.code = ANY(:codes)")
                .param("codes", codes.toArray(String[]::new))
                .query(String.class)
                .list());
    }

    public boolean isEmpty() {
        return !db.sql("SELECT EXISTS (SELECT FROM area.area)")
                .query(Boolean.class)
                .single();
    }

    /** How many areas of each kind the newest year with that kind has. */
    public int count(Area.Kind kind) {
        return db.sql("""
                        SELECT count(*) FROM area.area
                        WHERE kind = :kind AND year = (SELECT max(year) FROM area.area WHERE kind = :kind)
                        """).param("kind", kind.name()).query(Integer.class).single();
    }

    /** The areas of a kind where most people live, of the newest year; for examples to begin with. */
    public List<Area> listLargest(Area.Kind kind, int most) {
        return db.sql("SELECT " + COLUMNS + """
                         FROM area.area a
                        WHERE a.kind = :kind AND a.year = (SELECT max(year) FROM area.area WHERE kind = :kind)
                        ORDER BY a.inhabitants DESC NULLS LAST, a.code
                        LIMIT :most
                        """)
                .param("kind", kind.name())
                .param("most", most)
                .query(Areas::area)
                .list();
    }

    /** Takes in what a source tells of a year's areas; what is known already and not told anew stays. */
    @Transactional
    public void learn(int year, Collection<Learned> learned) {
        new Learning(db).areas(year, learned);
    }

    /** Takes in which provincie and GGD-regio each gemeente lies in; the whole year is replaced. */
    @Transactional
    public void learnRegions(int year, Collection<Membership> memberships) {
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

    /** Takes a gemeente that never was real out of all years, with all that lies in it and what people made of that. */
    @Transactional
    public void forget(String gemeente) {
        new Forgetting(db).gemeente(gemeente);
    }

    /** Takes the years out in which a code had this name; other years stay. */
    @Transactional
    public void forgetNamed(String code, String name) {
        new Forgetting(db).named(code, name);
    }

    /** A gemeente lies in a provincie or GGD-regio. */
    public record Membership(String gemeente, String region) {}

    static Area area(ResultSet row, int number) throws SQLException {
        return new Area(
                new Area.Id(row.getString("code"), row.getInt("year")),
                Area.Kind.valueOf(row.getString("kind")),
                row.getString("name"),
                Optional.ofNullable(row.getString("gemeente")),
                Optional.ofNullable(row.getString("wijk")),
                Area.Change.valueOf(row.getString("change")),
                Optional.ofNullable(row.getObject("urbanity", Integer.class)),
                Optional.ofNullable(row.getObject("inhabitants", Integer.class)));
    }
}
