package nl.gezondewijk.document;

import java.awt.geom.Rectangle2D;
import org.apache.poi.sl.usermodel.PictureData;
import org.apache.poi.sl.usermodel.PlaceableShape;
import org.apache.poi.sl.usermodel.ShapeType;
import org.apache.poi.sl.usermodel.StrokeStyle;
import org.apache.poi.sl.usermodel.TextParagraph;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextBox;
import org.openxmlformats.schemas.presentationml.x2006.main.CTPicture;

/** Lays out what stands under a slide's title. */
final class Showing {
    private static final double SOURCE = 20;
    private static final double GAP = 0.03;
    private static final double ASIDE = 0.31;
    /** Dots to the point, for a wall of twice full HD. */
    private static final double DOTS = 2.5;

    private final SlideTemplate template;
    private final Wording wording;
    private final Deck deck;

    Showing(SlideTemplate template, Wording wording, Deck deck) {
        this.template = template;
        this.wording = wording;
        this.deck = deck;
    }

    void show(XSLFSlide slide, Slide.Shown shown, Rectangle2D room) {
        double height = room.getHeight() - SOURCE - 6;
        double width = room.getWidth() * (shown.aside().isPresent() ? 1 - ASIDE - GAP : 1);
        exhibit(slide, shown.exhibit(), new Rectangle2D.Double(room.getX(), room.getY(), width, height));
        shown.aside().ifPresent(aside -> {
            double left = room.getX() + room.getWidth() * (1 - ASIDE);
            aside(slide, aside, new Rectangle2D.Double(left, room.getY() + 8, room.getWidth() * ASIDE, height - 8));
        });
        source(slide, shown.source(), room);
    }

    private void source(XSLFSlide slide, String source, Rectangle2D room) {
        if (source.isBlank()) {
            return;
        }
        var box = box(slide, new Rectangle2D.Double(room.getX(), room.getMaxY() - SOURCE, room.getWidth(), SOURCE));
        var run = wording.say(box.addNewTextParagraph(), source);
        run.setFontSize(12d);
        Colours.soften(run);
    }

    private void exhibit(XSLFSlide slide, Exhibit exhibit, Rectangle2D at) {
        switch (exhibit) {
            case Exhibit.Table table -> SlideTable.write(slide, table, at, wording);
            case Exhibit.Plot plot -> SlidePlot.write(slide, plot, at, deck);
            case Exhibit.Picture picture -> picture(slide, picture, at);
        }
    }

    private void picture(XSLFSlide slide, Exhibit.Picture picture, Rectangle2D at) {
        var size = Raster.size(picture.svg());
        double scale = Math.min(at.getWidth() / size.width, at.getHeight() / size.height);
        double width = size.width * scale;
        double height = size.height * scale;
        var data = template.show.addPicture(
                Raster.png(picture.svg(), (int) Math.round(width * DOTS)), PictureData.PictureType.PNG);
        var shape = slide.createPicture(data);
        place(shape, at, width, height);
        if (shape.getXmlObject() instanceof CTPicture drawn) {
            drawn.getNvPicPr().getCNvPr().setDescr(picture.alternative());
        }
    }

    private static void place(PlaceableShape<?, ?> shape, Rectangle2D at, double width, double height) {
        shape.setAnchor(new Rectangle2D.Double(
                at.getX() + (at.getWidth() - width) / 2, at.getY() + (at.getHeight() - height) / 2, width, height));
    }

    private void aside(XSLFSlide slide, Slide.Aside aside, Rectangle2D at) {
        double words = at.getHeight() * (aside.picture().isPresent() ? 0.8 : 1);
        aside.picture()
                .ifPresent(picture -> picture(
                        slide,
                        picture,
                        new Rectangle2D.Double(at.getX(), at.getY() + words, at.getWidth(), at.getHeight() - words)));
        var box = box(slide, new Rectangle2D.Double(at.getX(), at.getY(), at.getWidth(), words));
        box.setVerticalAlignment(VerticalAlignment.MIDDLE);
        var value = wording.say(box.addNewTextParagraph(), aside.value());
        value.setFontSize(aside.value().length() > 9 ? 34d : 54d);
        value.setFontFamily("+mj-lt");
        Colours.of(value, Colours.BRAND);
        for (var line : aside.lines()) {
            var paragraph = box.addNewTextParagraph();
            paragraph.setSpaceBefore(-5d);
            wording.say(paragraph, line).setFontSize(17d);
        }
    }

    /** What was concluded in the letter that tells; beside it room for what the group says. */
    void conclude(XSLFSlide slide, Slide.Conclusion conclusion, Rectangle2D room) {
        double half = room.getWidth() * (1 - GAP) / 2;
        boolean told = conclusion.words().stream().anyMatch(line -> !line.isBlank());
        if (told) {
            var box = box(slide, new Rectangle2D.Double(room.getX(), room.getY(), half, room.getHeight()));
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

    /** Without a margin of its own, so that it lines up with the title. */
    private static XSLFTextBox box(XSLFSlide slide, Rectangle2D at) {
        var box = slide.createTextBox();
        box.clearText();
        box.setAnchor(at);
        box.setLeftInset(0);
        box.setRightInset(0);
        box.setTopInset(0);
        box.setBottomInset(0);
        box.setWordWrap(true);
        return box;
    }
}
