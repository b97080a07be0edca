package nl.gezondewijk.statistics.survey;

import static nl.gezondewijk.statistics.Confidence.P95;
import static nl.gezondewijk.statistics.Confidence.P99_8;
import static nl.gezondewijk.statistics.Precision.assertGolden;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import nl.gezondewijk.statistics.Confidence;
import nl.gezondewijk.statistics.EstimateLaws;
import nl.gezondewijk.statistics.Proportion;
import nl.gezondewijk.statistics.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WeightedProportionTests {

    /** Reference: mpmath 1.2.1 with 50 digits, {@code n*W2/W**2} and Wilson's formula at {@code n = W**2/W2}. */
    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            asked, counted, weight, squares, confidence, designEffect, value, lower, upper
            10, 7.3, 12, 20.205, P95, 1.403125, 60.833333333333333, 27.903880243923017, 86.174482737351995
            10, 7.3, 12, 20.205, P99_8, 1.403125, 60.833333333333333, 17.174937276107097, 92.084641601814407
            1543, 402.5, 1543, 3010.25, P95, 1.9509073233959819, 26.085547634478289, 23.146167478333601, 29.256109289063880
            1543, 402.5, 1543, 3010.25, P99_8, 1.9509073233959819, 26.085547634478289, 21.566304661356755, 31.175389751985538
            400, 0, 400, 520, P95, 1.3, 0, 0, 1.2330794390898886
            400, 0, 400, 520, P99_8, 1.3, 0, 0, 3.0101753298952363
            25, 31, 31, 44.5, P95, 1.1576482830385016, 100, 84.898124027511786, 100
            25, 31, 31, 44.5, P99_8, 1.1576482830385016, 100, 69.338503658667967, 100
            """)
    void interval_agrees_with_high_precision(
            long asked,
            double counted,
            double weight,
            double squares,
            Confidence confidence,
            double designEffect,
            double value,
            double lower,
            double upper) {
        var proportion = known(WeightedProportion.ofSums(asked, counted, weight, squares));

        assertGolden(proportion.designEffect(), designEffect);
        assertGolden(proportion.value(), value);
        assertGolden(proportion.interval(confidence), lower, upper);
    }

    /** Reference: mpmath 1.2.1, {@code erfc(|p − π|/√(π(1−π)/n)/√2)} at n/deff. */
    @Test
    void p_value_agrees_with_high_precision() {
        assertGolden(
                known(WeightedProportion.ofSums(1543, 402.5, 1543, 3010.25)).pValueAgainst(30), 0.016292644588581983);
    }

    @Test
    void respondents_and_their_sums_give_the_same() {
        double[] weights = {0.5, 1.5, 2, 1, 1, 0.25, 3, 0.75, 1.2, 0.8};
        boolean[] counted = {true, false, true, true, false, false, true, false, false, true};

        var fromRespondents = known(WeightedProportion.of(weights, counted));
        var fromSums = known(WeightedProportion.ofSums(10, 7.3, 12, 20.205));
        assertGolden(fromRespondents.designEffect(), fromSums.designEffect());
        assertGolden(fromRespondents.value(), fromSums.value());
    }

    @Test
    void who_has_no_weight_does_not_count() {
        assertThat(WeightedProportion.of(new double[] {1, 0, 1}, new boolean[] {true, true, false}))
                .isEqualTo(WeightedProportion.ofSums(2, 1, 2, 2));
    }

    @Test
    void of_nobody_there_is_none() {
        assertThat(WeightedProportion.of(new double[] {0}, new boolean[] {true}))
                .isEqualTo(new WeightedProportion.None(Reason.NOBODY));
    }

    @Test
    void what_no_weights_can_be_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> WeightedProportion.ofSums(10, 5, 10, 9));
        assertThatIllegalArgumentException().isThrownBy(() -> WeightedProportion.ofSums(10, 11, 10, 12));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WeightedProportion.of(new double[] {-1}, new boolean[] {true}));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WeightedProportion.of(new double[] {1, 2}, new boolean[] {true}));
    }

    @Test
    void it_tells_how_it_was_made() {
        assertThat(known(WeightedProportion.ofSums(400, 100, 400, 520)).explanation())
                .asString()
                .contains("statistics.designEffect = 1.3 (Kish 1965)", "statistics.effectiveSize = 307.69");
    }

    @Property
    void equal_weights_are_no_weights(
            @ForAll @IntRange(min = 1, max = 500) int asked,
            @ForAll @DoubleRange(min = 0, max = 1) double share,
            @ForAll @DoubleRange(min = 0.01, max = 100) double weight) {
        long counted = Math.round(share * asked);
        var weighted =
                known(WeightedProportion.ofSums(asked, weight * counted, weight * asked, weight * weight * asked));
        var plain = new Proportion(counted, asked);

        assertThat(weighted.interval(P95).lower()).isCloseTo(plain.interval(P95).lower(), within(1e-6));
        assertThat(weighted.interval(P95).upper()).isCloseTo(plain.interval(P95).upper(), within(1e-6));
    }

    @Property
    void the_scale_of_the_weights_does_not_matter_and_the_test_agrees_with_the_interval(
            @ForAll @Size(min = 1, max = 40) List<@DoubleRange(min = 0.1, max = 10) Double> weights,
            @ForAll @IntRange(max = 40) int counted,
            @ForAll @DoubleRange(min = 0, max = 100) double reference) {
        double[] w = weights.stream().mapToDouble(Double::doubleValue).toArray();
        var answers = new boolean[w.length];
        Arrays.fill(answers, 0, Math.min(counted, w.length), true);
        var once = known(WeightedProportion.of(w, answers));
        var scaled =
                known(WeightedProportion.of(Arrays.stream(w).map(one -> 8 * one).toArray(), answers));

        assertThat(scaled.interval(P99_8)).isEqualTo(once.interval(P99_8));
        assertThat(once.designEffect()).isGreaterThanOrEqualTo(1);
        EstimateLaws.pValueAgreesWithInterval(once, reference);
    }

    private static WeightedProportion.Known known(WeightedProportion proportion) {
        return (WeightedProportion.Known) proportion;
    }
}
