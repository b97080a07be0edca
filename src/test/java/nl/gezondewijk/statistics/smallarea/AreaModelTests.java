package nl.gezondewijk.statistics.smallarea;

import static nl.gezondewijk.statistics.Precision.assertGolden;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import nl.gezondewijk.statistics.Confidence;
import nl.gezondewijk.statistics.MadeUp;
import nl.gezondewijk.statistics.Reason;
import org.junit.jupiter.api.Test;

class AreaModelTests {

    @Test
    void the_milk_data_give_what_high_precision_gives() {
        var model = fitted(Milk.areas());

        assertGolden(model.betweenAreas(), 0.018550334762766672);
        assertGolden(model.coefficients().get(0), 0.96818898697496498);
        assertGolden(model.coefficients().get(1), 0.13278030545673814);
        assertGolden(model.coefficients().get(2), 0.22694622452059329);
        assertGolden(model.coefficients().get(3), -0.24130103994462996);
        for (int i = 0; i < Milk.AREAS.size(); i++) {
            var area = model.area(i);
            var expected = Milk.AREAS.get(i);
            assertGolden(area.value(), expected.value());
            assertGolden(area.meanSquaredError(), expected.meanSquaredError());
            assertGolden(area.gamma(), expected.gamma());
            assertGolden(area.residual().orElseThrow(), expected.residual());
            assertGolden(area.leverage(), expected.leverage());
        }
    }

    /**
     * Reference: R's sae, {@code mseFH(yi ~ as.factor(MajorArea), SD^2)}, which stops when A moves less than one in
     * 10,000.
     */
    @Test
    void the_milk_data_give_what_is_published() {
        var model = fitted(Milk.areas());

        assertThat(model.betweenAreas()).isCloseTo(0.01855022, within(2e-7));
        assertThat(model.coefficients().get(0)).isCloseTo(0.9681890, within(1e-6));
        assertThat(model.coefficients().get(1)).isCloseTo(0.1327801, within(1e-6));
        assertThat(model.coefficients().get(2)).isCloseTo(0.2269462, within(1e-6));
        assertThat(model.coefficients().get(3)).isCloseTo(-0.2413011, within(1e-6));
        assertThat(model.value(0)).isCloseTo(1.0219703, within(1e-6));
        assertThat(Math.pow(model.error(0), 2)).isCloseTo(0.013460220, within(1e-7));
    }

    /** Reference: mpmath 1.3.0 with 40 digits, from the definitions; the p-value by its {@code gammainc}. */
    @Test
    void the_milk_data_are_diagnosed() {
        var diagnostics = fitted(Milk.areas()).diagnostics();

        assertGolden(diagnostics.distance(), 10.498034901544284);
        assertGolden(diagnostics.pValue(), 0.99999991315993526);
        assertGolden(diagnostics.slope().orElseThrow(), 1.1529914280395512);
        assertGolden(diagnostics.largestResidual(), 3.22178449033228);
        assertThat(diagnostics.beyondTwo()).isEqualTo(2);
        assertGolden(diagnostics.leastGamma(), 0.21663021853108537);
        assertGolden(diagnostics.largestGamma(), 0.80515930489214612);
        assertGolden(diagnostics.largestLeverage(), 0.2030822910129884);
    }

    /**
     * Reference: mpmath 1.3.0 with 40 digits: the score of A times the restricted likelihood by whole matrices, its
     * root by {@code findroot(solver='anderson')}.
     */
    @Test
    void an_adjusted_likelihood_and_areas_without_respondents_agree_with_high_precision() {
        var model = fitted(withoutDifferences());

        assertThat(model.isAdjusted()).isTrue();
        assertGolden(model.betweenAreas(), 2.2312158553038932);
        assertGolden(model.coefficients().get(0), 3917.3202125321551);
        assertGolden(model.coefficients().get(1), 1.065692346630903);
        assertGolden(model.coefficients().get(2), -1.9483905347626696);
        assertGolden(model.value(0), 21.886367356550073);
        assertGolden(model.area(0).meanSquaredError(), 2.8961371179496519);
        assertGolden(model.value(10), 20.804772555711587);
        assertGolden(model.area(10).meanSquaredError(), 1.4861259628491637);
        assertGolden(model.area(10).gamma(), 0.66979023642415646);
        assertGolden(model.value(3), 15.300650245290938);
        assertGolden(model.area(3).meanSquaredError(), 3.4777423416842497);
        assertGolden(model.value(8), 3.1768271924387623);
        assertGolden(model.area(8).meanSquaredError(), 6.2904571428216358);
    }

    @Test
    void an_area_without_respondents_leans_on_others_alone() {
        var area = fitted(withoutDifferences()).area(3);

        assertThat(area.direct()).isEmpty();
        assertThat(area.residual()).isEmpty();
        assertThat(area.gamma()).isZero();
        assertThat(area.value()).isEqualTo(area.synthetic());
        assertThat(area.explanation()).asString().contains("statistics.smallarea.nobodyAsked");
    }

