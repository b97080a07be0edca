package nl.gezondewijk.statistics;

import static nl.gezondewijk.statistics.Precision.assertGolden;
import static nl.gezondewijk.statistics.SpreadTests.array;
import static nl.gezondewijk.statistics.SpreadTests.known;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ZScoreTests {
    private static final double[] WIJKEN = {47, 52, 41, 58, 49, 55};

    /** Reference: by hand from mean 50⅓ and standard deviation √(220/6) = 6.0553007081949833 (Python's {@code statistics}). */
    @Test
    void is_the_distance_from_the_mean_in_standard_deviations() {
        assertGolden(z(58, known(WIJKEN)).z(), (58 - 302 / 6.0) / 6.0553007081949833);
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            z,       zClass
            -2.0001, MUCH_LOWER
            -2,      LOWER
            -1.0001, LOWER
            -1,      SIMILAR
             0,      SIMILAR
             1,      SIMILAR
             1.0001, HIGHER
             2,      HIGHER
             2.0001, MUCH_HIGHER
            """)
    void a_limit_belongs_to_the_class_nearer_the_middle(double z, ZClass zClass) {
        assertThat(ZClass.of(z)).isEqualTo(zClass);
    }

    @Test
    void no_number_has_no_class() {
        assertThatIllegalArgumentException().isThrownBy(() -> ZClass.of(Double.NaN));
    }

    @Test
    void peers_that_are_all_alike_give_none() {
        assertThat(reasonOf(ZScore.of(3, Spread.of(new double[] {2, 2, 2, 2}, 4))))
                .isEqualTo(Reason.NO_SPREAD);
    }

    @Test
    void too_few_peers_give_none() {
        assertThat(reasonOf(ZScore.of(3, Spread.of(new double[] {1, 2, 3}, 9)))).isEqualTo(Reason.TOO_FEW_PEERS);
    }

    @Property
    void stays_the_same_in_another_unit(
            @ForAll @Size(min = 4, max = 30) List<@DoubleRange(min = 0, max = 100) Double> values,
            @ForAll @DoubleRange(min = 0.01, max = 1000) double factor,
            @ForAll @DoubleRange(min = -1000, max = 1000) double shift) {
        var area = values.getFirst();
        var peers = known(array(values));
        Assume.that(peers.sd() > 0.01);
        var moved = values.stream().mapToDouble(x -> factor * x + shift).toArray();

        assertThat(z(factor * area + shift, known(moved)).z())
                .isCloseTo(z(area, peers).z(), within(1e-6));
    }

    @Property
    void turns_its_sign_when_the_scale_is_turned(
            @ForAll @Size(min = 4, max = 30) List<@DoubleRange(min = 0, max = 100) Double> values) {
        var area = values.getFirst();
        var peers = known(array(values));
        Assume.that(peers.sd() > 0.01);
        var turned = values.stream().mapToDouble(x -> 100 - x).toArray();

        assertThat(z(100 - area, known(turned)).z()).isCloseTo(-z(area, peers).z(), within(1e-6));
    }

    @Property
    void of_an_area_among_its_peers_is_bounded_by_their_number(
            @ForAll @Size(min = 4, max = 30) List<@DoubleRange(min = 0, max = 100) Double> values) {
        var area = values.getFirst();
        var peers = known(array(values));
        Assume.that(peers.sd() > 0.01);
        int n = values.size();

        assertThat(Math.abs(z(area, peers).z())).isLessThanOrEqualTo((n - 1) / Math.sqrt(n) + 1e-6);
    }

    private static ZScore.Known z(double value, Spread.Known peers) {
        return (ZScore.Known) ZScore.of(value, peers);
    }

    private static Reason reasonOf(ZScore score) {
        return ((ZScore.None) score).reason();
    }
}
