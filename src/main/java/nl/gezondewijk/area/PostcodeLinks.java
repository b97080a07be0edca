package nl.gezondewijk.area;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How many inhabitants or addresses postcode areas have in common with buurten, wijken and gemeenten, by year. */
@Component
public class PostcodeLinks {
    private final JdbcClient db;

    PostcodeLinks(JdbcClient db) {
        this.db = db;
    }

    /** What is counted; inhabitants tell more than addresses. */
    public enum Basis {
        PEOPLE,
        ADDRESSES
    }

    /**
     * A table of links: of each year one by inhabitants and one by addresses.
     *
     * @param areas the sort of areas that postcodes are linked with
     */
    public record Table(int year, Basis basis, Area.Kind areas) {}

    /** So many inhabitants or addresses of a postcode area lie in another area. */
    public record Shared(String postcode, String area, double weight) {
        public Shared {
            if (!postcode.startsWith(Area.Kind.POSTCODE.prefix()) || !(weight > 0 && Double.isFinite(weight))) {
                throw new IllegalArgumentException(postcode + " cannot share " + weight + " with " + area);
            }
        }
    }

    /**
     * What a place has in common with areas of the other sort.
     *
     * @param parts of each source area what lies inside the place and what lies elsewhere
     */
    public record Linked(Table table, List<Part> parts) {}

    /** So much of a source area lies in a place, or elsewhere. */
    public record Part(String from, boolean inside, double weight) {}

    /** Replaces all that was known of that year on that basis. */
    @Transactional
    public void replace(Table table, Collection<Shared> shared) {
        begin(table);
        db.sql("""
                        INSERT INTO area.link (year, basis, postcode, area, weight)
                        SELECT :year, :basis, l.postcode, l.area, sum(l.weight)
                        FROM unnest(:postcodes, :areas, :weights) AS l (postcode, area, weight)
                        GROUP BY l.postcode, l.area
                        """)
                .param("year", table.year())
                .param("basis", table.basis().name())
                .param("postcodes", shared.stream().map(Shared::postcode).toArray(String[]::new))
                .param("areas", shared.stream().map(Shared::area).toArray(String[]::new))
                .param("weights", shared.stream().map(Shared::weight).toArray(Double[]::new))
                .update();
    }

    /** From the list of addresses of that year. */
    @Transactional
    void replaceByAddresses(int year) {
        begin(new Table(year, Basis.ADDRESSES, Area.Kind.BUURT));
        db.sql("""
                        INSERT INTO area.link (year, basis, postcode, area, weight)
                        SELECT :year, 'ADDRESSES', 'PC' || left(p.postcode, 4), p.buurt, sum(p.addresses)
                        FROM area.postcode p WHERE p.year = :year GROUP BY left(p.postcode, 4), p.buurt
                        """).param("year", year).update();
    }

    private void begin(Table table) {
        db.sql("DELETE FROM area.link_table WHERE year = :year AND basis = :basis")
                .param("year", table.year())
                .param("basis", table.basis().name())
                .update();
        db.sql("INSERT INTO area.link_table (year, basis, area_kind) VALUES (:year, :basis, :areas)")
                .param("year", table.year())
                .param("basis", table.basis().name())
                .param("areas", table.areas().name())
                .update();
    }

    @Transactional
    public void remove(Table table) {
        db.sql("DELETE FROM area.link_table WHERE year = :year AND basis = :basis")
                .param("year", table.year())
                .param("basis", table.basis().name())
                .update();
    }

    /** The tables that there are, oldest first. */
    public List<Table> list() {
        return db.sql("SELECT t.year, t.basis, t.area_kind FROM area.link_table t ORDER BY t.year, t.basis")
                .query((row, number) -> new Table(
                        row.getInt("year"),
                        Basis.valueOf(row.getString("basis")),
                        Area.Kind.valueOf(row.getString("area_kind"))))
                .list();
    }

    /** By the table of the nearest year that knows the place; of two of one year that of inhabitants. */
    public Optional<Linked> find(Extent place, int year) {
        return list().stream()
                .sorted(Comparator.comparingInt((Table table) -> Math.abs(table.year() - year))
                        .thenComparing(Table::basis))
                .flatMap(table -> find(place, table).stream())
                .findFirst();
    }

    private Optional<Linked> find(Extent place, Table table) {
        boolean postcode = place.area().kind() == Area.Kind.POSTCODE;
        var codes = postcode ? Optional.of(List.of(place.area().code())) : place.in(table.year());
        return codes.map(some -> isPostcode(some) ? toPostcodes(some, table) : toAreas(some, table))
                .filter(parts -> !parts.isEmpty())
                .map(parts -> new Linked(table, parts));
    }

    private static boolean isPostcode(List<String> codes) {
        return codes.getFirst().startsWith(Area.Kind.POSTCODE.prefix());
    }

    private List<Part> toPostcodes(List<String> postcodes, Table table) {
        return db.sql("""
                        SELECT l.area AS "from", l.postcode = ANY(:postcodes) AS inside, sum(l.weight) AS weight
                        FROM area.link l
                        WHERE l.year = :year AND l.basis = :basis AND l.area IN (
                            SELECT o.area FROM area.link o
                            WHERE o.year = :year AND o.basis = :basis AND o.postcode = ANY(:postcodes))
                        GROUP BY 1, 2 ORDER BY 1, 2
                        """)
                .param("postcodes", postcodes.toArray(String[]::new))
                .param("year", table.year())
                .param("basis", table.basis().name())
                .query(Part.class)
                .list();
    }

    /** A wijk has the buurten whose codes begin with its own; so has a gemeente; a region or a focus area has those of its parts. */
    private List<Part> toAreas(List<String> areas, Table table) {
        return db.sql("""
                        SELECT l.postcode AS "from", l.area LIKE ANY(:within) AS inside, sum(l.weight) AS weight
                        FROM area.link l
                        WHERE l.year = :year AND l.basis = :basis AND l.postcode IN (
                            SELECT o.postcode FROM area.link o
                            WHERE o.year = :year AND o.basis = :basis AND o.area LIKE ANY(:within))
                        GROUP BY 1, 2 ORDER BY 1, 2
                        """)
                .param(
                        "within",
                        areas.stream()
                                .map(area -> table.areas().prefix() + area.substring(2) + "%")
                                .toArray(String[]::new))
                .param("year", table.year())
                .param("basis", table.basis().name())
                .query(Part.class)
                .list();
    }
}
