package nl.gezondewijk.statistics;

import static nl.gezondewijk.statistics.Complement.ROUNDED_TO_FIVE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComplementTests {

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            whole, part, rest
             1000,  300,  700
              300,  300,    0
              300,  305,    0
                0,    0,    0
            9000000000000000000, 1, 8999999999999999999
            """)
    void the_rest_is_the_whole_minus_the_part_and_never_less_than_nobody(long whole, long part, long rest) {
        assertThat(((Complement.Known) Complement.of(whole, part, ROUNDED_TO_FIVE)).value())
                .isEqualTo(rest);
    }

    @Test
    void a_part_above_its_whole_beyond_rounding_is_refused() {
        assertThat(Complement.of(300, 306, ROUNDED_TO_FIVE))
                .isEqualTo(new Complement.None(Reason.PART_EXCEEDS_WHOLE, 300, 306));
        assertThat(Complement.of(300, 301, 0)).isInstanceOf(Complement.None.class);
    }

    @Test
    void counts_below_zero_are_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Complement.of(-1, 0, 0));
    }

    @Property
    void part_and_rest_make_the_whole(
            @ForAll @LongRange(min = 0, max = 1_000_000) long part,
            @ForAll @LongRange(min = 0, max = 1_000_000) long others) {
        assertThat(((Complement.Known) Complement.of(part + others, part, 0)).value())
                .isEqualTo(others);
    }
}
