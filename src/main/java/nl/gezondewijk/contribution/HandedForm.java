package nl.gezondewijk.contribution;

/**
 * What is asked when a sheet is handed in.
 *
 * @param naam what its owner calls it
 * @param aanbieder the organisation whose figures they are
 */
record HandedForm(String naam, String aanbieder) {
    static final int LONGEST = 120;

    HandedForm {
        naam = text(naam);
        aanbieder = text(aanbieder);
    }

    private static String text(@org.jspecify.annotations.Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    static boolean isName(String text) {
        return !text.isBlank()
                && text.length() <= LONGEST
                && text.codePoints()
                        .noneMatch(one -> Character.isISOControl(one) || Character.getType(one) == Character.FORMAT);
    }
}
