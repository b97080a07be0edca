package nl.gezondewijk.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class FunnelTests {
    private static Funnel funnel(List<Funnel.Spot> spots) {
        return new Funnel(
                Samples.caption("trechter"),
                spots,
                Optional.of(spots.getFirst()),
                40,
                limits(200),
                limits(400),
                new Scatter.Side(Axis.free(Samples.DUTCH), "Inwoners"),
                new Scatter.Side(Axis.percent(Samples.DUTCH), "Rookt"));
    }

    /** Wide where areas are small: 40 ± far/√size. */
    private static Funnel.Limits limits(double far) {
        var sizes = IntStream.rangeClosed(1, 200).mapToObj(i -> 10.0 * i).toList();
        return new Funnel.Limits(
                sizes.stream()
                        .map(n -> new Scatter.Place(n, Math.max(0, 40 - far / Math.sqrt(n))))
                        .toList(),
                sizes.stream()
                        .map(n -> new Scatter.Place(n, 40 + far / Math.sqrt(n)))
                        .toList());
    }

    private static Funnel.Spot spot(double size, double value, Mark mark) {
        return new Funnel.Spot(size, value, mark, false, "Centrum " + value + "%");
    }

    @Test
    void the_target_lies_between_two_areas_that_differ_as_much_from_it() {
        var drawn = Drawn.of(funnel(List.of(spot(1000, 50, Mark.SIMILAR), spot(1500, 30, Mark.SIMILAR)))
                .svg());
        var circles = drawn.ofClass("gw-plot__area");
        double middle = (Drawn.number(circles.getFirst(), "cy") + Drawn.number(circles.getLast(), "cy")) / 2;

        assertThat(drawn.one("gw-plot__refline").getAttribute("d"))
                .contains(" " + Math.round(middle * 10) / 10.0 + "L");
        assertThat(Drawn.number(circles.getFirst(), "cx")).isLessThan(Drawn.number(circles.getLast(), "cx"));
    }

    @Test
    void an_area_past_the_limits_has_another_shape_and_each_says_which_it_is() {
        var drawn = Drawn.of(funnel(List.of(spot(1000, 70, Mark.UNFAVOURABLE), spot(1500, 40, Mark.SIMILAR)))
                .svg());

        assertThat(drawn.one("gw-mark--bad").getTagName()).isEqualTo("path");
        assertThat(drawn.ofClass("gw-plot__area")).hasSize(1);
        assertThat(drawn.all("title").stream().map(Element::getTextContent)).contains("Centrum 40.0%");
    }

    /** The limits of an area of ten would be 40 ± 126 %. */
    @Test
    void the_limits_of_the_smallest_do_not_press_the_others_flat() {
        var drawn = Drawn.of(funnel(List.of(
                        spot(10, 40, Mark.SIMILAR),
                        spot(900, 41, Mark.SIMILAR),
                        spot(1000, 42, Mark.SIMILAR),
                        spot(1100, 43, Mark.SIMILAR),
                        spot(1200, 44, Mark.SIMILAR)))
                .svg());

        assertThat(drawn.all("text").stream().map(Element::getTextContent)).doesNotContain("100", "100%", "150%");
        assertThat(Drawn.number(drawn.ofClass("gw-plot__area").getFirst(), "cy"))
                .isCloseTo(200, within(150.0));
    }

    @Test
    void nothing_is_no_picture() {
        assertThatIllegalArgumentException().isThrownBy(FunnelTests::empty);
    }

    private static Funnel empty() {
        return new Funnel(
                Samples.caption("leeg"),
                List.of(),
                Optional.empty(),
                40,
                limits(200),
                limits(400),
                new Scatter.Side(Axis.free(Samples.DUTCH), ""),
                new Scatter.Side(Axis.free(Samples.DUTCH), ""));
    }
}
