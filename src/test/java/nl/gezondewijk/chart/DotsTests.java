package nl.gezondewijk.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

class DotsTests {

    @ParameterizedTest
    @ValueSource(ints = {5, 40, 300, 900})
    void dots_do_not_overlap_one_another_or_the_own_area(int count) {
        var drawn = Drawn.of(Samples.manyDots(count, 48).svg());
        var peers = drawn.one("gw-plot__peer").getElementsByTagName("circle");
        var own = drawn.one("gw-plot__owndot");

        for (int i = 0; i < peers.getLength(); i++) {
            var one = (Element) peers.item(i);
            assertThat(apart(one, own)).isGreaterThan(Drawn.number(one, "r") + 9);
            for (int j = 0; j < i; j++) {
                assertThat(apart(one, (Element) peers.item(j))).isGreaterThan(1.9 * Drawn.number(one, "r"));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4, 40, 400})
    void areas_that_are_all_the_same_are_piled_beside_their_like(int count) {
        var same = new Dots.Dot(10, "overal: 10,0%");
        var drawn = Drawn.of(new Dots(
                        Samples.dots().caption(),
                        Collections.nCopies(count, same),
                        same,
                        Optional.of(same),
                        Samples.dots().axis())
                .svg());

        assertThat(drawn.one("gw-plot__peer").getElementsByTagName("circle").getLength())
                .isEqualTo(count);
    }

    @Test
    void the_own_area_lies_at_its_value() {
        var drawn = Drawn.of(Samples.dots().svg());

        double fifty = Drawn.number(drawn.text("50"), "x");
        double sixty = Drawn.number(drawn.text("60%"), "x");
        assertThat(Drawn.number(drawn.one("gw-plot__owndot"), "cx"))
                .isCloseTo(fifty + 0.56 * (sixty - fifty), within(0.2));
    }

    @Test
    void every_dot_says_which_area_it_is() {
        var drawn = Drawn.of(Samples.dots().svg());

        assertThat(drawn.all("title").stream().map(Element::getTextContent))
                .contains("Wijk 0: 36,8%", "Noordwest 55,6");
    }

    @ParameterizedTest
    @ValueSource(doubles = {-20, 30, 46.9, 47, 47.1, 60, 120})
    void the_two_names_never_meet(double own) {
        for (var svg : List.of(
                Samples.manyDots(40, own).svg(), Samples.manyDots(40, own).narrow())) {
            var drawn = Drawn.of(svg);
            var one = span(drawn.text("Nederland 47,0"), 15);
            var other = span(drawn.text("Noordwest " + Samples.DUTCH.fixed(own, 1)), 15);

            boolean onOneLine = one[2] == other[2];
            assertThat(!onOneLine || one[1] <= other[0] || other[1] <= one[0]).isTrue();
        }
    }

    @Test
    void the_narrow_drawing_has_ids_of_its_own() {
        assertThat(Drawn.of(Samples.dots().narrow()).root().getAttribute("aria-labelledby"))
                .isNotEqualTo(Drawn.of(Samples.dots().svg()).root().getAttribute("aria-labelledby"));
    }

    @Test
    void a_ranking_row_lies_on_the_axis_of_its_head() {
        var rank = new RankBars(90.6, 46.5, Axis.free(Samples.DUTCH));
        var head = Drawn.of(rank.axisSvg());
        var row = Drawn.of(rank.row(50, Optional.of(new Margin(40, 60)), Mark.FAVOURABLE));

        assertThat(Drawn.number(row.one("gw-mark--good"), "cx")).isEqualTo(Drawn.number(head.text("50"), "x"));
        assertThat(Drawn.path(row.one("gw-rank__ci--good"))[0]).isCloseTo(8 + 40 * 2.84, within(0.1));
    }

    private static double apart(Element one, Element other) {
        return Math.hypot(
                Drawn.number(one, "cx") - Drawn.number(other, "cx"),
                Drawn.number(one, "cy") - Drawn.number(other, "cy"));
    }

    private static double[] span(Element text, double size) {
        double x = Drawn.number(text, "x");
        double width = Letters.width(text.getTextContent(), size);
        double left =
                switch (text.getAttribute("text-anchor")) {
                    case "middle" -> x - width / 2;
                    case "end" -> x - width;
                    default -> x;
                };
        return new double[] {left, left + width, Drawn.number(text, "y")};
    }
}
