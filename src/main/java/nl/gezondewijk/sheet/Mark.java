package nl.gezondewijk.sheet;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What stands in the place of a number. */
public enum Mark {
    /** Not known at the source. */
    MISSING,
    /** Known, and kept back to protect people. */
    WITHHELD,
    /** Too few to give a number. */
    TOO_FEW,
    NOT_MEASURED,
    /** It cannot occur. */
    IMPOSSIBLE,
    /** A sign for none at all. */
    ZERO;

    private static final Pattern FEWER =
            Pattern.compile("(?:<|<=|≤|minder dan|kleiner dan|less than|0\\s*[-–]\\s*)\\s*\\d{1,3}");

    public static List<Mark> list() {
        return List.of(values());
    }

    /** What such a text usually means; its owner may know better. */
    static Optional<Mark> of(String text) {
        var plain = text.toLowerCase(Locale.ROOT).strip();
        if (FEWER.matcher(plain).matches()) {
            return Optional.of(WITHHELD);
        }
        return switch (plain) {
            case "x",
                    "geheim",
                    "*",
                    "**",
                    "-99997",
                    "g",
                    "s",
                    "c",
                    "onderdrukt",
                    "suppressed",
                    "afgeschermd",
                    "vertrouwelijk" -> Optional.of(WITHHELD);
            case "te weinig", "te weinig waarnemingen", "te weinig respondenten", "tw", "n<30" -> Optional.of(TOO_FEW);
            case "nvt", "n.v.t.", "n.v.t", "n/a", "niet van toepassing" -> Optional.of(IMPOSSIBLE);
            case "n.g.", "ng", "niet gemeten" -> Optional.of(NOT_MEASURED);
            case ".",
                    "-",
                    "–",
                    "—",
                    "..",
                    "...",
                    "?",
                    "n.b.",
                    "nb",
                    "n.b",
                    "onbekend",
                    "ontbreekt",
                    "missing",
                    "na",
                    "null",
                    "#n/b",
                    "#n/a",
                    "-99995",
                    "-99999999",
                    "geen data" -> Optional.of(MISSING);
            default -> Optional.empty();
        };
    }
}
