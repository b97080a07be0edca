package nl.gezondewijk.statistics.trend;

import static nl.gezondewijk.statistics.Precision.assertGolden;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import nl.gezondewijk.statistics.Confidence;
import nl.gezondewijk.statistics.Interval;
import nl.gezondewijk.statistics.Proportion;
import nl.gezondewijk.statistics.Rate;
import nl.gezondewijk.statistics.Reason;
import nl.gezondewijk.statistics.Side;
import org.junit.jupiter.api.Test;

/**
 * References: R 4.2.2, {@code prop.trend.test(c, d, score = years)} and {@code lm(log(c/(d-c)) ~ years)} for shares; for other figures {@code lm(y ~
 * years, weights = 1/s^2)} and its slope squared times {@code sum(w*(years - weighted.mean(years, w))^2)}.
 */
class TrendTests {
    private static final int[] GAPS = {2012, 2014, 2016, 2020, 2022};
    private static final int[] ROW = {2018, 2019, 2020, 2021, 2022};

    @Test
    void falling_shares_with_years_left_out_agree_with_r() {
        var trend =
                tested(shares(GAPS, new long[] {412, 398, 371, 352, 330}, new long[] {1980, 2010, 1995, 2004, 1990}));

        assertGolden(trend.statistic(), 14.67736565771145329506);
        assertGolden(trend.p(), 0.00012756903753082937);
        assertGolden(trend.slope(), -0.02667088150000209920);
        assertThat(trend.direction()).isEqualTo(Direction.FALLING);
    }

    /** The fault of systems that take the direction from a square: all that is significant falls. */
    @Test
    void rising_shares_rise() {
        var trend =
                tested(shares(GAPS, new long[] {330, 352, 371, 398, 412}, new long[] {1990, 2004, 1995, 2010, 1980}));

        assertGolden(trend.statistic(), 14.834682837563285);
        assertGolden(trend.slope(), 2.6722503928728263e-02);
        assertThat(trend.direction()).isEqualTo(Direction.RISING);
    }

    /** The fault of systems that number the points: with years 1 to 5 the statistic would be 14.965 and the slope −0.0705. */
    @Test
    void the_years_are_real_ones() {
        long[] counted = {412, 398, 371, 352, 330};
        long[] asked = {1980, 2010, 1995, 2004, 1990};

        assertGolden(tested(shares(ROW, counted, asked)).statistic(), 14.9651099457152607641);
        assertGolden(tested(shares(ROW, counted, asked)).slope(), -0.0705226611359163202);
        assertThat(tested(shares(GAPS, counted, asked)).statistic()).isLessThan(14.7);
    }

    @Test
    void chance_is_no_trend() {
        var trend = tested(shares(ROW, new long[] {12, 15, 11, 14, 13}, new long[] {400, 410, 395, 405, 402}));

        assertGolden(trend.statistic(), 0.0084731268065473299);
        assertThat(trend.isSignificant()).isFalse();
        assertThat(trend.direction()).isEqualTo(Direction.NONE);
    }

    /** Without its last point this falls; a χ² of 84 does not help. */
    @Test
    void what_one_point_makes_is_no_trend() {
        var trend =
                tested(shares(ROW, new long[] {205, 203, 200, 198, 420}, new long[] {2000, 2000, 2000, 2000, 2000}));

        assertGolden(trend.statistic(), 8.3957551433854846e+01);
        assertGolden(trend.slope(), 1.6619323143488107e-01);
        assertThat(trend.isSignificant()).isTrue();
        assertThat(trend.stable()).isFalse();
        assertThat(trend.direction()).isEqualTo(Direction.NONE);
    }

    @Test
    void a_share_of_nobody_takes_part_with_half_a_person() {
        var trend = tested(shares(new int[] {2005, 2009, 2012, 2016, 2024}, new long[] {0, 3, 9, 14, 25}, new long[] {
            500, 500, 510, 490, 500
        }));

        assertGolden(trend.statistic(), 3.9025433295303628e+01);
        assertGolden(trend.slope(), 1.9380517923451526e-01);
        assertThat(trend.direction()).isEqualTo(Direction.RISING);
    }

    @Test
    void nobody_or_everybody_in_all_years_is_no_trend() {
        long[] hundred = {100, 100, 100, 100, 100};

        assertThat(tested(shares(ROW, new long[5], hundred)).statistic()).isZero();
        assertThat(tested(shares(ROW, hundred, hundred)).direction()).isEqualTo(Direction.NONE);
    }

