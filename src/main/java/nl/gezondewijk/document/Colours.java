package nl.gezondewijk.document;

import org.apache.poi.xslf.usermodel.XSLFAutoShape;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.openxmlformats.schemas.drawingml.x2006.main.CTRegularTextRun;
import org.openxmlformats.schemas.drawingml.x2006.main.CTSolidColorFillProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.STSchemeColorVal;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;

/** The colours of the template by what they are for, so that another template brings its own. */
final class Colours {
    static final STSchemeColorVal.Enum INK = STSchemeColorVal.TX_1;
    static final STSchemeColorVal.Enum BRAND = STSchemeColorVal.TX_2;

    private Colours() {}

    static void of(XSLFTextRun run, STSchemeColorVal.Enum colour) {
        if (run.getXmlObject() instanceof CTRegularTextRun one) {
            var properties = one.getRPr();
            fill(properties.isSetSolidFill() ? properties.getSolidFill() : properties.addNewSolidFill(), colour);
        }
    }

    /** Lighter than the text, in whatever colour the text is. */
    static void soften(XSLFTextRun run) {
        of(run, INK);
        if (run.getXmlObject() instanceof CTRegularTextRun one) {
            var colour = one.getRPr().getSolidFill().getSchemeClr();
            colour.addNewLumMod().setVal(75_000);
            colour.addNewLumOff().setVal(25_000);
        }
    }

    static void line(XSLFAutoShape shape, STSchemeColorVal.Enum colour) {
        if (shape.getXmlObject() instanceof CTShape one) {
            var line = one.getSpPr().isSetLn()
                    ? one.getSpPr().getLn()
                    : one.getSpPr().addNewLn();
            fill(line.isSetSolidFill() ? line.getSolidFill() : line.addNewSolidFill(), colour);
        }
    }

    private static void fill(CTSolidColorFillProperties fill, STSchemeColorVal.Enum colour) {
        fill.addNewSchemeClr().setVal(colour);
    }
}
