package nl.gezondewijk.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import nl.gezondewijk.statistics.disclosure.Column;
import nl.gezondewijk.statistics.disclosure.CountTable;
import nl.gezondewijk.statistics.disclosure.Hierarchy;
import nl.gezondewijk.statistics.disclosure.Sums;
import nl.gezondewijk.statistics.disclosure.Suppression;
import nl.gezondewijk.statistics.disclosure.ThresholdRule;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What may be told of 100 counts in 17,083 areas: the country, 342 gemeenten of eight to nine wijken, and their buurten. Beside it a
 * loop that only looks which counts are too small, without covering them: what everybody must do at least.
 *
 * <p>Claim: under 60 s.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(2)
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 5, time = 2)
public class Disclosure {
    private static final int GEMEENTEN = 342;
    private static final int INDICATORS = 100;
    private static final ThresholdRule RULE = ThresholdRule.REGISTER;

    private final List<Column> columns = new ArrayList<>();
    private Hierarchy areas;

    @Setup
    public void count() {
        var random = new Random(17_000);
        var parents = new ArrayList<Integer>(List.of(Hierarchy.NONE));
        for (int gemeente = 0; gemeente < GEMEENTEN; gemeente++) {
            int at = parents.size();
            parents.add(0);
            for (int wijk = 8 + random.nextInt(2); wijk > 0; wijk--) {
                int around = parents.size();
                parents.add(at);
                for (int buurt = 3 + random.nextInt(4); buurt > 0; buurt--) {
                    parents.add(around);
                }
            }
        }
        areas = Hierarchy.of(parents.stream().mapToInt(Integer::intValue).toArray());
        for (int indicator = 0; indicator < INDICATORS; indicator++) {
            columns.add(column(random, random.nextDouble(0.002, 0.3)));
        }
    }

    private Column column(Random random, double share) {
        var counted = new long[areas.size()];
        var asked = new long[areas.size()];
        for (int area = areas.size() - 1; area >= 0; area--) {
            var parts = areas.parts(area);
            if (parts.length == 0) {
                asked[area] = random.nextInt(20) == 0 ? random.nextInt(40) : 100 + random.nextInt(2400);
                counted[area] = Math.min(asked[area], Math.round(asked[area] * share * random.nextDouble(0.3, 1.7)));
            }
            for (int part : parts) {
                asked[area] += asked[part];
                counted[area] += counted[part];
            }
        }
        return new Column(counted, asked);
    }

    @Benchmark
    public long told() {
        long told = Sums.groups(columns.stream().map(Column::counted).toList(), List.of()).length;
        for (var column : columns) {
            told += Suppression.of(CountTable.of(areas, column).withRests(RULE), RULE)
                    .count(Suppression.Outcome.TOLD);
        }
        return told;
    }

    @Benchmark
    public long onlyTooSmall() {
        long small = 0;
        for (var column : columns) {
            for (int area = 0; area < areas.size(); area++) {
                small += RULE.isTooSmall(column.counted()[area], column.asked()[area]) ? 1 : 0;
            }
        }
        return small;
    }
}
