package nl.gezondewijk.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import nl.gezondewijk.area.Area;
import nl.gezondewijk.database.TestDatabase;
import nl.gezondewijk.statistics.disclosure.Attacker;
import nl.gezondewijk.statistics.disclosure.ThresholdRule;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Somebody keeps all releases of the same counts, of whatever areas and under whatever name, and asks a solver for what each of them
 * withheld.
 */
class SeveralReleasesTests {
    private static final Period YEAR = Period.year(2024);
    private static final ThresholdRule RULE = ThresholdRule.REGISTER;
    private static final double SOLVER = 1e-4;

    private final HikariDataSource pool = new HikariDataSource();
    private final List<Delivered> delivered = new ArrayList<>();
    private Releases releases;

    /** The counts that somebody had when handing in, and the release that it became. */
    private record Delivered(int release, Map<String, long[]> counts) {}

    @BeforeEach
    void start() {
        pool.setJdbcUrl(TestDatabase.fresh().url());
        pool.setMaximumPoolSize(3);
        releases = new Releases(JdbcClient.create(pool), pool, event -> {}, Clock.systemUTC());
    }

    @AfterEach
    void stop() {
        pool.close();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void no_number_of_releases_tells_a_withheld_count_closer_than_the_threshold(long seed) {
        var random = new Random(seed);
        var town = town(random);
        deliver("ziek", pick(random, town));
        for (int more = 0; more < 3; more++) {
            town = random.nextBoolean() ? corrected(random, town) : town;
            deliver("ziek", pick(random, town));
        }
        attack();
    }

    @Test
    void a_later_release_of_totals_does_not_add_up_with_an_earlier_one_of_parts() {
        deliver("ziek", Map.of("BU00010101", new long[] {4, 80}, "BU00010102", new long[] {20, 120}));
        deliver("ziek", Map.of("WK000101", new long[] {24, 200}));
        assertThat(told(delivered.getFirst())).containsOnlyKeys("BU00010102");
        assertThat(told(delivered.getLast())).isEmpty();
        attack();
    }

    @Test
    void a_correction_does_not_tell_what_covered_before() {
        var first = Map.of(
                "WK000101", new long[] {64, 400},
                "BU00010101", new long[] {4, 80},
                "BU00010102", new long[] {20, 120},
                "BU00010103", new long[] {40, 200});
        deliver("ziek", first);
        var corrected = new TreeMap<>(first);
        corrected.put("BU00010101", new long[] {14, 80});
        corrected.put("WK000101", new long[] {74, 400});
        deliver("ziek", corrected);
        attack();
        assertThat(told(delivered.getLast())).containsOnlyKeys("BU00010103");
    }

    @Test
    void a_count_that_became_small_hides_behind_a_total_that_changed_with_it() {
        var first = Map.of(
                "WK000101", new long[] {90, 400},
                "BU00010101", new long[] {30, 80},
                "BU00010102", new long[] {20, 120},
                "BU00010103", new long[] {40, 200});
        deliver("ziek", first);
        var corrected = new TreeMap<>(first);
        corrected.put("BU00010101", new long[] {4, 80});
        corrected.put("WK000101", new long[] {64, 400});
        deliver("ziek", corrected);
        attack();
        assertThat(told(delivered.getLast())).containsOnlyKeys("BU00010102", "BU00010103");
    }

    @Test
    void what_its_owner_alone_read_and_replaced_binds_nobody() {
        var wrong = Map.of("BU00010101", new long[] {4, 80}, "BU00010102", new long[] {20, 120});
        publish(
                "ziek",
                wrong,
                new Readership(Readership.Audience.OWNER, Optional.of("account:1"), Optional.empty()),
                "mine");
        var right = Map.of("BU00010101", new long[] {14, 80}, "BU00010102", new long[] {20, 120});
        publish(
                "ziek",
                right,
                new Readership(Readership.Audience.OWNER, Optional.of("account:1"), Optional.empty()),
                "mine");
        deliver("ziek", right);
        assertThat(told(delivered.getFirst())).hasSize(2);
    }

    private void deliver(String key, Map<String, long[]> counts) {
        int release = publish(
                key,
                counts,
                new Readership(Readership.Audience.EVERYONE, Optional.of("account:1"), Optional.empty()),
                "eigen " + delivered.size());
        delivered.add(new Delivered(release, counts));
    }

    private int publish(String key, Map<String, long[]> counts, Readership readers, String dataset) {
        var draft = releases.draft(
                new Draft.Title("eigen", dataset, "Eigen telling", "1", 2024, "", readers),
                List.of(List.of(key, "patienten")));
        try (var writer = releases.writer(draft)) {
            counts.forEach((area, both) -> writer.write(
                    new Draft.Row(area, YEAR, 0, new double[] {both[0], both[1]}, new char[] {'.', '.'}, null, null)));
        }
        releases.publish(draft, List.of(new Guard(List.of(key), Optional.of("patienten"), true, List.of(), RULE, 1)));
        return draft.release();
    }

    /** A gemeente of wijken of buurten, with small counts here and there. */
    private static Map<String, long[]> town(Random random) {
        var counts = new TreeMap<String, long[]>();
        int wijken = 2 + random.nextInt(3);
        for (int wijk = 1; wijk <= wijken; wijk++) {
            for (int buurt = 1; buurt <= 2 + random.nextInt(3); buurt++) {
                long counted = random.nextInt(3) == 0 ? random.nextInt(10) : 10 + random.nextInt(60);
                counts.put(
                        "BU00010%d0%d".formatted(wijk, buurt),
                        new long[] {counted, counted + 20 + random.nextInt(200)});
            }
        }
        return addedUp(counts);
    }

    private static Map<String, long[]> addedUp(Map<String, long[]> counts) {
        var all = new TreeMap<String, long[]>();
        counts.forEach((code, both) -> {
            if (code.startsWith("BU")) {
                for (var one : List.of(code, "WK" + code.substring(2, 8), "GM0001")) {
                    all.merge(one, both, (some, more) -> new long[] {some[0] + more[0], some[1] + more[1]});
                }
            }
        });
        return all;
    }

    private static Map<String, long[]> corrected(Random random, Map<String, long[]> town) {
        var buurten =
                town.keySet().stream().filter(code -> code.startsWith("BU")).toList();
        var changed = new TreeMap<>(town);
        var one = buurten.get(random.nextInt(buurten.size()));
        changed.put(one, new long[] {random.nextInt(25), town.get(one)[1] + 25});
        return addedUp(changed);
    }

    /** All of it, or some sort of area only. */
    private static Map<String, long[]> pick(Random random, Map<String, long[]> town) {
        var sorts = List.of("", "BU", "WK", "GM", "(BU|GM)", "(WK|GM)").get(random.nextInt(6));
        var picked = new TreeMap<>(town);
        picked.keySet().removeIf(code -> !code.matches(sorts + ".*"));
        return picked;
    }

    private Map<String, Double> told(Delivered one) {
        var told = new HashMap<String, Double>();
        JdbcClient.create(pool)
                .sql(
                        "SELECT area, values[1] AS value FROM indicator.figures WHERE release = :release AND values[1] IS NOT NULL")
                .param("release", one.release())
                .query(row -> {
                    told.put(row.getString("area"), row.getDouble("value"));
                });
        return told;
    }

    /** Solves for every small count. A count is one unknown as long as it stays the same number; how many it is of is known to everybody. */
    private void attack() {
        var unknowns = new HashMap<String, Integer>();
        for (var one : delivered) {
            one.counts().forEach((area, both) -> unknowns.putIfAbsent(area + " " + both[0], unknowns.size()));
        }
        var attacker = new Attacker(unknowns.size());
        var known = new ArrayList<Integer>();
        for (var one : delivered) {
            var told = told(one);
            one.counts().forEach((area, both) -> {
                int unknown = unknowns.get(area + " " + both[0]);
                attacker.learns(unknown, 0, both[1]);
                if (told.containsKey(area)) {
                    attacker.learns(unknown, told.get(area), told.get(area));
                    known.add(unknown);
                }
            });
        }
        versions().forEach(version -> sums(attacker, version, unknowns));
        for (var one : delivered) {
            one.counts().forEach((area, both) -> {
                int unknown = unknowns.get(area + " " + both[0]);
                if (!known.contains(unknown) && RULE.isTooSmall(both[0], both[1])) {
                    var bounds = attacker.bounds(unknown);
                    assertThat(bounds[1] - bounds[0])
                            .as("%s, truly %d, lies between %s and %s", area, both[0], bounds[0], bounds[1])
                            .isGreaterThanOrEqualTo(Math.min(RULE.fewest(), both[1]) - SOLVER);
                }
            });
        }
    }

    /** Each delivery completed with what others say of the same time: what nobody corrected is taken to stand. */
    private List<Map<String, long[]>> versions() {
        return delivered.stream()
                .map(one -> {
                    var version = new TreeMap<String, long[]>(one.counts());
                    for (var other : delivered) {
                        if (isSameTown(one.counts(), other.counts())) {
                            other.counts().forEach(version::putIfAbsent);
                        }
                    }
                    return (Map<String, long[]>) version;
                })
                .toList();
    }

    private static boolean isSameTown(Map<String, long[]> one, Map<String, long[]> other) {
        var all = new TreeMap<>(one);
        other.forEach(all::putIfAbsent);
        return all.keySet().stream().allMatch(whole -> {
            var parts = partsOf(whole, all.keySet());
            return parts.isEmpty()
                    || parts.stream().mapToLong(part -> all.get(part)[0]).sum() == all.get(whole)[0];
        });
    }

    private static List<String> partsOf(String whole, java.util.Collection<String> areas) {
        return areas.stream()
                .filter(area -> Area.around(area).stream()
                        .filter(areas::contains)
                        .findFirst()
                        .filter(whole::equals)
                        .isPresent())
                .toList();
    }

    private static void sums(Attacker attacker, Map<String, long[]> version, Map<String, Integer> unknowns) {
        version.forEach((whole, both) -> {
            var parts = partsOf(whole, version.keySet());
            if (!parts.isEmpty()) {
                var places = new int[parts.size() + 1];
                var factors = new double[places.length];
                places[0] = unknowns.get(whole + " " + both[0]);
                factors[0] = -1;
                for (int i = 0; i < parts.size(); i++) {
                    places[i + 1] = unknowns.get(parts.get(i) + " " + version.get(parts.get(i))[0]);
                    factors[i + 1] = 1;
                }
                attacker.learnsSum(places, factors, -SOLVER, SOLVER);
            }
        });
    }
}
