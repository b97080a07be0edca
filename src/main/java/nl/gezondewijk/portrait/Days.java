package nl.gezondewijk.portrait;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import nl.gezondewijk.page.Language;
import org.jspecify.annotations.Nullable;

/** Days as a reader of the language writes them, and as a form sends them. */
final class Days {
    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

    private Days() {}

    static String said(LocalDate day, Language here) {
        return here.date(day.atTime(12, 0).atZone(HERE).toInstant());
    }

    /** What is said to have been cannot lie ahead; where no day was given it is today. */
    static LocalDate notAfter(@Nullable LocalDate day, LocalDate today) {
        return day == null || day.isAfter(today) ? today : day;
    }

    static LocalDate today(Clock clock) {
        return LocalDate.ofInstant(clock.instant(), HERE);
    }
}
