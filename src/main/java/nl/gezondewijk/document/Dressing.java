package nl.gezondewijk.document;

import java.awt.geom.Rectangle2D;
import org.apache.poi.sl.usermodel.PictureData;
import org.apache.poi.util.HexRead;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlideMaster;

/** Gives our template an organisation's colour and logo. */
final class Dressing {
    private static final double LOGO_HEIGHT = 26;
    private static final double LOGO_WIDEST = 150;

    private Dressing() {}

    static void dress(XMLSlideShow show, Dress dress) {
        var master = show.getSlideMasters().getFirst();
        dress.colour().ifPresent(colour -> paint(master, HexRead.readFromString(colour)));
        dress.logo().ifPresent(logo -> sign(show, master, logo));
    }

    private static void paint(XSLFSlideMaster master, byte[] colour) {
        var colours = master.getTheme().getXmlObject().getThemeElements().getClrScheme();
        colours.getDk2().getSrgbClr().setVal(colour);
        colours.getAccent1().getSrgbClr().setVal(colour);
        colours.getHlink().getSrgbClr().setVal(colour);
    }

    /** On the master, so that every slide with a foot bears it, before the number. */
    private static void sign(XMLSlideShow show, XSLFSlideMaster master, byte[] logo) {
        var picture = master.createPicture(show.addPicture(logo, PictureData.PictureType.PNG));
        var size = picture.getPictureData().getImageDimension();
        double scale = Math.min(LOGO_HEIGHT / size.getHeight(), LOGO_WIDEST / size.getWidth());
        double width = size.getWidth() * scale;
        double height = size.getHeight() * scale;
        var page = show.getPageSize();
        picture.setAnchor(new Rectangle2D.Double(
                page.getWidth() * 0.9 - width, page.getHeight() * 0.96 - height / 2, width, height));
    }
}
