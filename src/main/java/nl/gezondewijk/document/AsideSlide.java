package nl.gezondewijk.document;

import java.awt.geom.Rectangle2D;
import java.util.List;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.xslf.usermodel.XSLFSlide;

/** What stands beside an exhibit: a value in large, lines, keys and a small picture, from top to bottom. */
final class AsideSlide {
    private static final double KEY = 21;
    private static final double SWATCH = 34;
    private static final double PICTURE = 0.2;
    private static final double LINE = 17;
    private static final double BETWEEN = 5;

    private final XSLFSlide slide;
    private final Pictures pictures;
    private final Wording wording;

    AsideSlide(XSLFSlide slide, Pictures pictures, Wording wording) {
        this.slide = slide;
        this.pictures = pictures;
        this.wording = wording;
    }

    void write(Slide.Aside aside, Rectangle2D at) {
        double picture = aside.picture().isPresent() ? at.getHeight() * PICTURE : 0;
        double keys = KEY * aside.keys().size();
        double words = at.getHeight() - picture - keys;
        words(aside, new Rectangle2D.Double(at.getX(), at.getY(), at.getWidth(), words));
        for (int i = 0; i < aside.keys().size(); i++) {
            key(aside.keys().get(i), at.getX(), at.getY() + words + i * KEY, at.getWidth());
        }
        aside.picture()
                .ifPresent(one -> pictures.place(
                        slide, one, new Rectangle2D.Double(at.getX(), at.getMaxY() - picture, at.getWidth(), picture)));
    }

    private void words(Slide.Aside aside, Rectangle2D at) {
        var box = Boxes.bare(slide, at);
        box.setVerticalAlignment(aside.keys().isEmpty() ? VerticalAlignment.MIDDLE : VerticalAlignment.BOTTOM);
        double left = at.getHeight();
        if (!aside.value().isBlank()) {
            double size = aside.value().length() > 9 ? 34 : 54;
            var value = wording.say(box.addNewTextParagraph(), aside.value());
            value.setFontSize(size);
            value.setFontFamily("+mj-lt");
            Colours.of(value, Colours.BRAND);
            left -= size * 1.2 * Wording.lines(aside.value(), size, at.getWidth());
        }
        double size = size(aside.lines(), at.getWidth(), left);
        for (var line : aside.lines()) {
            var paragraph = box.addNewTextParagraph();
            paragraph.setSpaceBefore(-BETWEEN);
            wording.say(paragraph, line).setFontSize(size);
        }
    }

    private static double size(List<String> lines, double width, double height) {
        double size = LINE;
        while (size > 12 && height(lines, size, width) > height) {
            size--;
        }
        return size;
    }

    private static double height(List<String> lines, double size, double width) {
        return lines.stream()
                .mapToDouble(line -> BETWEEN + size * 1.2 * Wording.lines(line, size, width))
                .sum();
    }

    private void key(Slide.Key key, double left, double top, double width) {
        pictures.place(slide, key.swatch(), new Rectangle2D.Double(left, top + 3, SWATCH - 8, KEY - 6));
        var box = Boxes.bare(slide, new Rectangle2D.Double(left + SWATCH, top, width - SWATCH, KEY));
        box.setVerticalAlignment(VerticalAlignment.MIDDLE);
        wording.say(box.addNewTextParagraph(), key.words()).setFontSize(14d);
    }
}
