package nl.gezondewijk.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class AgeBarsTests {

    @Test
    void bars_start_at_nothing_and_are_as_long_as_their_values() {
        var bars = Drawn.of(Samples.ages().svg()).ofClass("gw-plot__bar");

        double one = Drawn.number(bars.get(0), "width") / 12.0;
        assertThat(Drawn.number(bars.get(2), "width") / 28.9).isCloseTo(one, within(0.01));
    }

    @Test
    void the_reference_is_a_stroke_at_its_own_value() {
        var drawn = Drawn.of(Samples.ages().svg());
        var bar = drawn.ofClass("gw-plot__bar").getFirst();
        double scale = Drawn.number(bar, "width") / 12.0;

        assertThat(Drawn.path(drawn.ofClass("gw-plot__ref").getFirst())[0])
                .isCloseTo(Drawn.number(bar, "x") + 12.3 * scale, within(0.2));
    }

    @Test
    void the_axis_has_round_numbers_and_its_unit_once() {
        assertThat(Drawn.of(Samples.ages().svg()).texts())
                .contains("0", "10", "20", "30%")
                .doesNotContain("10%");
    }

    @Test
    void a_group_without_a_value_says_why() {
        var bars = new AgeBars(
                Samples.caption("a"),
                List.of(
                        Samples.band("0–14", 12, 13),
                        new AgeBars.Band("15–24", OptionalDouble.empty(), "niet getoond", OptionalDouble.empty())),
                Axis.percent(Samples.DUTCH));

        assertThat(Drawn.of(bars.svg()).texts()).contains("niet getoond");
        assertThat(Drawn.of(bars.svg()).ofClass("gw-plot__bar")).hasSize(1);
    }

    @Test
    void a_value_that_does_not_fit_in_its_bar_stands_beside_it() {
        var bars = new AgeBars(
                Samples.caption("a"),
                List.of(Samples.band("a", 1, 1), Samples.band("b", 40, 30)),
                Axis.percent(Samples.DUTCH));

        assertThat(Drawn.of(bars.svg()).text("1,0").getAttribute("class")).isEqualTo("gw-plot__value");
        assertThat(Drawn.of(bars.svg()).text("40,0").getAttribute("class")).isEqualTo("gw-plot__onbar");
    }

    @Test
    void a_negative_share_is_refused() {
        assertThatThrownBy(() -> Samples.band("0–14", -1, 2)).hasMessageContaining("shorter than nothing");
    }
}
