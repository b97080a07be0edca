package nl.gezondewijk.statistics.inequality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.UniqueElements;
import nl.gezondewijk.statistics.Reason;
import org.junit.jupiter.api.Test;

class QuantileGroupsTests {

    /** Reference: R 4.2.2, {@code floor((rank(x, ties.method = "min") - 1) * 5 / length(x)) + 1}. */
    @Test
    void agrees_with_r() {
        var groups = known(QuantileGroups.of(new double[] {7, 3, 3, 9, 1, 12, 8, 3, 15, 20, 2, 6}, 5));

        assertThat(groups.placed()).containsExactly(3, 1, 1, 4, 1, 4, 3, 1, 5, 5, 1, 3);
    }

    @Test
    void equal_values_stay_together() {
        assertThat(known(QuantileGroups.of(new double[] {1, 1, 1, 1, 2}, 5)).placed())
                .containsExactly(1, 1, 1, 1, 5);
        assertThat(known(QuantileGroups.of(new double[] {1, 1, 1, 1, 2}, 5)).members(5))
                .containsExactly(4);
    }

    @Test
    void too_few_or_equal_values_have_no_groups() {
        assertThat(QuantileGroups.of(new double[] {1, 2, 3}, 2))
                .isEqualTo(new QuantileGroups.None(Reason.TOO_FEW_PEERS, 2, 3));
        assertThat(QuantileGroups.of(new double[] {1, 2, 3, 4}, 5))
                .isEqualTo(new QuantileGroups.None(Reason.TOO_FEW_PEERS, 5, 4));
        assertThat(QuantileGroups.of(new double[] {2, 2, 2, 2}, 2))
                .isEqualTo(new QuantileGroups.None(Reason.NO_SPREAD, 2, 4));
    }

    @Test
    void what_cannot_be_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> QuantileGroups.of(new double[] {1, 2, 3, 4}, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> QuantileGroups.of(new double[] {1, Double.NaN}, 2));
    }

    @Property
    void different_values_go_in_groups_that_differ_by_one_at_most(
            @ForAll @Size(min = 10, max = 60) @UniqueElements List<@IntRange(max = 10_000) Integer> values,
            @ForAll @IntRange(min = 2, max = 10) int count) {
        var groups = known(QuantileGroups.of(
                values.stream().mapToDouble(Integer::doubleValue).toArray(), count));
        var sizes = IntStream.rangeClosed(1, count)
                .map(group -> groups.members(group).size())
                .summaryStatistics();

        assertThat(sizes.getMax() - sizes.getMin()).isBetween(0, 1);
        assertThat(groups.placed()
                        .get(values.indexOf(
                                values.stream().min(Integer::compare).orElseThrow())))
                .isOne();
    }

    private static QuantileGroups.Known known(QuantileGroups groups) {
        return (QuantileGroups.Known) groups;
    }
}
