package nl.gezondewijk.document;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.openxmlformats.schemas.drawingml.x2006.main.CTRegularTextRun;

/** Puts words on slides, and says of each in which language it is. */
record Wording(Locale language) {
    /** What a letter takes of its size across, and a line down; on the safe side, for the reader's fonts are not known. */
    private static final double ACROSS = 0.56;

    private static final double DOWN = 1.2;
    private static final double SMALLEST = 18;
    /** Said on the slide where a template says it nowhere that can be read; what a program then takes might not fit. */
    private static final double UNSAID = 28;

    /** These lines and no others; they look as the place they are put in says. */
    void put(XSLFTextShape shape, List<String> lines) {
        shape.clearText();
        for (var line : lines) {
            say(shape.addNewTextParagraph(), line);
        }
    }

    /** Sets words that would run out of their place smaller; programs that show slides do so only once they edit them. */
    void fit(XSLFTextShape shape) {
        var place = shape.getAnchor();
        if (place == null || shape.getText().isBlank()) {
            return;
        }
        var said = Optional.ofNullable(
                shape.getTextParagraphs().getFirst().getTextRuns().getFirst().getFontSize());
        double size = said.orElse(UNSAID);
        double fitting = size;
        while (fitting > SMALLEST
                && lines(shape.getText(), fitting, place.getWidth()) * fitting * DOWN > place.getHeight()) {
            fitting -= 1;
        }
        if (fitting < size || said.isEmpty()) {
            for (var line : shape.getTextParagraphs()) {
                for (var run : line.getTextRuns()) {
                    run.setFontSize(fitting);
                }
            }
        }
    }

    static int lines(String words, double size, double width) {
        int fit = Math.max(1, (int) (width / (size * ACROSS)));
        int lines = 1;
        int used = 0;
        for (var word : words.split(" ")) {
            if (used > 0 && used + 1 + word.length() > fit) {
                lines++;
                used = 0;
            }
            used += word.length() + 1;
        }
        return lines;
    }

    XSLFTextRun say(XSLFTextParagraph paragraph, String words) {
        var run = paragraph.addNewTextRun();
        run.setText(words);
        mark(run);
        return run;
    }

    private void mark(XSLFTextRun run) {
        if (run.getXmlObject() instanceof CTRegularTextRun one) {
            (one.isSetRPr() ? one.getRPr() : one.addNewRPr()).setLang(language.toLanguageTag());
        }
    }

    void link(XSLFTextShape shape, URI address) {
        say(shape.addNewTextParagraph(), address.toString()).createHyperlink().setAddress(address.toString());
    }

    /**
     * What the speaker knows and the room need not read. Of the master's other places for text (a date, a number, a head and a foot) POI
     * copies the words as well, and in a form that no presentation may have.
     */
    void notes(XSLFSlide slide, String words) {
        var notes = slide.getSlideShow().getNotesSlide(slide);
        for (var shape : List.of(notes.getPlaceholders())) {
            if (shape.getTextType() == Placeholder.BODY) {
                put(shape, words.lines().toList());
            } else if (shape.getTextType() != Placeholder.SLIDE_IMAGE) {
                notes.removeShape(shape);
            }
        }
    }

    /** Places for text that nothing was put in. A slide's own list of places still names those that were removed. */
    static List<XSLFTextShape> emptyOf(XSLFSlide slide) {
        return slide.getShapes().stream()
                .filter(XSLFTextShape.class::isInstance)
                .map(XSLFTextShape.class::cast)
                .filter(one -> one.isPlaceholder() && one.getText().isBlank())
                .toList();
    }
}
