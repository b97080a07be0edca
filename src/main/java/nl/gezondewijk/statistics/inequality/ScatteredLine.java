package nl.gezondewijk.statistics.inequality;

import java.util.List;
import nl.gezondewijk.statistics.Confidence;
import nl.gezondewijk.statistics.Interval;
import nl.gezondewijk.statistics.Reason;
import nl.gezondewijk.statistics.Student;

/**
 * The line of {@link RiditRegression} where the errors of the groups are not known: how far they lie from the line tells how sure it is.
 *
 * <p>With w the share of people and r the ridit, {@code s² = Σw(y − b₀ − b₁r)²/(n−2)}, {@code Sxx = Σw(r−½)²}, {@code Var b₁ = s²/Sxx},
 * {@code Var b₀ = s²(1 + 1/(4Sxx))}, {@code Cov = −s²/(2Sxx)}; limits by Student's t with n−2 degrees of freedom. It supposes that a
 * group's distance to the line has a variance that falls with its people. Limits of the ratio of the ends by Fieller's theorem.
 *
 * <p>Range: three groups or more. Unit: that of the figure.
 *
 * <p>Regidor E. Measures of health inequalities: part 2. J Epidemiol Community Health 2004;58:900-903. Fieller EC. Some problems in interval
 * estimation. J R Stat Soc B 1954;16:175-185.
 */
record ScatteredLine(double b0, double b1, double variance, double sxx, Student student) {

    static ScatteredLine of(List<RankedGroup> groups) {
        var line = RiditRegression.of(groups, Scale.PLAIN);
        double all = groups.stream().mapToDouble(RankedGroup::people).sum();
        double before = 0;
        double sxx = 0;
        double squares = 0;
        for (var group : groups) {
            double w = group.people() / all;
            double r = before + w / 2;
            double rest = group.value() - line.b0() - line.b1() * r;
            sxx += w * (r - 0.5) * (r - 0.5);
            squares += w * rest * rest;
            before += w;
        }
        int freedom = groups.size() - 2;
        return new ScatteredLine(line.b0(), line.b1(), squares / freedom, sxx, new Student(freedom));
    }

    double highEnd() {
        return b0 + b1;
    }

    Interval slope(Confidence confidence) {
        double reach = student.quantile(confidence) * Math.sqrt(variance / sxx);
        return new Interval(b1 - reach, b1 + reach);
    }

    /** The ratio of the ends, where the low end is above 0 beyond doubt. */
    RelativeIndex ratio() {
        double t = student.quantile(Confidence.P99_8);
        if (b0 <= t * Math.sqrt(varianceOfEnd()) || highEnd() <= 0) {
            return new RelativeIndex.None(Reason.NO_RATIO);
        }
        return new RelativeIndex.Known(
                highEnd() / b0, fieller(Confidence.P95), fieller(Confidence.P99_8), "Fieller 1954");
    }

    /** The same at either end, for the ridits lie around ½. */
    private double varianceOfEnd() {
        return variance * (1 + 0.25 / sxx);
    }

    /** All θ for which {@code (high − θ·low)² ≤ t²·Var(high − θ·low)}. */
    private Interval fieller(Confidence confidence) {
        double t2 = Math.pow(student.quantile(confidence), 2);
        double a = b0 * b0 - t2 * varianceOfEnd();
        double b = b0 * highEnd() - t2 * variance * (1 - 0.25 / sxx);
        double c = highEnd() * highEnd() - t2 * varianceOfEnd();
        double root = Math.sqrt(Math.max(0, b * b - a * c));
        return new Interval((b - root) / a, (b + root) / a);
    }
}
