package nl.gezondewijk.chart;

import java.util.List;

/** One series on the paper: its lines, margins, points and, for the own area, its values. */
record YearsLine(Years years, Years.Series series, YearsPen pen, Scale across, Scale up, double foot) {
    /** How far words may reach past the last year: beyond stand the names. */
    private static final double PAST = 2;

    void draw(Markup markup) {
        lines(markup);
        for (var point : series.points()) {
            if (point.value().isPresent()) {
                margin(markup, point);
                pen.point(markup, across.at(point.year()), y(point), point.kind() == Years.Kind.MODELLED);
            } else if (pen == YearsPen.OWN) {
                absent(markup, point);
            }
        }
        if (pen == YearsPen.OWN) {
            values(markup);
        }
    }

    private double y(Years.Point point) {
        return up.at(point.value().orElseThrow());
    }

    private void lines(Markup markup) {
        var path = new StringBuilder();
        for (int i = 1; i < series.points().size(); i++) {
            var from = series.points().get(i - 1);
            var to = series.points().get(i);
            if (joined(from, to)) {
                boolean goesOn = i > 1 && joined(series.points().get(i - 2), from);
                if (!goesOn) {
                    step(path.append('M'), from);
                }
                step(path.append('L'), to);
            }
        }
        if (!path.isEmpty()) {
            markup.open("path").raw(" d=\"").raw(path).raw("\"").ink(pen.line).end();
        }
    }

    private boolean joined(Years.Point from, Years.Point to) {
        return measured(from) && measured(to) && !years.broken(series, from.year(), to.year());
    }

    private static boolean measured(Years.Point point) {
        return point.kind() == Years.Kind.MEASURED && point.value().isPresent();
    }

    private void step(StringBuilder path, Years.Point point) {
        Xml.number(path, across.at(point.year()));
        path.append(' ');
        Xml.number(path, y(point));
    }

    private void margin(Markup markup, Years.Point point) {
        if (pen == YearsPen.OWN && point.margin().isPresent()) {
            var margin = point.margin().get();
            double x = across.at(point.year());
            markup.line(x, up.at(margin.lower()), x, up.at(margin.upper()))
                    .ink(Ink.OWN_MARGIN)
                    .end();
        }
    }

    /** A hatched block on the foot: this year is not forgotten, there is a reason. */
    private void absent(Markup markup, Years.Point point) {
        double x = across.at(point.year());
        markup.group(Ink.OPEN).title(point.year() + ": " + point.text());
        markup.rect(x - 6, foot - 15, 12, 12).end().close("g");
    }

    /** Beside every point where there is room, else beside the first and the last, else beside the last. */
    private void values(Markup markup) {
        var shown = series.points().stream().filter(p -> p.value().isPresent()).toList();
        var ends = List.of(shown.getFirst(), shown.getLast());
        for (var point : roomFor(shown) ? shown : roomFor(ends) ? ends : List.of(shown.getLast())) {
            double reach = point.margin().map(m -> y(point) - up.at(m.upper())).orElse(0.0);
            double fall = point.margin().map(m -> up.at(m.lower()) - y(point)).orElse(0.0);
            double beside = above(point) ? y(point) - Math.max(reach, 4) - 8 : y(point) + Math.max(fall, 4) + 18;
            markup.words(Ink.OWN_VALUE, "middle", across.at(point.year()) - aside(point), beside, point.text());
        }
    }

    /** How far the words of a point move to the left, not to meet the names. */
    private double aside(Years.Point point) {
        double past = across.at(point.year()) + wide(point) / 2 - across.end();
        return Math.max(0, past - PAST);
    }

    private static double wide(Years.Point point) {
        return Letters.width(point.text(), Letters.SEMIBOLD);
    }

    private boolean roomFor(List<Years.Point> shown) {
        for (int i = 1; i < shown.size(); i++) {
            var from = shown.get(i - 1);
            var to = shown.get(i);
            double apart = across.at(to.year()) - aside(to) - across.at(from.year()) + aside(from);
            if (apart < (wide(from) + wide(to)) / 2 + 6) {
                return false;
            }
        }
        return true;
    }

    /** On the side where the others are not. */
    private boolean above(Years.Point point) {
        double others = years.others().stream()
                .flatMap(other -> other.points().stream())
                .filter(other -> other.year() == point.year())
                .flatMap(other -> other.value().stream().boxed())
                .mapToDouble(value -> value)
                .average()
                .orElse(Double.NEGATIVE_INFINITY);
        return point.value().orElseThrow() >= others || y(point) + 24 > foot;
    }
}
