package nl.gezondewijk.portrait;

import java.time.LocalDate;
import java.time.ZoneId;
import nl.gezondewijk.page.Language;

/** Days as a reader of the language writes them, and as a form sends them. */
final class Days {
    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

    private Days() {}

    static String said(LocalDate day, Language here) {
        return here.date(day.atTime(12, 0).atZone(HERE).toInstant());
    }

    static LocalDate today(java.time.Clock clock) {
        return LocalDate.ofInstant(clock.instant(), HERE);
    }
}
