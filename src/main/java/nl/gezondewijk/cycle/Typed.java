package nl.gezondewijk.cycle;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.gezondewijk.page.Upright;

/** What people typed, made fit to keep; nothing of it is cut off. */
final class Typed {
    private static final Pattern DUTCH = Pattern.compile("(\\d{1,2})[-/. ](\\d{1,2})[-/. ](\\d{4})");

    private Typed() {}

    static String line(String text) {
        return Upright.of(text).replaceAll("\\p{Cntrl}+", " ").strip();
    }

    /** Several lines, with one kind of line end. */
    static String lines(String text) {
        return Upright.of(text)
                .replace("\r\n", "\n")
                .replace('\r', '\n')
                .replaceAll("[\\p{Cntrl}&&[^\n]]+", " ")
                .strip();
    }

    /** As a field for dates sends it, or as people write it: 31-12-2026. */
    static Optional<LocalDate> day(String typed) {
        try {
            var dutch = DUTCH.matcher(typed.strip());
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
}
