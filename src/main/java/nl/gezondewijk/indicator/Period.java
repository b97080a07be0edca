package nl.gezondewijk.indicator;

import java.util.regex.Pattern;

/**
 * The time that a figure is about, as its publisher names it: a year {@code 2020}, a school year {@code 2019/20}, years taken
 * together {@code 2017-2020} or a month {@code 2020-03}.
 */
public record Period(String code) implements Comparable<Period> {
    private static final Pattern SHAPE = Pattern.compile("(\\d{4})(?:/(\\d{2})|-(\\d{4})|-(0[1-9]|1[0-2]))?");

    public enum Kind {
        YEAR,
        SCHOOL_YEAR,
        POOLED_YEARS,
        MONTH
    }

    public Period {
        var shape = SHAPE.matcher(code);
        if (!shape.matches()) {
            throw new IllegalArgumentException(
                    "a period reads 2020, 2019/20, 2017-2020 or 2020-03, not '" + code + "'");
        }
        if (shape.group(3) != null && shape.group(3).compareTo(shape.group(1)) <= 0) {
            throw new IllegalArgumentException("the years " + code + " run backwards");
        }
    }

    public static Period year(int year) {
        return new Period(String.valueOf(year));
    }

    public Kind kind() {
        if (code.length() == 4) {
            return Kind.YEAR;
        }
        if (code.indexOf('/') > 0) {
            return Kind.SCHOOL_YEAR;
        }
        return code.length() == 9 ? Kind.POOLED_YEARS : Kind.MONTH;
    }

    /** The last year that it touches, by which figures are put in order. */
    public int lastYear() {
        return switch (kind()) {
            case YEAR, MONTH -> Integer.parseInt(code.substring(0, 4));
            case SCHOOL_YEAR -> Integer.parseInt(code.substring(0, 4)) + 1;
            case POOLED_YEARS -> Integer.parseInt(code.substring(5));
        };
    }

    /** The first of years taken together; of all else the same as the last. */
    public int firstYear() {
        return kind() == Kind.POOLED_YEARS ? Integer.parseInt(code.substring(0, 4)) : lastYear();
    }

    @Override
    public int compareTo(Period other) {
        int byYear = Integer.compare(lastYear(), other.lastYear());
        return byYear != 0 ? byYear : code.compareTo(other.code);
    }
}
