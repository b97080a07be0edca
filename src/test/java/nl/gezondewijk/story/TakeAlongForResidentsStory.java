package nl.gezondewijk.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A district nurse finds the edition for residents of her wijk, writes beside it, and takes it along on paper. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class TakeAlongForResidentsStory {
    @LocalServerPort
    int port;

    @Test
    void from_the_profile_to_plain_words_to_paper() {
        try (var reader = Reader.withDesk(port)) {
            reader.open("/wijkprofiel/WK999907");
            reader.page.click("summary:has-text('Downloaden')");
            reader.page.click("text=In gewone taal, voor bewoners");
            assertThat(reader.path()).contains("/bewoners");
            assertThat(reader.text())
                    .contains("Zo gaat het in", "Sterk punt", "Dichtbij")
                    .doesNotContain("ongunstig");
            reader.page.fill("textarea >> nth=0", "De buren helpen elkaar.");
            reader.finds_nothing_in_the_way();

            var address = reader.page.locator("a:has-text('Op papier')").getAttribute("href");
            var paper = reader.page.request().get("http://localhost:" + port + address);
            assertThat(paper.status()).isEqualTo(200);
            assertThat(paper.headers().get("content-type")).isEqualTo("application/pdf");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void a_phone_is_wide_enough_and_nothing_is_in_the_way(String language) {
        try (var reader = Reader.withPhone(port)) {
            for (var code : new String[] {"WK999907", "BU99990704"}) {
                reader.open("/wijkprofiel/" + code + "/bewoners?taal=" + language)
                        .need_not_scroll_sideways();
                reader.finds_nothing_in_the_way();
            }
        }
    }
}
