package nl.gezondewijk.page;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/** Numbers as a reader of the language writes them: {@code 17.407.585} and {@code 47,0}, or {@code 17,407,585} and {@code 47.0}. */
public record Numbers(Locale locale) {
    private static final char MINUS = '\u2212';

    /** A value with a fixed number of decimals, rounded half away from zero, with a real minus sign. */
    public String fixed(double value, int decimals) {
        var digits = BigDecimal.valueOf(Math.abs(value))
                .setScale(decimals, RoundingMode.HALF_UP)
                .toPlainString();
        boolean english = Languages.isEnglish(locale);
        int whole = decimals == 0 ? digits.length() : digits.length() - decimals - 1;
        var text = new StringBuilder(digits.length() + 4);
        if (value < 0 && !isZero(digits)) {
            text.append(MINUS);
        }
        for (int i = 0; i < whole; i++) {
            if (i > 0 && (whole - i) % 3 == 0) {
                text.append(english ? ',' : '.');
            }
            text.append(digits.charAt(i));
        }
        if (decimals > 0) {
            text.append(english ? '.' : ',').append(digits, whole + 1, digits.length());
        }
        return text.toString();
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
        return value > 0 && !isZero(text) ? "+" + text : text;
    }

    private static boolean isZero(String digits) {
        return digits.chars().noneMatch(one -> one >= '1' && one <= '9');
    }
}
