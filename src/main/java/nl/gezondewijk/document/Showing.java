package nl.gezondewijk.document;

import java.awt.geom.Rectangle2D;
import org.apache.poi.sl.usermodel.ShapeType;
import org.apache.poi.sl.usermodel.StrokeStyle;
import org.apache.poi.sl.usermodel.TextParagraph;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.xslf.usermodel.XSLFSlide;

/** Lays out what stands under a slide's title. */
final class Showing {
    private static final double SOURCE = 20;
    private static final double GAP = 0.03;
    private static final double ASIDE = 0.31;

    private final Pictures pictures;
    private final Wording wording;
    private final Deck deck;

    Showing(SlideTemplate template, Wording wording, Deck deck) {
        this.pictures = new Pictures(template.show);
        this.wording = wording;
        this.deck = deck;
    }

    void show(XSLFSlide slide, Slide.Shown shown, Rectangle2D room) {
        double height = room.getHeight() - SOURCE - 6;
        double width = room.getWidth() * (shown.aside().isPresent() ? 1 - ASIDE - GAP : 1);
        exhibit(slide, shown.exhibit(), new Rectangle2D.Double(room.getX(), room.getY(), width, height));
        shown.aside().ifPresent(aside -> {
            double left = room.getX() + room.getWidth() * (1 - ASIDE);
            new AsideSlide(slide, pictures, wording)
                    .write(aside, new Rectangle2D.Double(left, room.getY() + 8, room.getWidth() * ASIDE, height - 8));
        });
        source(slide, shown.source(), room);
    }

    private void source(XSLFSlide slide, String source, Rectangle2D room) {
        if (source.isBlank()) {
            return;
        }
        var box = Boxes.bare(
                slide, new Rectangle2D.Double(room.getX(), room.getMaxY() - SOURCE, room.getWidth(), SOURCE));
        var run = wording.say(box.addNewTextParagraph(), source);
        run.setFontSize(12d);
        Colours.soften(run);
    }

    private void exhibit(XSLFSlide slide, Exhibit exhibit, Rectangle2D at) {
        switch (exhibit) {
            case Exhibit.Table table -> SlideTable.write(slide, table, at, wording);
            case Exhibit.Plot plot -> SlidePlot.write(slide, plot, at, deck);
            case Exhibit.Picture picture -> pictures.place(slide, picture, at);
        }
    }

    /** What was concluded in the letter that tells; beside it room for what the group says. */
    void conclude(XSLFSlide slide, Slide.Conclusion conclusion, Rectangle2D room) {
        double half = room.getWidth() * (1 - GAP) / 2;
        boolean told = conclusion.words().stream().anyMatch(line -> !line.isBlank());
        if (told) {
            var box = Boxes.bare(slide, new Rectangle2D.Double(room.getX(), room.getY(), half, room.getHeight()));
            for (var line : conclusion.words()) {
                var paragraph = box.addNewTextParagraph();
                paragraph.setSpaceBefore(-10d);
                var run = wording.say(paragraph, line);
                run.setFontSize(22d);
                run.setFontFamily("+mj-lt");
            }
        }
        double left = told ? room.getMaxX() - half : room.getX();
        group(
                slide,
                conclusion.asked(),
                new Rectangle2D.Double(left, room.getY(), room.getMaxX() - left, room.getHeight()));
    }

    private void group(XSLFSlide slide, String asked, Rectangle2D at) {
        var box = slide.createAutoShape();
        box.setShapeType(ShapeType.RECT);
        box.setAnchor(at);
        box.setLineWidth(1.25);
        box.setLineDash(StrokeStyle.LineDash.DASH);
        Colours.line(box, Colours.BRAND);
        box.setVerticalAlignment(VerticalAlignment.TOP);
        box.clearText();
        box.setWordWrap(true);
        var question = box.addNewTextParagraph();
        question.setTextAlign(TextParagraph.TextAlign.LEFT);
        var run = wording.say(question, asked);
        run.setFontSize(18d);
        run.setBold(true);
        Colours.of(run, Colours.BRAND);
        var room = box.addNewTextParagraph();
        room.setTextAlign(TextParagraph.TextAlign.LEFT);
        var empty = wording.say(room, " ");
        empty.setFontSize(20d);
        Colours.of(empty, Colours.INK);
    }
}
