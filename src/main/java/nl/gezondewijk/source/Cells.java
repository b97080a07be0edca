package nl.gezondewijk.source;

import nl.gezondewijk.indicator.Figure.Reason;
import org.jspecify.annotations.Nullable;

/**
 * What a cell of a source says: a number, or why there is none.
 *
 * <p>Not for use by two threads: it remembers which decimal sign the table writes.
 *
 * @see #decimals
 */
final class Cells {
    /** Not a number, and not one of the ways to say that there is none. */
    static final char TEXT = '?';

    static final char NUMBER = '.';

    /** As a reader writes down what its source says in other ways. */
    static final String IMPOSSIBLE = "\u0001impossible";

    static final String WITHHELD = "\u0001withheld";
    private static final int LONGEST = 40;
    private static final double[] POWERS = new double[16];

    static {
        POWERS[0] = 1;
        for (int i = 1; i < POWERS.length; i++) {
            POWERS[i] = POWERS[i - 1] * 10;
        }
    }

    private final char blank;
    private final char dot;
    private double number;
    private boolean points;
    private boolean commas;
    private boolean dots;

    /**
     * @param blank what an empty cell means in this source
     * @param dot what a lone point means
     */
    Cells(Reason blank, Reason dot) {
        this.blank = blank.code();
        this.dot = dot.code();
    }

    /** {@link #NUMBER}, {@link #TEXT}, or the code of a reason; a number is then in {@link #number()}. */
    char read(@Nullable String cell) {
        if (cell == null) {
            return blank;
        }
        if (cell.equals(IMPOSSIBLE)) {
            return Reason.IMPOSSIBLE.code();
        }
        if (cell.equals(WITHHELD)) {
            return Reason.WITHHELD.code();
        }
        int from = 0;
        int to = cell.length();
        while (from < to && cell.charAt(from) == ' ') {
            from++;
        }
        while (to > from && cell.charAt(to - 1) == ' ') {
            to--;
        }
        if (from == to) {
            return blank;
        }
        if (to - from == 1 && cell.charAt(from) == '.') {
            dots = true;
            return dot;
        }
        if (to - from > LONGEST || !parsed(cell, from, to)) {
            return TEXT;
        }
        return number == -99995 || number == -99997 || number == -99999999 ? Reason.MISSING.code() : NUMBER;
    }

    double number() {
        return number;
    }

    /** True when some numbers were written with a point and others with a comma: one of them then means thousands. */
    boolean mixed() {
        return points && commas;
    }

    /** True when a lone point occurred: the source then keeps blank and unknown apart. */
    boolean keptApart() {
        return dots;
    }

    private boolean parsed(String cell, int from, int to) {
        int at = from;
        boolean minus = cell.charAt(at) == '-';
        if (minus) {
            at++;
        }
        long digits = 0;
        int count = 0;
        int decimals = -1;
        for (; at < to; at++) {
            char c = cell.charAt(at);
            if (c >= '0' && c <= '9') {
                digits = digits * 10 + (c - '0');
                count++;
                decimals = decimals < 0 ? decimals : decimals + 1;
            } else if ((c == '.' || c == ',') && decimals < 0 && count > 0) {
                decimals = 0;
                points |= c == '.';
                commas |= c == ',';
            } else {
                return (c == 'e' || c == 'E') && exponential(cell.substring(from, to));
            }
            if (count > 15) {
                return false;
            }
        }
        if (count == 0 || decimals == 0) {
            return false;
        }
        double whole = decimals > 0 ? digits / POWERS[decimals] : digits;
        number = minus ? -whole : whole;
        return true;
    }

    /** As JSON may write very small and very large numbers. */
    private boolean exponential(String text) {
        if (!text.matches("-?\\d+(\\.\\d+)?[eE][+-]?\\d{1,3}")) {
            return false;
        }
        number = Double.parseDouble(text);
        return Double.isFinite(number);
    }
}