    @Test
    void the_explanation_shows_both_halves_and_how_they_weigh() {
        assertThat(fitted(Milk.areas()).area(0).explanation())
                .asString()
                .startsWith("statistics.smallarea.modelled = 1.02197")
                .contains(
                        "statistics.smallarea.gamma = 0.4111",
                        "statistics.smallarea.direct = 1.099",
                        "statistics.smallarea.synthetic = 0.968",
                        "statistics.interval998 (Datta & Lahiri 2000)");
    }

    @Test
    void a_model_tells_how_it_was_made() {
        assertThat(fitted(Milk.areas()).explanation())
                .asString()
                .contains("statistics.smallarea.restricted", "statistics.smallarea.slope", "(Fay & Herriot 1979)");
        assertThat(fitted(withoutDifferences()).explanation()).asString().contains("statistics.smallarea.adjusted");
    }

    @Test
    void the_interval_is_as_wide_as_its_confidence() {
        var area = fitted(Milk.areas()).area(0);

        assertThat(area.interval(Confidence.P95).width())
                .isCloseTo(2 * 1.959963984540054 * area.error(), within(1e-12));
    }

    @Test
    void a_covariate_that_follows_from_others_is_refused() {
        var one = new double[] {1, 2, 3, 4, 5, 6, 7.5, 9};
        var twice = Arrays.stream(one).map(value -> 3 - 2 * value).toArray();

        assertThat(reason(SurveyedAreas.all(one, ones(8), one, twice))).isEqualTo(Reason.COLLINEAR);
    }

    @Test
    void a_covariate_that_is_the_same_everywhere_is_refused() {
        assertThat(reason(SurveyedAreas.all(new double[8], ones(8), ones(8)))).isEqualTo(Reason.COLLINEAR);
    }

    @Test
    void a_covariate_that_differs_only_where_nobody_was_asked_is_refused() {
        var surveyed = new boolean[] {true, true, true, true, true, true, false};

        assertThat(reason(SurveyedAreas.of(surveyed, new double[7], ones(7), new double[] {0, 0, 0, 0, 0, 0, 1})))
                .isEqualTo(Reason.COLLINEAR);
    }

    @Test
    void too_few_areas_are_no_model() {
        assertThat(reason(SurveyedAreas.all(new double[] {1, 2, 3}, ones(3)))).isEqualTo(Reason.TOO_FEW_AREAS);
        assertThat(reason(SurveyedAreas.all(new double[0], new double[0]))).isEqualTo(Reason.TOO_FEW_AREAS);
        assertThat(reason(SurveyedAreas.all(new double[] {1}, ones(1)))).isEqualTo(Reason.TOO_FEW_AREAS);
        assertThat(AreaModel.of(SurveyedAreas.all(new double[] {1, 2, 4, 9}, ones(4))))
                .isInstanceOf(FittedModel.class);
    }

    @Test
    void areas_with_equal_figures_keep_them() {
        var direct = new double[10];
        Arrays.fill(direct, 37.5);
        var model = fitted(SurveyedAreas.all(direct, ones(10)));

        assertThat(model.isAdjusted()).isTrue();
        assertGolden(model.value(4), 37.5);
        assertThat(model.diagnostics().slope()).isEmpty();
    }

    @Test
    void figures_that_differ_hugely_more_than_chance_are_their_own() {
        var direct = new Random(4).doubles(30, -1e12, 1e12).toArray();
        var model = fitted(SurveyedAreas.all(direct, ones(30)));

        assertGolden(model.value(3), direct[3]);
        assertGolden(model.error(3), 1);
    }

    @Test
    void huge_figures_with_errors_as_huge_are_like_any_other() {
        var direct = new double[] {3e150, 5e150, 4e150, 9e150, 1e150, 6e150};
        var variance = new double[6];
        Arrays.fill(variance, 1e300);

        assertGolden(
                fitted(SurveyedAreas.all(direct, variance)).value(3),
                1e150
                        * fitted(SurveyedAreas.all(new double[] {3, 5, 4, 9, 1, 6}, ones(6)))
                                .value(3));
    }

    @Test
    void figures_too_far_apart_to_compute_with_have_no_model() {
        var direct = new Random(4).doubles(30, -1e150, 1e150).toArray();

        assertThat(reason(SurveyedAreas.all(direct, ones(30)))).isEqualTo(Reason.NOT_SETTLED);
    }

    @Test
    void one_area_that_is_known_far_better_than_the_others_does_not_keep_it_from_settling() {
        for (int seed = 0; seed < 200; seed++) {
            var random = new Random(seed);
            var direct = random.doubles(12, 20, 40).toArray();
            var variance = random.doubles(12, 5, 50).toArray();
            variance[3] = 1e-4;

            assertThat(AreaModel.of(SurveyedAreas.all(direct, variance))).isInstanceOf(FittedModel.class);
        }
    }

