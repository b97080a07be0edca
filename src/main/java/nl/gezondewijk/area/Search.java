package nl.gezondewijk.area;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds areas by name, by name and gemeente, by code or by postcode, and says what each hit is. */
@Component
public class Search {
    private static final Pattern POSTCODE = Pattern.compile("(\\d{4})(?:\\s?([A-Za-z]{2})(?:\\s+\\d.*)?)?");
    private static final int LONGEST = 100;
    private static final int MOST_WORDS = 8;
    private static final int SHORT = 4;
    private static final int MOST = 40;

    private final JdbcClient db;

    Search(JdbcClient db) {
        this.db = db;
    }

    /**
     * A hit, with the names of what it lies in, so that a wijk and a buurt of one name can be told apart.
     *
     * @param within names of wijk and gemeente, the smallest first
     * @param share of the addresses with the postcode searched for that lie in it; 1 for a search by name
     */
    public record Hit(Area area, List<String> within, double share) {}

    /** At most forty hits, the likeliest first: the exact name, then what begins so, then what has it somewhere. */
    public List<Hit> find(String asked) {
        var text = asked.strip();
        var postcode = POSTCODE.matcher(text);
        if (!postcode.matches()) {
            return byName(text.substring(0, Math.min(LONGEST, text.length())));
        }
        var letters = postcode.group(2) == null ? "" : postcode.group(2).toUpperCase(Locale.ROOT);
        return byPostcode(postcode.group(1), letters);
    }

    private List<Hit> byName(String text) {
        var plain = Names.plain(text);
        var patterns = Arrays.stream(plain.split(" "))
                .filter(word -> !word.isEmpty())
                .sorted(Comparator.comparing(String::length).reversed())
                .limit(MOST_WORDS)
                .map(Search::pattern)
                .toArray(String[]::new);
        return patterns.length == 0 ? List.of() : hits(named(text, plain, patterns), Map.of());
    }

    /** A short word must begin a word, else half of the country answers to "de". */
    private static String pattern(String word) {
        return (word.length() < SHORT ? "% " : "%") + word + "%";
    }

    /** Every word must stand in the name or that of its wijk or gemeente, and one in its own; the longest sifts most. */
    private List<Area> named(String text, String plain, String[] patterns) {
        return db.sql("""
                        WITH hit AS MATERIALIZED (
                            SELECT s.code, s.year, s.level, s.inhabitants,
                                CASE WHEN s.code = upper(:asked) OR s.names LIKE '%| ' || :plain || ' |%' THEN 0
                                     WHEN :several AND EXISTS (
                                        SELECT FROM unnest(string_to_array(trim('| ' FROM s.names), ' | ')) AS own (name)
                                        WHERE ' ' || :plain || ' ' LIKE '% ' || own.name || ' %') THEN 1
                                     WHEN s.names LIKE '%| ' || :plain || ' %' THEN 2
                                     WHEN s.names LIKE '%| ' || :plain || '%' THEN 3
                                     WHEN s.names LIKE '% ' || :plain || '%' THEN 4
                                     ELSE 5 END AS rank
                            FROM area.search s
                            WHERE s.code = upper(:asked)
                               OR (s.whole LIKE :longest AND s.whole LIKE ALL(:patterns) AND s.names LIKE ANY(:patterns))
                            ORDER BY rank, s.level, s.inhabitants DESC NULLS LAST, s.code
                            LIMIT :most
                        )
                        SELECT a.code, a.year, a.kind, a.name, a.gemeente, a.wijk, a.change, a.urbanity, a.inhabitants
                        FROM hit h
                        JOIN area.area a ON a.code = h.code AND a.year = h.year
                        ORDER BY h.rank, h.level, h.inhabitants DESC NULLS LAST, h.code
                        """)
                .param("patterns", patterns)
                .param("longest", patterns[0])
                .param("several", patterns.length > 1)
                .param("plain", plain)
                .param("asked", text)
                .param("most", MOST)
                .query(Areas::area)
                .list();
    }

    private List<Hit> byPostcode(String digits, String letters) {
        record Weight(String code, long addresses) {}
        var weights = db.sql("""
                        SELECT p.buurt AS code, sum(p.addresses) AS addresses
                        FROM area.postcode p
                        WHERE p.postcode LIKE :postcode
                          AND p.year = (SELECT max(n.year) FROM area.postcode n WHERE n.postcode LIKE :postcode)
                        GROUP BY p.buurt
                        """)
                .param("postcode", digits + letters + "%")
                .query(Weight.class)
                .list();
        double all = weights.stream().mapToLong(Weight::addresses).sum();
        Map<String, Double> shares =
                weights.stream().collect(Collectors.toMap(Weight::code, one -> one.addresses() / all));
        boolean wholePostcode = letters.isEmpty() || weights.isEmpty();
        var whole = wholePostcode ? newest(List.of("PC" + digits)) : List.<Area>of();
        var buurten = newest(shares.keySet()).stream()
                .sorted(Comparator.comparing(area -> -shares.getOrDefault(area.code(), 0.0)))
                .limit(MOST);
        return hits(Stream.concat(whole.stream(), buurten).toList(), shares);
    }

    private List<Area> newest(Collection<String> codes) {
        return db.sql("""
                        SELECT DISTINCT ON (a.code)
                            a.code, a.year, a.kind, a.name, a.gemeente, a.wijk, a.change, a.urbanity, a.inhabitants
                        FROM area.area a WHERE a.code = ANY(:codes)
                        ORDER BY a.code, a.year DESC
                        """)
                .param("codes", codes.toArray(String[]::new))
                .query(Areas::area)
                .list();
    }

    private List<Hit> hits(List<Area> found, Map<String, Double> shares) {
        var around = found.stream().flatMap(Search::around).distinct().toList();
        var names = newest(around).stream().collect(Collectors.toMap(Area::code, Area::name));
        return found.stream()
                .map(area -> new Hit(
                        area,
                        around(area).map(code -> names.getOrDefault(code, code)).toList(),
                        shares.getOrDefault(area.code(), 1.0)))
                .toList();
    }

    private static Stream<String> around(Area area) {
        return Stream.concat(area.wijk().stream(), area.gemeente().stream());
    }
}
