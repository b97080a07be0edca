package nl.gezondewijk.sheet;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What kind of thing a column tells of its rows, seen with the question whether the rows are persons. */
final class PersonTrait {
    private static final Set<String> SEXES = Set.of(
            "m",
            "v",
            "f",
            "man",
            "vrouw",
            "mannen",
            "vrouwen",
            "male",
            "female",
            "jongen",
            "meisje",
            "x",
            "o",
            "onbekend",
            "anders");
    private static final Set<String> MEN_AND_WOMEN =
            Set.of("m", "v", "f", "man", "vrouw", "male", "female", "jongen", "meisje");
    private static final Set<String> YES_OR_NO =
            Set.of("ja", "nee", "j", "n", "yes", "no", "y", "waar", "onwaar", "true", "false", "wel", "niet", "0", "1");
    private static final Pattern CODE = Pattern.compile("(?i)(?:GM|WK|BU|NL)[0-9A-Z]{2,8}|[1-9]\\d{3}\\s?[A-Z]{2}");
    private static final Pattern LETTERS = Pattern.compile("(?i)(?<=^\\d{4})\\s?[A-Z]{2}$");
    private static final int FEW = 300;
    private static final int MOST_PERIODS = 60;
    private static final int LONGEST_SCALE = 10;
    private static final int OLDEST = 115;

    /** Kinds of columns; those of a key tell rows of a table of counts apart. */
    enum Kind {
        EMPTY,
        AREA,
        PERIOD,
        AGE,
        SEX,
        YES_OR_NO,
        /** Words of which there are few. */
        GROUP,
        /** Each row its own: a number of a record, a remark. */
        OWN,
        /** Whole numbers up to ten: a score, or few people. */
        SMALL,
        /** Its heading says that it says how many, or how much of all. */
        TALLY,
        NUMBER;

        boolean isKey() {
            return ordinal() >= AREA.ordinal() && ordinal() <= GROUP.ordinal();
        }

        boolean isPersonal() {
            return this == AGE || this == SEX || this == YES_OR_NO;
        }
    }

    private final String name;
    private final Set<Integer> seen = new HashSet<>();
    private final Set<String> texts = new HashSet<>();
    private int above;
    private int filled;
    private int numbers;
    private int whole;
    private int codes;
    private int periods;
    private double least = Double.POSITIVE_INFINITY;
    private double most = Double.NEGATIVE_INFINITY;

    PersonTrait(String name) {
        this.name = name;
    }

    /**
     * Gives a number that is the same for cells that say the same; letters of a postcode do not count, for few live there. An empty
     * cell may have been merged with the one above it.
     */
    int take(Cell cell) {
        if (cell.isEmpty()) {
            return above;
        }
        boolean isCode = mayBeCode(cell.text()) && CODE.matcher(cell.text()).matches();
        codes += isCode ? 1 : 0;
        var text = (isCode ? LETTERS.matcher(cell.text()).replaceFirst("") : cell.text()).toLowerCase(Locale.ROOT);
        filled++;
        boolean isNew = seen.add(text.hashCode());
        if (isNew && text.length() <= 8 && texts.size() <= 20) {
            texts.add(text);
        }
        if (isNew && seen.size() <= MOST_PERIODS && Period.of(text).isPresent()) {
            periods++;
        }
        Numeral.COMMA.parse(cell).ifPresent(value -> {
            numbers++;
            whole += value == Math.rint(value) ? 1 : 0;
            least = Math.min(least, value);
            most = Math.max(most, value);
        });
        above = text.hashCode();
        return above;
    }

    private static boolean mayBeCode(String text) {
        return text.length() >= 4
                && text.length() <= 10
                && (Character.isLetter(text.charAt(0)) || Character.isLetter(text.charAt(text.length() - 1)));
    }

    int different() {
        return seen.size();
    }

    Kind kind() {
        if (filled == 0) {
            return Kind.EMPTY;
        }
        if (codes > 0.8 * filled || PersonWords.isArea(name)) {
            return Kind.AREA;
        }
        if (PersonWords.isTally(name)) {
            return Kind.TALLY;
        }
        if (periods == seen.size() && !PersonWords.isAge(name)) {
            return Kind.PERIOD;
        }
        if (isSex()) {
            return Kind.SEX;
        }
        boolean numeric = numbers > 0.9 * filled;
        if (seen.size() == 2 && YES_OR_NO.containsAll(texts) && texts.size() == 2) {
            return Kind.YES_OR_NO;
        }
        return numeric ? number() : words();
    }

    private boolean isSex() {
        return texts.size() == seen.size()
                && (PersonWords.isSex(name) && seen.size() <= 4 && numbers > 0.9 * filled
                        || SEXES.containsAll(texts)
                                && texts.stream()
                                                .filter(MEN_AND_WOMEN::contains)
                                                .count()
                                        >= 2);
    }

    private Kind number() {
        boolean wholes = whole == numbers && least >= 0;
        if (wholes && PersonWords.isAge(name) && (most <= OLDEST || least > 1880 && most < 2100)) {
            return Kind.AGE;
        }
        if (PersonWords.isKey(name) && seen.size() <= FEW && 2 * seen.size() <= filled) {
            return Kind.GROUP;
        }
        if (wholes && most <= LONGEST_SCALE) {
            return Kind.SMALL;
        }
        return wholes && filled > FEW && seen.size() == filled ? Kind.OWN : Kind.NUMBER;
    }

    private Kind words() {
        return seen.size() <= FEW && 2 * seen.size() <= filled ? Kind.GROUP : Kind.OWN;
    }
}
