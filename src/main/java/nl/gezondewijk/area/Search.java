package nl.gezondewijk.area;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds areas by name, by name and gemeente, or by postcode, and says what each hit is. */
@Component
public class Search {
    private static final Pattern SIX = Pattern.compile("(\\d{4})\\s?([A-Za-z]{2})");
    private static final Pattern FOUR = Pattern.compile("\\d{4}");
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
        var six = SIX.matcher(text);
        if (six.matches()) {
            return byPostcode(six.group(1) + six.group(2).toUpperCase(Locale.ROOT));
        }
        return FOUR.matcher(text).matches() ? byPostcode(text) : byName(text);
    }

    /** Lower case, without accents and signs: "Súdwest-Fryslân" becomes "sudwest fryslan". */
    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", " ")
                .strip();
    }

    private List<Hit> byName(String text) {
        var plain = plain(text);
        var words = Arrays.stream(plain.split(" "))
                .filter(word -> !word.isEmpty())
                .limit(6)
                .toArray(String[]::new);
        if (words.length == 0) {
            return List.of();
        }
        var patterns = Arrays.stream(words).map(word -> "%" + word + "%").toArray(String[]::new);
        var found = db.sql("""
                        SELECT a.code, a.year, a.kind, a.name, a.gemeente, a.wijk, a.change, a.urbanity, a.inhabitants
                        FROM area.search s
                        JOIN area.area a ON a.code = s.code AND a.year = s.year
                        LEFT JOIN area.search g ON g.code = a.gemeente
                        WHERE (s.words LIKE ANY(:patterns) OR s.code = upper(:asked))
                          AND (s.words || ' ' || coalesce(g.words, '') LIKE ALL(:patterns) OR s.code = upper(:asked))
                        ORDER BY
                            CASE WHEN s.code = upper(:asked) OR s.words = :plain THEN 0
                                 WHEN regexp_replace(s.words, '^wijk [0-9]+ ', '') = :plain THEN 1
                                 WHEN s.words LIKE :plain || ' %' THEN 2
                                 WHEN s.words LIKE '%' || :plain || '%' THEN 3
                                 ELSE 4 END,
                            CASE a.kind WHEN 'COUNTRY' THEN 0 WHEN 'GEMEENTE' THEN 1 WHEN 'FOCUS' THEN 2 WHEN 'WIJK' THEN 3
                                        WHEN 'BUURT' THEN 4 ELSE 5 END,
                            a.inhabitants DESC NULLS LAST, a.code
                        LIMIT :most
                        """)
                .param("patterns", patterns)
                .param("plain", plain)
                .param("asked", text)
                .param("most", MOST)
                .query(Areas::area)
                .list();
        return hits(found, Map.of());
    }

    private List<Hit> byPostcode(String postcode) {
        record Weight(String code, long addresses) {}
        var weights =
                db.sql("""
                        SELECT buurt AS code, sum(addresses) AS addresses
                        FROM area.postcode
                        WHERE postcode LIKE :postcode || '%' AND year = (SELECT max(year) FROM area.postcode)
                        GROUP BY buurt
                        """).param("postcode", postcode).query(Weight.class).list();
        double all = weights.stream().mapToLong(Weight::addresses).sum();
        Map<String, Double> shares =
                weights.stream().collect(Collectors.toMap(Weight::code, one -> one.addresses() / all));
        var whole = postcode.length() == 4 ? newest(List.of("PC" + postcode)) : List.<Area>of();
        var buurten = newest(shares.keySet()).stream()
                .sorted(java.util.Comparator.comparing((Area area) -> -shares.getOrDefault(area.code(), 0.0)))
                .limit(MOST);
        return hits(Stream.concat(whole.stream(), buurten).toList(), shares);
    }

    private List<Area> newest(java.util.Collection<String> codes) {
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
        var around = found.stream()
                .flatMap(area -> Stream.concat(area.wijk().stream(), area.gemeente().stream()))
                .distinct()
                .toList();
        var names = newest(around).stream().collect(Collectors.toMap(Area::code, Area::name));
        return found.stream()
                .map(area -> new Hit(
                        area,
                        Stream.concat(area.wijk().stream(), area.gemeente().stream())
                                .map(code -> names.getOrDefault(code, code))
                                .toList(),
                        shares.getOrDefault(area.code(), 1.0)))
                .toList();
    }
}
