package nl.gezondewijk.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import nl.gezondewijk.chart.Caption;
import nl.gezondewijk.chart.Level;
import nl.gezondewijk.chart.Wheel;
import nl.gezondewijk.document.Exhibit.Form;
import nl.gezondewijk.document.Exhibit.Point;
import nl.gezondewijk.document.Exhibit.Series;
import nl.gezondewijk.document.Exhibit.Tone;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFPictureShape;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;

/** Made-up content, and the file that comes of it read back. */
class PresentationTests {
    private static final Exhibit BARS = new Exhibit.Plot(
            "Voelt zich eenzaam: Zonneveld 55,6%, Molenstad 48,6%, Nederland 47,0%",
            Form.BARS,
            "[$-413]0.0\"%\"",
            List.of("Zonneveld", "Molenstad", "Nederland"),
            List.of(new Series(
                    "Voelt zich eenzaam",
                    Tone.OWN,
                    List.of(
                            Point.of(55.6, Tone.OWN).within(52.1, 59.0),
                            Point.of(48.6, Tone.REFERENCE),
                            Point.of(47.0, Tone.THIRD)))));
    private static final Exhibit LINES = new Exhibit.Plot(
            "Bijstand in vier jaren",
            Form.LINES,
            "[$-413]0.0\"%\"",
            List.of("2019", "2020", "2021", "2022", "2023"),
            List.of(
                    new Series(
                            "Zonneveld",
                            Tone.OWN,
                            List.of(Point.of(7.1), Point.of(7.4), Point.none(), Point.of(6.9), Point.of(6.6))),
                    new Series(
                            "Molenstad & omstreken",
                            Tone.REFERENCE,
                            List.of(Point.of(5), Point.of(5.2), Point.of(5.1), Point.of(4.8), Point.of(4.6)))));
    private static final Exhibit AGES = new Exhibit.Plot(
            "Leeftijden",
            Form.BARS,
            "0\"%\"",
            List.of("0 tot 15", "15 tot 25", "25 tot 45", "45 tot 65", "65 en ouder"),
            List.of(
                    new Series(
                            "Zonneveld",
                            Tone.OWN,
                            List.of(Point.of(15), Point.of(12), Point.of(30), Point.of(24), Point.of(19))),
                    new Series(
                            "Molenstad",
                            Tone.REFERENCE,
                            List.of(Point.of(16), Point.of(13), Point.of(26), Point.of(25), Point.of(20)))));
    private static final Exhibit TABLE = new Exhibit.Table(
            "Cijfers van het onderwerp meedoen",
            List.of("Cijfer", "Zonneveld", "Molenstad", "Verschil"),
            List.of(
                    List.of("Voelt zich eenzaam", "55,6%", "48,6%", "7,0 hoger, ongunstig"),
                    List.of("Doet vrijwilligerswerk", "22,0%", "24,1%", "ongeveer gelijk")),
            List.of(false, true, true, false),
            List.of(4, 2, 2, 3));

