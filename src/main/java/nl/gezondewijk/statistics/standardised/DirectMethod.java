package nl.gezondewijk.statistics.standardised;

import nl.gezondewijk.statistics.Confidence;
import nl.gezondewijk.statistics.PoissonLimits;

/**
 * Direct standardisation, and Dobson's limits round it.
 *
 * <p>With x events among n people and w of the standard in each band: {@code DSR = Σ(w·x/n)/Σw},
 * {@code Var = Σ(x(w/n)²)/(Σw)²}, {@code O = Σx}. The limits are those of O by Byar, carried over:
 * {@code DSR + √(Var/O)·(Byar(O) − O)}.
 *
 * <p>Range: n above 0 in every band, O from 10. Unit: events per person. The arrays may hold many places one after another; a place
 * begins at {@code from}.
 *
 * <p>Dobson AJ, Kuulasmaa K, Eberle E, Scherer J. Confidence intervals for weighted sums of Poisson parameters. Stat Med
 * 1991;10:457-462. Byar: Breslow & Day 1987.
 */
final class DirectMethod {
    /** With fewer events the limits do not hold what they promise. */
    static final int FEWEST_EVENTS = 10;

    private DirectMethod() {}

    static double rate(long[] x, double[] n, int from, double[] w) {
        double sum = 0;
        double all = 0;
        for (int i = 0; i < w.length; i++) {
            sum += w[i] * x[from + i] / n[from + i];
            all += w[i];
        }
        return sum / all;
    }

    /** {@code √(Var/O)}: what one event more or less is worth. */
    static double worthOfAnEvent(long[] x, double[] n, int from, double[] w, long o) {
        double sum = 0;
        double all = 0;
        for (int i = 0; i < w.length; i++) {
            double each = w[i] / n[from + i];
            sum += x[from + i] * each * each;
            all += w[i];
        }
        return Math.sqrt(sum / o) / all;
    }

    static double lower(double rate, double worth, long o, Confidence confidence) {
        return rate + worth * (PoissonLimits.lower(o, confidence) - o);
    }

    static double upper(double rate, double worth, long o, Confidence confidence) {
        return rate + worth * (PoissonLimits.upper(o, confidence) - o);
    }

    /** The number of events at which a limit would lie on the reference; 0 where it lies lower than any. */
    static double eventsAt(double reference, double rate, double worth, long o) {
        return Math.max(0, o + (reference - rate) / worth);
    }
}
