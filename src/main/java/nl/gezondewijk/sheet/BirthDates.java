package nl.gezondewijk.sheet;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** Dates as they were met: those on which people are born lie on all days of the year and in more years than anybody counts over. */
final class BirthDates {
    private static final Pattern DATE = Pattern.compile(
            "(?<y>(?:18|19|20)\\d\\d)[-/.]?(?<m>[01]\\d)[-/.]?(?<d>[0-3]\\d)(?:[T ].*)?|(?<e>[0-3]?\\d)[-/. ](?<n>[01]?\\d)[-/. ](?<z>(?:18|19|20)\\d\\d)");
    private static final int YEARS = 25;
    private static final int DAYS = 8;

    private final Set<String> days = new HashSet<>();
    private int count;
    private int first = Integer.MAX_VALUE;
    private int last = Integer.MIN_VALUE;

    void take(String text) {
        if (text.length() < 8) {
            return;
        }
        var date = DATE.matcher(text);
        if (date.matches()) {
            boolean yearFirst = date.group("y") != null;
            int year = Integer.parseInt(date.group(yearFirst ? "y" : "z"));
            count++;
            first = Math.min(first, year);
            last = Math.max(last, year);
            days.add(yearFirst ? date.group("d") + "-" + date.group("m") : date.group("e") + "-" + date.group("n"));
        }
    }

    boolean areSpread(int of) {
        return count >= 0.8 * of && days.size() >= DAYS && last - first >= YEARS;
    }
}