    static Deck deck() {
        var dimension = new Wheel.Dimension(
                "Meedoen", List.of(new Wheel.Segment("Eenzaam", Level.WORSE), new Wheel.Segment("Hulp", Level.BETTER)));
        var wheel = new Wheel(
                        new Caption("wiel", "Het wiel van Zonneveld", "Drie beter, twee minder goed."),
                        List.of(dimension, dimension, dimension, dimension, dimension, dimension),
                        "geen cijfers")
                .svg();
        return new Deck(
                "Zonneveld in cijfers",
                "Zonneveld · wijkgezondheidsprofiel 2024",
                "Gezonde Wijk",
                Locale.of("nl", "NL"),
                Instant.parse("2026-03-14T09:30:00Z"),
                List.of(
                        new Slide.Opening(
                                "Zonneveld",
                                List.of("Wijkgezondheidsprofiel 2024", "Vergeleken met Molenstad"),
                                "Welkom."),
                        new Slide.Chapter(
                                "Meedoen",
                                "Twee van de vijf cijfers zijn minder gunstig dan in Molenstad.",
                                "Neem de tijd."),
                        new Slide.Shown(
                                "Meer volwassenen voelen zich eenzaam: 56 van de 100, in Molenstad 49 (berekend cijfer).",
                                BARS,
                                Optional.of(new Slide.Aside(
                                        "55,6%",
                                        List.of("7,0 hoger, ongunstig", "marge 52,1 tot 59,0", "geschat, 2022"),
                                        Optional.empty())),
                                "Bron: RIVM, 2022, geschat",
                                "Een geschat cijfer: geschikt voor een gesprek, niet om een effect te meten."),
                        new Slide.Shown(
                                "Minder huishoudens hebben een bijstandsuitkering dan vijf jaar geleden.",
                                LINES,
                                Optional.empty(),
                                "Bron: CBS",
                                "Geteld."),
                        new Slide.Shown(
                                "Meer inwoners zijn tussen 25 en 45 jaar.",
                                AGES,
                                Optional.empty(),
                                "Bron: CBS",
                                "Geteld."),
                        new Slide.Shown("Alle cijfers over meedoen", TABLE, Optional.empty(), "Bron: RIVM", "Tabel."),
                        new Slide.Shown(
                                "Zonneveld in zes dimensies",
                                new Exhibit.Picture(wheel.alternative(), wheel.markup()),
                                Optional.empty(),
                                "",
                                "Wiel."),
                        new Slide.Conclusion(
                                "Wat betekent dit voor meedoen?",
                                List.of("Eenzaamheid valt op; vrijwilligerswerk is er genoeg."),
                                "Wat zegt de groep?",
                                "Schrijf mee."),
                        new Slide.Text(
                                "Waar dit vandaan komt",
                                List.of("CBS, Kerncijfers wijken en buurten 2023", "RIVM, gezondheid per wijk 2022"),
                                Optional.of(URI.create("https://gezondewijk.example/wijkprofiel/WK009101")),
                                "Tot ziens.")));
    }

    private static final byte[] FILE = Presentation.of(deck(), Dress.plain());

    @Test
    void every_slide_has_a_title_that_is_read_first() throws IOException {
        try (var show = read(FILE)) {
            assertThat(show.getSlides())
                    .hasSize(9)
                    .allSatisfy(slide -> assertThat(slide.getShapes().getFirst())
                            .isInstanceOfSatisfying(XSLFTextShape.class, title -> {
                                assertThat(title.getTextType()).isIn(Placeholder.TITLE, Placeholder.CENTERED_TITLE);
                                assertThat(title.getText()).isNotBlank();
                            }));
        }
    }

    @Test
    void what_the_speaker_has_to_know_stands_in_the_notes() throws IOException {
        try (var show = read(FILE)) {
            assertThat(show.getSlides().get(2).getNotes().getPlaceholders())
                    .extracting(XSLFTextShape::getText)
                    .contains("Een geschat cijfer: geschikt voor een gesprek, niet om een effect te meten.");
        }
    }

    @Test
    void notes_hold_what_the_speaker_has_to_know_and_nothing_of_the_template() {
        assertThat(parts("ppt/(slides|notesSlides)/\\w+\\.xml"))
                .allSatisfy(slide -> assertThat(slide)
                        .doesNotContainPattern("<a:r ")
                        .doesNotContain("datetimeFigureOut", "type=\"hdr\"", "type=\"dt\""));
    }

    @Test
    void each_table_chart_and_picture_says_in_words_what_it_shows() {
        assertThat(parts("ppt/slides/slide\\d\\.xml"))
                .filteredOn(slide -> slide.contains("<p:graphicFrame") || slide.contains("<p:pic>"))
                .hasSize(5)
                .allSatisfy(slide -> assertThat(slide).containsPattern("descr=\"[A-Z]"));
    }

    @Test
    void every_run_of_words_says_its_language() {
        assertThat(parts("ppt/(slides|notesSlides)/\\w+\\.xml"))
                .hasSize(18)
                .allSatisfy(slide -> assertThat(slide.replaceAll("<a:rPr lang=\"nl-NL\"", ""))
                        .doesNotContain("<a:r><a:t>", "<a:rPr>", "<a:rPr sz", "<a:rPr b"));
    }

