package nl.gezondewijk.document;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import nl.gezondewijk.document.Exhibit.Plot;
import nl.gezondewijk.document.Exhibit.Point;
import nl.gezondewijk.document.Exhibit.Series;

/** The names and numbers of a chart, and where in its workbook each stands. */
record SeriesData(Plot plot, StringBuilder out) {

    void name(Series one, char column) {
        out.append("<c:tx><c:strRef><c:f>%s!$%c$1</c:f>".formatted(PlotBook.SHEET, column));
        texts(List.of(one.name()));
        out.append("</c:strRef></c:tx>");
    }

    void literals(Series one, ToDoubleFunction<Point> amount) {
        out.append("<c:numLit><c:formatCode>General</c:formatCode>");
        numbers(one.points().stream()
                .map(point -> point.margin().isPresent() && point.value().isPresent()
                        ? OptionalDouble.of(amount.applyAsDouble(point))
                        : OptionalDouble.empty())
                .toList());
        out.append("</c:numLit>");
    }

    void categories() {
        out.append("<c:cat><c:strRef><c:f>%s!$A$2:$A$%d</c:f>"
                .formatted(PlotBook.SHEET, plot.categories().size() + 1));
        texts(plot.categories());
        out.append("</c:strRef></c:cat>");
    }

    private void texts(List<String> words) {
        out.append("<c:strCache><c:ptCount val=\"%d\"/>".formatted(words.size()));
        for (int i = 0; i < words.size(); i++) {
            out.append("<c:pt idx=\"%d\"><c:v>%s</c:v></c:pt>".formatted(i, ChartXml.escaped(words.get(i))));
        }
        out.append("</c:strCache>");
    }

    void values(Series one, char column) {
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
}
