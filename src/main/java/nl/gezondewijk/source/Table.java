package nl.gezondewijk.source;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.gezondewijk.indicator.Period;

/**
 * What is known of a table before its rows come.
 *
 * @param dataset its identifier
 * @param version the publisher's date, or a file's fingerprint
 * @param areaYear the year whose areas it is about
 * @param period of all rows, where they do not tell one each
 * @param origin where it comes from
 */
record Table(
        String dataset,
        String title,
        String version,
        int areaYear,
        Optional<Period> period,
        List<Column> columns,
        String origin) {
    private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d{2}\\b");

    /** The last year that a title names. */
    static Optional<Integer> yearIn(String title) {
        return YEAR.matcher(title)
                .results()
                .map(found -> Integer.valueOf(found.group()))
                .reduce((first, last) -> last);
    }
}
