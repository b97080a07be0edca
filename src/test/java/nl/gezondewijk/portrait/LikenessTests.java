package nl.gezondewijk.portrait;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikenessTests {

    @ParameterizedTest
    @CsvSource({
        "Eenzaamheid bij ouderen, Ernstig eenzaam, true",
        "Meer bewegen, Voldoet aan de beweegrichtlijn, true",
        "Overgewicht bij kinderen, Overgewicht, true",
        "Weinig ontmoeting, Weinig veerkracht, false",
        "Kennis delen, Roken, false",
        "Financiële zorgen, Financiele problemen, true"
    })
    void a_theme_is_like_a_figure_when_a_word_begins_the_same(String theme, String figure, boolean alike) {
        assertThat(Likeness.of(theme, figure)).isEqualTo(alike);
    }

    @ParameterizedTest
    @CsvSource({
        "eenzaam, Ernstig eenzaam (65-plussers), true",
        "een 65, Ernstig eenzaam (65-plussers), true",
        "rook, Ernstig eenzaam, false",
        "' ', Ernstig eenzaam, false"
    })
    void a_search_finds_what_holds_all_its_words(String query, String text, boolean found) {
        assertThat(Likeness.holds(query, text)).isEqualTo(found);
    }
}
