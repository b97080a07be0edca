package nl.gezondewijk.document;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import org.apache.poi.sl.usermodel.PictureData;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.openxmlformats.schemas.presentationml.x2006.main.CTPicture;

/** Puts drawings on slides, in dots fine enough for a wall. */
record Pictures(XMLSlideShow show) {
    /** Dots to the point, for a wall of twice full HD. */
    private static final double DOTS = 2.5;

    /** In the middle of its room, as large as fits. */
    void place(XSLFSlide slide, Exhibit.Picture picture, Rectangle2D at) {
        var size = Raster.size(picture.svg());
        double scale = Math.min(at.getWidth() / size.width, at.getHeight() / size.height);
        double width = size.width * scale;
        double height = size.height * scale;
        var data =
                show.addPicture(Raster.png(picture.svg(), (int) Math.round(width * DOTS)), PictureData.PictureType.PNG);
        var shape = slide.createPicture(data);
        shape.setAnchor(new Rectangle2D.Double(
                at.getX() + (at.getWidth() - width) / 2, at.getY() + (at.getHeight() - height) / 2, width, height));
        // Its letters are dark: on a dark template it hangs there as a sheet of paper.
        shape.setFillColor(Color.WHITE);
        if (shape.getXmlObject() instanceof CTPicture drawn) {
            drawn.getNvPicPr().getCNvPr().setDescr(picture.alternative());
        }
    }
}
