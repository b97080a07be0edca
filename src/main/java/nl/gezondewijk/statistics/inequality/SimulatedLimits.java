package nl.gezondewijk.statistics.inequality;

import nl.gezondewijk.statistics.Confidence;
import nl.gezondewijk.statistics.Interval;

/**
 * Limits of what has none in closed form, by drawing the line again and again.
 *
 * <p>Were every group's figure drawn anew from a normal distribution, b₀ and b₁ would be sums of them and so be normal too, with the
 * variances of {@link RiditRegression}: only those two are drawn, 100,001 times, from a fixed seed. A limit is a percentile of the
 * draws, of that number always one of them. It comes out the same every time, and within some hundredths of a standard error of what
 * endless drawing would give.
 *
 * <p>The draws: uniform by SplitMix64 (Steele GL, Lea D, Flood CH. Fast splittable pseudorandom number generators. OOPSLA 2014), normal by the polar
 * method (Marsaglia G, Bray TA. A convenient method for generating normal variables. SIAM Rev 1964;6:260-264), so that no version of Java
 * changes them.
 */
final class SimulatedLimits {
    private static final int DRAWS = 100_001;
    private static final long SEED = 2004;

    private final Interval at95;
    private final Interval at998;

    /** The wider interval lies beyond the narrower, and once that is found only a few outcomes are beyond it. */
    private SimulatedLimits(double[] outcomes) {
        int last = DRAWS - 1;
        int below = below(Confidence.P95);
        int farBelow = below(Confidence.P99_8);
        at95 = new Interval(ranked(outcomes, below, 0, last), ranked(outcomes, last - below, below, last));
        at998 = new Interval(
                ranked(outcomes, farBelow, 0, below), ranked(outcomes, last - farBelow, last - below, last));
    }

    private static int below(Confidence confidence) {
        return (int) Math.round((DRAWS - 1) * confidence.alpha() / 2);
    }

    /** What follows from a line by its ends. */
    interface Outcome {
        double of(double lowEnd, double highEnd);
    }

    /** The line's ends in every draw, in the unit of the figure; made once for all that follows from them. */
    @SuppressWarnings("ArrayRecordComponent")
    record Ends(double[] low, double[] high) {

        static Ends of(RiditRegression line, Scale scale) {
            double s0 = Math.sqrt(line.var0());
            double along = s0 == 0 ? 0 : line.cov() / s0;
            double across = Math.sqrt(Math.max(0, line.var1() - along * along));
            var ends = new Ends(new double[DRAWS], new double[DRAWS]);
            double[] normals = Normals.PAIRS;
            for (int draw = 0; draw < DRAWS; draw++) {
                double b0 = line.b0() + s0 * normals[2 * draw];
                double b1 = line.b1() + along * normals[2 * draw] + across * normals[2 * draw + 1];
                ends.low[draw] = scale.from(b0);
                ends.high[draw] = scale.from(b0 + b1);
            }
            return ends;
        }
    }

    static SimulatedLimits of(Ends ends, Outcome outcome) {
        var outcomes = new double[DRAWS];
        for (int draw = 0; draw < DRAWS; draw++) {
            outcomes[draw] = outcome.of(ends.low[draw], ends.high[draw]);
        }
        return new SimulatedLimits(outcomes);
    }

    Interval interval(Confidence confidence) {
        return switch (confidence) {
            case P95 -> at95;
            case P99_8 -> at998;
        };
    }

    /** The outcome at this rank, which lies between two places, by Hoare's selection; what comes before it is moved there. */
    private static double ranked(double[] outcomes, int rank, int first, int last) {
        int from = first;
        int to = last;
        while (from < to) {
            double pivot = outcomes[(from + to) >>> 1];
            int i = from;
            int j = to;
            while (i <= j) {
                while (outcomes[i] < pivot) {
                    i++;
                }
                while (outcomes[j] > pivot) {
                    j--;
                }
                if (i <= j) {
                    double other = outcomes[i];
                    outcomes[i++] = outcomes[j];
                    outcomes[j--] = other;
                }
            }
            if (rank <= j) {
                to = j;
            } else if (rank >= i) {
                from = i;
            } else {
                return outcomes[rank];
            }
        }
        return outcomes[rank];
    }

    /** Two for each draw, made once: with one seed they are always the same. */
    private static final class Normals {
        private static final double[] PAIRS = pairs();

        private static double[] pairs() {
            var pairs = new double[2 * DRAWS];
            long state = SEED;
            for (int i = 0; i < pairs.length; ) {
                state += 0x9E3779B97F4A7C15L;
                double u = uniform(state);
                state += 0x9E3779B97F4A7C15L;
                double v = uniform(state);
                double s = u * u + v * v;
                if (s > 0 && s < 1) {
                    double length = StrictMath.sqrt(-2 * StrictMath.log(s) / s);
                    pairs[i++] = u * length;
                    pairs[i++] = v * length;
                }
            }
            return pairs;
        }

        /** From −1 to 1. */
        private static double uniform(long state) {
            long z = (state ^ (state >>> 30)) * 0xBF58476D1CE4E5B9L;
            z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
            return ((z ^ (z >>> 31)) >> 11) * 0x1.0p-52;
        }
    }
}
