package nl.gezondewijk.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The paper of {@link Years}: its scales, grid, years and breaks, then each series over it. */
final class YearsDrawing {
    private static final double WIDTH = 370;
    private static final double FOOT = 230;
    private static final int ROW = 19;
    private final Years years;
    private final List<Years.Break> breaks;
    private final double top;
    private final Scale across;
    private final Scale up;
    private final Markup markup = new Markup(4000);

    private YearsDrawing(Years years) {
        this.years = years;
        var shown = yearsShown();
        this.breaks = years.breaks().stream()
                .filter(b -> shown.first() < b.firstYear() && b.firstYear() <= shown.last())
                .toList();
        this.top = 26 + breaks.size() * ROW;
        this.up = upward(years, top);
        double left = 14 + Math.max(25, Letters.width(years.axis().label(up, up.ticks() - 1), 14));
        int span = Math.max(1, shown.last() - shown.first());
        double inset = shown.size() == 1 ? 60 : 22;
        this.across = new Scale(shown.first(), shown.first() + span, 1, left + inset, WIDTH - namesRoom());
    }

    static Svg of(Years years) {
        return new YearsDrawing(years).draw();
    }

    private Svg draw() {
        markup.picture("gw-plot", WIDTH, FOOT + 30, years.caption());
        grid();
        yearLabels();
        breaks();
        var names = new ArrayList<YearsName>();
        var order = List.of(YearsPen.OWN, YearsPen.SECOND, YearsPen.THIRD);
        for (int i = years.others().size() - 1; i >= 0; i--) {
            series(years.others().get(i), order.get(i + 1), names);
        }
        series(years.own(), YearsPen.OWN, names);
        YearsName.write(markup, names, across.end() + 12, top - 16, FOOT + 4);
        return markup.done(years.caption().alternative());
    }

    private void series(Years.Series series, YearsPen pen, List<YearsName> names) {
        new YearsLine(years, series, pen, across, up, FOOT).draw(markup);
        series.last()
                .ifPresent(point -> names.add(new YearsName(
                        YearsName.lines(
                                series, pen == YearsPen.OWN, yearsShown().last()),
                        pen,
                        across.at(point.year()),
                        up.at(point.value().orElseThrow()))));
    }

    private TreeSet<Integer> yearsShown() {
        var shown = new TreeSet<Integer>();
        years.all().forEach(series -> series.points().forEach(point -> shown.add(point.year())));
        if (shown.isEmpty()) {
            throw new IllegalArgumentException("nothing to draw: no series has a year");
        }
        return shown;
    }

    private static Scale upward(Years years, double top) {
        var values = years.all().stream()
                .flatMap(series -> series.points().stream())
                .flatMap(point -> Stream.concat(
                        point.value().stream().boxed(),
                        point.margin().stream().flatMap(m -> Stream.of(m.lower(), m.upper()))))
                .toList();
        double high = values.stream().mapToDouble(v -> v).max().orElse(1);
        double low = values.stream().mapToDouble(v -> v).min().orElse(0);
        return Scale.around(years.axis().fromZero() ? Math.min(0, low) : low, high, 3, FOOT, top);
    }

    private double namesRoom() {
        double widest = years.all().stream()
                .mapToDouble(series -> Letters.widest(
                        YearsName.lines(
                                series, series == years.own(), yearsShown().last()),
                        series == years.own() ? Letters.SEMIBOLD : 14))
                .max()
                .orElse(0);
        return Math.clamp(widest + 14, 60, YearsName.WIDEST + 20);
    }

    private void grid() {
        double left = across.start() - 22;
        for (int i = 0; i < up.ticks(); i++) {
            double y = up.at(up.tick(i));
            markup.line(left, y, across.end(), y)
                    .ink(i == 0 && up.tick(0) == 0 ? Ink.AXIS : Ink.GRID)
                    .end();
            markup.words(Ink.TICK, "end", left - 8, y + 5, years.axis().label(up, i));
        }
        if (up.from() != 0) {
            markup.raw("<path")
                    .ink(Ink.AXIS)
                    .raw(" d=\"M")
                    .number(left - 4)
                    .raw(" ")
                    .number(FOOT + 6);
            markup.raw("l8-4M").number(left - 4).raw(" ").number(FOOT + 10).raw("l8-4\"/>");
        }
    }

    /** As many years as fit, always the last. */
    private void yearLabels() {
        double before = Double.POSITIVE_INFINITY;
        for (int year : yearsShown().descendingSet()) {
            double x = across.at(year);
            if (before - x >= 38) {
                markup.words(Ink.TICK, "middle", x, FOOT + 22, String.valueOf(year));
                before = x;
            }
            markup.line(x, FOOT, x, FOOT + 4).ink(Ink.AXIS).end();
        }
    }

    private void breaks() {
        for (int i = 0; i < breaks.size(); i++) {
            double x = across.at(breaks.get(i).firstYear() - 0.5);
            double y = 14 + i * ROW;
            markup.line(x, y - 10, x, FOOT).ink(Ink.BREAK).end();
            boolean toRight = x + 6 + Letters.width(breaks.get(i).label(), 14) < WIDTH;
            markup.words(
                    Ink.TICK,
                    toRight ? "start" : "end",
                    x + (toRight ? 6 : -6),
                    y,
                    breaks.get(i).label());
        }
    }
}
