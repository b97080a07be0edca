package nl.gezondewijk.sheet;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What stands in a column of ages. */
public sealed interface AgeGroup {
    /** Nobody of this age is told of apart. */
    int OLDEST = 125;

    /**
     * People from an age up to another.
     *
     * @param from the first age, in years
     * @param to the first age that is no more among them; {@link #OPEN} where there is none
     */
    record Band(int from, int to) implements AgeGroup {
        public static final int OPEN = Integer.MAX_VALUE;

        public Band {
            if (from < 0 || from > OLDEST || to <= from) {
                throw new IllegalArgumentException("ages go up from 0, unlike " + from + " to " + to);
            }
        }

        public boolean isOpen() {
            return to == OPEN;
        }

        /** As people write it: 5-9, 85+, or the age alone. */
        @Override
        public String toString() {
            if (isOpen()) {
                return from + "+";
            }
            return to == from + 1 ? String.valueOf(from) : from + "-" + (to - 1);
        }
    }

    /** People of all ages together, who are in the bands as well. */
    record All() implements AgeGroup {}

    /** People whose age nobody knows. */
    record Unknown() implements AgeGroup {}

    /** No ages that we can read. */
    record Unread() implements AgeGroup {}

    /** Reads "0 tot 5 jaar", "5-9", "85+", "jonger dan 1", "90 jaar of ouder", "Totaal" and what is like them. */
    static AgeGroup of(String text) {
        var plain = plain(text);
        if (Form.ALL.matcher(plain).matches()) {
            return new All();
        }
        if (Form.UNKNOWN.matcher(plain).matches()) {
            return new Unknown();
        }
        return Form.BANDS.stream()
                .map(form -> form.read(plain))
                .filter(Band.class::isInstance)
                .findFirst()
                .orElse(new Unread());
    }

    private static String plain(String text) {
        return Form.NOISE
                .matcher(text.toLowerCase(Locale.ROOT).replace('\u00a0', ' '))
                .replaceAll(" ")
                .replaceAll("\\s+", " ")
                .strip();
    }

    /**
     * One way of writing a band.
     *
     * @param first years to add to the first number, or below 0 where the band begins at birth
     * @param last years to add to the last number, or below 0 where the band is open
     */
    record Form(Pattern pattern, int first, int last) {
        private static final Pattern NOISE = Pattern.compile(
                "-jarigen?|\\b(?:jarigen?|jaar|jr|years? old|years?|leeftijd(?:en|sgroep|sklasse)?|ages?|aged|van|from)\\b\\.?|[:()\\[\\]]");
        private static final Pattern ALL = Pattern.compile("(?:totaal|total|alle|all|samen|iedereen)(?: .*)?");
        private static final Pattern UNKNOWN = Pattern.compile("onbekende?|niet bekend|unknown|not known|\\?");
        private static final List<Form> BANDS = List.of(
                form("(\\d{1,3})", 0, 1),
                form("(\\d{1,3}) ?(?:-|–|—|t/m|tm|tot en met|to|through) ?(\\d{1,3})", 0, 1),
                form("(\\d{1,3}) ?(?:tot|-<|–<) ?(\\d{1,3})", 0, 0),
                form(
                        "(\\d{1,3}) ?(?:\\+|-?plus|(?:of|en) (?:ouder|meer)|[eo]\\.? ?o\\.?|(?:and|or) (?:over|older))",
                        0,
                        -1),
                form("(?:≥|>=|vanaf) ?(\\d{1,3})", 0, -1),
                form("(?:>|ouder dan|older than|over) ?(\\d{1,3})", 1, -1),
                form("(?:<|jonger dan|onder(?: de)?|tot|under|younger than) ?(\\d{1,3})", -1, 0));

        private static Form form(String pattern, int first, int last) {
            return new Form(Pattern.compile(pattern), first, last);
        }

        private AgeGroup read(String plain) {
            var found = pattern.matcher(plain);
            if (!found.matches()) {
                return new Unread();
            }
            int from = first < 0 ? 0 : Integer.parseInt(found.group(1)) + first;
            int to = last < 0 ? Band.OPEN : Integer.parseInt(found.group(found.groupCount())) + last;
            return from > OLDEST || to <= from ? new Unread() : new Band(from, to);
        }
    }
}
