package nl.gezondewijk.area;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A place in a year, as a publisher names it.
 *
 * @param id code and year; the same code can be another place in another year
 * @param name as published, without padding
 * @param gemeente code of the gemeente it lies in, for wijk and buurt
 * @param wijk code of the wijk it lies in, for a buurt
 * @param change what became of it since the year before, where the publisher says so
 * @param urbanity CBS class of address density, 1 (very urban) to 5 (not urban)
 * @param inhabitants as last published for that year
 */
public record Area(
        Id id,
        Kind kind,
        String name,
        Optional<String> gemeente,
        Optional<String> wijk,
        Change change,
        Optional<Integer> urbanity,
        Optional<Integer> inhabitants) {

    /** A code in a year. */
    public record Id(String code, int year) {
        public Id {
            if (code.isBlank() || !code.equals(code.strip())) {
                throw new IllegalArgumentException("a code has no blanks around it: '" + code + "'");
            }
        }

        @Override
        public String toString() {
            return code + " (" + year + ")";
        }
    }

    /** From the country down; the order is the hierarchy. */
    public enum Kind {
        COUNTRY("NL"),
        PROVINCIE("PV"),
        GGD_REGIO("GG"),
        GEMEENTE("GM"),
        WIJK("WK"),
        BUURT("BU"),
        POSTCODE("PC"),
        FOCUS("FG");

        private final String prefix;

        Kind(String prefix) {
            this.prefix = prefix;
        }

        public String prefix() {
            return prefix;
        }

        /** What the two letters at the front of a code say; PC4 areas are {@code PC1234}. */
        public static Optional<Kind> of(String code) {
            for (var kind : values()) {
                if (code.startsWith(kind.prefix) && code.length() > 2) {
                    return Optional.of(kind);
                }
            }
            return Optional.empty();
        }

        /** The widest kind among some areas, of those that sheets are about. */
        public static Optional<Kind> widest(Collection<String> codes) {
            return Stream.of(COUNTRY, GEMEENTE, WIJK, BUURT, POSTCODE)
                    .filter(kind -> codes.stream().anyMatch(kind::isOf))
                    .findFirst();
        }

        public boolean isOf(String code) {
            return code.startsWith(prefix);
        }
    }

    /** What CBS says in <i>Indelingswijziging wijken en buurten</i>. */
    public enum Change {
        UNCHANGED,
        RECODED,
        CHANGED,
        UNKNOWN;

        /** 1, 2 and 3 as published; anything else is not known. */
        public static Change of(String published) {
            return switch (published.strip()) {
                case "1" -> UNCHANGED;
                case "2" -> RECODED;
                case "3" -> CHANGED;
                default -> UNKNOWN;
            };
        }
    }

    /** The country, whatever a source calls it; CBS writes NL00 and RIVM NL01. */
    public static final String NETHERLANDS = "NL00";

    /** The code under which we keep what a source writes: trimmed, and one code for the country. */
    public static String code(String published) {
        var code = published.strip();
        return code.matches("NL0\\d") ? NETHERLANDS : code;
    }

    /** The codes of the areas around one of a gemeente, wijk or buurt, nearest first; CBS makes each code of that of the area around it. */
    public static List<String> around(String code) {
        var around = new ArrayList<String>();
        switch (Kind.of(code).orElse(Kind.FOCUS)) {
            case BUURT -> {
                around.add(Kind.WIJK.prefix() + code.substring(2, 8));
                around.add(Kind.GEMEENTE.prefix() + code.substring(2, 6));
            }
            case WIJK -> around.add(Kind.GEMEENTE.prefix() + code.substring(2, 6));
            default -> {}
        }
        if (!code.equals(NETHERLANDS)) {
            around.add(NETHERLANDS);
        }
        return around;
    }

    /** True when its figures have to be put together from those of its parts. */
    public boolean isComposite() {
        return switch (kind) {
            case PROVINCIE, GGD_REGIO, FOCUS -> true;
            case COUNTRY, GEMEENTE, WIJK, BUURT, POSTCODE -> false;
        };
    }

    public String code() {
        return id.code();
    }

    public int year() {
        return id.year();
    }
}
