package nl.gezondewijk.statistics.trend;

import java.util.List;

/**
 * The straight line through figures of which the errors are known.
 *
 * <p>Least squares weighted by {@code w = 1/σ²} with {@code σ = (U−L)/(2z)}: the slope is {@code b = Σw(t−t̄)(y−ȳ)/Σw(t−t̄)²} with weighted
 * means and {@code Var b = 1/Σw(t−t̄)²}; {@code b²/Var b} is a χ² on one degree of freedom.
 *
 * <p>Range: two years or more, σ above 0. Unit: that of the figure, per year.
 *
 * <p>Armitage P, Berry G, Matthews JNS. Statistical methods in medical research. 4th ed. Oxford: Blackwell, 2002, section 11.5.
 */
record WeightedLine(List<Point> points) implements TrendTest {

    @Override
    public double statistic() {
        double slope = slope();
        return slope * slope * spreadOfYears();
    }

    @Override
    public double slope() {
        double middle = middle();
        double level = points.stream()
                        .mapToDouble(point -> weight(point) * point.value())
                        .sum()
                / weight();
        double sum = 0;
        for (var point : points) {
            sum += weight(point) * (point.year() - middle) * (point.value() - level);
        }
        return sum / spreadOfYears();
    }

    @Override
    public double leaning() {
        return slope();
    }

    @Override
    public TrendTest of(List<Point> fewer) {
        return new WeightedLine(fewer);
    }

    private double spreadOfYears() {
        double middle = middle();
        return points.stream()
                .mapToDouble(point -> weight(point) * Math.pow(point.year() - middle, 2))
                .sum();
    }

    private double middle() {
        return points.stream()
                        .mapToDouble(point -> weight(point) * point.year())
                        .sum()
                / weight();
    }

    private double weight() {
        return points.stream().mapToDouble(WeightedLine::weight).sum();
    }

    private static double weight(Point point) {
        return 1 / (point.standardError() * point.standardError());
    }
}
