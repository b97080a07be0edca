package nl.gezondewijk.contribution;

/**
 * Something in a sheet that its owner should know.
 *
 * @param place the row, or empty where it is about the whole
 * @param what label, column or area it is about
 * @param value what stands there
 */
record Wrong(String place, String what, String value, Rule rule) {
    private static final int READABLE = 200;

    Wrong {
        what = readable(what);
        value = readable(value);
    }

    private static String readable(String text) {
        var cut = text.length() > READABLE ? text.substring(0, READABLE - 1) + "…" : text;
        return cut.replaceAll("[\\p{Cntrl}\\p{Cs}]", "\uFFFD");
    }

    /** What can be wrong; an error stops publication, a warning does not. */
    enum Rule {
        TWICE(true),
        MORE_THAN_ALL(true),
        NOT_WHOLE(true),
        NEGATIVE(true),
        NO_PERCENTAGE(true),
        UNKNOWN_AREA(true),
        MIXED_AREAS(true),
        UNREADABLE(true),
        NO_PERIOD(true),
        MANY_LABELS(true),
        MANY_PLACES(true),
        NO_NUMBERS(true),
        NO_COUNTS(true),
        TOLD_BY_POSTCODE(true),
        AGE_UNREAD(true),
        AGE_NO_START(true),
        AGE_GAP(true),
        AGE_OVERLAP(true),
        AGE_NOT_OPEN(true),
        AGE_MISFIT(true),
        AGE_COARSE(true),
        AGE_WIDE(true),
        AGE_DIFFERENT(true),
        MORE_DEATHS_THAN_PEOPLE(true),
        AGE_MISSING(false),
        AGE_UNKNOWN(false),
        AGE_NOT_THE_SUM(false),
        AGE_NO_WHOLE(false),
        TOO_FEW_EVENTS_TO_STANDARDISE(false),
        EMPTY_AGE_BAND(false),
        NOTHING_EXPECTED(false),
        TOO_FEW_PEOPLE(false),
        NO_DEATHS_IN_LAST_BAND(false),
        TOO_WIDE(false),
        NO_RESIDENTS(false),
        WITHOUT_WHOLE(false),
        NOT_THE_SUM(false);

        private final boolean error;

        Rule(boolean error) {
            this.error = error;
        }

        boolean isError() {
            return error;
        }

        String key() {
            return "contribution.rule." + name();
        }
    }
}
