package nl.gezondewijk.sheet;

/** What a column of a sheet is. */
public enum Role {
    /** Code of a gemeente, wijk, buurt or the country, with or without its letters. */
    AREA_CODE(false),
    GEMEENTE_NAME(false),
    WIJK_NAME(false),
    BUURT_NAME(false),
    POSTCODE(false),
    PERIOD(false),
    /** Which figure a row is about, or for whom; several of them together name one. */
    LABEL(false),
    /** Which ages a row is about: rows of all ages together make one figure. */
    AGE(false),
    /** How many share the answer. */
    COUNTED(true),
    /** Of how many. */
    ASKED(true),
    VALUE(true),
    PERCENTAGE(true),
    /** A percentage that is written from 0 to 1; it is read as a percentage. */
    FRACTION(true),
    DESIGN_EFFECT(true),
    LEFT_OUT(false);

    private final boolean number;

    Role(boolean number) {
        this.number = number;
    }

    public boolean isNumber() {
        return number;
    }

    public boolean isArea() {
        return ordinal() <= POSTCODE.ordinal();
    }
}
