package nl.gezondewijk.contribution;

import java.util.Arrays;
import nl.gezondewijk.indicator.Draft;
import nl.gezondewijk.indicator.Figure;
import nl.gezondewijk.indicator.Period;

/** Numbers of one area and period; what is not heard of is missing. */
final class FigureRow {
    private final Columns columns;
    private final double[] values;
    private final char[] reasons;
    private final double[] lower;
    private final double[] upper;
    private boolean limits;

    FigureRow(Columns columns) {
        this.columns = columns;
        int width = columns.size();
        values = new double[width];
        reasons = new char[width];
        lower = new double[width];
        upper = new double[width];
        Arrays.fill(reasons, Figure.Reason.MISSING.code());
        Arrays.fill(lower, Double.NaN);
        Arrays.fill(upper, Double.NaN);
    }

    boolean isMissing(String column) {
        return isMissing(columns.at(column));
    }

    boolean isMissing(int at) {
        return reasons[at] == Figure.Reason.MISSING.code();
    }

    boolean isKnown(int at) {
        return reasons[at] == Draft.Row.VALUE;
    }

    double value(int at) {
        return values[at];
    }

    void put(String column, Figure figure) {
        put(columns.at(column), figure);
    }

    void put(String column, double value) {
        put(columns.at(column), value);
    }

    void put(int at, Figure figure) {
        switch (figure) {
            case Figure.Known known -> put(at, known.value());
            case Figure.None none -> reasons[at] = none.reason().code();
        }
    }

    void put(int at, double value) {
        values[at] = value;
        reasons[at] = Draft.Row.VALUE;
    }

    void limit(String column, double[] between) {
        int at = columns.at(column);
        lower[at] = between[0];
        upper[at] = between[1];
        limits = true;
    }

    /** To be written in one block. */
    Draft.Row drafted(String area, Period period) {
        return limits
                ? new Draft.Row(area, period, 0, values, reasons, lower, upper)
                : Draft.Row.of(area, period, 0, values, reasons);
    }
}
