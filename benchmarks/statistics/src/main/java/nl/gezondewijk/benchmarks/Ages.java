package nl.gezondewijk.benchmarks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import nl.gezondewijk.statistics.Confidence;
import nl.gezondewijk.statistics.standardised.EventsByAge;
import nl.gezondewijk.statistics.standardised.StandardPopulation;
import nl.gezondewijk.statistics.standardised.StandardisedRate;
import nl.gezondewijk.statistics.standardised.StandardisedRates;
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
 * Directly standardised rates of all buurten with both intervals: at once from plain arrays, one at a time with an object for each
 * age, and from a long table of rows that are grouped by area first.
 *
 * <p>Claim: at once, 400,000 areas a second or more.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(2)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
public class Ages {
    private static final int AREAS = 14_000;
    private static final StandardPopulation STANDARD = StandardPopulation.european2013();

    private final int ages = STANDARD.bands().size();
    private final long[] events = new long[AREAS * ages];
    private final double[] people = new double[AREAS * ages];
    private final List<Row> rows = new ArrayList<>();

    /** As a file has it. */
    record Row(String area, int age, long events, double people) {}

    @Setup
    public void count() {
        var random = new Random(14_000);
        for (int i = 0; i < events.length; i++) {
            people[i] = 20 + random.nextInt(400);
            events[i] = random.nextInt(4);
            rows.add(new Row("BU%08d".formatted(i / ages), i % ages, events[i], people[i]));
        }
    }

    @Benchmark
    public double atOnce() {
        var rates = StandardisedRates.of(events, people, STANDARD, 100_000);
        return rates.upper(AREAS - 1, Confidence.P95) + rates.lower(0, Confidence.P99_8);
    }

    @Benchmark
    public double oneAtATime() {
        double sum = 0;
        for (int area = 0; area < AREAS; area++) {
            var x = java.util.Arrays.copyOfRange(events, area * ages, (area + 1) * ages);
            var n = java.util.Arrays.copyOfRange(people, area * ages, (area + 1) * ages);
            sum += both(StandardisedRate.of(EventsByAge.of(STANDARD.bands(), x, n), STANDARD, 100_000));
        }
        return sum;
    }

    @Benchmark
    public double groupedRows() {
        Map<String, List<Row>> byArea = new HashMap<>();
        for (var row : rows) {
            byArea.computeIfAbsent(row.area(), area -> new ArrayList<>()).add(row);
        }
        double sum = 0;
        for (var one : byArea.values()) {
            var x = one.stream().mapToLong(Row::events).toArray();
            var n = one.stream().mapToDouble(Row::people).toArray();
            sum += both(StandardisedRate.of(EventsByAge.of(STANDARD.bands(), x, n), STANDARD, 100_000));
        }
        return sum;
    }

    private static double both(StandardisedRate rate) {
        return switch (rate) {
            case StandardisedRate.Known known ->
                known.interval(Confidence.P95).upper()
                        + known.interval(Confidence.P99_8).lower();
            case StandardisedRate.None none -> 0;
        };
    }
}
