package nl.gezondewijk.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class ScatterTests {
    private static Scatter scatter(List<Scatter.Point> points, Scatter.Kind kind) {
        var line = List.of(new Scatter.Place(0, 10), new Scatter.Place(100, 50));
        return new Scatter(
                Samples.caption("wolk"),
                points,
                List.of(new Scatter.Stroke(line, kind, "10%", "50%")),
                new Scatter.Side(Axis.percent(Samples.DUTCH), "Deel van de inwoners, van laag links naar hoog rechts"),
                new Scatter.Side(Axis.percent(Samples.DUTCH), "Rookt"));
    }

    private static Scatter.Point point(double x, double y, double share, boolean modelled) {
        return new Scatter.Point(x, y, share, "Centrum: " + y + "%", modelled);
    }

    @Test
    void a_point_lies_at_its_two_values() {
        var drawn = Drawn.of(
                scatter(List.of(point(70, 20, 0.1, false)), Scatter.Kind.FOUND).svg());
        var circle = drawn.all("circle").getFirst();

        assertThat(Drawn.number(circle, "cx")).isCloseTo(middle(drawn, "60", "80", "x"), within(0.3));
        assertThat(Drawn.number(circle, "cy")).isCloseTo(middle(drawn, "10", "30", "y") - 5, within(0.3));
    }

    private static double middle(Drawn drawn, String one, String other, String side) {
        return (Drawn.number(drawn.text(one), side) + Drawn.number(drawn.text(other), side)) / 2;
    }

    @Test
    void four_times_the_people_is_twice_as_wide() {
        var drawn =
                Drawn.of(scatter(List.of(point(10, 20, 0.02, false), point(60, 20, 0.08, false)), Scatter.Kind.FOUND)
                        .svg());

        var widths =
                drawn.all("circle").stream().map(one -> Drawn.number(one, "r")).toList();
        assertThat(widths.getFirst()).isCloseTo(2 * widths.getLast(), within(0.2));
    }

    @Test
    void modelled_areas_are_hollow_and_their_line_is_dashed() {
        var drawn = Drawn.of(scatter(List.of(point(50, 25, 0.1, true)), Scatter.Kind.MODELLED)
                .svg());

        assertThat(drawn.one("gw-plot__arealoose")
                        .getElementsByTagName("circle")
                        .getLength())
                .isEqualTo(1);
        assertThat(drawn.one("gw-plot__own").getAttribute("stroke-dasharray")).isNotEmpty();
        assertThat(drawn.ofClass("gw-plot__area")).isEmpty();
    }

    @Test
    void a_point_says_which_area_it_is_unless_there_are_thousands() {
        var few = Drawn.of(
                scatter(List.of(point(50, 25, 0.1, false)), Scatter.Kind.FOUND).svg());
        var many = scatter(
                IntStream.range(0, 3_200)
                        .mapToObj(i -> point(i / 32.0, i % 50, 0.0003, false))
                        .toList(),
                Scatter.Kind.FOUND);

        assertThat(few.all("title").stream().map(Element::getTextContent)).contains("Centrum: 25.0%");
        assertThat(Drawn.of(many.svg()).all("title")).hasSize(1);
        assertThat(many.svg().markup()).hasSizeLessThan(200_000);
    }

    @Test
    void words_under_the_axis_stay_on_a_narrow_paper() {
        var drawn = Drawn.of(
                scatter(List.of(point(50, 25, 0.1, false)), Scatter.Kind.FOUND).narrow());

        assertThat(drawn.texts()).contains("50%", "10%");
        assertThat(drawn.texts()).noneMatch(text -> Letters.width(text, 14) > 340);
    }

    @Test
    void nothing_is_no_picture() {
        assertThatIllegalArgumentException().isThrownBy(() -> scatter(List.of(), Scatter.Kind.FOUND));
    }
}
