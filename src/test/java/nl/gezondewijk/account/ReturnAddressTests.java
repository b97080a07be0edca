package nl.gezondewijk.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReturnAddressTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "https://evil.example",
                "//evil.example",
                "/\\evil.example",
                "\\\\evil.example",
                "javascript:alert(1)",
                "/a\r\nSet-Cookie: x=y",
                "/{x}",
                "bronnen",
                "/inloggen",
                "/uitloggen",
                "/é",
                "/\t/evil.example"
            })
    void nobody_is_sent_elsewhere_after_signing_in(String typed) {
        assertThat(ReturnAddress.in(typed).path()).isEqualTo("/account");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/bronnen", "/bronnen?pagina=2&q=%C3%A9#x", "/wijkprofiel/WK001410"})
    void a_page_of_ours_is_gone_back_to(String typed) {
        assertThat(ReturnAddress.in(typed).path()).isEqualTo(typed);
    }
}
