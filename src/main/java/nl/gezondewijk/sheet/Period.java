package nl.gezondewijk.sheet;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What people write for a year or a span of years, as one of a few plain forms. */
final class Period {
    private static final Pattern YEAR = Pattern.compile("(19[5-9]\\d|20[0-4]\\d)(?:[.,]0+)?");
    private static final Pattern SCHOOL = Pattern.compile("(19\\d\\d|20\\d\\d)\\s*[/]\\s*(?:20|19)?(\\d\\d)");
    private static final Pattern SPAN =
            Pattern.compile("(19\\d\\d|20\\d\\d)\\s*(?:-|–|t/m|tot en met|tot)\\s*(19\\d\\d|20\\d\\d)");
    private static final Pattern DATE =
            Pattern.compile("(\\d{4})-\\d{1,2}-\\d{1,2}.*|\\d{1,2}[-/.]\\d{1,2}[-/.](\\d{4}).*");
    private static final Pattern CBS = Pattern.compile("(\\d{4})JJ00");
    private static final Pattern WORDS =
            Pattern.compile("(?:jaar|year|per|op)?\\s*(?:1 jan(?:uari)?\\s*)?(19[5-9]\\d|20[0-4]\\d)\\*{0,2}");

    /** Excel's number of 1 January 1950, and of 2050. */
    private static final int FIRST_DAY = 18_264;

    private static final int LAST_DAY = 54_789;

    private Period() {}

    static boolean isYear(String text) {
        return YEAR.matcher(text).matches();
    }

    /** The year of a day that lost its looks: Excel keeps 31 December 2023 as 45291. */
    static Optional<String> ofDayNumber(String written) {
        if (!written.matches("\\d{5}")
                || Integer.parseInt(written) < FIRST_DAY
                || Integer.parseInt(written) > LAST_DAY) {
            return Optional.empty();
        }
        var day = LocalDate.of(1899, 12, 30).plusDays(Integer.parseInt(written));
        return Optional.of(String.valueOf(day.getYear()));
    }

    /** 2023, 2023/24 or 2020-2023; empty for what is none of these. */
    static Optional<String> of(String written) {
        var text = written.strip().toLowerCase(Locale.ROOT);
        for (var one : new Pattern[] {YEAR, WORDS}) {
            var year = one.matcher(text);
            if (year.matches()) {
                return Optional.of(year.group(1));
            }
        }
        var cbs = CBS.matcher(written.strip());
        if (cbs.matches()) {
            return Optional.of(cbs.group(1));
        }
        var school = SCHOOL.matcher(text);
        if (school.matches()) {
            return Optional.of(school.group(1) + "/" + school.group(2));
        }
        var span = SPAN.matcher(text);
        if (span.matches()) {
            return Optional.of(span.group(1) + "-" + span.group(2));
        }
        var date = DATE.matcher(text);
        if (date.matches()) {
            return Optional.of(date.group(1) != null ? date.group(1) : date.group(2));
        }
        return Optional.empty();
    }
}
