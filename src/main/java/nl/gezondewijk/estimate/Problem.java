package nl.gezondewijk.estimate;

/**
 * Something in a table that its owner should know.
 *
 * @param row as the owner's program numbers it; 0 where it is about the whole
 * @param what area or column it is about
 * @param value what stands there
 */
record Problem(int row, String what, String value, Rule rule) {

    /** What can be wrong; an error stops the calculation. */
    enum Rule {
        NO_AREA_COLUMN(true),
        NO_ESTIMATE_COLUMN(true),
        NO_ERROR_COLUMN(true),
        NO_COUNTS(true),
        NO_GROUPS(true),
        NO_INHABITANTS(true),
        ONE_PURPOSE_TWICE(true),
        AREA_TWICE(true),
        GROUP_TWICE(true),
        NOT_A_PERCENTAGE(true),
        NOT_ABOVE_ZERO(true),
        NEGATIVE(true),
        MORE_THAN_ASKED(true),
        NOT_WHOLE(true),
        NO_COVARIATE(false),
        UNKNOWN_AREA(false),
        NO_MUNICIPALITY(false);

        private final boolean error;

        Rule(boolean error) {
            this.error = error;
        }

        boolean isError() {
            return error;
        }

        String key() {
            return "estimate.rule." + name();
        }
    }
}
