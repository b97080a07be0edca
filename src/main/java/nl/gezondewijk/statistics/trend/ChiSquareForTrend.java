package nl.gezondewijk.statistics.trend;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * The χ² test for a trend in shares, and the direction of it.
 *
 * <p>With c counted of d in year t, C = Σc and D = Σd: {@code χ² = D(DΣct − CΣdt)²/(C(D−C)(DΣdt² − (Σdt)²))} on one degree of freedom, 0
 * where nobody or everybody was counted. It is a square and has no direction: that comes from the slope of the straight line through
 * {@code logit p = ln(c/(d−c))}, unweighted; where some c is 0 or d, ½ is added to all c and d − c. The years are taken from their
 * middle, which changes nothing but the rounding.
 *
 * <p>Range: two years or more. Unit: years.
 *
 * <p>Armitage P. Tests for linear trends in proportions and frequencies. Biometrics 1955;11:375-386. The ½: Haldane JBS. The estimation and
 * significance of the logarithm of a ratio of frequencies. Ann Hum Genet 1956;20:309-311.
 */
record ChiSquareForTrend(List<Point> points) implements TrendTest {

    @Override
    public double statistic() {
        double all = sum(ChiSquareForTrend::asked);
        double share = sum(ChiSquareForTrend::counted) / all;
        if (share == 0 || share == 1) {
            return 0;
        }
        double sumDt = sum(point -> asked(point) * years(point));
        double sumDtt = sum(point -> asked(point) * years(point) * years(point));
        double variance = share * (1 - share) * (sumDtt - sumDt * sumDt / all);
        return leaning() * leaning() / variance;
    }

    /** {@code Σct − (C/D)Σdt}. */
    @Override
    public double leaning() {
        double share = sum(ChiSquareForTrend::counted) / sum(ChiSquareForTrend::asked);
        return sum(point -> counted(point) * years(point)) - share * sum(point -> asked(point) * years(point));
    }

    @Override
    public double slope() {
        double half = points.stream().anyMatch(ChiSquareForTrend::isAtBound) ? 0.5 : 0;
        double sty =
                sum(point -> years(point) * Math.log((counted(point) + half) / (asked(point) - counted(point) + half)));
        return sty / sum(point -> years(point) * years(point));
    }

    @Override
    public TrendTest of(List<Point> fewer) {
        return new ChiSquareForTrend(fewer);
    }

    private double sum(ToDoubleFunction<Point> term) {
        return points.stream().mapToDouble(term).sum();
    }

    private double years(Point point) {
        return point.year() - points.stream().mapToInt(Point::year).average().orElseThrow();
    }

    private static boolean isAtBound(Point point) {
        return counted(point) == 0 || counted(point) == asked(point);
    }

    private static double counted(Point point) {
        return point.counted().orElseThrow().counted();
    }

    private static double asked(Point point) {
        return point.counted().orElseThrow().asked();
    }
}
