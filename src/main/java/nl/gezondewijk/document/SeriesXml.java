package nl.gezondewijk.document;

import static nl.gezondewijk.document.ChartXml.LABEL;
import static nl.gezondewijk.document.ChartXml.NO_LINE;
import static nl.gezondewijk.document.ChartXml.escaped;
import static nl.gezondewijk.document.ChartXml.fill;
import static nl.gezondewijk.document.ChartXml.text;

import nl.gezondewijk.document.Exhibit.Form;
import nl.gezondewijk.document.Exhibit.Plot;
import nl.gezondewijk.document.Exhibit.Series;
import nl.gezondewijk.document.Exhibit.Tone;

/** The bars or lines of a chart: how each looks, what stands beside it, how sure it is. */
final class SeriesXml {
    private final Plot plot;
    private final StringBuilder out;
    private final SeriesData data;

    SeriesXml(Plot plot, StringBuilder out) {
        this.plot = plot;
        this.out = out;
        this.data = new SeriesData(plot, out);
    }

    void write() {
        for (int i = 0; i < plot.series().size(); i++) {
            var one = plot.series().get(i);
            char column = PlotBook.column(i);
            out.append("<c:ser><c:idx val=\"%d\"/><c:order val=\"%d\"/>".formatted(i, i));
            data.name(one, column);
            if (plot.form() == Form.BARS) {
                bar(one);
            } else {
                line(one);
            }
            data.categories();
            data.values(one, column);
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
        // the margin is
        // left to the words beside the chart.
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
        data.literals(one, point -> point.margin().get().upper() - point.value().getAsDouble());
        out.append("</c:plus><c:minus>");
        data.literals(
                one, point -> point.value().getAsDouble() - point.margin().get().lower());
        out.append(
                "</c:minus><c:spPr><a:ln w=\"19050\"><a:solidFill><a:schemeClr val=\"tx1\"/></a:solidFill></a:ln></c:spPr></c:errBars>");
    }
}
