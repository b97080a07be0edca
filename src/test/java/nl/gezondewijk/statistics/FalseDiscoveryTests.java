package nl.gezondewijk.statistics;

import static nl.gezondewijk.statistics.Precision.assertGolden;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class FalseDiscoveryTests {
    /** The fifteen p-values of Benjamini and Hochberg 1995, section 4.2. */
    private static final List<Double> THEIRS = List.of(
            0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.3240, 0.4262, 0.5719, 0.6528,
            0.7590, 1.0000);

    /** Reference: Benjamini and Hochberg 1995, p. 296: at 0.05 the four smallest are rejected. */
    @Test
    void agrees_with_the_published_example() {
        var control = FalseDiscovery.among(THEIRS, 0.05);

        assertThat(control.discoveries()).isEqualTo(4);
        assertThat(IntStream.range(0, 15).filter(control::isDiscovery)).containsExactly(0, 1, 2, 3);
    }

    /** Reference: scipy 1.17.1, {@code scipy.stats.false_discovery_control}. */
    @Test
    void adjusted_values_agree_with_scipy() {
        double[] expected = {
            0.0015,
            0.003,
            0.0095,
            0.035625,
            0.0603,
            0.06385714285714286,
            0.06385714285714286,
            0.0645,
            0.0765,
            0.486,
            0.5811818181818181,
            0.714875,
            0.7532307692307693,
            0.8132142857142857,
            1.0
        };
        var control = FalseDiscovery.among(THEIRS, 0.05);

        for (int i = 0; i < expected.length; i++) {
            assertGolden(control.adjusted().get(i), expected[i]);
        }
    }

    @Test
    void keeps_the_order_in_which_the_tests_came() {
        var control = FalseDiscovery.among(List.of(0.9, 0.0001, 0.5), 0.05);

        assertThat(control.isDiscovery(0)).isFalse();
        assertThat(control.isDiscovery(1)).isTrue();
    }

    @Test
    void a_small_one_takes_larger_ones_along() {
        assertThat(FalseDiscovery.among(List.of(0.04, 0.01, 0.03, 0.02), 0.05).discoveries())
                .isEqualTo(4);
    }

    @Test
    void one_test_is_left_as_it_is() {
        assertThat(FalseDiscovery.among(List.of(0.03), 0.05).adjusted()).containsExactly(0.03);
    }

    @Test
    void no_tests_give_no_discoveries() {
        assertThat(FalseDiscovery.among(List.of(), 0.05).discoveries()).isZero();
    }

    @Test
    void what_is_no_p_value_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> FalseDiscovery.among(List.of(1.1), 0.05));
        assertThatIllegalArgumentException().isThrownBy(() -> FalseDiscovery.among(List.of(Double.NaN), 0.05));
    }

    @Property
    void adjusted_values_are_at_least_the_p_values_and_in_the_same_order(
            @ForAll @Size(max = 60) List<@DoubleRange(min = 0, max = 1) Double> pValues) {
        var adjusted = FalseDiscovery.among(pValues, 0.05).adjusted();

        for (int i = 0; i < pValues.size(); i++) {
            assertThat(adjusted.get(i)).isBetween(pValues.get(i), 1.0);
            for (int j = 0; j < pValues.size(); j++) {
                if (pValues.get(i) <= pValues.get(j)) {
                    assertThat(adjusted.get(i)).isLessThanOrEqualTo(adjusted.get(j));
                }
            }
        }
    }

    @Property
    void a_looser_rate_never_loses_a_discovery(
            @ForAll @Size(max = 60) List<@DoubleRange(min = 0, max = 0.2) Double> pValues,
            @ForAll @DoubleRange(min = 0, max = 1) double one,
            @ForAll @DoubleRange(min = 0, max = 1) double other) {
        assertThat(FalseDiscovery.among(pValues, Math.min(one, other)).discoveries())
                .isLessThanOrEqualTo(
                        FalseDiscovery.among(pValues, Math.max(one, other)).discoveries());
    }
}
