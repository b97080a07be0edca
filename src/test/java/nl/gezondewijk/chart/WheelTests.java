package nl.gezondewijk.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WheelTests {

    @Test
    void every_indicator_is_a_segment_with_its_words() {
        var drawn = Drawn.of(Samples.wheel("w").svg());

        assertThat(drawn.all("title")).hasSize(1 + 8 + 4 + 2 + 6 + 11);
    }

    @Test
    void a_dimension_without_figures_stays_open_and_says_so() {
        var drawn = Drawn.of(Samples.wheel("w").svg());

        assertThat(drawn.ofClass("gw-wheel__open")).hasSize(1);
        assertThat(drawn.texts()).contains("Zingeving", "geen cijfers");
    }

    @ParameterizedTest
    @CsvSource({
        "MUCH_WORSE, 2, bad",
        "WORSE, 1, bad",
        "SIMILAR, 1, same",
        "BETTER, 1, good",
        "MUCH_BETTER, 2, good",
        "NEITHER, 1, plain"
    })
    void a_level_shows_without_colour_by_its_marks(Level level, int marks, String shape) {
        assertThat(Drawn.of(wheel(level).svg()).ofClass("gw-mark--" + shape)).hasSize(6 * marks);
    }

    @Test
    void an_absent_value_has_no_mark_but_a_hatch() {
        var drawn = Drawn.of(wheel(Level.ABSENT).svg());

        assertThat(drawn.ofClass("gw-wheel__missing"))
                .hasSize(6)
                .allMatch(e -> e.getAttribute("fill").equals("url(#w-p0)"));
        assertThat(drawn.all("*")).noneMatch(e -> e.getAttribute("class").startsWith("gw-mark"));
    }

    @Test
    void good_and_bad_of_one_level_cover_the_same_surface() {
        assertThat(surface(Level.WORSE)).isCloseTo(surface(Level.BETTER), within(25.0));
        assertThat(surface(Level.MUCH_WORSE)).isCloseTo(surface(Level.MUCH_BETTER), within(25.0));
        assertThat(surface(Level.MUCH_BETTER)).isCloseTo(2 * surface(Level.BETTER), within(25.0));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 14, 40})
    void a_dimension_holds_any_number_of_indicators_inside_the_rim(int count) {
        var levels = new Level[count];
        Arrays.fill(levels, Level.MUCH_BETTER);
        for (var mark : Drawn.of(wheel(levels).svg()).ofClass("gw-mark--good")) {
            double x = Drawn.number(mark, "cx") - Wheel.X;
            double y = Drawn.number(mark, "cy") - Wheel.Y;
            assertThat(Math.hypot(x, y) + Drawn.number(mark, "r")).isLessThan(Wheel.RIM);
            assertThat(Drawn.number(mark, "r")).isPositive();
        }
    }

    @Test
    void names_in_the_corners_keep_clear_of_the_wheel() {
        var drawn = Drawn.of(Samples.wheel("w").svg());
        var name = drawn.text("welbevinden");
        double left = Drawn.number(name, "x") - Letters.width("welbevinden", 14);

        assertThat(Math.hypot(left - Wheel.X, Drawn.number(name, "y") + 3 - Wheel.Y))
                .isGreaterThan(Wheel.RIM);
    }

    @Test
    void there_are_six_dimensions() {
        assertThatThrownBy(() -> new Wheel(Samples.caption("w"), List.of(Samples.dimension("Meedoen")), "geen"))
                .hasMessageContaining("six dimensions, not 1");
    }

    private static Wheel wheel(Level... levels) {
        var dimensions = new ArrayList<Wheel.Dimension>();
        for (int i = 0; i < 6; i++) {
            dimensions.add(Samples.dimension("Dimensie " + i, levels));
        }
        return new Wheel(new Caption("w", "Wiel", ""), dimensions, "geen cijfers");
    }

    /** Of the coloured part, from its two radii. */
    private static double surface(Level level) {
        var path = Drawn.path(
                Drawn.of(wheel(level).svg()).ofClass("gw-wheel__level").getFirst());
        double inner = Math.hypot(path[0] - Wheel.X, path[1] - Wheel.Y);
        double outer = Math.hypot(path[2] - Wheel.X, path[3] - Wheel.Y);
        return outer * outer - inner * inner;
    }
}
