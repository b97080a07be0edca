package nl.gezondewijk.document;

import java.awt.geom.Rectangle2D;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextBox;

/** Boxes for words where a layout has no place for them. */
final class Boxes {
    private Boxes() {}

    /** Without a margin of its own, so that it lines up with the title. */
    static XSLFTextBox bare(XSLFSlide slide, Rectangle2D at) {
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