    @Test
    void a_chart_can_be_edited_for_its_numbers_lie_in_a_workbook_within_it() throws IOException {
        var book = zipped(FILE, "ppt/embeddings/getallen1.xlsx");
        try (var sheets = new ReadableWorkbook(new ByteArrayInputStream(book))) {
            var rows = sheets.getFirstSheet().read();
            assertThat(rows.get(1).getCellText(0)).isEqualTo("Zonneveld");
            assertThat(rows.get(1).getCell(1).asNumber()).isEqualByComparingTo("55.6");
        }
        assertThat(part("ppt/charts/chart1.xml"))
                .contains("<c:f>Blad1!$B$2:$B$4</c:f>", "<c:v>55.6</c:v>", "<c:errBarType");
        assertThat(part("ppt/charts/_rels/chart1.xml.rels")).contains("../embeddings/getallen1.xlsx");
    }

    @Test
    void a_year_without_a_value_is_a_gap_in_a_line() {
        var line = part("ppt/charts/chart2.xml");
        assertThat(line).contains("<c:ptCount val=\"5\"/>", "<c:pt idx=\"1\"><c:v>7.4", "<c:pt idx=\"3\"><c:v>6.9");
        assertThat(line).doesNotContain("<c:v>NaN", "<c:v>null").contains("<c:dispBlanksAs val=\"gap\"/>");
    }

    @Test
    void the_same_deck_is_the_same_file() throws InterruptedException {
        Thread.sleep(1100); // a zip tells seconds
        assertThat(Presentation.of(deck(), Dress.plain())).isEqualTo(FILE);
    }

    @Test
    void in_another_template_its_own_layouts_are_used_and_its_slides_are_left_out() throws IOException {
        try (var show =
                read(Presentation.of(deck(), new Dress(Optional.of(foreign()), Optional.empty(), Optional.empty())))) {
            assertThat(show.getSlides()).hasSize(9);
            assertThat(show.getSlides().getFirst().getSlideLayout().getName()).isEqualTo("Title Slide");
            assertThat(show.getSlides().get(1).getSlideLayout().getName()).isEqualTo("Section Header");
            assertThat(show.getSlides().get(2).getSlideLayout().getName()).isEqualTo("Title Only");
        }
    }

    @Test
    void what_was_saved_as_template_becomes_a_presentation() {
        assertThat(part("[Content_Types].xml"))
                .contains("presentationml.presentation.main+xml")
                .doesNotContain("template.main");
    }

    @Test
    void an_organisation_without_a_template_still_has_its_colour_and_its_logo() throws IOException {
        var dress = new Dress(Optional.empty(), Optional.of(logo()), Optional.of("7A1FA2"));
        var file = Presentation.of(deck(), dress);
        assertThat(new String(zipped(file, "ppt/theme/theme1.xml"), StandardCharsets.UTF_8))
                .contains("<a:dk2><a:srgbClr val=\"7A1FA2\"/>");
        try (var show = read(file)) {
            assertThat(show.getSlideMasters().getFirst().getShapes())
                    .hasAtLeastOneElementOfType(XSLFPictureShape.class);
        }
    }

    @Test
    void a_title_that_would_run_out_of_its_place_is_set_smaller() throws IOException {
        try (var show = read(Presentation.of(titled("Kort en goed."), Dress.plain()))) {
            assertThat(sizeOfTitle(show)).isEqualTo(30);
        }
        try (var show = read(Presentation.of(
                titled("Meer volwassenen voelen zich eenzaam. ".repeat(6).strip()), Dress.plain()))) {
            assertThat(sizeOfTitle(show)).isLessThan(28).isGreaterThanOrEqualTo(18);
        }
    }

