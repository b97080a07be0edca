package nl.gezondewijk.benchmarks;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.function.DoubleSupplier;
import nl.gezondewijk.statistics.inequality.Scale;

/**
 * The same as JMH measures, in processor time of one thread: for a machine that others use as well, where the clock on the wall says
 * little. Prints a row of a table for each: least, median and most of the runs after warming up.
 */
final class ProcessorTime {
    private static volatile double kept;

    private ProcessorTime() {}

    public static void main(String[] arguments) {
        System.out.println("| what | least, ms | median, ms | most, ms |\n|---|---|---|---|");
        var ages = new Ages();
        ages.count();
        row("ages, at once", 200, 50, ages::atOnce);
        row("ages, one at a time", 20, 20, ages::oneAtATime);
        row("ages, grouped rows", 10, 10, ages::groupedRows);
        for (var scale : new Scale[] {Scale.PLAIN, Scale.LOGIT}) {
            var inequality = new Inequality();
            inequality.scale = scale;
            inequality.rank();
            row("slope index, " + scale, 60, 40, inequality::slopeIndex);
        }
        for (int areas : new int[] {3_500, 7_000, 14_000, 28_000}) {
            var model = new SmallAreas();
            model.areas = areas;
            model.ask();
            row("Fay and Herriot, " + areas, 100, 40, model::fayHerriot);
        }
        var disclosure = new Disclosure();
        disclosure.count();
        row("disclosure", 3, 7, disclosure::told);
        row("disclosure, only too small", 20, 20, disclosure::onlyTooSmall);
    }

    private static void row(String name, int warm, int runs, DoubleSupplier benchmark) {
        var clock = ManagementFactory.getThreadMXBean();
        for (int run = 0; run < warm; run++) {
            kept += benchmark.getAsDouble();
        }
        var times = new long[runs];
        for (int run = 0; run < runs; run++) {
            long began = clock.getCurrentThreadCpuTime();
            kept += benchmark.getAsDouble();
            times[run] = clock.getCurrentThreadCpuTime() - began;
        }
        Arrays.sort(times);
        System.out.printf(
                "| %s | %.2f | %.2f | %.2f |%n", name, times[0] / 1e6, times[runs / 2] / 1e6, times[runs - 1] / 1e6);
    }
}
