package nl.gezondewijk.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipInputStream;
import nl.gezondewijk.document.CheckedTemplate.Fit;
import nl.gezondewijk.document.CheckedTemplate.Refused;
import nl.gezondewijk.document.CheckedTemplate.Why;
import org.apache.poi.sl.usermodel.PictureData;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.junit.jupiter.api.Test;

class CheckedTemplateTests {

    @Test
    void our_own_template_and_someone_elses_are_fit() throws IOException {
        assertThat(CheckedTemplate.of(HouseTemplate.POTX)).isInstanceOf(Fit.class);
        assertThat(CheckedTemplate.of(PresentationTests.foreign())).isInstanceOf(Fit.class);
    }

    @Test
    void what_is_no_presentation_is_refused() {
        refuses("a plain text".getBytes(StandardCharsets.UTF_8), Why.NO_PRESENTATION);
        refuses(new byte[0], Why.NO_PRESENTATION);
        refuses(with("x.txt", "y", new byte[0]), Why.NO_PRESENTATION);
    }

    @Test
    void an_old_or_locked_file_is_refused() {
        refuses(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0}, Why.LOCKED);
    }

    @Test
    void a_macro_is_refused_whatever_the_file_is_called() {
        refuses(with("ppt/vbaProject.bin", "Sub AutoOpen()", HouseTemplate.POTX), Why.MACROS);
        refuses(
                with(
                        "[Content_Types].xml",
                        "<Types><Override ContentType=\"application/vnd.ms-powerpoint.presentation.macroEnabled.main+xml\"/></Types>",
                        HouseTemplate.POTX),
                Why.MACROS);
        refuses(with("ppt/activeX/activeX1.xml", "<x/>", HouseTemplate.POTX), Why.MACROS);
    }

    @Test
    void an_embedded_object_is_refused() {
        refuses(with("ppt/embeddings/oleObject1.bin", "x", HouseTemplate.POTX), Why.OBJECTS);
    }

    @Test
    void a_picture_that_would_be_fetched_is_refused_and_a_link_to_click_is_not() {
        var relation =
                "<Relationships><Relationship Id=\"r9\" Type=\"http://x/relationships/%s\" Target=\"http://x/\" TargetMode=\"External\"/></Relationships>";
        refuses(with("ppt/slides/_rels/a.rels", relation.formatted("image"), HouseTemplate.POTX), Why.LINKS_OUTSIDE);
        assertThat(CheckedTemplate.of(
                        with("ppt/notes/_rels/a.rels", relation.formatted("hyperlink"), HouseTemplate.POTX)))
                .isInstanceOf(Fit.class);
    }

    @Test
    void what_reaches_outside_is_seen_however_it_is_written() {
        var type = "Type='http://x/relationships/image'";
        for (var relations : List.of(
                "<Relationships><Relationship Id='r9' " + type
                        + " Target=\"http://x/hyperlink\" TargetMode='External'/></Relationships>",
                "<Relationships><Relationship Id='r9' " + type
                        + " Target='http://x/' TargetMode='&#69;xternal'/></Relationships>",
                "<p:Relationships xmlns:p='x'><p:Relationship Id='r9' " + type
                        + " Target='http://x/' TargetMode='External'/></p:Relationships>",
                "<Relationships><Relationship Id='r9' a='>' " + type
                        + " Target='http://x/' TargetMode='External'/></Relationships>")) {
            refuses(with("ppt/slides/_rels/a.rels", relations, HouseTemplate.POTX), Why.LINKS_OUTSIDE);
            refuses(with("ppt/slides/_rels/a.rels", wide(relations), HouseTemplate.POTX), Why.LINKS_OUTSIDE);
        }
    }

    @Test
    void a_file_that_unpacks_to_more_than_it_says_is_refused() {
        refuses(with("ppt/media/bomb.png", "\0".repeat(101_000_000), HouseTemplate.POTX), Why.TOO_LARGE);
        refuses(new byte[CheckedTemplate.LARGEST + 1], Why.TOO_LARGE);
    }

    /** A presentation that was held once, handed in as template. */
    @Test
    void of_slides_that_were_in_it_nothing_goes_along() throws IOException {
        var kept = fit(held());

        assertThat(names(kept))
                .noneMatch(name -> name.matches("(?i).*(slides/|media|notesSlide|comment|thumbnail|docProps/app).*"))
                .contains("ppt/slideMasters/slideMaster1.xml", "ppt/slideLayouts/slideLayout1.xml");
        assertThat(everything(deck(kept))).doesNotContain("geheim").doesNotContain("PICTURE-OF-THEN");
    }

    @Test
    void a_part_that_nothing_leads_to_does_not_go_along() throws IOException {
        var kept = fit(with("ppt/theme/hidden.xml", "<x>geheim</x>", HouseTemplate.POTX));

        assertThat(names(kept)).doesNotContain("ppt/theme/hidden.xml");
        assertThat(everything(deck(kept))).doesNotContain("geheim");
    }

    @Test
    void a_part_of_which_the_file_does_not_say_what_it_is_makes_it_no_template() {
        refuses(with("ppt/x.dat", "geheim", HouseTemplate.POTX), Why.NO_PRESENTATION);
    }

    @Test
    void what_lies_between_the_parts_of_the_file_does_not_go_along() throws IOException {
        var before = "geheim".getBytes(StandardCharsets.ISO_8859_1);
        var file = new ByteArrayOutputStream();
        file.write(before);
        file.write(HouseTemplate.POTX);

        assertThat(new String(fit(file.toByteArray()), StandardCharsets.ISO_8859_1))
                .doesNotContain("geheim");
    }

    @Test
    void the_logo_on_its_master_goes_along() throws IOException {
        byte[] file;
        try (var show = new XMLSlideShow()) {
            var logo = show.addPicture(PresentationTests.logo(), PictureData.PictureType.PNG);
            show.getSlideMasters().getFirst().createPicture(logo);
            var out = new ByteArrayOutputStream();
            show.write(out);
            file = out.toByteArray();
        }
        assertThat(names(fit(file))).contains("ppt/media/image1.png");
    }

    private static byte[] held() throws IOException {
        try (var show = new XMLSlideShow()) {
            var slide = show.createSlide();
            slide.createTextBox().setText("geheim");
            slide.createPicture(show.addPicture(PresentationTests.logo(), PictureData.PictureType.PNG));
            show.getNotesSlide(slide).createTextBox().setText("geheim");
            show.getProperties().getCoreProperties().setDescription("geheim");
            show.getProperties().getCoreProperties().setKeywords("geheim");
            show.getProperties().getExtendedProperties().setCompany("geheim");
            show.getProperties()
                    .setThumbnail(
                            "thumbnail.jpeg",
                            new ByteArrayInputStream("PICTURE-OF-THEN".getBytes(StandardCharsets.UTF_8)));
            var out = new ByteArrayOutputStream();
            show.write(out);
            return out.toByteArray();
        }
    }

    private static byte[] fit(byte[] file) {
        return switch (CheckedTemplate.of(file)) {
            case Fit fit -> fit.file();
            case Refused refused -> throw new AssertionError(refused);
        };
    }

    private static byte[] deck(byte[] template) {
        return Presentation.of(
                PresentationTests.deck(), new Dress(Optional.of(template), Optional.empty(), Optional.empty()));
    }

    private static List<String> names(byte[] file) throws IOException {
        var names = new ArrayList<String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        return names;
    }

    private static String everything(byte[] file) throws IOException {
        var all = new StringBuilder();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                all.append(entry.getName()).append(new String(zip.readAllBytes(), StandardCharsets.ISO_8859_1));
            }
        }
        return all.toString();
    }

    @Test
    void a_document_type_is_refused_for_what_it_may_fetch() {
        refuses(
                with("ppt/presProps.xml", "<!DOCTYPE x SYSTEM \"file:///etc/passwd\"><x/>", HouseTemplate.POTX),
                Why.NO_PRESENTATION);
    }

    @Test
    void a_template_without_a_place_for_titles_is_refused() throws IOException {
        try (var show = new XMLSlideShow()) {
            for (var master : show.getSlideMasters()) {
                for (var layout : master.getSlideLayouts()) {
                    SlideTemplate.title(layout).ifPresent(layout::removeShape);
                }
            }
            var out = new ByteArrayOutputStream();
            show.write(out);
            refuses(out.toByteArray(), Why.NO_TITLES);
        }
    }

    /** Two bytes for each letter; these are plain letters, and a nought between them. */
    private static String wide(String xml) {
        return new String(
                ("<?xml version='1.0' encoding='UTF-16'?>" + xml).getBytes(StandardCharsets.UTF_16LE),
                StandardCharsets.ISO_8859_1);
    }

    private static void refuses(byte[] file, Why why) {
        assertThat(CheckedTemplate.of(file))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.why()).isEqualTo(why));
    }

    /** The file with one part more, or with another part in its place. */
    static byte[] with(String name, String content, byte[] file) {
        var out = new ByteArrayOutputStream();
        try (var from = new ZipInputStream(new ByteArrayInputStream(file));
                var to = new FixedZip(out)) {
            for (var entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                if (!entry.getName().equals(name)) {
                    to.add(entry.getName(), from);
                }
            }
            to.add(name, new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
