package nl.gezondewijk.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScaleTests {

    @ParameterizedTest
    @CsvSource({
        "0, 55.6, 3, 0, 60, 20",
        "36.8, 55.6, 5, 35, 60, 5",
        "0, 0, 3, 0, 0.5, 0.5",
        "4.4, 7.1, 3, 4, 8, 1",
        "0, 100, 3, 0, 100, 50"
    })
    void ends_are_round_numbers_around_the_values(
            double low, double high, int steps, double from, double to, double step) {
        var scale = Scale.around(low, high, steps, 0, 100);

        assertThat(scale.from()).isEqualTo(from);
        assertThat(scale.to()).isEqualTo(to);
        assertThat(scale.step()).isEqualTo(step);
    }

    @Test
    void every_value_lies_on_the_paper_whatever_the_values() {
        var random = new Random(5);
        for (int i = 0; i < 2000; i++) {
            double low = random.nextGaussian() * Math.pow(10, random.nextInt(-3, 6));
            double high =
                    low + (random.nextInt(10) == 0 ? 0 : random.nextDouble() * Math.pow(10, random.nextInt(-3, 6)));
            var scale = Scale.around(low, high, 4, 0, 100);

            assertThat(scale.at(low)).isBetween(-1e-3, 100.001);
            assertThat(scale.at(high)).isBetween(-1e-3, 100.001);
            assertThat(scale.ticks()).isBetween(2, 12);
        }
    }

    @ParameterizedTest
    @CsvSource({"0.5, '0,0|0,2|0,4|0,6%'", "7, '0|5|10%'"})
    void labels_have_the_decimals_of_their_step_and_the_unit_once(double high, String labels) {
        var scale = Scale.around(0, high, 3, 0, 100);
        var written = new StringBuilder();
        for (int i = 0; i < scale.ticks(); i++) {
            written.append(i == 0 ? "" : "|").append(Axis.percent(Samples.DUTCH).label(scale, i));
        }

        assertThat(written.toString()).isEqualTo(labels);
    }

    @Test
    void a_drawing_without_the_style_sheet_has_the_colours_of_the_sheet() throws Exception {
        var sheet = Files.readString(Path.of("src/main/frontend/gezonde-wijk.css"));

        assertThat(Ink.MARK_BAD.attributes).contains(token(sheet, "--gw-bad"));
        assertThat(Ink.MARK_GOOD.attributes).contains(token(sheet, "--gw-good"));
        assertThat(Ink.SPINE_RANGE.attributes)
                .contains(token(sheet, "--gw-range"))
                .contains(token(sheet, "--gw-bar"));
        assertThat(Ink.MUCH_BETTER.attributes).contains(token(sheet, "--gw-map-1"));
        assertThat(Ink.BETTER.attributes).contains(token(sheet, "--gw-map-2"));
    }

    private static String token(String sheet, String name) {
        var found = Pattern.compile(name + ": (#[0-9a-f]+);").matcher(sheet);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }
}
