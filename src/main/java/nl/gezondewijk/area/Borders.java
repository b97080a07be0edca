package nl.gezondewijk.area;

import static java.util.stream.Collectors.groupingBy;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The borders of all areas by year, in metres of the Dutch grid (EPSG:28992). */
@Component
public class Borders {
    private final JdbcClient db;

    Borders(JdbcClient db) {
        this.db = db;
    }

    /** The borders of these codes, each of the year nearest to this one that has it; a code that nobody drew is not there. */
    public Map<String, Border> list(Collection<String> codes, int year) {
        return db
                .sql("""
                        SELECT DISTINCT ON (b.code) b.code, b.year, b.rings
                        FROM area.border b WHERE b.code = ANY(:codes)
                        ORDER BY b.code, abs(b.year - :year), b.year DESC
                        """)
                .param("codes", codes.stream().distinct().toArray(String[]::new))
                .param("year", year)
                .query((row, number) ->
                        new Border(row.getString("code"), row.getInt("year"), Border.unpacked(row.getBytes("rings"))))
                .list()
                .stream()
                .collect(Collectors.toMap(Border::code, Function.identity()));
    }

    /** The years of which borders of this kind of area are kept, oldest first. */
    public List<Integer> listYears(Area.Kind kind) {
        return db.sql("SELECT DISTINCT year FROM area.border WHERE left(code, 2) = :prefix ORDER BY year")
                .param("prefix", kind.prefix())
                .query(Integer.class)
                .list();
    }

    /** Keeps these borders, made coarser, in place of what we had of the same codes and year: all of them or none. */
    @Transactional
    public void save(int year, Collection<Outline> outlines) {
        var rings = new HashMap<String, byte[]>();
        outlines.stream()
                .collect(groupingBy(outline -> kind(outline.code())))
                .forEach((kind, alike) -> rings.putAll(packed(kind, alike)));
        var codes = rings.keySet().toArray(String[]::new);
        db.sql("""
                        INSERT INTO area.border (code, year, rings)
                        SELECT code, :year, rings FROM unnest(:codes, :rings) AS new (code, rings)
                        ON CONFLICT (code, year) DO UPDATE SET rings = excluded.rings
                        """)
                .param("year", year)
                .param("codes", codes)
                .param("rings", java.util.Arrays.stream(codes).map(rings::get).toArray(byte[][]::new))
                .update();
    }

    private static Map<String, byte[]> packed(Area.Kind kind, List<Outline> outlines) {
        var rings = Coarser.rings(outlines, tolerance(kind));
        var packed = new HashMap<String, byte[]>();
        for (int i = 0; i < outlines.size(); i++) {
            packed.put(outlines.get(i).code(), Border.packed(rings.get(i)));
        }
        return packed;
    }

    /** Metres that nobody sees on a map of the area around. */
    private static double tolerance(Area.Kind kind) {
        return switch (kind) {
            case BUURT -> 15;
            case WIJK, POSTCODE, FOCUS -> 30;
            case GEMEENTE -> 80;
            case GGD_REGIO, PROVINCIE -> 200;
            case COUNTRY -> 400;
        };
    }

    private static Area.Kind kind(String code) {
        return Area.Kind.of(code)
                .orElseThrow(
                        () -> new IllegalArgumentException("code '" + code + "' is of no kind of area that we know"));
    }
}
