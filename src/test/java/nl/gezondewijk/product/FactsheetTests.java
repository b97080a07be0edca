package nl.gezondewijk.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.gezondewijk.document.Pdf;
import nl.gezondewijk.document.Read;
import nl.gezondewijk.page.Languages;
import nl.gezondewijk.profile.Spoken;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.verapdf.pdfa.flavours.PDFAFlavour;

@SpringBootTest(properties = Told.APART)
@Import(Told.class)
class FactsheetTests {
    @Autowired
    Told told;

    @Autowired
    Factsheet factsheet;

    @ParameterizedTest
    @ValueSource(strings = {Told.WIJK, "WK999902", "WK999907", Told.GEMEENTE, Told.SMALL, Told.UNINHABITED, "NL00"})
    void it_is_always_two_pages(String code) {
        assertThat(factsheet.print(told.of(code)).pages()).isEqualTo(2);
        assertThat(factsheet.print(told.of(code, Languages.ENGLISH)).pages()).isEqualTo(2);
    }

    @Test
    void it_is_two_pages_however_long_a_name_is() {
        var story = Long.named(told.of(Told.WIJK), "Súdwest-Fryslân, Wijk 07 Nijefurd-Hindeloopen en omstreken");

        try (var read = read(factsheet.print(story))) {
            assertThat(read.document.getNumberOfPages()).isEqualTo(2);
            assertThat(read.words()).contains("Nijefurd-Hindeloopen");
        }
    }

    @Test
    void a_screen_reader_can_read_it_and_an_archive_can_keep_it() {
        try (var read = read(Told.WIJK, Languages.DUTCH)) {
            assertThat(read.faults(PDFAFlavour.PDFUA_1)).isEmpty();
            assertThat(read.faults(PDFAFlavour.PDFA_3_U)).isEmpty();
        }
    }

    @Test
    void it_says_its_language_and_its_title() {
        try (var read = read(Told.WIJK, Languages.ENGLISH)) {
            var catalog = read.document.getDocumentCatalog();
            assertThat(catalog.getLanguage()).isEqualTo("en");
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(read.document.getDocumentInformation().getTitle()).isEqualTo("Wagelaar in brief");
        }
    }

    @Test
    void its_headings_are_in_order_and_are_its_bookmarks() {
        try (var read = read(Told.WIJK, Languages.DUTCH)) {
            var headings = read.elements("H1", "H2", "H3").stream()
                    .map(PDStructureElement::getStructureType)
                    .toList();
            assertThat(headings).startsWith("H1", "H2").containsOnlyOnce("H1").endsWith("H3");
            assertThat(read.bookmarks())
                    .startsWith("Wagelaar in het kort", "Wat weegt zwaar", "Sterke punten", "Aandachtspunten")
                    .endsWith("Hoe de cijfers zijn gemaakt", "Bronnen");
        }
    }

    @Test
    void every_drawing_has_words() {
        try (var read = read(Told.WIJK, Languages.DUTCH)) {
            assertThat(read.elements("Figure"))
                    .hasSizeGreaterThan(30)
                    .allSatisfy(figure ->
                            assertThat(figure.getAlternateDescription()).isNotBlank());
        }
    }

    @Test
    void its_letters_are_inside() {
        try (var read = read(Told.WIJK, Languages.DUTCH)) {
            assertThat(read.fonts())
                    .isNotEmpty()
                    .allMatch(font -> font.isEmbedded())
                    .allMatch(font -> font.getName().matches("[A-Z]{6}\\+Source(Sans|Serif).*"));
        }
    }

    @Test
    void it_tells_the_sentences_of_the_story_in_their_order() {
        var story = told.of(Told.WIJK);
        try (var read = read(factsheet.print(story))) {
            var sentences = Stream.of(story.weighing().stream().skip(1), story.attention().stream())
                    .flatMap(one -> one.limit(2))
                    .map(Spoken::sentence)
                    .map(FactsheetTests::plain);
            assertThat(read.words(1, 1)).contains(story.title(), story.lead());
            assertThat(read.words(1, 1)).containsSubsequence(sentences.toList());
        }
    }

