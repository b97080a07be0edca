package nl.gezondewijk.sheet;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A heading that tells the year of its column: "aantal 2023", "2022/23", "diabetes_2020-2023".
 *
 * @param period in a plain form, see {@link Period}
 * @param rest the heading without it: the same in next year's sheet
 */
record YearInHeading(String period, String rest) {
    private static final String YEAR = "(?:19[5-9]|20[0-4])\\d";
    private static final Pattern PERIOD = Pattern.compile(
            "(?<!\\d)" + YEAR + "(?:\\s*/\\s*(?:19|20)?\\d\\d|\\s*(?:-|–|t/m)\\s*" + YEAR + ")?(?!\\d)");

    /** Empty where there is no year, or more than one. */
    static Optional<YearInHeading> of(String heading) {
        var found = PERIOD.matcher(heading).results().toList();
        return found.size() == 1
                ? Period.of(found.getFirst().group()).map(period -> new YearInHeading(period, without(heading)))
                : Optional.empty();
    }

    /** The heading without its years. */
    static String without(String heading) {
        return PERIOD.matcher(heading).replaceAll(" ");
    }
}
