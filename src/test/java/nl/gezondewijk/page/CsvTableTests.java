package nl.gezondewijk.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvTableTests {
    @Test
    void a_spreadsheet_sees_that_it_is_utf_8_and_gets_semicolons_and_commas() {
        assertThat(table("Súdwest-Fryslân", 12.5, 3, OpenTo.Audience.SIGNED_IN))
                .isEqualTo("\uFEFFSúdwest-Fryslân;12,5;3;SIGNED_IN\r\n");
    }

    @Test
    void what_is_not_there_is_an_empty_cell() {
        assertThat(table("a", Optional.empty(), OptionalDouble.empty(), null, Optional.of(0.5), OptionalDouble.of(2)))
                .isEqualTo("\uFEFFa;;;;0,5;2\r\n");
    }

    @Test
    void how_a_computer_rounds_does_not_show() {
        assertThat(table(0.1 + 0.2, 1e-9, 17_000_000.0)).isEqualTo("\uFEFF0,3;0,000000001;17000000\r\n");
    }

    @Test
    void what_a_separator_or_a_quote_would_break_is_quoted() {
        assertThat(table("a;b", "zij zei \"ja\"", "twee\nregels"))
                .isEqualTo("\uFEFF\"a;b\";\"zij zei \"\"ja\"\"\";\"twee\nregels\"\r\n");
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', textBlock = """
            =1+1,      '=1+1
            +31 6,     '+31 6
            @naam,     '@naam
            -De Wijk,  '-De Wijk
            -1,        '-1
            a=b,       a=b
            """)
    void nobody_can_name_something_so_that_a_spreadsheet_runs_it(String named, String written) {
        assertThat(table(named)).isEqualTo("\uFEFF" + written + "\r\n");
    }

    private static String table(Object... cells) {
        return new String(CsvTable.bytes(csv -> csv.row(cells)), StandardCharsets.UTF_8);
    }
}
