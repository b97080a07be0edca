package nl.gezondewijk.statistics.effect;

import static nl.gezondewijk.statistics.Precision.assertGolden;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import nl.gezondewijk.statistics.Confidence;
import nl.gezondewijk.statistics.MadeUp;
import nl.gezondewijk.statistics.Proportion;
import nl.gezondewijk.statistics.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EffectTests {
    private static final int FIRST_YEAR = 2015;
    private static final List<GroupYear> MEANS =
            List.of(year(2012, 85, 390, 480, 1_900), year(2016, 90, 400, 500, 2_000), year(2020, 70, 380, 470, 1_950));

    /** Reference: mpmath 1.3.0 with 40 digits, from the definition. */
    @Test
    void two_by_two_on_means_agrees_with_high_precision() {
        var effect = (EffectOnMeans) Effect.onMeans(FigureKind.ASKED, MEANS, 2018);

        assertGolden(effect.difference(), -3.1815114709851552);
        assertGolden(effect.error(), 3.1921227070690224);
        assertGolden(effect.interval(Confidence.P95), -9.4379570110729407, 3.0749340691026303);
    }

    @Test
    void the_years_before_are_part_of_the_effect() {
        var years = ((Effect.Made) Effect.onMeans(FigureKind.ASKED, MEANS, 2018)).years();

        assertThat(years).extracting(YearDifference::time).containsExactly(2012, 2016, 2020);
        assertThat(years).extracting(YearDifference::before).containsExactly(true, true, false);
        assertGolden(years.get(0).difference(), -0.96828609986504723);
        assertGolden(years.get(0).error().orElseThrow(), 3.2651253677229579);
        assertThat(years.get(1).difference()).isZero();
        assertThat(years.get(1).error()).isEmpty();
    }

    /**
     * Reference: statsmodels 0.13.5, {@code OLS(y, [1, treated, post, treated·post]).fit(cov_type='cluster',
     * cov_kwds={'groups': area}, use_t=True)}; the bootstrap by whole regressions of it over all 256 signs.
     */
    @Test
    void a_regression_over_few_areas_agrees_with_statsmodels_and_with_all_signs_of_the_bootstrap() {
        var effect = (ClusteredEffect) Effect.ofStart(madeUp(8, 4, 3, 2, 6), treated(3), FIRST_YEAR + 2);

        assertGolden(effect.difference(), 6.946000000000007);
        assertGolden(effect.error(), 1.787411121682376);
        assertGolden(effect.pValue(), 0.006005777769945946);
        assertGolden(effect.interval(Confidence.P95), 2.7194443151443393, 11.172555684855674);
        assertGolden(effect.interval(Confidence.P99_8), -1.6072799027188438, 15.499279902718857);
        assertThat(effect.hasFewAreas()).isTrue();
        assertGolden(effect.bootstrapP().orElseThrow(), 4 / 256.0);
        assertThat(effect.explanation()).asString().contains("statistics.effect.fewAreas");
    }

    /**
     * Reference: as above, but the intervals with the quantiles of mpmath 1.3.0; those of scipy 1.10.1 are right to 8
     * digits.
     */
    @Test
    void a_regression_over_many_areas_agrees_with_statsmodels_and_needs_no_bootstrap() {
        var effect = (ClusteredEffect) Effect.ofStart(madeUp(50, 5, 20, 3, 1.5), treated(20), FIRST_YEAR + 3);

        assertGolden(effect.difference(), 2.0137499999999915);
        assertGolden(effect.error(), 0.7128620904101984);
        assertGolden(effect.pValue(), 0.006823034988585187);
        assertGolden(effect.interval(Confidence.P95), 0.5811999956234799, 3.44630000437652);
        assertGolden(effect.interval(Confidence.P99_8), -0.3138011645688681, 4.341301164568868);
        assertThat(effect.hasFewAreas()).isFalse();
        assertThat(effect.bootstrapP()).isEmpty();
        assertThat(effect.explanation()).asString().doesNotContain("statistics.effect.fewAreas");
    }

    /**
     * Reference: numpy 1.24.2, {@code default_rng(1)}, 400,000 draws of signs: 0.0762; ours draws 9,999, so two
     * standard errors.
     */
    @Test
    void a_bootstrap_that_is_drawn_comes_near_a_longer_one_and_is_the_same_each_time() {
        var panel = madeUp(30, 4, 12, 2, 2);
        var effect = (ClusteredEffect) Effect.ofStart(panel, treated(12), FIRST_YEAR + 2);

        assertThat(effect.bootstrapP().orElseThrow()).isCloseTo(0.0761675, within(2 * 0.00266));
        assertThat(Effect.ofStart(panel, treated(12), FIRST_YEAR + 2)).isEqualTo(effect);
    }

    @Test
    void one_treated_area_is_given_its_rank_among_the_controls() {
        var panel = panel(FigureKind.COUNTED, new double[][] {{10, 18}, {10, 11}, {20, 22}, {5, 8}, {7, 11}});
        var effect = (PlaceboEffect) Effect.ofStart(panel, treated(1), FIRST_YEAR + 1);

        assertGolden(effect.difference(), 8 - 2.5);
        assertThat(effect.rank()).isOne();
        assertThat(effect.areas()).isEqualTo(5);
        assertGolden(effect.pValue(), 0.2);
        assertGolden(effect.placebos().get(0), 1 - 3.0);
        assertGolden(effect.placebos().get(1), 2 - 8 / 3.0);
        assertGolden(effect.placebos().get(3), 4 - 2.0);
        assertThat(effect.years().getLast().error()).isEmpty();
    }

    @Test
    void a_control_with_as_large_a_change_comes_first() {
        var panel = panel(FigureKind.COUNTED, new double[][] {{0, 2}, {0, 2}, {0, 0}, {0, -1}});

        assertThat(((PlaceboEffect) Effect.ofStart(panel, treated(1), FIRST_YEAR + 1)).rank())
                .isEqualTo(3);
    }

    /**
     * Reference: mpmath 1.3.0 with 40 digits; the influence of each area as the numerical derivative ({@code diff}) of
     * the estimate to its mass, so from no formula of the paper.
     */
    @Test
    void staggered_starts_agree_with_high_precision_against_areas_that_never_began() {
        var effect = staggered(StaggeredControls.NEVER_TREATED);

        assertGolden(effect.difference(), 3.9264285714285714);
        assertGolden(effect.error().orElseThrow(), 1.0724809756581643);
        assertThat(effect.years()).extracting(YearDifference::time).containsExactly(-4, -3, -2, -1, 0, 1, 2, 3);
        assertYear(effect, -4, 1.523, 2.4597598358376372);
        assertYear(effect, -2, 4.8045714285714286, 1.5181403830807363);
        assertYear(effect, 0, 4.2851428571428571, 1.0495740988235575);
        assertYear(effect, 1, 2.768, 1.7004321947609648);
        assertYear(effect, 3, 4.514, 1.0546407076451308);
        assertThat(effect.groups()).hasSize(10);
        assertGolden(effect.groups().get(0).difference(), 3.8546666666666667);
        assertGolden(effect.groups().get(1).difference(), 4.3053333333333333);
        assertGolden(effect.groups().getLast().difference(), 4.1315);
        assertGolden(effect.groups().getLast().error().orElseThrow(), 2.4814812083713227);
    }

    /** Reference: as above. */
    @Test
    void staggered_starts_agree_with_high_precision_against_areas_that_had_not_begun() {
        var effect = staggered(StaggeredControls.NOT_YET_TREATED);

        assertGolden(effect.difference(), 3.8268095238095238);
        assertGolden(effect.error().orElseThrow(), 1.1197237606602643);
        assertYear(effect, -2, 4.8406666666666667, 1.4592547647447772);
        assertYear(effect, 0, 3.5604761904761905, 1.1622604862945551);
        assertYear(effect, 1, 3.0941904761904762, 1.7863104879408972);
        assertGolden(effect.groups().get(0).difference(), 3.9388888888888889);
        assertGolden(effect.groups().get(1).difference(), 2.6144444444444444);
    }

    private static StaggeredEffect staggered(StaggeredControls controls) {
        var made = new MadeUp(99);
        var rows = IntStream.range(0, 12).mapToObj(i -> made.row(6)).toArray(double[][]::new);
        return (StaggeredEffect) Effect.ofStarts(
                panel(FigureKind.COUNTED, rows), starts(12, i -> i < 3 ? 2017 : i < 7 ? 2019 : 0), controls);
    }

    private static void assertYear(StaggeredEffect effect, int since, double difference, double error) {
        var year = effect.years().stream()
                .filter(one -> one.time() == since)
                .findFirst()
                .orElseThrow();
        assertThat(year.before()).isEqualTo(since < 0);
        assertGolden(year.difference(), difference);
        assertGolden(year.error().orElseThrow(), error);
    }

    @Test
    void with_one_start_the_staggered_effect_is_the_change_since_the_last_year_before() {
        var panel = panel(FigureKind.COUNTED, new double[][] {{9, 1, 4}, {3, 2, 7}, {5, 5, 6}, {0, 1, 4}});
        var effect = (StaggeredEffect)
                Effect.ofStarts(panel, starts(4, i -> i < 2 ? 2017 : 0), StaggeredControls.NEVER_TREATED);

        assertGolden(effect.difference(), (3 + 5) / 2.0 - (1 + 3) / 2.0);
    }

    @Test
    void areas_that_began_before_the_figures_are_left_out_and_a_start_after_them_is_none() {
        var panel = panel(FigureKind.COUNTED, new double[][] {{9, 1}, {3, 2}, {5, 5}, {0, 1}, {1, 9}});
        var starts = starts(5, i -> i == 0 ? 2010 : i < 3 ? 2016 : i == 3 ? 2030 : 0);
        var effect = (StaggeredEffect) Effect.ofStarts(panel, starts, StaggeredControls.NEVER_TREATED);

        assertThat(effect.areas()).isEqualTo(4);
        assertThat(effect.leftOut()).isOne();
    }

    @Test
    void a_group_of_one_area_leaves_no_error() {
        var panel = panel(FigureKind.COUNTED, new double[][] {{9, 1}, {3, 2}, {5, 5}});
        var effect = (StaggeredEffect)
                Effect.ofStarts(panel, starts(3, i -> i == 0 ? 2016 : 0), StaggeredControls.NEVER_TREATED);

        assertThat(effect.error()).isEmpty();
        assertThat(effect.interval(Confidence.P95)).isEmpty();
    }

    @Test
    void where_all_begin_at_once_and_nobody_never_does_there_are_no_controls() {
        var panel = panel(FigureKind.COUNTED, new double[][] {{9, 1}, {3, 2}});

        for (var controls : StaggeredControls.values()) {
            assertThat(Effect.ofStarts(panel, starts(2, i -> 2016), controls))
                    .isEqualTo(new Effect.None(Reason.TOO_FEW_CONTROLS));
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = FigureKind.class,
            names = {"MODELLED", "BORROWED"})
    void figures_that_cannot_know_what_was_done_are_refused(FigureKind kind) {
        var refused = new Effect.None(kind == FigureKind.MODELLED ? Reason.MODELLED : Reason.BORROWED);
        var panel = panel(kind, new double[][] {{1, 2}, {1, 5}, {3, 4}, {2, 2}});

        assertThat(Effect.onMeans(kind, MEANS, 2018)).isEqualTo(refused);
        assertThat(Effect.ofStart(panel, treated(2), FIRST_YEAR + 1)).isEqualTo(refused);
        assertThat(Effect.ofStarts(panel, Map.of(), StaggeredControls.NEVER_TREATED))
                .isEqualTo(refused);
        assertThat(refused.explanation()).asString().startsWith("statistics.reason.");
    }

    @Test
    void what_cannot_be_told_has_its_reason() {
        var panel = panel(FigureKind.COUNTED, new double[][] {{1, 2}, {1, 5}, {3, 4}, {2, 2}});
        var alike = panel(FigureKind.COUNTED, new double[][] {{1, 3}, {4, 6}, {3, 4}, {2, 3}});
        var none = panel(FigureKind.COUNTED, new double[0][]);

        assertThat(reason(Effect.ofStart(panel, treated(2), FIRST_YEAR))).isEqualTo(Reason.NO_BEFORE_OR_AFTER);
        assertThat(reason(Effect.ofStart(panel, treated(2), FIRST_YEAR + 2))).isEqualTo(Reason.NO_BEFORE_OR_AFTER);
        assertThat(reason(Effect.ofStart(panel, Set.of(), FIRST_YEAR + 1))).isEqualTo(Reason.NOT_TREATED);
        assertThat(reason(Effect.ofStart(panel, treated(3), FIRST_YEAR + 1))).isEqualTo(Reason.TOO_FEW_CONTROLS);
        assertThat(reason(Effect.ofStart(alike, treated(2), FIRST_YEAR + 1))).isEqualTo(Reason.ALL_CHANGED_ALIKE);
        assertThat(reason(Effect.ofStart(none, treated(2), FIRST_YEAR))).isEqualTo(Reason.NO_BEFORE_OR_AFTER);
        assertThat(reason(Effect.onMeans(FigureKind.ASKED, List.of(), 2018))).isEqualTo(Reason.NO_BEFORE_OR_AFTER);
        assertThat(reason(Effect.onMeans(FigureKind.ASKED, MEANS, 2010))).isEqualTo(Reason.NO_BEFORE_OR_AFTER);
        assertThat(reason(Effect.onMeans(FigureKind.ASKED, MEANS, 2021))).isEqualTo(Reason.NO_BEFORE_OR_AFTER);
        assertThat(reason(Effect.ofStarts(panel, Map.of(), StaggeredControls.NOT_YET_TREATED)))
                .isEqualTo(Reason.NOT_TREATED);
        assertThat(reason(Effect.ofStarts(none, Map.of(), StaggeredControls.NOT_YET_TREATED)))
                .isEqualTo(Reason.NOT_TREATED);
    }

    @Test
    void an_area_without_a_figure_in_some_year_is_left_out_and_counted() {
        var observations = new ArrayList<Observation>();
        var rows = new double[][] {{1, 2}, {1, 5}, {3, 4}, {2, 2}};
        for (int area = 0; area < rows.length; area++) {
            for (int year = 0; year < 2; year++) {
                observations.add(new Observation(name(area), FIRST_YEAR + year, rows[area][year]));
            }
        }
        observations.add(new Observation("area 99", FIRST_YEAR, 1e9));
        var panel = Panel.of(FigureKind.COUNTED, observations);

        assertThat(panel.leftOut()).isOne();
        assertGolden(((ClusteredEffect) Effect.ofStart(panel, treated(2), FIRST_YEAR + 1)).difference(), 2);
    }

    @Test
    void two_values_for_one_area_and_year_are_refused() {
        var twice = List.of(new Observation("a", 2020, 1), new Observation("a", 2020, 2));

        assertThatIllegalArgumentException().isThrownBy(() -> Panel.of(FigureKind.COUNTED, twice));
        assertThatIllegalArgumentException().isThrownBy(() -> new Observation("a", 2020, Double.NaN));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Effect.onMeans(FigureKind.ASKED, List.of(MEANS.get(0), MEANS.get(0)), 2018));
    }

    @Property(tries = 150)
    void what_is_constant_in_an_area_or_happens_everywhere_in_a_year_is_no_effect(
            @ForAll long seed, @ForAll @IntRange(min = 4, max = 45) int areas) {
        var random = new Random(seed);
        var rows = rows(random, areas, 5);
        var moved = new double[areas][];
        var everywhere = random.doubles(5, -100, 100).toArray();
        for (int area = 0; area < areas; area++) {
            double own = random.nextDouble(-100, 100);
            var row = rows[area];
            moved[area] = IntStream.range(0, 5)
                    .mapToDouble(year -> row[year] + own + everywhere[year])
                    .toArray();
        }
        for (int treated : List.of(1, 2)) {
            var one = (Effect.Made) Effect.ofStart(panel(FigureKind.COUNTED, rows), treated(treated), FIRST_YEAR + 3);
            var other =
                    (Effect.Made) Effect.ofStart(panel(FigureKind.COUNTED, moved), treated(treated), FIRST_YEAR + 3);
            assertThat(other.difference()).isCloseTo(one.difference(), within(1e-10));
        }
        var starts = starts(areas, i -> i == 0 ? 2016 : i == 1 ? 2018 : 0);
        assertThat(((Effect.Made) Effect.ofStarts(
                                panel(FigureKind.COUNTED, moved), starts, StaggeredControls.NOT_YET_TREATED))
                        .difference())
                .isCloseTo(
                        ((Effect.Made) Effect.ofStarts(
                                        panel(FigureKind.COUNTED, rows), starts, StaggeredControls.NOT_YET_TREATED))
                                .difference(),
                        within(1e-10));
    }

    @Property(tries = 100)
    void an_effect_that_is_put_in_comes_out(
            @ForAll long seed, @ForAll @DoubleRange(min = -50, max = 50) double effect) {
        var rows = rows(new Random(seed), 12, 4);
        var without = (Effect.Made) Effect.ofStart(panel(FigureKind.COUNTED, rows), treated(5), FIRST_YEAR + 2);
        for (int area = 0; area < 5; area++) {
            rows[area][2] += effect;
            rows[area][3] += effect;
        }
        var with = (Effect.Made) Effect.ofStart(panel(FigureKind.COUNTED, rows), treated(5), FIRST_YEAR + 2);

        assertThat(with.difference() - without.difference()).isCloseTo(effect, within(1e-10));
    }

    @Property(tries = 50)
    void p_values_are_shares_and_a_p_value_under_5_percent_goes_with_an_interval_without_nothing(@ForAll long seed) {
        var rows = rows(new Random(seed), 10, 3);
        var effect = (ClusteredEffect) Effect.ofStart(panel(FigureKind.COUNTED, rows), treated(4), FIRST_YEAR + 2);

        assertThat(effect.pValue()).isBetween(0.0, 1.0);
        assertThat(effect.bootstrapP().orElseThrow()).isBetween(0.0, 1.0);
        assertThat(effect.pValue() < 0.05)
                .isNotEqualTo(effect.interval(Confidence.P95).contains(0));
    }

    private static double[][] rows(Random random, int areas, int years) {
        return IntStream.range(0, areas)
                .mapToObj(area -> random.doubles(years, 0, 10).toArray())
                .toArray(double[][]::new);
    }

    private static Panel madeUp(int areas, int years, int treated, int first, double effect) {
        var made = new MadeUp(7 + areas);
        var rows = IntStream.range(0, areas).mapToObj(i -> made.row(years)).toArray(double[][]::new);
        for (int area = 0; area < treated; area++) {
            for (int year = first; year < years; year++) {
                rows[area][year] += effect;
            }
        }
        return panel(FigureKind.COUNTED, rows);
    }

    private static Panel panel(FigureKind kind, double[][] rows) {
        var observations = new ArrayList<Observation>();
        for (int area = 0; area < rows.length; area++) {
            for (int year = 0; year < rows[area].length; year++) {
                observations.add(new Observation(name(area), FIRST_YEAR + year, rows[area][year]));
            }
        }
        return Panel.of(kind, observations);
    }

    private static Set<String> treated(int first) {
        return IntStream.range(0, first).mapToObj(EffectTests::name).collect(Collectors.toSet());
    }

    private static Map<String, Integer> starts(int areas, IntUnaryOperator start) {
        return IntStream.range(0, areas)
                .filter(area -> start.applyAsInt(area) != 0)
                .boxed()
                .collect(Collectors.toMap(EffectTests::name, start::applyAsInt));
    }

    private static String name(int area) {
        return "area %02d".formatted(area);
    }

    private static GroupYear year(int year, long treated, long ofTreated, long controls, long ofControls) {
        return new GroupYear(
                year,
                GroupMean.of(new Proportion(treated, ofTreated)),
                GroupMean.of(new Proportion(controls, ofControls)));
    }

    private static Reason reason(Effect effect) {
        return ((Effect.None) effect).reason();
    }
}
