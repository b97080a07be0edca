package nl.gezondewijk.directory;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The times of an entry for a calendar (iCalendar, RFC 5545). Of our own, because what comes back must keep its time by the Dutch
 * clock in summer and winter: libraries write either UTC or a zone without its rules.
 *
 * @param id that stays, so that a calendar takes a new file for a change
 * @param said what it is about, in words
 * @param elsewhere where it is when it may be at several places
 */
record CalendarFile(
        String id,
        String name,
        String said,
        String elsewhere,
        String url,
        List<Offer.Occasion> occasions,
        LocalDate today,
        Instant made) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HHmmss");
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final String ZONE = "Europe/Amsterdam";
    /** A line has at most 75 bytes; what follows begins with a blank. */
    private static final int LONGEST = 73;

    private static final List<String> CLOCK = List.of(
            "BEGIN:VTIMEZONE",
            "TZID:" + ZONE,
            "BEGIN:DAYLIGHT",
            "TZOFFSETFROM:+0100",
            "TZOFFSETTO:+0200",
            "TZNAME:CEST",
            "DTSTART:19700329T020000",
            "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
            "END:DAYLIGHT",
            "BEGIN:STANDARD",
            "TZOFFSETFROM:+0200",
            "TZOFFSETTO:+0100",
            "TZNAME:CET",
            "DTSTART:19701025T030000",
            "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU",
            "END:STANDARD",
            "END:VTIMEZONE");

    byte[] bytes() {
        var lines = new ArrayList<>(List.of("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Gezonde Wijk//NL"));
        lines.addAll(CLOCK);
        for (int i = 0; i < occasions.size(); i++) {
            lines.addAll(event(occasions.get(i), i));
        }
        lines.add("END:VCALENDAR");
        return lines.stream()
                .map(CalendarFile::folded)
                .collect(Collectors.joining("\r\n", "", "\r\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    /** From the next day on which it is; nothing once no day is to come. */
    private List<String> event(Offer.Occasion occasion, int number) {
        var one = occasion.schedule();
        var first =
                one.every() == Schedule.Every.TWO_WEEKS ? one.next(one.from().orElse(today), 1) : one.next(today, 1);
        if (first.isEmpty() || one.isOver(today)) {
            return List.of();
        }
        var lines = new ArrayList<>(List.of("BEGIN:VEVENT", "UID:" + id + "-" + number + "@gezondewijk"));
        lines.add("DTSTAMP:" + STAMP.format(made));
        lines.addAll(hours(one, first.getFirst()));
        rule(one).forEach(lines::add);
        lines.add("SUMMARY:" + escaped(name));
        lines.add("DESCRIPTION:" + escaped(said));
        lines.add("LOCATION:" + escaped(occasion.place().map(EntryView::address).orElse(elsewhere)));
        lines.add("URL:" + url);
        lines.add("END:VEVENT");
        return lines;
    }

    private static List<String> hours(Schedule one, LocalDate day) {
        if (one.opens().isEmpty()) {
            return List.of("DTSTART;VALUE=DATE:" + DAY.format(day));
        }
        var opens = one.opens().get();
        var start = "DTSTART" + at(day, opens);
        return one.closes()
                .map(closes -> List.of(start, "DTEND" + at(day, closes)))
                .orElse(List.of(start));
    }

    private static String at(LocalDate day, LocalTime time) {
        return ";TZID=" + ZONE + ":" + DAY.format(day) + "T" + TIME.format(time);
    }

    private static List<String> rule(Schedule one) {
        var days = one.days().stream()
                .sorted()
                .map(day -> (one.which() == 0 ? "" : String.valueOf(one.which())) + Moment.of(day))
                .collect(Collectors.joining(","));
        var until =
                one.until().map(day -> ";UNTIL=" + DAY.format(day) + "T225959Z").orElse("");
        return switch (one.every()) {
            case ONCE -> List.of();
            case WEEK -> List.of("RRULE:FREQ=WEEKLY;BYDAY=" + days + until);
            case TWO_WEEKS -> List.of("RRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=" + days + until);
            case MONTH -> List.of("RRULE:FREQ=MONTHLY;BYDAY=" + days + until);
        };
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\R", "\\\\n");
    }

    private static String folded(String line) {
        var folded = new StringBuilder();
        int bytes = 0;
        for (int at = 0; at < line.length(); at = line.offsetByCodePoints(at, 1)) {
            var sign = Character.toString(line.codePointAt(at));
            int length = sign.getBytes(StandardCharsets.UTF_8).length;
            if (bytes + length > LONGEST) {
                folded.append("\r\n ");
                bytes = 1;
            }
            folded.append(sign);
            bytes += length;
        }
        return folded.toString();
    }
}
