package nl.gezondewijk.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import org.junit.jupiter.api.Test;

class CodeTests {

    @Test
    void codes_differ_and_have_no_sign_that_is_mistaken_for_another() {
        var seen = new HashSet<String>();
        for (int i = 0; i < 10_000; i++) {
            var code = Code.drawn();
            assertThat(code.signs()).doesNotContainPattern("[01ILOU]");
            assertThat(seen.add(code.signs())).isTrue();
        }
    }

    @Test
    void it_is_read_as_people_type_it() {
        var code = new Code("7KM4PXW2QF");
        assertThat(code.shown()).isEqualTo("7KM4P-XW2QF");
        assertThat(Code.in(" 7km4p-xw2qf ")).contains(code);
        assertThat(Code.in("7KM4P XW2QF")).contains(code);
        assertThat(Code.in("7KM4PXW2Q")).isEmpty();
        assertThat(Code.in("7KM4PXW2Q0")).isEmpty();
        assertThat(Code.in("7".repeat(1_000))).isEmpty();
    }

    @Test
    void it_does_not_stand_in_a_log() {
        assertThat(new Code("7KM4PXW2QF")).hasToString("a code");
    }
}
