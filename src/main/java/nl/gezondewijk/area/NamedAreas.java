package nl.gezondewijk.area;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which area of a year somebody means who writes a name and no code: S-GRAVENHAGE, Súdwest-Fryslân, Centrum. */
@Component
public class NamedAreas {
    private static final int SUGGESTED = 3;
    private static final double ALIKE = 0.5;

    private final JdbcClient db;

    NamedAreas(JdbcClient db) {
        this.db = db;
    }

    /**
     * A name as somebody wrote it.
     *
     * @param gemeente name or code of the gemeente that stands beside it; many a Centrum is in the country
     */
    public record Asked(String name, Optional<String> gemeente) {}

    /** What a name may mean. */
    public sealed interface Meaning {

        /** One area of the year has this name. */
        record One(Area area) implements Meaning {}

        /** Several have it, and somebody must choose. */
        record Several(List<Area> areas) implements Meaning {
            public Several {
                areas = List.copyOf(areas);
            }
        }

        /** None has it; these look like it. */
        record None(List<Area> alike) implements Meaning {
            public None {
                alike = List.copyOf(alike);
            }
        }
    }

    /** For each name what it means among the areas of a kind in a year. */
    public Map<Asked, Meaning> find(int year, Area.Kind kind, Collection<Asked> names) {
        var known = new Known(list(year, kind), list(year, Area.Kind.GEMEENTE));
        var meanings = new LinkedHashMap<Asked, Meaning>();
        names.forEach(name -> meanings.computeIfAbsent(name, known::meaning));
        return meanings;
    }

    private record Named(Area area, List<String> names) {}

    private List<Named> list(int year, Area.Kind kind) {
        return db.sql("SELECT " + Areas.COLUMNS + """
                        , a.names FROM area.area a WHERE a.year = :year AND a.kind = :kind ORDER BY a.code
                        """)
                .param("year", year)
                .param("kind", kind.name())
                .query((row, number) -> new Named(Areas.area(row, number), Names.each(row.getString("names"))))
                .list();
    }

    /** The areas of a kind by all their names. */
    private static final class Known {
        private final List<Named> areas;
        private final Map<String, List<Area>> byName = new HashMap<>();
        private final Map<String, String> gemeenten = new HashMap<>();

        Known(List<Named> areas, List<Named> gemeenten) {
            this.areas = areas;
            for (var one : areas) {
                one.names.forEach(name ->
                        byName.computeIfAbsent(name, first -> new ArrayList<>()).add(one.area));
            }
            for (var one : gemeenten) {
                one.names.forEach(name -> this.gemeenten.put(name, one.area.code()));
                this.gemeenten.put(Names.plain(one.area.code()), one.area.code());
            }
        }

        Meaning meaning(Asked asked) {
            var within = asked.gemeente().map(Names::plain).map(gemeenten::get);
            var found = spellings(asked.name())
                    .map(name -> within(byName.getOrDefault(name, List.of()), within))
                    .filter(areas -> !areas.isEmpty())
                    .findFirst()
                    .orElse(List.of());
            return switch (found.size()) {
                case 0 -> new Meaning.None(alike(Names.plain(asked.name()), within));
                case 1 -> new Meaning.One(found.getFirst());
                default -> new Meaning.Several(found);
            };
        }

        /** As written, and without what is said around it: "gemeente Aalten", "Aalten (gemeente)", "Bergen (NH.)". */
        private static java.util.stream.Stream<String> spellings(String name) {
            var plain = Names.plain(name);
            return java.util.stream.Stream.of(
                            plain,
                            Names.plain(name.replaceAll("['’‘`´.-]", "")),
                            Names.plain(name.replaceAll("\\([^)]*\\)", "")),
                            plain.replaceFirst("^(gemeente|wijk|buurt) ([0-9]+ )?", ""),
                            plain.replaceFirst(" (gemeente|wijk|buurt)$", ""))
                    .distinct();
        }

        private static List<Area> within(List<Area> areas, Optional<String> gemeente) {
            return areas.stream()
                    .filter(area -> gemeente.isEmpty()
                            || area.code().equals(gemeente.get())
                            || area.gemeente().equals(gemeente))
                    .distinct()
                    .toList();
        }

        private List<Area> alike(String plain, Optional<String> gemeente) {
            record Alike(Area area, double degree) {}
            var pairs = pairs(plain);
            return areas.stream()
                    .filter(one -> !within(List.of(one.area), gemeente).isEmpty())
                    .map(one -> new Alike(
                            one.area,
                            one.names.stream()
                                    .mapToDouble(name -> alike(pairs, pairs(name)))
                                    .max()
                                    .orElse(0)))
                    .filter(one -> one.degree >= ALIKE)
                    .sorted(Comparator.comparingDouble(Alike::degree).reversed().thenComparing(one -> one.area.code()))
                    .limit(SUGGESTED)
                    .map(Alike::area)
                    .toList();
        }

        /** The share of pairs of letters that two names have in common; Dice 1945. */
        private static double alike(Set<String> one, Set<String> other) {
            long common = one.stream().filter(other::contains).count();
            return one.isEmpty() || other.isEmpty() ? 0 : 2.0 * common / (one.size() + other.size());
        }

        private static Set<String> pairs(String name) {
            var pairs = new HashSet<String>();
            for (int i = 0; i + 1 < name.length(); i++) {
                pairs.add(name.substring(i, i + 2));
            }
            return pairs;
        }
    }
}
