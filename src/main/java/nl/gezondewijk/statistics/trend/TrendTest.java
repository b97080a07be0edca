package nl.gezondewijk.statistics.trend;

import java.util.List;

/** A test of whether figures go up or down over the years. */
sealed interface TrendTest permits ChiSquareForTrend, WeightedLine {

    /** A χ² on one degree of freedom. */
    double statistic();

    /** Its sign is the direction. */
    double slope();

    /** What the statistic is the square of, up to a factor: its sign is the way the test itself leans. */
    double leaning();

    /** The same test of other points. */
    TrendTest of(List<Point> fewer);
}
