package nl.gezondewijk.account;

import static org.assertj.core.api.Assertions.assertThat;

import nl.gezondewijk.account.NewPassword.Refusal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NewPasswordTests {

    @ParameterizedTest
    @CsvSource({
        "elf tekens!, SHORT",
        "aabbaabbaabbaabb, MONOTONE",
        "Welkom123456, COMMON",
        "W@chtw00rd2026!, COMMON",
        "123456789012, COMMON",
        "abcdefghijkl, COMMON",
        "welkomwelkom, COMMON",
        "Gemeente2026!!, COMMON",
        "qwertyuiop12, COMMON",
        "anna.smit2026, ABOUT_YOU",
        "Anna de Smit 1, ABOUT_YOU",
        "anna.smit@gemeente.example, ABOUT_YOU"
    })
    void a_password_that_others_would_try_is_refused_with_the_reason(String password, Refusal why) {
        assertThat(NewPassword.refusal(password, "anna.smit@gemeente.example", "Anna de Smit"))
                .contains(why);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "vier losse woorden hier",
                "paard-lantaarn-mos",
                "zomerse fietstocht langs de Maas",
                "Xk7#qp2!vLw9",
                "пароль из слов"
            })
    void a_password_that_is_long_and_ones_own_is_fine(String password) {
        assertThat(NewPassword.refusal(password, "anna.smit@gemeente.example", "Anna de Smit"))
                .isEmpty();
    }

    @org.junit.jupiter.api.Test
    void a_password_has_an_end() {
        assertThat(NewPassword.refusal("lang genoeg ".repeat(17), "a@b.nl", "A"))
                .contains(Refusal.LONG);
    }
}
