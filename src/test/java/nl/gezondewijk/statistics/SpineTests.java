package nl.gezondewijk.statistics;

import static nl.gezondewijk.statistics.SpreadTests.array;
import static nl.gezondewijk.statistics.SpreadTests.known;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpineTests {

    /** Reference: the rule max(|ref − min|, |max − ref|) by hand, peers from 40 to 60. */
    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            reference, halfWidth
            50, 10
            45, 15
            58, 18
            30, 30
            70, 30
            """)
    void half_its_width_reaches_the_further_end(double reference, double halfWidth) {
        assertThat(spine(reference, known(40, 45, 50, 60)).halfWidth()).isEqualTo(halfWidth);
    }

    @Test
    void the_reference_is_in_the_middle_and_the_further_end_at_the_edge() {
        var spine = spine(45, known(40, 45, 50, 60));

        assertThat(spine.position(45)).isZero();
        assertThat(spine.position(60)).isOne();
        assertThat(spine.position(30)).isEqualTo(-1);
    }

    @Test
    void three_quarters_of_the_peers_are_enough_and_less_is_not() {
        double[] six = {1, 2, 3, 4, 5, 6};

        assertThat(Spine.around(3, Spread.of(six, 8))).isInstanceOf(Spine.Known.class);
        assertThat(reasonOfNone(Spine.around(3, Spread.of(six, 9)))).isEqualTo(Reason.PEERS_MISSING);
    }

    @Test
    void three_values_are_too_few_even_when_all_are_there() {
        assertThat(reasonOfNone(Spine.around(2, Spread.of(new double[] {1, 2, 3}, 3))))
                .isEqualTo(Reason.TOO_FEW_PEERS);
    }

    @Test
    void a_spine_without_width_is_none() {
        assertThat(reasonOfNone(Spine.around(2, known(2, 2, 2, 2)))).isEqualTo(Reason.NO_SPREAD);
    }

    @Test
    void it_says_how_wide_it_is_and_round_what() {
        assertThat(Spine.around(45, known(40, 45, 50, 60)).explanation())
                .asString()
                .startsWith("statistics.spine = 15.0\n  statistics.reference = 45.0\n  statistics.spread\n");
    }

    @Property
    void all_peers_fit_on_it(
            @ForAll @Size(min = 4, max = 30) List<@DoubleRange(min = 0, max = 100) Double> values,
            @ForAll @DoubleRange(min = 0, max = 100) double reference) {
        var peers = known(array(values));
        Assume.that(peers.max() > peers.min());
        var spine = spine(reference, peers);

        for (double value : values) {
            assertThat(spine.position(value)).isBetween(-1.0, 1.0);
        }
    }

    private static Reason reasonOfNone(Spine spine) {
        return ((Spine.None) spine).reason();
    }

    private static Spine.Known spine(double reference, Spread peers) {
        return (Spine.Known) Spine.around(reference, peers);
    }
}
