package nl.gezondewijk.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTests {

    @ParameterizedTest
    @CsvSource(textBlock = """
            2020,      YEAR,         2020
            2019/20,   SCHOOL_YEAR,  2020
            2017-2020, POOLED_YEARS, 2020
            2020-03,   MONTH,        2020
            """)
    void a_period_knows_its_kind_and_its_last_year(String code, Period.Kind kind, int last) {
        var period = new Period(code);

        assertThat(period.kind()).isEqualTo(kind);
        assertThat(period.lastYear()).isEqualTo(last);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "20", "2020JJ00", "2020-13", "2020-00", "2020-2017", "2020-2020", "2020/", " 2020"})
    void what_is_no_period_is_refused(String code) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Period(code));
    }

    @Property
    void any_other_text_is_refused_in_words(@ForAll String text) {
        if (!text.matches("\\d{4}.*")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Period(text))
                    .withMessageContaining("2020");
        }
    }

    @Property
    void periods_are_in_order_of_their_last_years(@ForAll("periods") Period one, @ForAll("periods") Period other) {
        assertThat(Integer.signum(one.compareTo(other))).isEqualTo(-Integer.signum(other.compareTo(one)));
        assertThat(one.compareTo(other) == 0).isEqualTo(one.equals(other));
        if (one.lastYear() < other.lastYear()) {
            assertThat(one).isLessThan(other);
        }
    }

    @Provide
    Arbitrary<Period> periods() {
        var year = Arbitraries.integers().between(1990, 2030);
        return Arbitraries.oneOf(
                year.map(Period::year),
                year.map(from -> new Period(from + "/" + "%02d".formatted((from + 1) % 100))),
                year.map(from -> new Period(from + "-" + (from + 3))),
                year.map(of -> new Period(of + "-07")));
    }
}
