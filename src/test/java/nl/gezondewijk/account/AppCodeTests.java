package nl.gezondewijk.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AppCodeTests {
    /** "12345678901234567890" in base 32. */
    private static final String SECRET = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

    /** RFC 6238, appendix B, the rows of SHA-1; of its eight digits the last six. */
    @ParameterizedTest
    @CsvSource({
        "59, 287082",
        "1111111109, 081804",
        "1111111111, 050471",
        "1234567890, 005924",
        "2000000000, 279037",
        "20000000000, 353130"
    })
    void codes_are_those_of_the_standard(long second, String code) {
        assertThat(AppCode.at(SECRET, second / 30)).isEqualTo(code);
        assertThat(AppCode.match(SECRET, code, Instant.ofEpochSecond(second))).hasValue(second / 30);
    }

    @Test
    void a_clock_may_be_half_a_minute_off_and_no_more() {
        var now = Instant.ofEpochSecond(1_111_111_111L);
        long step = now.getEpochSecond() / 30;

        assertThat(AppCode.match(SECRET, AppCode.at(SECRET, step - 1), now)).hasValue(step - 1);
        assertThat(AppCode.match(SECRET, AppCode.at(SECRET, step + 1), now)).hasValue(step + 1);
        assertThat(AppCode.match(SECRET, AppCode.at(SECRET, step - 2), now)).isEmpty();
        assertThat(AppCode.match(SECRET, AppCode.at(SECRET, step + 2), now)).isEmpty();
    }

    @Test
    void a_code_may_be_typed_as_the_app_shows_it() {
        assertThat(AppCode.match(SECRET, " 050 471 ", Instant.ofEpochSecond(1_111_111_111L)))
                .isPresent();
        assertThat(AppCode.match(SECRET, "", Instant.ofEpochSecond(1_111_111_111L)))
                .isEmpty();
    }

    @Test
    void a_secret_is_new_each_time_and_of_the_right_length() {
        assertThat(AppCode.secret()).matches("[A-Z2-7]{32}").isNotEqualTo(AppCode.secret());
        assertThat(AppCode.isSecret("GEZDGNBV")).isFalse();
        assertThat(AppCode.isSecret(SECRET)).isTrue();
    }
}
