package nl.gezondewijk.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import nl.gezondewijk.document.Read;
import nl.gezondewijk.page.Languages;
import nl.gezondewijk.product.ResidentChoice.Chosen;
import nl.gezondewijk.product.ResidentChoice.Take;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.verapdf.pdfa.flavours.PDFAFlavour;

@SpringBootTest(properties = Told.APART)
@Import(Told.class)
class ResidentEditionTests {
    private static final ResidentChoice CHOICE = ResidentChoice.read();
    private static final List<String> NOT_HERE =
            List.of("ongunstig", "marge", "interval", "significant", "prevalentie", "ranglijst", "procent", "%");

    @Autowired
    Told told;

    @Autowired
    ResidentEdition residents;

    @ParameterizedTest
    @CsvSource({
        "0, 0, 100",
        "0.9, 0, 100",
        "1, 1, 100",
        "4.4, 4, 100",
        "8.9, 1, 10",
        "11.4, 1, 10",
        "11.5, 12, 100",
        "39, 4, 10",
        "41.4, 4, 10",
        "41.5, 42, 100",
        "55.6, 56, 100",
        "88.5, 9, 10",
        "95.5, 96, 100",
        "99, 99, 100",
        "99.1, 100, 100",
        "100, 100, 100"
    })
    void a_share_is_told_in_tens_where_it_is_near_and_in_whole_people_elsewhere(double percent, int count, int of) {
        assertThat(Roughly.of(percent)).isEqualTo(new Roughly(count, of));
    }

    @Test
    void no_share_is_told_more_than_a_person_in_a_hundred_off() {
        for (double percent = 0; percent <= 100; percent += 0.1) {
            var told = Roughly.of(Math.min(100, percent));
            assertThat(100.0 * told.count() / told.of()).isBetween(percent - 1.5001, percent + 1.5001);
        }
        assertThatThrownBy(() -> Roughly.of(101)).hasMessageContaining("between 0 and 100");
    }

    @ParameterizedTest
    @ValueSource(strings = {Told.WIJK, "WK999903", "WK999907", Told.GEMEENTE, Told.SMALL, "NL00"})
    void at_most_seven_figures_what_is_good_and_near_first(String code) {
        var chosen = CHOICE.from(told.of(code));

        assertThat(chosen).hasSizeLessThanOrEqualTo(7).isNotEmpty();
        assertThat(chosen).extracting(Chosen::take).isSorted();
        assertThat(chosen)
                .extracting(one -> one.figure().line().indicator().measure())
                .doesNotHaveDuplicates();
    }

    @Test
    void each_kind_has_its_places_and_what_is_left_is_filled() {
        var chosen = CHOICE.from(told.of("WK999907"));

        assertThat(chosen)
                .extracting(Chosen::take)
                .hasSize(7)
                .contains(Take.STRONG, Take.NEAR, Take.WEIGHING, Take.ATTENTION);
    }

    @Test
    void a_sentence_says_about_and_has_no_word_of_experts() {
        for (var code : List.of(Told.WIJK, "WK999907", Told.GEMEENTE)) {
            var view = residents.view(told.of(code));
            assertThat(view.figures()).allSatisfy(figure -> {
                assertThat(figure.sentence())
                        .containsAnyOf("ngeveer", "Minder dan 1", "Bijna alle")
                        .endsWith(".");
                assertThat(figure.sentence() + figure.comparison() + figure.about() + figure.tag())
                        .doesNotContain(NOT_HERE);
                assertThat(figure.about())
                        .matches("Over: .+\\. Jaar: .+\\. Dit cijfer is (geteld|gevraagd|geschat|samengesteld)\\.");
            });
        }
    }

    @Test
    void where_there_is_nothing_to_tell_it_says_so_kindly() {
        var view = residents.view(told.of(Told.UNINHABITED));

        assertThat(view.figures()).isEmpty();
        assertThat(view.none()).contains("Wat u zelf ziet");
    }

    @Test
    void on_paper_it_is_at_most_two_pages_and_a_screen_reader_can_read_it() {
        for (var code : List.of(Told.WIJK, "WK999907", Told.UNINHABITED)) {
            var story = told.of(code);
            try (var read = new Read(residents.print(story))) {
                assertThat(read.document.getNumberOfPages()).isLessThanOrEqualTo(2);
                assertThat(read.faults(PDFAFlavour.PDFUA_1)).isEmpty();
                assertThat(read.faults(PDFAFlavour.PDFA_3_U)).isEmpty();
                var said = new ArrayList<>(List.of(residents.view(story).title()));
                residents.view(story).figures().forEach(figure -> said.add(figure.sentence()));
                assertThat(read.words()).containsSubsequence(said);
            }
        }
    }

    @Test
    void it_speaks_english_too() {
        var view = residents.view(told.of(Told.WIJK, Languages.ENGLISH));

        assertThat(view.title()).isEqualTo("How things are in Wagelaar");
        assertThat(view.figures()).extracting(ResidentView.Figure::sentence).anyMatch(one -> one.startsWith("About "));
    }

    @Test
    void what_a_group_concluded_is_told_to_residents_too_and_adds_one_page_at_most() {
        for (int often : new int[] {1, 40}) {
            var story = FactsheetTests.concluded(
                    told.of(Told.WIJK), "Wij willen een plek om binnen te lopen. ".repeat(often));
            assertThat(residents.view(story).conclusions())
                    .extracting(ResidentView.Conclusion::heading)
                    .contains("Meedoen");
            var pdf = residents.print(story);
            assertThat(pdf.pages()).isLessThanOrEqualTo(3);
            try (var read = new nl.gezondewijk.document.Read(pdf)) {
                assertThat(read.words())
                        .contains("Wat de groep ervan vindt", "Wij willen een plek om binnen te lopen.");
                assertThat(read.faults(org.verapdf.pdfa.flavours.PDFAFlavour.PDFUA_1))
                        .isEmpty();
            }
        }
    }
}
