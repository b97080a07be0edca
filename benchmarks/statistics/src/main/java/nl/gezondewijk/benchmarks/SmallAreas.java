package nl.gezondewijk.benchmarks;

import java.util.Random;
import java.util.concurrent.TimeUnit;
import nl.gezondewijk.statistics.smallarea.AreaModel;
import nl.gezondewijk.statistics.smallarea.FittedModel;
import nl.gezondewijk.statistics.smallarea.SurveyedAreas;
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
 * Fay and Herriot's model with six covariates, from the columns to a figure and an error for each area: all buurten of
 * the country, a half, a quarter, and twice as many; the same 3,500 over again, so that each size takes as
 * many steps. One area in five has no respondents.
 *
 * <p>Claims: under a second for 14,000, and linear in the areas.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(2)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
public class SmallAreas {
    private static final int BLOCK = 3_500;
    private static final int COVARIATES = 6;
    private static final double UNEXPLAINED = 3;

    @Param({"3500", "7000", "14000", "28000"})
    public int areas;

    private boolean[] surveyed;
    private double[] direct;
    private double[] variance;
    private double[][] covariates;

    @Setup
    public void ask() {
        var random = new Random(14_000);
        surveyed = new boolean[areas];
        direct = new double[areas];
        variance = new double[areas];
        covariates = new double[COVARIATES][areas];
        for (int area = 0; area < BLOCK; area++) {
            surveyed[area] = random.nextInt(5) > 0;
            variance[area] = random.nextDouble(1, 60);
            for (var column : covariates) {
                column[area] = random.nextDouble(0, 100);
            }
            direct[area] = 30
                    + covariates[0][area] / 5
                    - covariates[1][area] / 9
                    + UNEXPLAINED * random.nextGaussian()
                    + Math.sqrt(variance[area]) * random.nextGaussian();
        }
        for (int area = BLOCK; area < areas; area++) {
            surveyed[area] = surveyed[area - BLOCK];
            variance[area] = variance[area - BLOCK];
            direct[area] = direct[area - BLOCK];
            for (var column : covariates) {
                column[area] = column[area - BLOCK];
            }
        }
    }

    @Benchmark
    public double fayHerriot() {
        return switch (AreaModel.of(SurveyedAreas.of(surveyed, direct, variance, covariates))) {
            case FittedModel model -> model.value(0) + model.error(areas - 1);
            case AreaModel.None none -> throw new IllegalStateException(none.toString());
        };
    }
}
