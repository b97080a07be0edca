package nl.gezondewijk.statistics;

import static nl.gezondewijk.statistics.Precision.assertGolden;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class SpreadTests {

    /** Reference: mpmath 1.3.0 with 40 digits, and Python's {@code statistics.stdev}. */
    @Test
    void agrees_with_high_precision() {
        var spread = known(3.1, 2.7, 2.7, 8.25, 0.4, 11.9, 6.6, 5.05, 4.4, 3.9, 7.7);

        assertThat(spread.min()).isEqualTo(0.4);
        assertGolden(spread.lowerQuartile(), 2.9);
        assertGolden(spread.median(), 4.4);
        assertGolden(spread.upperQuartile(), 7.15);
        assertThat(spread.max()).isEqualTo(11.9);
        assertGolden(spread.mean(), 5.1545454545454545);
        assertGolden(spread.sd(), 3.2354639965122889);
    }

    /** Reference: mpmath 1.3.0 with 40 digits. */
    @Test
    void a_high_common_level_costs_no_precision() {
        assertGolden(known(1e9 + 1, 1e9 + 2, 1e9 + 4, 1e9 + 8, 1e9 + 16).sd(), 6.0991802727907625);
    }

    @Test
    void huge_values_do_not_overflow() {
        assertGolden(known(1e300, 2e300, 3e300, 4e300).sd(), 1.2909944487358056e300);
    }

    @Test
    void three_values_are_too_few_and_four_are_enough() {
        assertThat(Spread.of(new double[] {1, 2, 3}, 3)).isEqualTo(new Spread.None(3, 3, Reason.TOO_FEW_PEERS));
        assertThat(Spread.of(new double[] {1, 2, 3, 4}, 4)).isInstanceOf(Spread.Known.class);
    }

    @Test
    void without_values_there_is_no_spread() {
        assertThat(Spread.of(new double[0], 0)).isEqualTo(new Spread.None(0, 0, Reason.TOO_FEW_PEERS));
    }

    @Test
    void more_values_than_peers_is_a_mistake() {
        assertThatIllegalArgumentException().isThrownBy(() -> Spread.of(new double[] {1, 2}, 1));
    }

    @Test
    void equal_values_do_not_vary_at_all() {
        var spread = known(0.1, 0.1, 0.1, 0.1, 0.1, 0.1);

        assertThat(spread.sd()).isZero();
        assertThat(spread.mean()).isEqualTo(0.1);
        assertThat(spread.varies()).isFalse();
    }

    @Test
    void the_rounding_of_a_computation_is_no_variation() {
        assertThat(known(0.3, 0.1 + 0.2, 0.3, 0.3).varies()).isFalse();
    }

    @Property
    void its_numbers_are_in_order(
            @ForAll @Size(min = 4, max = 60) List<@DoubleRange(min = -1e6, max = 1e6) Double> values) {
        var spread = known(array(values));

        assertThat(new double[] {
                    spread.min(), spread.lowerQuartile(), spread.median(), spread.upperQuartile(), spread.max()
                })
                .isSorted();
        assertThat(spread.mean()).isBetween(spread.min(), spread.max());
        assertThat(spread.sd()).isBetween(0.0, (spread.max() - spread.min()) * 1.000001);
    }

    @Property
    void does_not_depend_on_the_order_of_the_areas(
            @ForAll @Size(min = 4, max = 30) List<@DoubleRange(min = 0, max = 100) Double> values) {
        var sorted = values.stream().sorted().toList();

        assertThat(known(array(values)).median()).isEqualTo(known(array(sorted)).median());
        assertThat(known(array(values)).sd()).isCloseTo(known(array(sorted)).sd(), within(1e-9));
    }

    static double[] array(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).toArray();
    }

    static Spread.Known known(double... values) {
        return (Spread.Known) Spread.of(values, values.length);
    }
}
