package nl.gezondewijk.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import nl.gezondewijk.account.ProviderSettings.SecondStep;
import org.junit.jupiter.api.Test;

class ProviderSettingsTests {
    private static final String THERE = "https://login.gemeente.example";

    @Test
    void all_of_a_provider_is_given_or_nothing() {
        assertThat(settings("", "", "").isThere()).isFalse();
        assertThat(settings("gezondewijk", THERE, "secret").isThere()).isTrue();
        assertThatThrownBy(() -> settings("gezondewijk", THERE, ""))
                .hasMessageContaining("set also GEZONDEWIJK_OIDC_SECRET")
                .hasMessageNotContaining("GEZONDEWIJK_OIDC_CLIENT");
    }

    @Test
    void an_address_is_closed_on_its_way_unless_it_is_this_machine() {
        assertThatThrownBy(() -> settings("gezondewijk", "http://login.gemeente.example", "secret"))
                .hasMessageContaining("begins with https://");
        assertThatThrownBy(() -> settings("gezondewijk", "http://localhost.evil.example", "secret"))
                .hasMessageContaining("begins with https://");
        assertThat(settings("gezondewijk", "http://localhost:9000", "secret").isThere())
                .isTrue();
    }

    @Test
    void its_word_is_taken_for_addresses_that_it_hands_out_itself() {
        var settings = settings("gezondewijk", THERE, "secret");
        assertThat(settings.vouchesFor(email("femke@gemeente.example"))).isTrue();
        assertThat(settings.vouchesFor(email("femke@evil.gemeente.example"))).isFalse();
        assertThat(settings.vouchesFor(email("femke@gemeente.example.evil.example")))
                .isFalse();
    }

    @Test
    void the_secret_is_in_no_text() {
        assertThat(settings("gezondewijk", THERE, "very-secret")).asString().doesNotContain("very-secret");
    }

    private static Email email(String text) {
        return Email.in(text).orElseThrow();
    }

    private static ProviderSettings settings(String client, String at, String secret) {
        var name = client.isEmpty() ? "" : "Gemeente";
        return new ProviderSettings(
                name, client, secret, at, at, at, at, "", Set.of("gemeente.example"), Set.of(), SecondStep.TOLD);
    }
}
