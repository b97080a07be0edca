package nl.gezondewijk.indicator;

import java.util.Map;
import java.util.Optional;
import nl.gezondewijk.statistics.Interval;
import org.jspecify.annotations.Nullable;

/** Figures read together, to be looked up by where they stand. */
public final class Book {
    private final Map<Figures.Want, Map<Integer, Row>> rows;

    Book(Map<Figures.Want, Map<Integer, Row>> rows) {
        this.rows = rows;
    }

    @SuppressWarnings("ArrayRecordComponent")
    record Row(double[] values, String reasons, double @Nullable [] lower, double @Nullable [] upper) {}

    /** What stands there for an area; an area that the release does not have is missing at its source. */
    public Figure figure(Spot spot, String area) {
        var row = row(spot, area);
        if (row == null) {
            return new Figure.None(Figure.Reason.MISSING);
        }
        int position = spot.at(area).column().position();
        char reason = row.reasons().charAt(position);
        return reason == Draft.Row.VALUE
                ? new Figure.Known(row.values()[position], Optional.empty(), interval(row, position))
                : new Figure.None(Figure.Reason.of(reason));
    }

    private @Nullable Row row(Spot spot, String area) {
        return rows.getOrDefault(Figures.Want.of(spot, area), Map.of())
                .get(spot.at(area).column().block());
    }

    private static Optional<Interval> interval(Row row, int position) {
        if (row.lower() == null || row.upper() == null || Double.isNaN(row.lower()[position])) {
            return Optional.empty();
        }
        return Optional.of(new Interval(row.lower()[position], row.upper()[position]));
    }
}
