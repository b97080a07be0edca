package nl.gezondewijk.page;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days and hours as a reader of the language writes them: {@code 14 maart 2026, 17.30 uur}, or {@code 14 March 2026, 17:30}. */
public record Moments(Locale locale) {
    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

    public String day(Instant moment) {
        return written(moment, "d MMMM uuuu");
    }

    public String dayAndTime(Instant moment) {
        return written(moment, Languages.isEnglish(locale) ? "d MMMM uuuu, HH:mm" : "d MMMM uuuu, HH.mm 'uur'");
    }

    private String written(Instant moment, String pattern) {
        return DateTimeFormatter.ofPattern(pattern, locale).withZone(HERE).format(moment);
    }
}