    @Test
    void a_variance_of_nothing_is_refused_for_no_survey_is_certain() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SurveyedAreas.all(new double[] {1, 2}, new double[] {1, 0}))
                .withMessageContaining("not 0.0 at place 1");
        assertThatIllegalArgumentException().isThrownBy(() -> SurveyedAreas.all(new double[] {Double.NaN}, ones(1)));
        assertThatIllegalArgumentException().isThrownBy(() -> SurveyedAreas.all(new double[] {1}, ones(2)));
    }

    @Test
    void what_stands_where_nobody_was_asked_is_not_looked_at() {
        var surveyed = new boolean[] {true, true, true, true, true, false};
        var direct = new double[] {1, 2, 3, 4, 9, Double.NaN};

        assertThat(AreaModel.of(SurveyedAreas.of(surveyed, direct, new double[] {1, 1, 1, 1, 1, 0})))
                .isInstanceOf(FittedModel.class);
    }

    @Property(tries = 200)
    void an_estimate_lies_between_what_was_found_and_what_was_expected(
            @ForAll @IntRange(min = 8, max = 60) int areas, @ForAll long seed) {
        var input = random(areas, seed, 1, 0);
        var model = fitted(input);

        for (int i = 0; i < areas; i++) {
            var area = model.area(i);
            double direct = area.direct().orElseThrow();
            assertThat(area.gamma()).isBetween(0.0, 1.0);
            assertThat(area.leverage()).isBetween(0.0, 1.0);
            assertThat(area.value())
                    .isBetween(Math.min(direct, area.synthetic()) - 1e-9, Math.max(direct, area.synthetic()) + 1e-9);
            assertThat(area.error()).isPositive();
        }
    }

    @Property(tries = 100)
    void another_unit_changes_nothing(
            @ForAll @IntRange(min = 8, max = 40) int areas,
            @ForAll long seed,
            @ForAll @DoubleRange(min = 0.01, max = 1000000) double unit) {
        var one = fitted(random(areas, seed, 1, 0));
        var other = fitted(random(areas, seed, unit, 0));

        for (int i = 0; i < areas; i++) {
            assertThat(other.value(i) / unit).isCloseTo(one.value(i), within(1e-7 * (1 + Math.abs(one.value(i)))));
            assertThat(other.error(i) / unit).isCloseTo(one.error(i), within(1e-7));
        }
    }

    @Property(tries = 100)
    void a_level_that_all_areas_share_moves_all_estimates_by_itself(
            @ForAll @IntRange(min = 8, max = 40) int areas,
            @ForAll long seed,
            @ForAll @DoubleRange(min = -1000, max = 1000) double level) {
        var one = fitted(random(areas, seed, 1, 0));
        var other = fitted(random(areas, seed, 1, level));

        for (int i = 0; i < areas; i++) {
            assertThat(other.value(i) - level).isCloseTo(one.value(i), within(1e-6));
        }
    }

    private static SurveyedAreas random(int areas, long seed, double unit, double level) {
        var random = new Random(seed);
        var covariate = random.doubles(areas, 0, 100).toArray();
        var variance = random.doubles(areas, 0.5, 20).map(v -> v * unit * unit).toArray();
        var direct = new double[areas];
        for (int i = 0; i < areas; i++) {
            direct[i] = unit * (level + 30 + covariate[i] / 5 + 3 * random.nextGaussian());
        }
        return SurveyedAreas.all(direct, variance, covariate);
    }

    /**
     * Twelve areas, of which two without respondents, that follow the covariates more closely than chance would have
     * it.
     */
    private static SurveyedAreas withoutDifferences() {
        var made = new MadeUp(5);
        var surveyed = new boolean[12];
        var direct = new double[12];
        var variance = new double[12];
        var first = new double[12];
        var second = new double[12];
        for (int i = 0; i < 12; i++) {
            double a = made.next();
            double b = made.next();
            variance[i] = 1 + made.next();
            first[i] = a;
            second[i] = 2000 + b;
            direct[i] = 20 + a - 2 * b + made.next() / 5;
            surveyed[i] = i != 3 && i != 8;
        }
        return SurveyedAreas.of(surveyed, direct, variance, first, second);
    }

    private static FittedModel fitted(SurveyedAreas areas) {
        return (FittedModel) AreaModel.of(areas);
    }

    private static Reason reason(SurveyedAreas areas) {
        return ((AreaModel.None) AreaModel.of(areas)).reason();
    }

    private static double[] ones(int length) {
        var ones = new double[length];
        Arrays.fill(ones, 1);
        return ones;
    }
}