    /** Most people were asked in the years that say the one thing, so the test leans the other way than the line. */
    @Test
    void where_the_test_leans_another_way_than_the_line_there_is_no_trend() {
        var trend =
                tested(shares(ROW, new long[] {2, 20_000, 12, 19_000, 20}, new long[] {20, 100_000, 40, 100_000, 50}));

        assertThat(trend.isSignificant()).isTrue();
        assertThat(trend.slope()).isPositive();
        assertThat(trend.direction()).isEqualTo(Direction.NONE);
    }

    @Test
    void rising_figures_with_years_left_out_agree_with_r() {
        var trend = tested(figures(
                new int[] {2011, 2013, 2016, 2019, 2023},
                new double[] {79.1, 79.6, 80.2, 80.1, 81.0},
                new double[] {78.4, 78.9, 79.6, 79.4, 80.4},
                new double[] {79.8, 80.3, 80.8, 80.8, 81.6}));

        assertThat(trend.method()).isEqualTo(TestedTrend.Method.WEIGHTED_LINE);
        assertGolden(trend.slope(), 1.4310283699209758e-01);
        assertGolden(trend.statistic(), 1.7035708921230292e+01);
        assertGolden(trend.p(), 3.6683415203813301e-05);
        assertThat(trend.direction()).isEqualTo(Direction.RISING);
    }

    @Test
    void falling_figures_agree_with_r() {
        var trend = tested(figures(
                new int[] {2011, 2013, 2016, 2019, 2023},
                new double[] {81.0, 80.1, 80.2, 79.6, 79.1},
                new double[] {80.4, 79.4, 79.6, 78.9, 78.4},
                new double[] {81.6, 80.8, 80.8, 80.3, 79.8}));

        assertGolden(trend.slope(), -1.4472491667478707e-01);
        assertGolden(trend.statistic(), 1.6588194327162295e+01);
        assertThat(trend.direction()).isEqualTo(Direction.FALLING);
    }

    @Test
    void figures_that_stay_are_no_trend() {
        var trend = tested(figures(
                ROW, new double[] {5.1, 5.2, 5.0, 5.1, 5.2}, new double[] {4.8, 4.9, 4.7, 4.8, 4.9}, new double[] {
                    5.4, 5.5, 5.3, 5.4, 5.5
                }));

        assertThat(trend.statistic()).isCloseTo(0.042682875785495358, within(1e-12));
        assertThat(trend.direction()).isEqualTo(Direction.NONE);
    }

    @Test
    void only_the_five_most_recent_points_take_part() {
        var seven = IntStream.range(2010, 2017)
                .mapToObj(year -> Point.of(year, new Proportion(year < 2012 ? 900 : 200 + year, 10_000)))
                .toList();

        assertThat(tested(seven).points()).extracting(Point::year).containsExactly(2012, 2013, 2014, 2015, 2016);
    }

    @Test
    void the_limit_is_the_square_of_the_normal_quantile() {
        assertThat(TestedTrend.LIMIT).isCloseTo(Math.pow(Confidence.P99_8.z(), 2), within(1e-13));
    }

    /** Reference: mpmath 1.2.1 with 40 digits, Newcombe's method 10 from the two Wilson intervals. */
    @Test
    void four_points_are_a_change_between_the_first_and_the_last() {
        var four = shares(
                new int[] {2012, 2014, 2016, 2020}, new long[] {412, 398, 371, 330}, new long[] {1980, 2010, 1995, 1990
                });

        var change = (Change) Trend.of(Series.of(four));
        assertThat(change.from().year()).isEqualTo(2012);
        assertThat(change.to().year()).isEqualTo(2020);
        assertGolden(change.value(), -4.2251662352164865);
        assertGolden(change.interval(), -6.6463880755086993, -1.8005052009910685);
        assertThat(change.side()).isEqualTo(Side.LOWER);
    }

    @Test
    void a_change_within_its_interval_is_similar() {
        var two = shares(new int[] {2016, 2020}, new long[] {20, 22}, new long[] {100, 100});

        assertThat(((Change) Trend.of(Series.of(two))).side()).isEqualTo(Side.SIMILAR);
    }

