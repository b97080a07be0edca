package nl.gezondewijk.statistics.standardised;

import java.util.Optional;

/**
 * An abridged life table of people as they die now, with the error of what follows from it.
 *
 * <p>With D deaths among P people in a band of n years, {@code M = D/P} and a the share of those years that the dying lived (0.1 in
 * the band from birth, else 0.5): {@code q = nM/(1+nM(1−a))} dies in it and l·(1−q) goes on; {@code L = n(l − (1−a)d)} years are lived in
 * it with d = l·q, {@code L = l/M} in the open last band; {@code e = ΣL/l} from an age on.
 *
 * <p>Error: {@code Var q = q²(1−q)/D}, 0 where nobody died, and in the last band {@code Var(1/M) = 1/(D·M²)};
 * {@code Var e = (Σ l²·[(1−a)n + e₊]²·Var q + (l/M)²/D) / l₀²}, e₊ the expectancy at the end of a band.
 *
 * <p>Range: P above 0 in every band, D above 0 in the last, q under 1 before it. Unit: years.
 *
 * <p>Chiang CL. The life table and its applications. Malabar: Krieger, 1984, chapters 4, 6 and 8 (his method II). Silcocks PB, Jenner DA, Reza R. Life
 * expectancy as a summary of mortality in a population. J Epidemiol Community Health 2001;55:38-43.
 */
final class LifeTable {
    private static final double FROM_BIRTH = 0.1;
    private static final double LATER = 0.5;

    private final double[] e;
    private final double[] variance;

    private LifeTable(int bands) {
        this.e = new double[bands];
        this.variance = new double[bands];
    }

    /** None where all who are in a band die in it: nobody would reach the next. */
    static Optional<LifeTable> of(EventsByAge deaths) {
        int last = deaths.bands().size() - 1;
        var table = new LifeTable(last + 1);
        double lastD = deaths.counts().get(last).events();
        double lastM = lastD / deaths.counts().get(last).people();
        table.e[last] = 1 / lastM;
        table.variance[last] = 1 / (lastD * lastM * lastM);
        for (int x = last - 1; x >= 0; x--) {
            int n = deaths.bands().years(x);
            double a = deaths.bands().start(x) == 0 ? FROM_BIRTH : LATER;
            double d = deaths.counts().get(x).events();
            double m = d / deaths.counts().get(x).people();
            double q = n * m / (1 + n * m * (1 - a));
            if (q >= 1) {
                return Optional.empty();
            }
            table.fill(x, n, a, q, d);
        }
        return Optional.of(table);
    }

    /** Per person of the band, so that l is 1 at its start and 1 − q at its end. */
    private void fill(int x, int n, double a, double q, double d) {
        double p = 1 - q;
        e[x] = n * (1 - (1 - a) * q) + p * e[x + 1];
        double varianceOfQ = d == 0 ? 0 : q * q * p / d;
        double lost = (1 - a) * n + e[x + 1];
        variance[x] = lost * lost * varianceOfQ + p * p * variance[x + 1];
    }

    double expectancy(int band) {
        return e[band];
    }

    double standardError(int band) {
        return Math.sqrt(variance[band]);
    }
}
