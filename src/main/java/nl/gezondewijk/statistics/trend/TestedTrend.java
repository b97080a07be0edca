package nl.gezondewijk.statistics.trend;

import java.util.List;
import java.util.stream.IntStream;
import nl.gezondewijk.statistics.Explanation;
import nl.gezondewijk.statistics.Normal;

/**
 * What a test says of the five most recent points.
 *
 * <p>There is a trend when the statistic is above {@link #LIMIT} and no single point makes it: whichever of them is left out, the slope
 * keeps its sign, which is also the sign that the test leans to. Whether a trend that is not shown is absent or only not to be told is not known.
 *
 * @param statistic a χ² on one degree of freedom
 * @param slope per year: of the logit for shares, else of the figure
 * @param stable whether leaving out any one point keeps the sign, and the test agrees with it
 */
public record TestedTrend(Method method, List<Point> points, double statistic, double slope, boolean stable)
        implements Trend {
    /** The 99.8th percentile of χ² on one degree of freedom: p under 0.002. */
    public static final double LIMIT = 9.54953570608324;

    public TestedTrend {
        points = List.copyOf(points);
        if (!(statistic >= 0 && Double.isFinite(statistic) && Double.isFinite(slope))) {
            throw new IllegalArgumentException("no test has statistic " + statistic + " and slope " + slope);
        }
    }

    static TestedTrend of(Method method, List<Point> points) {
        var test = method.test(points);
        double slope = test.slope();
        boolean stable = Math.signum(test.leaning()) == Math.signum(slope)
                && IntStream.range(0, points.size())
                        .mapToObj(left -> test.of(without(points, left)).slope())
                        .allMatch(other -> Math.signum(other) == Math.signum(slope));
        return new TestedTrend(method, points, test.statistic(), slope, stable);
    }

    private static List<Point> without(List<Point> points, int left) {
        return IntStream.range(0, points.size())
                .filter(place -> place != left)
                .mapToObj(points::get)
                .toList();
    }

    /** Whether it is more than chance, before asking whether one point makes it. */
    public boolean isSignificant() {
        return statistic > LIMIT;
    }

    public double p() {
        return Normal.twoSided(Math.sqrt(statistic));
    }

    public Direction direction() {
        return isSignificant() && stable ? Direction.of(slope) : Direction.NONE;
    }

    @Override
    public Explanation explanation() {
        return Explanation.inWords(
                        direction().key(),
                        Explanation.inWords(
                                method.key(),
                                Explanation.score("statistics.chiSquare", statistic),
                                Explanation.score("statistics.trend.limit", LIMIT),
                                Explanation.score("statistics.pValue", p()),
                                Explanation.score("statistics.trend.slope", slope)),
                        Explanation.inWords(stable ? "statistics.trend.stable" : "statistics.trend.unstable"))
                .with(points.stream().map(Point::explanation).toList());
    }

    /** Which test it was. */
    public enum Method {
        /** Of shares that were counted. */
        CHI_SQUARE("statistics.trend.ofShares"),
        /** Of all other figures with an interval. */
        WEIGHTED_LINE("statistics.trend.ofFigures");

        private final String key;

        Method(String key) {
            this.key = key;
        }

        public String key() {
            return key;
        }

        TrendTest test(List<Point> points) {
            return this == CHI_SQUARE ? new ChiSquareForTrend(points) : new WeightedLine(points);
        }
    }
}
