package nl.gezondewijk.document;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.util.Units;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlOptions;
import org.openxmlformats.schemas.presentationml.x2006.main.CTGraphicalObjectFrame;

/**
 * A chart of PowerPoint's own with its workbook. The chart's words are ours ({@link PlotXml}): POI's model of charts leaves out
 * half of what makes one readable.
 */
final class SlidePlot {
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String TYPES = "application/vnd.openxmlformats-officedocument.";
    private static final String FRAME = """
            <p:graphicFrame xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main" \
            xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" \
            xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">
            <p:nvGraphicFramePr><p:cNvPr id="%d" name="%s" descr="%s"/><p:cNvGraphicFramePr/><p:nvPr/></p:nvGraphicFramePr>
            <p:xfrm><a:off x="%d" y="%d"/><a:ext cx="%d" cy="%d"/></p:xfrm>
            <a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart">
            <c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" r:id="%s"/></a:graphicData></a:graphic>
            </p:graphicFrame>
            """;

    private SlidePlot() {}

    static void write(XSLFSlide slide, Exhibit.Plot plot, Rectangle2D at, Deck deck) {
        try {
            var file = slide.getPackagePart().getPackage();
            int number = file.getUnusedPartIndex("/ppt/charts/chart#.xml");
            var chart = part(file, "/ppt/charts/chart" + number + ".xml", TYPES + "drawingml.chart+xml");
            var book = part(file, "/ppt/embeddings/getallen" + number + ".xlsx", TYPES + "spreadsheetml.sheet");
            fill(book, PlotBook.of(plot, deck.made()));
            var toBook = chart.addRelationship(book.getPartName(), TargetMode.INTERNAL, OFFICE + "package");
            fill(chart, PlotXml.of(plot, deck.language(), toBook.getId()).getBytes(StandardCharsets.UTF_8));
            var toChart =
                    slide.getPackagePart().addRelationship(chart.getPartName(), TargetMode.INTERNAL, OFFICE + "chart");
            frame(slide, plot.alternative(), at, toChart.getId(), number);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InvalidFormatException | XmlException e) {
            throw new IllegalStateException("a chart that does not fit in a presentation", e);
        }
    }

    private static PackagePart part(OPCPackage file, String name, String type) throws InvalidFormatException {
        return file.createPart(PackagingURIHelper.createPartName(name), type);
    }

    private static void fill(PackagePart part, byte[] content) throws IOException {
        try (var out = part.getOutputStream()) {
            out.write(content);
        }
    }

    private static void frame(XSLFSlide slide, String alternative, Rectangle2D at, String relation, int number)
            throws XmlException {
        var tree = slide.getXmlObject().getCSld().getSpTree();
        var xml = FRAME.formatted(
                2000 + number,
                "Grafiek " + number,
                ChartXml.escaped(alternative),
                Units.toEMU(at.getX()),
                Units.toEMU(at.getY()),
                Units.toEMU(at.getWidth()),
                Units.toEMU(at.getHeight()),
                relation);
        var frame = CTGraphicalObjectFrame.Factory.parse(xml, new XmlOptions().setLoadReplaceDocumentElement(null));
        tree.addNewGraphicFrame().set(frame);
    }
}
