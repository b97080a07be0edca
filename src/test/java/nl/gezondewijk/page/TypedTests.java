package nl.gezondewijk.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What is typed loses only what nobody sees. */
class TypedTests {
    @Test
    void a_line_is_one_line() {
        assertThat(Typed.line(" Welzijn\r\nNoord\t ")).isEqualTo("Welzijn Noord");
    }

    @Test
    void lines_end_in_one_way() {
        assertThat(Typed.lines("een\r\ntwee\rdrie\u0000 ")).isEqualTo("een\ntwee\ndrie");
    }

    @Test
    void signs_that_turn_letters_round_are_left_out() {
        assertThat(Typed.line("lijst\u202Efdp.exe")).isEqualTo("lijstfdp.exe");
        assertThat(Typed.lines("\u2067een\u2069")).isEqualTo("een");
    }

    @Test
    void nothing_is_an_empty_line() {
        assertThat(Typed.line(null)).isEmpty();
        assertThat(Typed.lines(null)).isEmpty();
    }
}