    @Test
    void a_break_leaves_only_the_points_since() {
        var points = shares(GAPS, new long[] {412, 398, 371, 352, 330}, new long[] {1980, 2010, 1995, 2004, 1990});

        assertThat(Trend.of(new Series(points, Set.of(2016))))
                .isInstanceOfSatisfying(
                        Change.class, change -> assertThat(change.from().year()).isEqualTo(2016));
        assertThat(reason(new Series(points, Set.of(2014, 2021)))).isEqualTo(Reason.SERIES_BROKEN);
        assertThat(Trend.of(new Series(points, Set.of(2030)))).isInstanceOf(TestedTrend.class);
        assertThat(Trend.of(new Series(points, Set.of(2012)))).isInstanceOf(TestedTrend.class);
    }

    @Test
    void one_point_or_none_says_nothing() {
        assertThat(reason(Series.of(List.of()))).isEqualTo(Reason.TOO_FEW_POINTS);
        assertThat(reason(Series.of(List.of(Point.of(2020, new Proportion(1, 10))))))
                .isEqualTo(Reason.TOO_FEW_POINTS);
    }

    @Test
    void figures_without_a_margin_cannot_be_tested() {
        var points = IntStream.range(2018, 2023)
                .mapToObj(year -> Point.published(year, 5, new Interval(5, 5)))
                .toList();

        assertThat(reason(Series.of(points))).isEqualTo(Reason.NO_INTERVAL);
    }

    @Test
    void shares_beside_published_figures_are_tested_as_figures() {
        var points = IntStream.range(2018, 2023)
                .mapToObj(year -> year == 2018
                        ? Point.published(year, 20, new Interval(18, 22))
                        : Point.of(year, new Proportion(20, 100)))
                .toList();

        assertThat(tested(points).method()).isEqualTo(TestedTrend.Method.WEIGHTED_LINE);
        assertThat(Point.of(2018, Rate.perThousand(20, 1_000)).counted()).isEmpty();
    }

    @Test
    void two_points_in_a_year_are_refused() {
        var point = Point.of(2020, new Proportion(1, 10));

        assertThatIllegalArgumentException().isThrownBy(() -> Series.of(List.of(point, point)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Change(point, point));
        assertThatIllegalArgumentException().isThrownBy(() -> Point.published(2020, 5, new Interval(6, 7)));
    }

    @Test
    void it_tells_how_it_was_made() {
        var trend =
                tested(shares(GAPS, new long[] {412, 398, 371, 352, 330}, new long[] {1980, 2010, 1995, 2004, 1990}));

        assertThat(trend.explanation())
                .asString()
                .startsWith("statistics.trend.falling\n  statistics.trend.ofShares\n    statistics.chiSquare = 14.67")
                .contains("statistics.trend.stable", "(2012)", "(2022)");
    }

    @Property
    void the_direction_turns_with_time_and_neither_order_nor_a_later_start_matter(
            @ForAll @Size(5) List<@IntRange(min = 1, max = 99) Integer> counted,
            @ForAll @IntRange(min = -50, max = 50) int later) {
        var points = IntStream.range(0, 5)
                .mapToObj(place -> Point.of(2000 + 3 * place, new Proportion(10L * counted.get(place), 1_000)))
                .toList();
        var back = points.stream()
                .map(point -> Point.of(4012 - point.year(), point.counted().orElseThrow()))
                .toList();
        var moved = points.reversed().stream()
                .map(point -> Point.of(later + point.year(), point.counted().orElseThrow()))
                .toList();

        var one = tested(points);
        var close = within(1e-6);
        assertThat(tested(back).statistic()).isCloseTo(one.statistic(), close);
        assertThat(tested(back).slope()).isCloseTo(-one.slope(), close);
        assertThat(tested(moved).statistic()).isCloseTo(one.statistic(), close);
        assertThat(tested(moved).direction()).isEqualTo(one.direction());
    }

    private static List<Point> shares(int[] years, long[] counted, long[] asked) {
        return IntStream.range(0, years.length)
                .mapToObj(place -> Point.of(years[place], new Proportion(counted[place], asked[place])))
                .toList();
    }

    private static List<Point> figures(int[] years, double[] values, double[] lower, double[] upper) {
        return IntStream.range(0, years.length)
                .mapToObj(
                        place -> Point.published(years[place], values[place], new Interval(lower[place], upper[place])))
                .toList();
    }

    private static Reason reason(Series series) {
        return ((Trend.None) Trend.of(series)).reason();
    }

    private static TestedTrend tested(List<Point> points) {
        return (TestedTrend) Trend.of(Series.of(points));
    }
}
