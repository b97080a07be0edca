package nl.gezondewijk.area;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Of which codes each area was made, year by year. */
@Component
public class Extents {
    private final JdbcClient db;
    private final Areas areas;
    private final Regions regions;

    Extents(JdbcClient db, Areas areas, Regions regions) {
        this.db = db;
        this.areas = areas;
        this.regions = regions;
    }

    /** By the area's code. What publishers name is asked in one question; regions and focus areas are put together from their parts. */
    public Map<String, Extent> of(Collection<Area> all) {
        var extents = new HashMap<String, Extent>();
        var named = all.stream().filter(area -> !area.isComposite()).toList();
        var codes = listCodes(named);
        named.forEach(area -> extents.put(area.code(), new Extent(area, codes.getOrDefault(area.code(), Map.of()))));
        all.stream().filter(Area::isComposite).forEach(area -> extents.put(area.code(), composed(area)));
        return extents;
    }

    /** The extent of one area. */
    public Extent of(Area area) {
        return Objects.requireNonNull(of(List.of(area)).get(area.code()));
    }

    private Map<String, Map<Integer, List<String>>> listCodes(List<Area> named) {
        record Version(String asked, String code, int year) {}
        return db
                .sql("""
                        SELECT w.code AS asked, a.code, a.year
                        FROM unnest(:codes, :years) AS w (code, year)
                        JOIN area.area o ON o.code = w.code AND o.year = w.year
                        JOIN area.area a ON a.place = o.place
                        """)
                .param("codes", named.stream().map(Area::code).toArray(String[]::new))
                .param("years", named.stream().map(Area::year).toArray(Integer[]::new))
                .query(Version.class)
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Version::asked,
                        Collectors.toMap(
                                Version::year, version -> List.of(version.code()), (first, second) -> second)));
    }

    /** A year counts only when every part was the same place then. */
    private Extent composed(Area area) {
        var codes = new HashMap<Integer, List<String>>();
        for (int year : areas.listYears()) {
            var parts =
                    area.kind() == Area.Kind.FOCUS ? listFocusParts(area, year) : regions.listCodes(area.code(), year);
            if (!parts.isEmpty() && areas.list(year, parts).size() == parts.size()) {
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
}
