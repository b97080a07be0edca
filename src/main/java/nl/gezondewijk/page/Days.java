package nl.gezondewijk.page;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Days as a reader of the language writes them, and as a form sends them. */
public final class Days {
    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

    private static final Pattern DUTCH = Pattern.compile("(\\d{1,2})[-/. ](\\d{1,2})[-/. ](\\d{4})");

    private Days() {}

    public static String said(LocalDate day, Language here) {
        return here.date(day.atTime(12, 0).atZone(HERE).toInstant());
    }

    /** What is said to have been cannot lie ahead; where no day was given it is today. */
    public static LocalDate notAfter(@Nullable LocalDate day, LocalDate today) {
        return day == null || day.isAfter(today) ? today : day;
    }

    /** As a field for dates sends it, or as people write it: 31-12-2026; empty for what is no day. */
    public static Optional<LocalDate> in(String typed) {
        var dutch = DUTCH.matcher(typed.strip());
        try {
            return Optional.of(
                    dutch.matches()
                            ? LocalDate.of(number(dutch.group(3)), number(dutch.group(2)), number(dutch.group(1)))
                            : LocalDate.parse(typed.strip()));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    public static LocalDate today(Clock clock) {
        return LocalDate.ofInstant(clock.instant(), HERE);
    }
}
