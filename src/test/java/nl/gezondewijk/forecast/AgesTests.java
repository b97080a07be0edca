package nl.gezondewijk.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AgesTests {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    0-4               | 0–4
                    0 - 4 jaar        | 0–4
                    0 tot 5 jaar      | 0–4
                    15 tot en met 24  | 15–24
                    15 t/m 24 jaar    | 15–24
                    85+               | 85+
                    85 jaar of ouder  | 85+
                    85 jaar en ouder  | 85+
                    80 and over       | 80+
                    37                | 37
                    37 jaar           | 37
                    Totaal            | 0+
                    alle leeftijden   | 0+
                    """)
    void ages_are_read_as_people_write_them(String written, String ages) {
        assertThat(Ages.read(written).orElseThrow()).hasToString(ages);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "jong", "20-10", "130", "5 tot 5", "-4", "0-4-9"})
    void what_is_no_age_is_not_read(String written) {
        assertThat(Ages.read(written)).isEmpty();
    }

    @Test
    void years_are_counted_in_bands_of_five() {
        var ages = Ages.of(5, 17);

        assertThat(ages.yearsIn(0)).isZero();
        assertThat(ages.yearsIn(1)).isEqualTo(5);
        assertThat(ages.yearsIn(3)).isEqualTo(3);
        assertThat(ages.yearsIn(4)).isZero();
        assertThat(Ages.from(85).yearsIn(17)).isEqualTo(5);
        assertThat(Ages.from(95).isFine()).isTrue();
        assertThat(Ages.from(80).isFine()).isFalse();
        assertThat(Ages.of(10, 14).isFine()).isTrue();
    }

    @Test
    void ages_that_run_down_are_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Ages.of(10, 5));
    }
}
