package nl.gezondewijk.page;

import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.util.Locale;

/** Numbers as a reader of the language writes them: {@code 17.407.585} and {@code 47,0}, or {@code 17,407,585} and {@code 47.0}. */
public record Numbers(Locale locale) {
    private static final String MINUS = "\u2212";

    /** A value with a fixed number of decimals, rounded half away from zero, with a real minus sign. */
    public String fixed(double value, int decimals) {
        var format = (DecimalFormat) NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        format.setRoundingMode(RoundingMode.HALF_UP);
        var symbols = DecimalFormatSymbols.getInstance(locale);
        symbols.setMinusSign('\u2212');
        format.setDecimalFormatSymbols(symbols);
        var text = format.format(value);
        return text.matches(MINUS + "[0.,]*") ? text.substring(1) : text;
    }

    public String whole(double value) {
        return fixed(value, 0);
    }

    /** A number of people as one says it aloud: two digits that count ("3.300"), exact under a hundred. */
    public String about(double count) {
        if (count < 100) {
            return whole(count);
        }
        double step = Math.pow(10, Math.floor(Math.log10(count)) - 1);
        return whole(Math.round(count / step) * step);
    }

    /** With its sign, plus included. */
    public String signed(double value, int decimals) {
        var text = fixed(value, decimals);
        return value > 0 && !text.matches("[0.,]*") ? "+" + text : text;
    }
}
