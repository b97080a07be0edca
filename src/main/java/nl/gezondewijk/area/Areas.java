package nl.gezondewijk.area;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

    /** The buurten of a wijk, in Dutch alphabetical order. */
    public List<Area> listInWijk(Area wijk) {
        return listInGemeente(wijk.gemeente().orElseThrow(), Area.Kind.BUURT, wijk.year()).stream()
                .filter(buurt -> buurt.wijk().equals(Optional.of(wijk.code())))
                .toList();
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
