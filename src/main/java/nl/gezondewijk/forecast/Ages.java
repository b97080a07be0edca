package nl.gezondewijk.forecast;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.gezondewijk.statistics.forecast.ByAge;

/**
 * Some ages in whole years.
 *
 * @param last absent where there is no end
 */
public record Ages(int first, OptionalInt last) implements Comparable<Ages> {
    public static final Ages ALL = new Ages(0, OptionalInt.empty());

    private static final int OLDEST = 120;
    private static final Pattern UNTO = Pattern.compile("(\\d{1,3}) ?(?:-|–|t/m|tot en met|to) ?(\\d{1,3})");
    private static final Pattern BELOW = Pattern.compile("(\\d{1,3}) tot (\\d{1,3})");
    private static final Pattern FROM =
            Pattern.compile("(\\d{1,3}) ?(?:\\+|plus|(?:of|en|e\\.?o\\.?|and|or) ?(?:ouder|older|over)?)");
    private static final Pattern ONE = Pattern.compile("\\d{1,3}");
    private static final Pattern EVERY =
            Pattern.compile("totaal|total|alle(?: leeftijden)?|all(?: ages)?|totaal leeftijd");

    public Ages {
        if (first < 0
                || first > OLDEST
                || (last.isPresent() && (last.getAsInt() < first || last.getAsInt() > OLDEST))) {
            throw new IllegalArgumentException(
                    "ages run up from 0 to " + OLDEST + ", not from " + first + " to " + last);
        }
    }

    public static Ages from(int first) {
        return new Ages(first, OptionalInt.empty());
    }

    public static Ages of(int first, int last) {
        return new Ages(first, OptionalInt.of(last));
    }

    /** As people write them: "0-4", "0 tot 5 jaar", "85+", "85 jaar of ouder", "37", "totaal"; empty for anything else. */
    static Optional<Ages> read(String written) {
        var text = written.toLowerCase(Locale.ROOT)
                .replaceAll("\\b(?:jaar|jr|years?|leeftijd)\\b", " ")
                .replaceAll("\\s+", " ")
                .strip();
        if (EVERY.matcher(text).matches()) {
            return Optional.of(ALL);
        }
        var unto = UNTO.matcher(text);
        if (unto.matches()) {
            return between(unto, 0);
        }
        var below = BELOW.matcher(text);
        if (below.matches()) {
            return between(below, 1);
        }
        var from = FROM.matcher(text);
        if (from.matches()) {
            return valid(number(from, 1), OptionalInt.empty());
        }
        return ONE.matcher(text).matches()
                ? valid(Integer.parseInt(text), OptionalInt.of(Integer.parseInt(text)))
                : Optional.empty();
    }

    private static Optional<Ages> between(Matcher found, int less) {
        return valid(number(found, 1), OptionalInt.of(number(found, 2) - less));
    }

    private static Optional<Ages> valid(int first, OptionalInt last) {
        boolean fits = first <= OLDEST && last.orElse(OLDEST) >= first && last.orElse(0) <= OLDEST;
        return fits ? Optional.of(new Ages(first, last)) : Optional.empty();
    }

    private static int number(Matcher found, int group) {
        return Integer.parseInt(found.group(group));
    }

    boolean overlaps(Ages other) {
        return first <= other.last.orElse(OLDEST) && other.first <= last.orElse(OLDEST);
    }

    /** How many of the five years of a band are among these; of the oldest band, which has no end, all or nothing. */
    int yearsIn(int band) {
        int from = band * ByAge.YEARS;
        if (band == ByAge.OLDEST) {
            return last.orElse(OLDEST) >= from ? ByAge.YEARS : 0;
        }
        int until = Math.min(last.orElse(OLDEST), from + ByAge.YEARS - 1);
        return Math.max(0, until - Math.max(first, from) + 1);
    }

    /** True when they lie within one band, so that nobody has to guess where in it people are. */
    boolean isFine() {
        int band = Math.min(first / ByAge.YEARS, ByAge.OLDEST);
        return band == ByAge.OLDEST || (last.isPresent() && last.getAsInt() < (band + 1) * ByAge.YEARS);
    }

    @Override
    public int compareTo(Ages other) {
        int byFirst = Integer.compare(first, other.first);
        return byFirst != 0 ? byFirst : Integer.compare(last.orElse(OLDEST), other.last.orElse(OLDEST));
    }

    /** "0-4", "85+": the same in every language. */
    @Override
    public String toString() {
        return last.isEmpty() ? first + "+" : last.getAsInt() == first ? "" + first : first + "–" + last.getAsInt();
    }
}