    /** As a template is that begins with the layouts of its title page. */
    @Test
    void a_title_in_the_middle_is_raised_above_what_the_slide_shows() throws IOException {
        byte[] template;
        try (var show = new XMLSlideShow()) {
            var middle = new Rectangle2D.Double(150, 150, 400, 160);
            show.getSlideMasters().stream()
                    .flatMap(master -> Stream.of(master.getSlideLayouts()))
                    .forEach(layout -> SlideTemplate.title(layout).ifPresent(title -> title.setAnchor(middle)));
            var out = new ByteArrayOutputStream();
            show.write(out);
            template = out.toByteArray();
        }
        try (var show =
                read(Presentation.of(deck(), new Dress(Optional.of(template), Optional.empty(), Optional.empty())))) {
            var shown = show.getSlides().stream()
                    .filter(slide -> slide.getShapes().stream().anyMatch(XSLFPictureShape.class::isInstance))
                    .toList();
            assertThat(shown).isNotEmpty().allSatisfy(slide -> {
                var title = slide.getPlaceholder(Placeholder.TITLE).getAnchor();
                assertThat(slide.getShapes())
                        .filteredOn(XSLFPictureShape.class::isInstance)
                        .allSatisfy(picture ->
                                assertThat(picture.getAnchor().getY()).isGreaterThanOrEqualTo(title.getMaxY()));
            });
        }
    }

    /** As programs other than PowerPoint make them. */
    @Test
    void a_template_that_names_no_size_for_titles_is_used_all_the_same() throws IOException {
        byte[] template;
        try (var show = new XMLSlideShow()) {
            for (var master : show.getSlideMasters()) {
                master.getXmlObject().getTxStyles().unsetTitleStyle();
                for (var layout : master.getSlideLayouts()) {
                    SlideTemplate.title(layout)
                            .map(title -> ((CTShape) title.getXmlObject()).getTxBody())
                            .filter(text -> text.isSetLstStyle())
                            .ifPresent(text -> text.unsetLstStyle());
                }
            }
            var out = new ByteArrayOutputStream();
            show.write(out);
            template = out.toByteArray();
        }
        try (var show = read(Presentation.of(
                titled("Kort en goed."), new Dress(Optional.of(template), Optional.empty(), Optional.empty())))) {
            assertThat(show.getSlides().getFirst().getTitle()).isEqualTo("Kort en goed.");
        }
    }

    @Test
    void a_template_in_which_only_the_master_leads_to_its_theme_has_room_for_notes() throws IOException {
        var relations = "ppt/_rels/presentation.xml.rels";
        var template = CheckedTemplateTests.with(
                relations,
                new String(zipped(foreign(), relations), StandardCharsets.UTF_8)
                        .replaceAll("<Relationship [^>]*relationships/theme\"[^>]*/>", ""),
                foreign());
        var kept = ((CheckedTemplate.Fit) CheckedTemplate.of(template)).file();
        for (var file : List.of(template, kept)) {
            try (var show =
                    read(Presentation.of(deck(), new Dress(Optional.of(file), Optional.empty(), Optional.empty())))) {
                assertThat(show.getSlides()).allMatch(slide -> slide.getNotes() != null);
            }
        }
    }

    private static double sizeOfTitle(XMLSlideShow show) {
        return show.getSlides()
                .getFirst()
                .getPlaceholders()[0]
                .getTextParagraphs()
                .getFirst()
                .getTextRuns()
                .getFirst()
                .getFontSize();
    }

    private static Deck titled(String title) {
        return new Deck(
                "x",
                "x",
                "x",
                Locale.of("nl", "NL"),
                Instant.EPOCH,
                List.of(new Slide.Shown(title, TABLE, Optional.empty(), "", "")));
    }

    /** A presentation of someone else's making, with a slide in it. */
    static byte[] foreign() throws IOException {
        try (var show = new XMLSlideShow()) {
            show.createSlide();
            var out = new ByteArrayOutputStream();
            show.write(out);
            return out.toByteArray();
        }
    }

    static byte[] logo() throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(200, 60, BufferedImage.TYPE_INT_RGB), "png", out);
        return out.toByteArray();
    }

    private static XMLSlideShow read(byte[] file) throws IOException {
        return new XMLSlideShow(new ByteArrayInputStream(file));
    }

    private static List<String> parts(String name) {
        return names(FILE).stream()
                .filter(one -> one.matches(name))
                .map(PresentationTests::part)
                .toList();
    }

    private static String part(String name) {
        return new String(zipped(FILE, name), StandardCharsets.UTF_8);
    }

    private static List<String> names(byte[] file) {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            var names = new ArrayList<String>();
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
            }
            return names;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] zipped(byte[] file, String name) {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return zip.readAllBytes();
                }
            }
            throw new AssertionError("no " + name + " in " + names(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
