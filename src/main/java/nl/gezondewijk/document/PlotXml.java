package nl.gezondewijk.document;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import nl.gezondewijk.document.Exhibit.Form;
import nl.gezondewijk.document.Exhibit.Plot;
import nl.gezondewijk.document.Exhibit.Point;
import nl.gezondewijk.document.Exhibit.Series;
import nl.gezondewijk.document.Exhibit.Tone;

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
    private static final String NO_LINE = "<a:ln><a:noFill/></a:ln>";
    private static final int LABEL = 1600;
    private static final int SMALL = 1400;

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
        series();
        out.append("<c:gapWidth val=\"")
                .append(plot.series().size() > 1 ? 60 : 45)
                .append("\"/><c:axId val=\"1\"/><c:axId val=\"2\"/></c:barChart>");
    }

    private void lines() {
        out.append("<c:lineChart><c:grouping val=\"standard\"/><c:varyColors val=\"0\"/>");
        series();
        out.append("<c:marker val=\"1\"/><c:axId val=\"1\"/><c:axId val=\"2\"/></c:lineChart>");
    }

    private void series() {
        for (int i = 0; i < plot.series().size(); i++) {
            var one = plot.series().get(i);
            char column = PlotBook.column(i);
            out.append("<c:ser><c:idx val=\"%d\"/><c:order val=\"%d\"/>".formatted(i, i));
            out.append("<c:tx><c:strRef><c:f>%s!$%c$1</c:f>".formatted(PlotBook.SHEET, column));
            texts(List.of(one.name()));
            out.append("</c:strRef></c:tx>");
            if (plot.form() == Form.BARS) {
                bar(one);
            } else {
                line(one);
            }
            categories();
            values(one, column);
            out.append(plot.form() == Form.LINES ? "<c:smooth val=\"0\"/></c:ser>" : "</c:ser>");
        }
    }

    private void bar(Series one) {
        out.append("<c:spPr>")
                .append(fill(one.tone()))
                .append(NO_LINE)
                .append("</c:spPr><c:invertIfNegative val=\"0\"/>");
        for (int i = 0; i < one.points().size(); i++) {
            int point = i;
            one.points()
                    .get(i)
                    .tone()
                    .filter(tone -> tone != one.tone())
                    .ifPresent(tone -> out.append(
                                    "<c:dPt><c:idx val=\"%d\"/><c:invertIfNegative val=\"0\"/><c:bubble3D val=\"0\"/><c:spPr>"
                                            .formatted(point))
                            .append(fill(tone))
                            .append(NO_LINE)
                            .append("</c:spPr></c:dPt>"));
        }
        // The line of a margin runs through a label outside the bar, and a short bar has no room for one inside: then
        // the
        // margin is left to the words beside the chart.
        if (margins(one) && roomInside(one)) {
            labels("inBase", "bg1");
            errorBars(one);
        } else {
            labels("outEnd", "tx1");
        }
    }

    private void line(Series one) {
        int width = one.tone() == Tone.OWN ? 38100 : 22225;
        var dash = one.tone() == Tone.THIRD ? "<a:prstDash val=\"dash\"/>" : "";
        out.append("<c:spPr><a:ln w=\"%d\" cap=\"rnd\">".formatted(width))
                .append(fill(one.tone()))
                .append(dash)
                .append("<a:round/></a:ln></c:spPr><c:marker><c:symbol val=\"")
                .append(one.tone() == Tone.OWN ? "circle" : one.tone() == Tone.REFERENCE ? "square" : "diamond")
                .append("\"/><c:size val=\"8\"/><c:spPr>")
                .append(fill(one.tone()))
                .append(NO_LINE)
                .append("</c:spPr></c:marker>");
        if (one.tone() == Tone.OWN) {
            labels("t", "tx1");
        }
    }

    private void labels(String place, String colour) {
        out.append("<c:dLbls><c:numFmt formatCode=\"")
                .append(escaped(plot.format()))
                .append("\" sourceLinked=\"0\"/><c:spPr><a:noFill/>")
                .append(NO_LINE)
                .append("</c:spPr>")
                .append(text(LABEL, colour, true))
                .append("<c:dLblPos val=\"%s\"/>".formatted(place))
                .append("<c:showLegendKey val=\"0\"/><c:showVal val=\"1\"/><c:showCatName val=\"0\"/>")
                .append("<c:showSerName val=\"0\"/><c:showPercent val=\"0\"/><c:showBubbleSize val=\"0\"/></c:dLbls>");
    }

    private static boolean margins(Series one) {
        return one.points().stream().anyMatch(point -> point.margin().isPresent());
    }

    private static boolean roomInside(Series one) {
        double longest = one.points().stream()
                .mapToDouble(point -> point.value().orElse(0))
                .max()
                .orElse(0);
        return one.points().stream()
                .allMatch(point -> point.value().isEmpty() || point.value().getAsDouble() > longest / 5);
    }

    private void errorBars(Series one) {
        out.append(
                "<c:errBars><c:errBarType val=\"both\"/><c:errValType val=\"cust\"/><c:noEndCap val=\"0\"/><c:plus>");
        literals(one, point -> point.margin().get().upper() - point.value().getAsDouble());
        out.append("</c:plus><c:minus>");
        literals(
                one, point -> point.value().getAsDouble() - point.margin().get().lower());
        out.append(
                "</c:minus><c:spPr><a:ln w=\"19050\"><a:solidFill><a:schemeClr val=\"tx1\"/></a:solidFill></a:ln></c:spPr></c:errBars>");
    }

    private void literals(Series one, java.util.function.ToDoubleFunction<Point> amount) {
        out.append("<c:numLit><c:formatCode>General</c:formatCode>");
        numbers(one.points().stream()
                .map(point -> point.margin().isPresent() && point.value().isPresent()
                        ? OptionalDouble.of(amount.applyAsDouble(point))
                        : OptionalDouble.empty())
                .toList());
        out.append("</c:numLit>");
    }

    private void categories() {
        out.append("<c:cat><c:strRef><c:f>%s!$A$2:$A$%d</c:f>"
                .formatted(PlotBook.SHEET, plot.categories().size() + 1));
        texts(plot.categories());
        out.append("</c:strRef></c:cat>");
    }

    private void texts(List<String> words) {
        out.append("<c:strCache><c:ptCount val=\"%d\"/>".formatted(words.size()));
        for (int i = 0; i < words.size(); i++) {
            out.append("<c:pt idx=\"%d\"><c:v>%s</c:v></c:pt>".formatted(i, escaped(words.get(i))));
        }
        out.append("</c:strCache>");
    }

    private void values(Series one, char column) {
        out.append("<c:val><c:numRef><c:f>%s!$%c$2:$%c$%d</c:f><c:numCache><c:formatCode>General</c:formatCode>"
                .formatted(PlotBook.SHEET, column, column, plot.categories().size() + 1));
        numbers(one.points().stream().map(Point::value).toList());
        out.append("</c:numCache></c:numRef></c:val>");
    }

    private void numbers(List<OptionalDouble> values) {
        out.append("<c:ptCount val=\"%d\"/>".formatted(values.size()));
        for (int i = 0; i < values.size(); i++) {
            if (values.get(i).isPresent()) {
                out.append("<c:pt idx=\"%d\"><c:v>%s</c:v></c:pt>"
                        .formatted(i, values.get(i).getAsDouble()));
            }
        }
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

    private static String fill(Tone tone) {
        var colour =
                switch (tone) {
                    case OWN -> "accent1";
                    case REFERENCE -> "accent2";
                    case THIRD -> "accent3";
                };
        return "<a:solidFill><a:schemeClr val=\"%s\"/></a:solidFill>".formatted(colour);
    }

    private static String text(int size) {
        return text(size, "tx1", false);
    }

    private static String text(int size, String colour, boolean bold) {
        return ("<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz=\"%d\" b=\"%d\"><a:solidFill><a:schemeClr val=\"%s\"/>"
                        + "</a:solidFill></a:defRPr></a:pPr><a:endParaRPr lang=\"nl-NL\"/></a:p></c:txPr>")
                .formatted(size, bold ? 1 : 0, colour);
    }

    static String escaped(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
