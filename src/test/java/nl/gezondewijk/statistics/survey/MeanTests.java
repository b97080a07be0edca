package nl.gezondewijk.statistics.survey;

import static nl.gezondewijk.statistics.Confidence.P95;
import static nl.gezondewijk.statistics.Confidence.P99_8;
import static nl.gezondewijk.statistics.Precision.assertGolden;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import nl.gezondewijk.statistics.Comparison;
import nl.gezondewijk.statistics.Confidence;
import nl.gezondewijk.statistics.EstimateLaws;
import nl.gezondewijk.statistics.Reason;
import nl.gezondewijk.statistics.Reference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeanTests {
    private static final double[] ELEVEN = {3.1, 2.7, 2.7, 8.25, 0.4, 11.9, 6.6, 5.05, 4.4, 3.9, 7.7};

    /**
     * Reference: mpmath 1.2.1 with 50 digits, t by bisection of its {@code betainc(ν/2, 1/2, 0, ν/(ν+t²), regularized=True)/2}; the last two
     * rows R 4.2.2, {@code 70 + c(-1,1)*qt(.975, 999999)*12/1000}.
     */
    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            asked, mean, deviation, confidence, lower, upper
            11, 5.1545454545454545, 3.2354639965122889, P95, 2.9809311657674606, 7.3281597433234485
            11, 5.1545454545454545, 3.2354639965122889, P99_8, 1.1122450412444697, 9.1968458678464394
            2, 5, 1, P95, -3.9846435320937607, 13.984643532093761
            2, 5, 1, P99_8, -220.07833855829961, 230.07833855829961
            400, 70, 12, P95, 68.820443622447471, 71.179556377552529
            400, 70, 12, P99_8, 68.133530222936875, 71.866469777063125
            30, 1000000000000, 3, P95, 999999999998.87978, 1000000000001.1202
            1000000, 70, 12, P95, 69.976480403718199, 70.023519596281801
            1000000, 70, 12, P99_8, 69.962917114524103, 70.037082885475897
            """)
    void interval_agrees_with_high_precision(
            long asked, double mean, double deviation, Confidence confidence, double lower, double upper) {
        assertGolden(known(Mean.published(asked, mean, deviation)).interval(confidence), lower, upper);
    }

    /** Huge values of both signs, whose difference no number holds. Reference: exact fractions, {@code 1e308·√(4/3)}. */
    @Test
    void huge_values_of_both_signs_have_a_mean_and_a_range() {
        var mean = known(Mean.of(1e308, 1e308, -1e308));

        assertGolden(mean.value() / 1e308, 1.0 / 3);
        assertGolden(mean.deviation() / 1e308, 1.1547005383792515);
        assertThat(mean.interval(P95).lower()).isEqualTo(-Double.MAX_VALUE);
        assertThat(mean.interval(P95).contains(mean.value())).isTrue();
        var values = new double[100];
        java.util.Arrays.fill(values, 1.7e308);
        values[0] = -1.7e308;
        assertGolden(known(Mean.of(values)).deviation() / 1e308, 0.34);
    }

    /** Reference: mpmath 1.2.1 with 50 digits. */
    @Test
    void mean_and_deviation_agree_with_high_precision() {
        var mean = known(Mean.of(ELEVEN));

        assertGolden(mean.value(), 5.1545454545454545);
        assertGolden(mean.deviation(), 3.2354639965122889);
        assertGolden(mean.pValueAgainst(7), 0.087808853495148783);
        assertGolden(mean.pValueAgainst(5), 0.87727770326963957);
    }

    /**
     * Reference: Student 1908, the additional hours of sleep of ten patients, second drug less first: mean 1.58, and in R's {@code t.test} of the same data ({@code
     * sleep}) an interval of 0.7001142 to 2.4598858 with p = 0.002833.
     */
    @Test
    void agrees_with_students_own_data() {
        var mean = known(Mean.of(1.2, 2.4, 1.3, 1.3, 0.0, 1.0, 1.8, 0.8, 4.6, 1.4));

        assertThat(mean.value()).isCloseTo(1.58, within(1e-12));
        assertThat(mean.interval(P95).lower()).isCloseTo(0.7001142, within(5e-8));
        assertThat(mean.interval(P95).upper()).isCloseTo(2.4598858, within(5e-8));
        assertThat(mean.pValueAgainst(0)).isCloseTo(0.002833, within(5e-7));
    }

    @Test
    void a_high_common_level_costs_no_precision() {
        assertGolden(
                known(Mean.of(1e9 + 1, 1e9 + 2, 1e9 + 4, 1e9 + 8, 1e9 + 16)).deviation(), 6.0991802727907625);
    }

    @Test
    void equal_values_leave_no_doubt() {
        var mean = known(Mean.of(7, 7, 7));

        assertThat(mean.interval(P99_8).width()).isZero();
        assertThat(mean.pValueAgainst(7)).isOne();
        assertThat(mean.pValueAgainst(8)).isZero();
    }

    @Test
    void of_one_person_or_nobody_there_is_none() {
        assertThat(Mean.of(5)).isEqualTo(new Mean.None(1, Reason.TOO_FEW_VALUES));
        assertThat(Mean.of()).isEqualTo(new Mean.None(0, Reason.NOBODY));
        assertThat(Mean.published(1, 5, 0)).isEqualTo(new Mean.None(1, Reason.TOO_FEW_VALUES));
    }

    @Test
    void an_absent_value_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Mean.of(1, Double.NaN));
        assertThatIllegalArgumentException().isThrownBy(() -> Mean.published(5, 3, -1));
    }

    @Test
    void it_can_be_held_against_a_reference() {
        assertThat(Comparison.withReference(known(Mean.of(ELEVEN)), Reference.apart(12)))
                .isInstanceOfSatisfying(
                        Comparison.Made.class, made -> assertThat(made.side()).hasToString("LOWER"));
    }

    @Test
    void it_tells_how_it_was_made() {
        assertThat(known(Mean.of(ELEVEN)).explanation())
                .asString()
                .contains("statistics.surveyMean = 5.15", "statistics.asked = 11.0", "interval95 (Student 1908)");
    }

    @Property
    void interval_lies_round_the_mean_and_agrees_with_its_test(
            @ForAll @Size(min = 2, max = 30) List<@DoubleRange(min = 0, max = 100) Double> values,
            @ForAll @DoubleRange(min = -20, max = 120) double reference) {
        var mean =
                known(Mean.of(values.stream().mapToDouble(Double::doubleValue).toArray()));

        assertThat(mean.interval(P95).contains(mean.value())).isTrue();
        assertThat(mean.interval(P99_8).width())
                .isGreaterThanOrEqualTo(mean.interval(P95).width());
        EstimateLaws.pValueAgreesWithInterval(mean, reference);
    }

    private static Mean.Known known(Mean mean) {
        return (Mean.Known) mean;
    }
}
