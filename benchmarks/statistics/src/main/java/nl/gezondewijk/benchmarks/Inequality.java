package nl.gezondewijk.benchmarks;

import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import nl.gezondewijk.statistics.inequality.RankedGroup;
import nl.gezondewijk.statistics.inequality.Scale;
import nl.gezondewijk.statistics.inequality.SlopeIndex;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Slope and relative index of inequality over 300 ranked areas, with limits at both levels; on the logit scale those of both indices are
 * drawn 100,001 times.
 *
 * <p>Claim: under 10 ms.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(2)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
public class Inequality {
    @Param({"PLAIN", "LOGIT"})
    public Scale scale;

    private List<RankedGroup> areas;

    @Setup
    public void rank() {
        var random = new Random(300);
        areas = IntStream.range(0, 300)
                .mapToObj(area -> RankedGroup.withError(
                        "BU" + area, 200 + random.nextInt(3000), 40 - area / 15.0 + 2 * random.nextGaussian(), 2))
                .toList();
    }

    @Benchmark
    public double slopeIndex() {
        return switch (SlopeIndex.of(areas, scale)) {
            case SlopeIndex.Known known -> known.value() + known.at998().upper();
            case SlopeIndex.None none -> throw new IllegalStateException(none.toString());
        };
    }
}
