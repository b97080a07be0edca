package nl.gezondewijk.forecast;

/**
 * One number of a delivery.
 *
 * @param area empty for care used, which is of no place
 * @param year on whose first day; 0 for care used
 * @param subject the care or the profession; empty for people
 * @param number people, care used a year per person, or full-time workers; 0 or more
 */
public record Line(String area, int year, Sex sex, Ages ages, String subject, double number) {

    /** Of whom. */
    public enum Sex {
        WOMEN,
        MEN,
        BOTH
    }

    public Line {
        if (!(number >= 0 && Double.isFinite(number))) {
            throw new IllegalArgumentException("a number of a delivery is 0 or more, not " + number);
        }
    }

    Line in(String other) {
        return new Line(other, year, sex, ages, subject, number);
    }
}
