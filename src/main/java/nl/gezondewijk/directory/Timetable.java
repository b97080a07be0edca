package nl.gezondewijk.directory;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads when something is as people write it, a line each: {@code dinsdag en donderdag 17.00-21.00}, {@code om de week maandag 10.00
 * vanaf 11 januari 2027}, {@code eerste dinsdag van de maand 14.00}, {@code 12 juni 2027 13.00}. One notation for the form, for a
 * sheet and for paper; Dutch and English.
 */
final class Timetable {
    private static final Pattern TIMES = Pattern.compile(
            "(?:van |om |at |from )?(\\d{1,2})[.:](\\d{2})(?: *(?:uur|h))?(?: *(?:-|–|tot|to|until) *(\\d{1,2})[.:](\\d{2})(?: *(?:uur|h))?)?");
    private static final Pattern FROM = Pattern.compile("(?:vanaf|from|sinds) *<(\\d{4}-\\d{2}-\\d{2})>");
    private static final Pattern UNTIL = Pattern.compile("(?:tot en met|t/m|tot|until|to) *<(\\d{4}-\\d{2}-\\d{2})>");
    private static final Pattern DATE = Pattern.compile("<(\\d{4}-\\d{2}-\\d{2})>");
    private static final Pattern OTHER_WEEK = Pattern.compile(
            "om de week|om de (?:2|twee) weken|(?:elke|iedere) (?:2|twee) weken|every (?:other|2nd|two) weeks?");
    private static final Pattern WHICH =
            Pattern.compile("\\b(eerste|tweede|derde|vierde|laatste|1e|2e|3e|4e|first|second|third|fourth|last)\\b");
    private static final Map<String, Integer> ORDER = Map.ofEntries(
            Map.entry("eerste", 1),
            Map.entry("tweede", 2),
            Map.entry("derde", 3),
            Map.entry("vierde", 4),
            Map.entry("laatste", Schedule.LAST),
            Map.entry("1e", 1),
            Map.entry("2e", 2),
            Map.entry("3e", 3),
            Map.entry("4e", 4),
            Map.entry("first", 1),
            Map.entry("second", 2),
            Map.entry("third", 3),
            Map.entry("fourth", 4),
            Map.entry("last", Schedule.LAST));
    private static final Set<String> FILLING = Set.of(
            "elke", "iedere", "every", "each", "en", "and", "op", "on", "van", "of", "de", "the", "maand", "month",
            "week", "uur", "om");

    private Timetable() {}

    /** What came of a line. */
    sealed interface Line {
        record Read(String line, Schedule schedule) implements Line {}

        /** @param what of the line is not understood; empty where it says no day at all */
        record Unclear(String line, String what) implements Line {}
    }

    static List<Line> read(String text) {
        return text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(Timetable::line)
                .toList();
    }

    private static Line line(String typed) {
        try {
            var rest = new Rest(WrittenDates.marked(typed.toLowerCase(Locale.ROOT)));
            var from = rest.take(FROM).map(found -> LocalDate.parse(found.get(1)));
            var until = rest.take(UNTIL).map(found -> LocalDate.parse(found.get(1)));
            var once = rest.take(DATE).map(found -> LocalDate.parse(found.get(1)));
            boolean other = rest.take(OTHER_WEEK).isPresent();
            var which = rest.take(WHICH).map(found -> ORDER.getOrDefault(found.get(1), 0));
            var times = rest.take(TIMES);
            var opens = times.flatMap(found -> time(found.get(1), found.get(2)));
            var closes = times.flatMap(found -> time(found.get(3), found.get(4)));
            var days = rest.days();
            if (!rest.left().isEmpty()) {
                return new Line.Unclear(typed, rest.left());
            }
            if (once.isPresent() && (from.isPresent() || other || which.isPresent())
                    || once.isEmpty() && days.isEmpty()) {
                return new Line.Unclear(typed, "");
            }
            var every = once.isPresent()
                    ? Schedule.Every.ONCE
                    : which.isPresent() ? Schedule.Every.MONTH : other ? Schedule.Every.TWO_WEEKS : Schedule.Every.WEEK;
            return new Line.Read(
                    typed,
                    new Schedule(
                            every,
                            once.isPresent() ? Set.of() : days,
                            which.orElse(0),
                            once.or(() -> from),
                            until,
                            opens,
                            closes));
        } catch (IllegalArgumentException | DateTimeException wrong) {
            return new Line.Unclear(typed, String.valueOf(wrong.getMessage()));
        }
    }

    private static Optional<LocalTime> time(String hour, String minute) {
        return hour.isEmpty()
                ? Optional.empty()
                : Optional.of(LocalTime.of(Integer.parseInt(hour), Integer.parseInt(minute)));
    }

    /** A line of which ever more is understood. */
    private static final class Rest {
        private String text;

        Rest(String text) {
            this.text = text;
        }

        /** The groups of a match, which is gone from the line then; a group that did not take part is empty. */
        Optional<List<String>> take(Pattern pattern) {
            var found = pattern.matcher(text);
            if (!found.find()) {
                return Optional.empty();
            }
            var groups = new ArrayList<String>();
            for (int i = 0; i <= found.groupCount(); i++) {
                groups.add(found.group(i) == null ? "" : found.group(i));
            }
            text = text.substring(0, found.start()) + " " + text.substring(found.end());
            return Optional.of(groups);
        }

        Set<DayOfWeek> days() {
            var days = EnumSet.noneOf(DayOfWeek.class);
            var left = new ArrayList<String>();
            for (var word : text.split("[\\s,;]+")) {
                var meant = WrittenDates.days(word);
                if (meant.isEmpty() && !word.isEmpty() && !FILLING.contains(word)) {
                    left.add(word);
                }
                days.addAll(meant);
            }
            text = String.join(" ", left);
            return days;
        }

        String left() {
            return text;
        }
    }
}
