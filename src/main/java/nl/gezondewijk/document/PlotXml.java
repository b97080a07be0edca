package nl.gezondewijk.document;

import static nl.gezondewijk.document.ChartXml.LABEL;
import static nl.gezondewijk.document.ChartXml.NO_LINE;
import static nl.gezondewijk.document.ChartXml.SMALL;
import static nl.gezondewijk.document.ChartXml.escaped;
import static nl.gezondewijk.document.ChartXml.text;

import java.util.Locale;
import nl.gezondewijk.document.Exhibit.Form;
import nl.gezondewijk.document.Exhibit.Plot;

/** A chart in the words of DrawingML; its numbers also stand in the workbook that PowerPoint opens to edit them. */
final class PlotXml {
    private static final String HEAD = """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" \
            xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" \
            xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">
            <c:date1904 val="0"/><c:lang val="%s"/><c:roundedCorners val="0"/>
            <c:chart><c:autoTitleDeleted val="1"/><c:plotArea><c:layout/>
            """;

    private final Plot plot;
    private final StringBuilder out = new StringBuilder(8000);

    private PlotXml(Plot plot) {
        this.plot = plot;
    }

    static String of(Plot plot, Locale language, String workbook) {
        return new PlotXml(plot).write(language, workbook);
    }

    private String write(Locale language, String workbook) {
        out.append(HEAD.formatted(language.toLanguageTag()));
        switch (plot.form()) {
            case BARS -> bars();
            case LINES -> lines();
        }
        axes();
        out.append("</c:plotArea>");
        if (plot.series().size() > 1) {
            out.append("<c:legend><c:legendPos val=\"t\"/><c:overlay val=\"0\"/>")
                    .append(text(SMALL))
                    .append("</c:legend>");
        }
        out.append("<c:plotVisOnly val=\"1\"/><c:dispBlanksAs val=\"gap\"/></c:chart>")
                .append(text(LABEL))
                .append("<c:externalData r:id=\"")
                .append(workbook)
                .append("\"><c:autoUpdate val=\"0\"/></c:externalData></c:chartSpace>");
        return out.toString();
    }

    private void bars() {
        out.append("<c:barChart><c:barDir val=\"bar\"/><c:grouping val=\"clustered\"/><c:varyColors val=\"0\"/>");
        new SeriesXml(plot, out).write();
        out.append("<c:gapWidth val=\"")
                .append(plot.series().size() > 1 ? 60 : 45)
                .append("\"/><c:axId val=\"1\"/><c:axId val=\"2\"/></c:barChart>");
    }

    private void lines() {
        out.append("<c:lineChart><c:grouping val=\"standard\"/><c:varyColors val=\"0\"/>");
        new SeriesXml(plot, out).write();
        out.append("<c:marker val=\"1\"/><c:axId val=\"1\"/><c:axId val=\"2\"/></c:lineChart>");
    }

    /** Bars run down the slide in the order in which they are told; they start at nought, lines need not. */
    private void axes() {
        boolean bars = plot.form() == Form.BARS;
        out.append("<c:catAx><c:axId val=\"1\"/><c:scaling><c:orientation val=\"%s\"/></c:scaling>"
                .formatted(bars ? "maxMin" : "minMax"));
        out.append("<c:delete val=\"0\"/><c:axPos val=\"%s\"/>".formatted(bars ? "l" : "b"));
        out.append("<c:majorTickMark val=\"none\"/><c:minorTickMark val=\"none\"/><c:tickLblPos val=\"low\"/>");
        out.append("<c:spPr><a:ln w=\"12700\"><a:solidFill><a:schemeClr val=\"tx1\"/></a:solidFill></a:ln></c:spPr>");
        out.append(text(LABEL)).append("<c:crossAx val=\"2\"/><c:crosses val=\"autoZero\"/></c:catAx>");
        out.append("<c:valAx><c:axId val=\"2\"/><c:scaling><c:orientation val=\"minMax\"/>");
        if (bars && nothingBelowNought()) {
            out.append("<c:min val=\"0\"/>");
        }
        out.append("</c:scaling><c:delete val=\"%d\"/><c:axPos val=\"%s\"/>".formatted(bars ? 1 : 0, bars ? "t" : "l"));
        if (!bars) {
            out.append("<c:majorGridlines><c:spPr><a:ln w=\"6350\"><a:solidFill><a:schemeClr val=\"bg1\">"
                    + "<a:lumMod val=\"85000\"/></a:schemeClr></a:solidFill></a:ln></c:spPr></c:majorGridlines>");
        }
        out.append("<c:numFmt formatCode=\"%s\" sourceLinked=\"0\"/>".formatted(escaped(plot.format())));
        out.append("<c:majorTickMark val=\"none\"/><c:minorTickMark val=\"none\"/><c:tickLblPos val=\"nextTo\"/>");
        out.append("<c:spPr>").append(NO_LINE).append("</c:spPr>").append(text(SMALL));
        out.append("<c:crossAx val=\"1\"/><c:crosses val=\"autoZero\"/></c:valAx>");
    }

    private boolean nothingBelowNought() {
        return plot.series().stream()
                .flatMap(one -> one.points().stream())
                .allMatch(point -> point.value().orElse(0) >= 0);
    }
}
