package nl.gezondewijk.statistics;

import static nl.gezondewijk.statistics.Precision.assertGolden;
import static nl.gezondewijk.statistics.SpreadTests.array;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantilesTests {

    /** Reference: numpy 2.4.6, {@code quantile([3.1, 2.7, …], p)}, its default of linear interpolation. */
    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            p,    expected
            0.00,  0.4
            0.25,  2.9
            0.50,  4.4
            0.75,  7.15
            0.90,  8.25
            0.98, 11.17
            1.00, 11.9
            """)
    void agrees_with_numpy(double p, double expected) {
        var quantiles = Quantiles.of(3.1, 2.7, 2.7, 8.25, 0.4, 11.9, 6.6, 5.05, 4.4, 3.9, 7.7);

        assertGolden(quantiles.at(p), expected);
    }

    @Test
    void four_equal_numbers_are_all_their_quantiles() {
        assertThat(Quantiles.of(7, 7, 7, 7).at(0.3)).isEqualTo(7);
    }

    @Test
    void three_numbers_or_fewer_have_none() {
        assertThatIllegalArgumentException().isThrownBy(Quantiles::of);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Quantiles.of(1, 2, 3))
                .withMessageContaining("not 3");
    }

    @Test
    void what_is_no_number_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Quantiles.of(1, Double.NaN, 3, 4));
        assertThatIllegalArgumentException().isThrownBy(() -> Quantiles.of(1, Double.NEGATIVE_INFINITY, 2, 3));
    }

    @Test
    void the_numbers_given_are_left_in_their_order() {
        double[] given = {3, 1, 2, 4};

        assertThat(Quantiles.of(given).at(0)).isEqualTo(1);
        assertThat(given).containsExactly(3, 1, 2, 4);
    }

    @Property
    void rise_with_p_and_stay_within_the_numbers(
            @ForAll @Size(min = 4, max = 50) List<@DoubleRange(min = -1e9, max = 1e9) Double> values,
            @ForAll @DoubleRange(min = 0, max = 1) double one,
            @ForAll @DoubleRange(min = 0, max = 1) double other) {
        var quantiles = Quantiles.of(array(values));

        assertThat(quantiles.at(Math.min(one, other))).isLessThanOrEqualTo(quantiles.at(Math.max(one, other)));
        assertThat(quantiles.at(one)).isBetween(Collections.min(values), Collections.max(values));
    }
}
