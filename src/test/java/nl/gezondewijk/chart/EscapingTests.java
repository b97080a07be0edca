package nl.gezondewijk.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EscapingTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "</text><script>alert(1)</script>",
                "\" onload=\"x",
                "' onload='x",
                "&amp;",
                "<![CDATA[",
                "]]>",
                "<!--",
                "-->"
            })
    void a_name_is_only_ever_words(String name) {
        assertThat(bars(name).text(name).getTextContent()).isEqualTo(name);
        assertThat(bars(name).all("script")).isEmpty();
    }

    @Test
    void any_text_comes_back_as_it_was_except_what_xml_cannot_hold() {
        var random = new Random(20260314);
        for (int round = 0; round < 500; round++) {
            var name = random.ints(random.nextInt(1, 30), 0, 3)
                    .map(kind -> kind == 0
                            ? "<>&\"'`=/\\;#]".charAt(random.nextInt(12))
                            : random.nextInt(0x20, kind == 1 ? 0x250 : 0x11000))
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
            var readable = name.codePoints()
                    .map(letter -> letter >= 0xD800 && letter < 0xE000 || letter == 0xFFFE || letter == 0xFFFF
                            ? 0xFFFD
                            : letter)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();

            assertThat(bars(name).texts()).contains(readable);
            assertThat(spine(name).name()).isEqualTo("x" + readable);
            assertThat(map(name).all("title").getLast().getTextContent()).isEqualTo(readable);
        }
    }

    @Test
    void a_control_character_does_not_break_the_page() {
        assertThat(bars("a\u0000b\u001bc").texts()).contains("a\uFFFDb\uFFFDc");
    }

    private static Drawn bars(String name) {
        return Drawn.of(
                new AgeBars(Samples.caption("a"), List.of(Samples.band(name, 1, 2)), Axis.percent(Samples.DUTCH))
                        .svg());
    }

    private static Drawn spine(String label) {
        var peers = new SpineRow.Peers(1, 2, 3, 4);
        var own = new SpineRow.Own(2, Optional.empty(), Mark.SIMILAR);
        return Drawn.of(new SpineRow("x" + label, peers, 2, OptionalDouble.empty(), own, false).svg());
    }

    private static Drawn map(String title) {
        var area = new MapArea("x", title, List.of(Samples.square(0, 0, 100)), 1, false, Optional.of("/x"));
        return Drawn.of(
                new ChoroplethMap(Samples.caption("m"), List.of(area), Palette.AROUND_REFERENCE, Optional.empty())
                        .svg());
    }
}
