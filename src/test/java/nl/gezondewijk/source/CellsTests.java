package nl.gezondewijk.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Random;
import nl.gezondewijk.indicator.Figure.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellsTests {
    private final Cells cells = new Cells(Reason.NOT_MEASURED, Reason.WITHHELD);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'    47.0'|47.0",
                "'47,0   '|47.0",
                "-3|-3",
                "0|0",
                "17407585|17407585",
                "0.1|0.1",
                "1.5E-3|0.0015"
            })
    void a_number_is_read_as_published(String cell, double value) {
        assertThat(cells.read(cell)).isEqualTo(Cells.NUMBER);
        assertThat(cells.number()).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "null",
            value = {"''|n", "null|n", "'       .'|w", "-99995|m", "-99997|m", "-99999999|m"})
    void what_is_no_number_keeps_its_reason(String cell, char reason) {
        assertThat(cells.read(cell)).isEqualTo(reason);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "veel",
                "1.234.567",
                "1,234.5",
                "12-",
                "--1",
                "1.",
                ".5",
                "0x1F",
                "NaN",
                "Infinity",
                "1e999",
                "١٢",
                "1 000",
                "12345678901234567"
            })
    void text_is_never_taken_for_a_number(String cell) {
        assertThat(cells.read(cell)).isEqualTo(Cells.TEXT);
    }

    @Test
    void every_number_that_a_table_can_write_comes_back_exactly() {
        var chance = new Random(2020);
        for (int i = 0; i < 100_000; i++) {
            int decimals = chance.nextInt(4);
            var text = String.format(
                    Locale.ROOT, "%." + decimals + "f", (chance.nextDouble() - 0.3) * Math.pow(10, chance.nextInt(9)));
            var written = chance.nextBoolean() ? text : text.replace('.', ',');
            if (cells.read(" ".repeat(chance.nextInt(4)) + written) == Cells.NUMBER) {
                assertThat(cells.number()).as(text).isEqualTo(Double.parseDouble(text));
            } else {
                assertThat(text).isIn("-99995", "-99997", "-99999999");
            }
        }
    }

    @Test
    void points_and_commas_in_one_table_are_noticed() {
        cells.read("1.5");
        assertThat(cells.mixed()).isFalse();
        cells.read("1,5");
        assertThat(cells.mixed()).isTrue();
    }
}
