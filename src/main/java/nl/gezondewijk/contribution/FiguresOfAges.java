package nl.gezondewijk.contribution;

import java.util.List;
import nl.gezondewijk.indicator.Figure;
import nl.gezondewijk.indicator.Period;
import nl.gezondewijk.indicator.Workings;
import nl.gezondewijk.statistics.Explanation;
import nl.gezondewijk.statistics.standardised.EventsByAge;

/** Puts what was made of ages in its row, and keeps how; the counts of an age stay behind. */
record FiguresOfAges(Described label, FigureRows rows, List<Workings.Of> workings) implements ByAge.Making {
    @Override
    public void known(Period period, String area, EventsByAge counted, AgeFigure figure) {
        var row = rows.row(period, area);
        row.put(label.counted(), counted.events());
        row.put(label.asked(), counted.people());
        switch (figure) {
            case AgeFigure.None none -> {
                row.put(label.key(), new Figure.None(none.reason()));
                none.why().ifPresent(why -> keep(period, area, why));
            }
            case AgeFigure.Known known -> {
                var between = known.interval();
                row.put(label.key(), known.value());
                row.limit(label.key(), new double[] {between.lower(), between.upper()});
                keep(period, area, known.explanation());
            }
        }
    }

    @Override
    public void missing(Period period, String area, Figure.Reason why) {
        label.columns().forEach(column -> rows.row(period, area).put(column, new Figure.None(why)));
    }

    private void keep(Period period, String area, Explanation how) {
        workings.add(new Workings.Of(area, label.key(), period, how));
    }
}
