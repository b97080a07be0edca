package nl.gezondewijk.directory;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/** What another program asks, by the parameters that HSDS 3.0 names; what cannot be used is answered with what would be right. */
record HsdsAsked(Map<String, String> typed) {
    private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59Z");
    static final int MOST = 500;
    private static final int USUAL = 50;
    private static final int LAST_PAGE = 1_000_000;
    private static final int FARTHEST = 100_000;
    private static final int LONGEST = 200;

    /** A value that cannot be used. */
    static final class Wrong extends RuntimeException {
        Wrong(String name, String value, String right) {
            super("%s cannot be '%s'; write %s".formatted(name, value, right));
        }
    }

    static ProblemDetail problem(Wrong wrong) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, String.valueOf(wrong.getMessage()));
    }

    String text(String name) {
        var text = typed.getOrDefault(name, "").strip();
        if (text.length() > LONGEST) {
            throw new Wrong(name, text.substring(0, 20) + "…", "at most " + LONGEST + " characters");
        }
        return text;
    }

    private boolean has(String name) {
        return !text(name).isEmpty();
    }

    HsdsRows.Part part() {
        return new HsdsRows.Part(number("page", 1, LAST_PAGE, 1), number("per_page", 1, MOST, USUAL));
    }

    private int number(String name, int least, int most, int usual) {
        if (!has(name)) {
            return usual;
        }
        var right = "a whole number from %d to %d".formatted(least, most);
        if (!text(name).matches("\\d{1,9}")) {
            throw new Wrong(name, text(name), right);
        }
        int number = Integer.parseInt(text(name));
        if (number < least || number > most) {
            throw new Wrong(name, text(name), right);
        }
        return number;
    }

    boolean is(String name) {
        return switch (text(name)) {
            case "true" -> true;
            case "false", "" -> false;
            default -> throw new Wrong(name, text(name), "true or false");
        };
    }

    /** All at once, a line each, instead of in pages. */
    boolean isStream() {
        return switch (text("format")) {
            case "ndjson" -> true;
            case "json", "" -> false;
            default -> throw new Wrong("format", text("format"), "json or ndjson");
        };
    }

    Optional<UUID> id(String name) {
        if (!has(name)) {
            return Optional.empty();
        }
        if (!text(name).matches("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}")) {
            throw new Wrong(
                    name, text(name), "an id as this API gives it, such as 123e4567-e89b-12d3-a456-426614174000");
        }
        return Optional.of(UUID.fromString(text(name)));
    }

    /** A day begins at midnight by the Dutch clock. */
    Optional<Instant> since() {
        var text = text("modified_after").replace(' ', '+'); // a plus that was not encoded
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            var since = text.contains("T")
                    ? OffsetDateTime.parse(text).toInstant()
                    : LocalDate.parse(text)
                            .atStartOfDay(ZoneId.of("Europe/Amsterdam"))
                            .toInstant();
            if (since.isBefore(FIRST) || since.isAfter(LAST)) {
                throw new DateTimeException("no database knows that year");
            }
            return Optional.of(since);
        } catch (DateTimeException wrong) {
            throw new Wrong(
                    "modified_after", text, "a day such as 2027-01-31, or a moment such as 2027-01-31T12:00:00Z");
        }
    }

    Optional<String> postcode() {
        if (!has("postcode")) {
            if (has("proximity")) {
                throw new Wrong("proximity", text("proximity"), "from which postcode as well");
            }
            return Optional.empty();
        }
        var plain = text("postcode").replace(" ", "").toUpperCase(java.util.Locale.ROOT);
        if (!plain.matches("[1-9]\\d{3}([A-Z]{2})?")) {
            throw new Wrong("postcode", text("postcode"), "four digits, or four digits and two letters");
        }
        return Optional.of(plain);
    }

    Optional<Integer> metres() {
        return has("proximity") ? Optional.of(number("proximity", 1, FARTHEST, FARTHEST)) : Optional.empty();
    }
}
