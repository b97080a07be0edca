package nl.gezondewijk.statistics.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** A solver attacks tables of all kinds, knowing every told count, every sum and every whole. */
class AttackTests {
    private static final double SOLVER = 1e-6;

    private final ThresholdRule rule = ThresholdRule.REGISTER;

    @Property(tries = 150)
    void nobody_comes_closer_to_a_withheld_count_than_the_threshold(@ForAll long seed) {
        var random = new Random(seed);
        var town = Town.any(random);
        var suppression = Suppression.of(town.table, rule);
        var attacker = attacker(town, suppression);
        for (int area = 0; area < town.size(); area++) {
            for (int column = 0; column < town.columns(); column++) {
                if (!suppression.isTold(area)) {
                    var bounds = attacker.bounds(town.variable(column, area));
                    long needed = Math.min(rule.fewest(), town.asked[area]);
                    assertThat(bounds[1] - bounds[0])
                            .as("column %d of area %d in %s", column, area, town)
                            .isGreaterThanOrEqualTo(needed - SOLVER);
                }
            }
        }
    }

    @Property(tries = 100)
    void the_range_that_is_promised_is_the_range_that_a_solver_finds(@ForAll long seed) {
        var town = Town.withOneColumn(new Random(seed));
        var suppression = Suppression.of(town.table, rule);
        var attacker = attacker(town, suppression);
        for (int area = 0; area < town.size(); area++) {
            var bounds = attacker.bounds(area);
            var range = suppression.range(0, area);
            long truth = town.counts.getFirst()[area];
            assertThat(truth - bounds[0]).isCloseTo(range.below(), org.assertj.core.data.Offset.offset(SOLVER));
            assertThat(bounds[1] - truth).isCloseTo(range.above(), org.assertj.core.data.Offset.offset(SOLVER));
        }
    }

    @Property(tries = 100)
    void nothing_is_withheld_where_nothing_is_small(@ForAll long seed) {
        var town = Town.withOneColumn(new Random(seed));
        var suppression = Suppression.of(town.table, rule);
        boolean anySmall = false;
        for (int area = 0; area < town.size(); area++) {
            anySmall |= town.table.isTooSmall(area, rule);
        }
        assertThat(suppression.count(Suppression.Outcome.SECONDARY) == 0 || anySmall)
                .isTrue();
    }

    private static Attacker attacker(Town town, Suppression suppression) {
        var attacker = new Attacker(town.size() * town.columns());
        for (int area = 0; area < town.size(); area++) {
            for (int column = 0; column < town.columns(); column++) {
                int variable = town.variable(column, area);
                long truth = town.counts.get(column)[area];
                if (suppression.isTold(area)) {
                    attacker.learns(variable, truth, truth);
                } else {
                    attacker.learns(variable, 0, town.asked[area]);
                }
                var parts = town.areas.parts(area);
                if (parts.length > 0) {
                    var counts = new int[parts.length + 1];
                    var factors = new double[parts.length + 1];
                    counts[0] = variable;
                    factors[0] = -1;
                    for (int i = 0; i < parts.length; i++) {
                        counts[i + 1] = town.variable(column, parts[i]);
                        factors[i + 1] = 1;
                    }
                    attacker.learnsSum(counts, factors, 0, 0);
                }
            }
            if (town.columns() > 1) {
                var counts = new int[town.columns()];
                var factors = new double[town.columns()];
                for (int column = 0; column < town.columns(); column++) {
                    counts[column] = town.variable(column, area);
                    factors[column] = 1;
                }
                attacker.learnsSum(counts, factors, town.asked[area], town.asked[area]);
            }
        }
        return attacker;
    }

    /** A gemeente of wijken of buurten with answers that add up, of all sizes. */
    private record Town(Hierarchy areas, List<long[]> counts, long[] asked, CountTable table) {

        static Town any(Random random) {
            return make(random, random.nextInt(4) == 0 ? 1 : 2 + random.nextInt(3));
        }

        static Town withOneColumn(Random random) {
            return make(random, 1);
        }

        private static Town make(Random random, int columns) {
            var parents = new ArrayList<>(List.of(Hierarchy.NONE));
            int wijken = 1 + random.nextInt(4);
            for (int wijk = 0; wijk < wijken; wijk++) {
                int at = parents.size();
                parents.add(0);
                for (int buurt = random.nextInt(5); buurt > 0; buurt--) {
                    parents.add(at);
                }
            }
            var areas =
                    Hierarchy.of(parents.stream().mapToInt(Integer::intValue).toArray());
            int n = areas.size();
            int size = 5 + random.nextInt(60);
            var counts = new ArrayList<long[]>();
            for (int column = 0; column < columns; column++) {
                counts.add(new long[n]);
            }
            var asked = new long[n];
            for (int place = n - 1; place >= 0; place--) {
                int area = areas.topDown(place);
                for (var column : counts) {
                    for (int part : areas.parts(area)) {
                        column[area] += column[part];
                    }
                    if (areas.parts(area).length == 0) {
                        column[area] = random.nextInt(size);
                    }
                    asked[area] += column[area];
                }
                if (columns == 1) {
                    for (int part : areas.parts(area)) {
                        asked[area] += asked[part] - counts.getFirst()[part];
                    }
                    if (areas.parts(area).length == 0) {
                        asked[area] += random.nextInt(size);
                    }
                }
            }
            var table = new CountTable(
                    areas, counts.stream().map(one -> new Column(one, asked)).toList(), new boolean[n]);
            return new Town(areas, counts, asked, table);
        }

        int size() {
            return areas.size();
        }

        int columns() {
            return counts.size();
        }

        int variable(int column, int area) {
            return column * size() + area;
        }
    }
}
