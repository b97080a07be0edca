package nl.gezondewijk.statistics.effect;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Effects by group and time, and means of these, with their errors from the influence of each area.
 *
 * <p>Areas that began in year g, against controls C, in year t: {@code ATT(g,t) = mean(Y(t) − Y(g−1) | g) − mean(Y(t)
 * − Y(g−1) | C)}, g−1 being the last measured year before. Area i has on it the influence {@code n/n_g·1[g](ΔY − mean)
 * − n/n_C·1[C](ΔY − mean)}. A mean over groups weighs by their share of areas p_g = n_g/n; as that share is estimated
 * too, it adds {@code Σ (1[g] − p_g)/Σp · (ATT − mean)}. The error is {@code √(Σ influence²)/n}.
 *
 * <p>Controls of (g,t): areas that never began; or also those that begin after both t and g−1 and are not of g.
 *
 * <p>Callaway B, Sant'Anna PHC. Difference-in-differences with multiple time periods. J Econom 2021;225:200-230;
 * without covariates.
 *
 * @param rows a row of figures for each area
 * @param starts for each area the place of the first year in which it was done, or {@link #NEVER}
 */
record CallawaySantAnna(double[][] rows, int[] starts, StaggeredControls controls) {
    static final int NEVER = Integer.MAX_VALUE;

    /** An effect and the influence of each area on it. */
    record Part(int start, int time, double difference, double[] influence) {

        double error() {
            return Math.sqrt(Arrays.stream(influence).map(one -> one * one).sum()) / influence.length;
        }
    }

    int n() {
        return rows.length;
    }

    int size(int start) {
        return (int) Arrays.stream(starts).filter(one -> one == start).count();
    }

    int[] groups() {
        return Arrays.stream(starts)
                .filter(start -> start != NEVER)
                .distinct()
                .sorted()
                .toArray();
    }

    int controlsOf(int start, int time) {
        return (int) IntStream.range(0, n())
                .filter(area -> isControl(area, start, time))
                .count();
    }

    private boolean isControl(int area, int start, int time) {
        return controls == StaggeredControls.NEVER_TREATED
                ? starts[area] == NEVER
                : starts[area] != start && starts[area] > Math.max(time, start - 1);
    }

    Part groupTime(int start, int time) {
        var changes = new double[n()];
        Arrays.setAll(changes, area -> rows[area][time] - rows[area][start - 1]);
        var influence = new double[n()];
        double mine = centre(changes, influence, 1, area -> starts[area] == start);
        double theirs = centre(changes, influence, -1, area -> isControl(area, start, time));
        return new Part(start, time, mine - theirs, influence);
    }

    /** The mean over some areas; puts their influence on it in place. */
    private double centre(double[] changes, double[] influence, int sign, IntPredicate some) {
        var which = IntStream.range(0, n()).filter(some).toArray();
        double mean = Changes.mean(
                Arrays.stream(which).mapToDouble(area -> changes[area]).toArray());
        for (int area : which) {
            influence[area] = sign * ((double) n() / which.length) * (changes[area] - mean);
        }
        return mean;
    }

    /** The plain mean of the effects of one group. */
    Part mean(List<Part> parts) {
        var influence = new double[n()];
        for (var part : parts) {
            for (int area = 0; area < n(); area++) {
                influence[area] += part.influence()[area] / parts.size();
            }
        }
        double mean = parts.stream().mapToDouble(Part::difference).sum() / parts.size();
        return new Part(parts.getFirst().start(), parts.getFirst().time(), mean, influence);
    }

    /** The mean over groups, a part of each, weighed by their share of areas. */
    Part weighed(List<Part> parts) {
        double shares = parts.stream().mapToDouble(part -> share(part.start())).sum();
        double mean = parts.stream()
                        .mapToDouble(part -> share(part.start()) * part.difference())
                        .sum()
                / shares;
        var influence = new double[n()];
        for (var part : parts) {
            double share = share(part.start());
            for (int area = 0; area < n(); area++) {
                double member = starts[area] == part.start() ? 1 : 0;
                influence[area] += share / shares * part.influence()[area]
                        + (member - share) / shares * (part.difference() - mean);
            }
        }
        return new Part(parts.getFirst().start(), parts.getFirst().time(), mean, influence);
    }

    private double share(int start) {
        return (double) size(start) / n();
    }
}
