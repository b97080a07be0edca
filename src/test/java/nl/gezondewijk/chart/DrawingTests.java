package nl.gezondewijk.chart;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.output.StringOutput;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every drawing. */
class DrawingTests {

    static Stream<Svg> every_drawing() {
        var areas = List.of(
                Samples.area("West", 1, true, Samples.square(0, 0, 100)),
                new MapArea(
                        "Oost", "Oost", List.of(Samples.square(100, 0, 100)), 0, false, Optional.of("/wijkprofiel/x")));
        return Stream.of(
                Samples.hardToMove().svg(),
                Samples.spine(new SpineRow.Peers(1, 2, 3, 4), 2, 9, 12, Mark.SIMILAR, false)
                        .svg(),
                Samples.wheel("wiel").svg(),
                Samples.ages().svg(),
                new AgeBars(
                                Samples.caption("leeg"),
                                List.of(new AgeBars.Band(
                                        "0–14", OptionalDouble.empty(), "niet getoond", OptionalDouble.empty())),
                                Axis.percent(Samples.DUTCH))
                        .svg(),
                Samples.modelledYears().svg(),
                Samples.measuredYears().svg(),
                Samples.dots().svg(),
                Samples.dots().narrow(),
                Samples.manyDots(900, 12).narrow(),
                new RankBars(90, 40, Axis.free(Samples.DUTCH)).axisSvg(),
                new RankBars(90, 40, Axis.free(Samples.DUTCH)).row(60, Optional.of(new Margin(50, 70)), Mark.NEITHER),
                new ChoroplethMap(Samples.caption("kaart"), areas, Palette.AROUND_REFERENCE, Optional.of("West")).svg(),
                new Locator("Hier", List.of(List.of(Samples.square(100, 0, 100))), List.of(Samples.square(0, 0, 100)))
                        .svg(),
                Mark.UNFAVOURABLE.svg(),
                Swatch.map(Palette.LITTLE_TO_MUCH, 0, "k"),
                Swatch.wheel(Level.MUCH_WORSE, "k"),
                Swatch.year(Years.Kind.MODELLED),
                Swatch.bar());
    }

    @ParameterizedTest
    @MethodSource("every_drawing")
    void is_well_formed_and_its_ids_are_its_own(Svg svg) {
        var ids = Drawn.of(svg).all("*").stream()
                .map(e -> e.getAttribute("id"))
                .filter(id -> !id.isEmpty())
                .toList();

        assertThat(ids).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("every_drawing")
    void passes_a_policy_that_forbids_inline_style_and_script(Svg svg) {
        for (var element : Drawn.of(svg).all("*")) {
            assertThat(element.getTagName()).isNotIn("style", "script", "foreignObject");
            for (int i = 0; i < element.getAttributes().getLength(); i++) {
                assertThat(element.getAttributes().item(i).getNodeName())
                        .isNotEqualTo("style")
                        .doesNotStartWith("on");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("every_drawing")
    void is_named_for_who_does_not_see_it_or_left_out(Svg svg) {
        var root = Drawn.of(svg).root();

        if (root.getAttribute("aria-hidden").equals("true")) {
            assertThat(svg.alternative()).isEmpty();
        } else {
            assertThat(root.getAttribute("role")).isIn("img", "group");
            assertThat(svg.alternative()).isNotBlank();
            assertThat(Drawn.of(svg).name()).isNotBlank();
        }
    }

    @ParameterizedTest
    @MethodSource("every_drawing")
    void has_at_most_one_decimal_in_its_geometry(Svg svg) {
        var places = Pattern.compile("[ \"](?:d|x|y|cx|cy|r|width|height)=\"[^\"]*\\.\\d\\d");

        assertThat(places.matcher(svg.markup()).find()).isFalse();
    }

    @ParameterizedTest
    @MethodSource("every_drawing")
    void refers_only_to_patterns_it_brings(Svg svg) {
        var drawn = Drawn.of(svg);
        var ids = drawn.all("*").stream().map(e -> e.getAttribute("id")).toList();

        for (var element : drawn.all("*")) {
            var fill = element.getAttribute("fill");
            if (fill.startsWith("url(#")) {
                assertThat(ids).contains(fill.substring(5, fill.length() - 1));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("every_drawing")
    void goes_into_a_template_as_it_is(Svg svg) {
        var page = new StringOutput();

        svg.writeTo(page);

        assertThat(page.toString()).isEqualTo(svg.markup()).startsWith("<svg").endsWith("</svg>");
    }
}