    @Test
    void it_names_its_sources_its_caveats_and_where_it_lives() {
        var story = told.of(Told.WIJK);
        try (var read = read(factsheet.print(story))) {
            var second = read.words(2, 2);
            story.sources().forEach(source -> assertThat(second).contains(plain(source)));
            assertThat(second).contains("gezondewijk.example/wijkprofiel/WK999901", "Let op", "Geschat: met een model");
        }
    }

    @Test
    void what_a_group_concluded_stands_on_it_with_its_chapter() {
        var story = concluded(told.of(Told.WIJK), "Wij willen een plek waar iedereen binnen kan lopen.");
        try (var read = read(factsheet.print(story))) {
            assertThat(read.words(1, 1))
                    .containsSubsequence("Wat de groep ervan vindt", "Meedoen Wij willen een plek waar iedereen");
            assertThat(read.bookmarks()).contains("Wat de groep ervan vindt");
        }
    }

    @Test
    void however_much_a_group_concluded_it_stays_two_pages_and_says_where_it_cut() {
        var story = concluded(told.of(Told.WIJK), "Wij willen een plek waar iedereen binnen kan lopen. ".repeat(40));
        var pdf = factsheet.print(story);
        assertThat(pdf.pages()).isEqualTo(2);
        try (var read = read(pdf)) {
            assertThat(read.words(1, 1)).contains("Meedoen Wij willen een plek", "…");
        }
    }

    @Test
    void where_no_health_can_be_compared_a_figure_on_the_map_takes_the_place_of_the_wheel() {
        try (var read = read(Told.GEMEENTE, Languages.DUTCH)) {
            assertThat(read.words(1, 1)).containsPattern("van \\S+ tot \\S+ in de buurten van Voorbeeldstad");
        }
    }

    static Story concluded(Story story, String conclusion) {
        return new Story(
                story.profile(),
                story.words(),
                story.title(),
                story.eyebrow(),
                story.lead(),
                story.strong(),
                story.attention(),
                story.weighing(),
                story.chapters().stream()
                        .map(one -> new Story.Chapter(
                                one.key(), one.heading(), Optional.of(conclusion), one.figures(), one.voices()))
                        .toList(),
                story.methods(),
                story.caveats(),
                story.address());
    }

    @Test
    void where_there_is_little_to_tell_it_says_why() {
        try (var read = read(Told.UNINHABITED, Languages.DUTCH)) {
            assertThat(read.words(1, 1))
                    .contains("weinig te zeggen", "Waarom hier weinig staat", "waar niemand woont, is geen huishouden");
        }
    }

    @Test
    void the_same_figures_make_the_same_bytes() {
        var once = factsheet.print(told.of(Told.WIJK));
        var again = factsheet.print(told.of(Told.WIJK));

        assertThat(again.bytes()).isEqualTo(once.bytes());
    }

    private Read read(String code, Locale language) {
        return read(factsheet.print(told.of(code, language)));
    }

    private static Read read(Pdf pdf) {
        return new Read(pdf);
    }

    private static String plain(String text) {
        return text.replaceAll("[\\s\u00a0]+", " ");
    }

    /** The same story of an area with another name. */
    private static final class Long {
        static Story named(Story story, String name) {
            return new Story(
                    story.profile(),
                    story.words(),
                    name + " in het kort",
                    story.eyebrow() + " · " + name,
                    name + ": " + story.lead(),
                    lengthened(story.strong(), name),
                    lengthened(story.attention(), name),
                    lengthened(story.weighing(), name),
                    story.chapters(),
                    story.methods(),
                    story.caveats().stream()
                            .map(text -> text + " " + name + ".")
                            .toList(),
                    story.address());
        }

        private static List<Spoken> lengthened(List<Spoken> figures, String name) {
            return figures.stream()
                    .map(one -> new Spoken(
                            one.line(),
                            one.sentence() + " " + name + ".",
                            one.name(),
                            one.who(),
                            one.value(),
                            one.margin(),
                            one.reference(),
                            one.country(),
                            one.period(),
                            one.kind(),
                            one.kindClass(),
                            one.difference(),
                            one.incomparable(),
                            one.cover()))
                    .toList();
        }
    }
}
