package nl.gezondewijk.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

class ThemeWebTests {
    private static final Caption CAPTION = new Caption("web", "Hoe het samenhangt", "Een maakt twee erger.");

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 12})
    void no_box_lies_on_another_or_off_the_paper(int count) {
        var drawn = Drawn.of(web(count, List.of()).svg());
        var boxes = drawn.ofClass("gw-web__node");
        double height = Double.parseDouble(drawn.root().getAttribute("viewBox").split(" ")[3]);

        assertThat(boxes).hasSize(count);
        for (var one : boxes) {
            assertThat(x(one)).isBetween(0.0, 360 - Drawn.number(one, "width"));
            assertThat(y(one)).isBetween(0.0, height - Drawn.number(one, "height"));
            assertThat(boxes.stream().filter(other -> other != one)).noneMatch(other -> overlap(one, other));
        }
    }

    @Test
    void each_arrow_has_a_number_and_worse_is_told_from_help_by_more_than_colour() {
        var drawn = Drawn.of(web(3, List.of(new ThemeWeb.Arrow(0, 1, false), new ThemeWeb.Arrow(1, 0, true)))
                .svg());

        assertThat(drawn.texts()).contains("1", "2");
        assertThat(drawn.one("gw-web__worsens").hasAttribute("stroke-dasharray"))
                .isFalse();
        assertThat(drawn.one("gw-web__helps").hasAttribute("stroke-dasharray")).isTrue();
    }

    @Test
    void there_and_back_are_two_lines() {
        var drawn = Drawn.of(web(2, List.of(new ThemeWeb.Arrow(0, 1, false), new ThemeWeb.Arrow(1, 0, false)))
                .svg());
        assertThat(drawn.ofClass("gw-web__worsens"))
                .extracting(path -> path.getAttribute("d"))
                .doesNotHaveDuplicates();
        var discs = drawn.ofClass("gw-web__disc");
        assertThat(Math.hypot(
                        Drawn.number(discs.get(0), "cx") - Drawn.number(discs.get(1), "cx"),
                        Drawn.number(discs.get(0), "cy") - Drawn.number(discs.get(1), "cy")))
                .as("between the numbers")
                .isGreaterThan(20);
    }

    @Test
    void a_long_name_is_broken_into_lines_that_fit() {
        var name = "Arbeidsongeschiktheidsverzekeringen bij zelfstandigen in de bouw";
        var drawn = Drawn.of(new ThemeWeb(CAPTION, List.of(new ThemeWeb.Node(name, false)), List.of()).svg());
        assertThat(drawn.texts())
                .hasSizeGreaterThan(2)
                .allSatisfy(line -> assertThat(Letters.width(line, 14)).as(line).isLessThan(124));
        assertThat(String.join("", drawn.texts()).replace("-", "").replace(" ", ""))
                .isEqualTo(name.replace(" ", ""));
    }

    @Test
    void what_stands_on_experience_alone_has_a_dotted_edge() {
        var nodes = List.of(new ThemeWeb.Node("Cijfer", false), new ThemeWeb.Node("Ervaring", true));
        assertThat(Drawn.of(new ThemeWeb(CAPTION, nodes, List.of()).svg()).ofClass("gw-web__node"))
                .extracting(box -> box.hasAttribute("stroke-dasharray"))
                .containsExactly(false, true);
    }

    @Test
    void it_is_read_out_as_what_it_says() {
        assertThat(Drawn.of(web(2, List.of()).svg()).name()).contains("Hoe het samenhangt", "Een maakt twee erger.");
    }

    @Test
    void an_arrow_to_itself_or_to_nowhere_is_refused() {
        assertThatThrownBy(() -> web(2, List.of(new ThemeWeb.Arrow(0, 0, false))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> web(2, List.of(new ThemeWeb.Arrow(0, 2, false))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** With every arrow that can be: nothing breaks, and every tip is on the paper. */
    @ParameterizedTest
    @ValueSource(ints = {2, 5, 8})
    void all_may_be_joined_with_all(int count) {
        var arrows = new ArrayList<ThemeWeb.Arrow>();
        for (int from = 0; from < count; from++) {
            for (int to = 0; to < count; to++) {
                if (from != to) {
                    arrows.add(new ThemeWeb.Arrow(from, to, (from + to) % 2 == 0));
                }
            }
        }
        var drawn = Drawn.of(web(count, arrows).svg());
        assertThat(drawn.ofClass("gw-web__tip")).hasSize(arrows.size()).allSatisfy(tip -> {
            var at = Drawn.path(tip);
            assertThat(at[0]).isBetween(0.0, 360.0);
        });
    }

    /** From the lowest box to the top one there is another between them. */
    @Test
    void a_number_and_its_line_stay_clear_of_the_boxes_that_they_are_not_about() {
        var arrows = List.of(
                new ThemeWeb.Arrow(0, 3, false),
                new ThemeWeb.Arrow(3, 0, false),
                new ThemeWeb.Arrow(2, 0, true),
                new ThemeWeb.Arrow(4, 1, false),
                new ThemeWeb.Arrow(1, 0, false));
        var drawn = Drawn.of(web(5, arrows).svg());

        assertThat(drawn.ofClass("gw-web__disc"))
                .hasSize(5)
                .allSatisfy(disc -> assertThat(drawn.ofClass("gw-web__node"))
                        .noneMatch(box -> Drawn.number(disc, "cx") > x(box) - 6
                                && Drawn.number(disc, "cx") < x(box) + Drawn.number(box, "width") + 6
                                && Drawn.number(disc, "cy") > y(box) - 6
                                && Drawn.number(disc, "cy") < y(box) + Drawn.number(box, "height") + 6));
    }

    private static ThemeWeb web(int count, List<ThemeWeb.Arrow> arrows) {
        return new ThemeWeb(
                CAPTION,
                IntStream.range(0, count)
                        .mapToObj(i -> new ThemeWeb.Node("Onderwerp nummer " + i, false))
                        .toList(),
                arrows);
    }

    private static boolean overlap(Element one, Element other) {
        return Math.abs(x(one) - x(other)) < Drawn.number(one, "width")
                && Math.abs(y(one) - y(other)) < Drawn.number(one, "height");
    }

    private static double x(Element box) {
        return Drawn.number(box, "x");
    }

    private static double y(Element box) {
        return Drawn.number(box, "y");
    }
}
