package nl.gezondewijk.statistics.inequality;

import java.util.List;
import nl.gezondewijk.statistics.Confidence;
import nl.gezondewijk.statistics.Reason;

/**
 * The line through figures of groups, over the share of people who stand lower.
 *
 * <p>With w the share of people in a group and r its ridit, the share in the groups before it and half its own, least squares weighted by
 * w: {@code b₁ = Σcy} with {@code c = w(r−½)/Σw(r−½)²} and {@code b₀ = Σdy} with {@code d = w − c/2}. Both are sums of figures with known errors:
 * {@code Var b₁ = Σc²se²}, {@code Var b₀ = Σd²se²}, {@code Cov = Σcd·se²}. The low end is at r = 0, the high end at r = 1.
 *
 * <p>Range: three groups or more. Unit: that of the scale.
 *
 * <p>Low A, Low A. Measuring the gap: quantifying and comparing local health inequalities. J Public Health 2004;26:388-395.
 */
record RiditRegression(double b0, double b1, double var0, double var1, double cov) {

    static RiditRegression of(List<RankedGroup> groups, Scale scale) {
        double all = groups.stream().mapToDouble(RankedGroup::people).sum();
        double sxx = 0;
        double before = 0;
        for (var group : groups) {
            double w = group.people() / all;
            double r = before + w / 2 - 0.5;
            sxx += w * r * r;
            before += w;
        }
        double[] sums = new double[5];
        before = 0;
        for (var group : groups) {
            double w = group.people() / all;
            double c = w * (before + w / 2 - 0.5) / sxx;
            double d = w - c / 2;
            double y = scale.to(group.value());
            double se = scale.standardError(group);
            add(sums, d * y, c * y, d * d * se * se, c * c * se * se, c * d * se * se);
            before += w;
        }
        return new RiditRegression(sums[0], sums[1], sums[2], sums[3], sums[4]);
    }

    private static void add(double[] sums, double... terms) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] += terms[i];
        }
    }

    double lowEnd() {
        return b0;
    }

    double highEnd() {
        return b0 + b1;
    }

    double slopeError() {
        return Math.sqrt(var1);
    }

    double lowEndError() {
        return Math.sqrt(var0);
    }

    /** The ratio of the ends, where the low end is above 0 beyond doubt. */
    RelativeIndex ratio(Scale scale, SimulatedLimits.Ends ends) {
        boolean mayReachZero =
                scale == Scale.PLAIN && (lowEnd() <= Confidence.P99_8.z() * lowEndError() || highEnd() <= 0);
        if (mayReachZero) {
            return new RelativeIndex.None(Reason.NO_RATIO);
        }
        var limits = SimulatedLimits.of(ends, (low, high) -> high / low);
        return new RelativeIndex.Known(
                scale.from(highEnd()) / scale.from(lowEnd()),
                limits.interval(Confidence.P95),
                limits.interval(Confidence.P99_8),
                SlopeIndex.SIMULATION);
    }
}
