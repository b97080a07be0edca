package nl.gezondewijk.directory;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Days and dates as people write them, in Dutch and in English. */
final class WrittenDates {
    private static final List<Locale> LANGUAGES = List.of(Locale.of("nl"), Locale.ENGLISH);
    private static final Map<String, Set<DayOfWeek>> DAYS = days();
    private static final Map<String, Month> MONTHS = months();
    private static final Pattern ISO = Pattern.compile("\\b(\\d{4})-(\\d{1,2})-(\\d{1,2})\\b");
    private static final Pattern DUTCH = Pattern.compile("\\b(\\d{1,2})[-/](\\d{1,2})[-/](\\d{4})\\b");
    private static final Pattern WORDS =
            Pattern.compile("\\b(\\d{1,2}) (" + String.join("|", MONTHS.keySet()) + ")\\.? (\\d{4})\\b");

    private WrittenDates() {}

    /** Every date in a text, of whatever writing, as {@code <2027-06-12>}. */
    static String marked(String text) {
        var iso = ISO.matcher(text).replaceAll(found -> mark(found, 1, 2, 3));
        var dutch = DUTCH.matcher(iso).replaceAll(found -> mark(found, 3, 2, 1));
        return WORDS.matcher(dutch)
                .replaceAll(found -> marked(
                        number(found, 3),
                        MONTHS.getOrDefault(found.group(2), Month.JANUARY).getValue(),
                        number(found, 1)));
    }

    /** The days that a word means: one, several (doordeweeks), or none. */
    static Set<DayOfWeek> days(String word) {
        return DAYS.getOrDefault(word, Set.of());
    }

    private static String mark(MatchResult found, int year, int month, int day) {
        return marked(number(found, year), number(found, month), number(found, day));
    }

    private static String marked(int year, int month, int day) {
        return "<" + LocalDate.of(year, month, day) + ">";
    }

    private static int number(MatchResult found, int group) {
        return Integer.parseInt(found.group(group));
    }

    private static Map<String, Set<DayOfWeek>> days() {
        var days = new HashMap<String, Set<DayOfWeek>>();
        for (var language : LANGUAGES) {
            for (var day : DayOfWeek.values()) {
                for (var style : List.of(TextStyle.FULL, TextStyle.SHORT)) {
                    days.put(day.getDisplayName(style, language).toLowerCase(Locale.ROOT), Set.of(day));
                }
            }
        }
        var week = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
        var all = EnumSet.allOf(DayOfWeek.class);
        days.putAll(Map.of("doordeweeks", week, "werkdagen", week, "weekdays", week, "dag", all, "dagelijks", all));
        days.putAll(Map.of("day", all, "daily", all, "weekend", EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY)));
        return days;
    }

    private static Map<String, Month> months() {
        var months = new HashMap<String, Month>();
        for (var language : LANGUAGES) {
            for (var month : Month.values()) {
                months.put(month.getDisplayName(TextStyle.FULL, language).toLowerCase(Locale.ROOT), month);
                months.put(
                        month.getDisplayName(TextStyle.SHORT, language)
                                .toLowerCase(Locale.ROOT)
                                .replace(".", ""),
                        month);
            }
        }
        return months;
    }
}
