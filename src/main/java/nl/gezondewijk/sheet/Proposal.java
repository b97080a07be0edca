package nl.gezondewijk.sheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a sheet seems to be: for each column its role and why, from its name and from the first ten thousand rows.
 *
 * @param layout as it would be read
 * @param columns why each column is taken for what it is, in the order of the sheet
 * @param sums columns that seem to be the sum of others
 * @param rows how many rows were looked at
 * @param formulas how many cells in those have a formula whose value is not in the file
 * @param sample the first rows, for a preview
 */
public record Proposal(Layout layout, List<Guess> columns, List<Sum> sums, int rows, int formulas, List<Row> sample) {
    private static final int LOOKED_AT = 10_000;
    private static final int SHOWN = 12;
    private static final int MOST_LABELS = 300;
    private static final int MOST_SUMMED = 30;

    /**
     * Why a column is taken for what it is.
     *
     * @param examples some of what stands in it
     */
    public record Guess(String name, Role role, Why why, List<String> examples) {}

    /** Reasons, each with its sentence. */
    public enum Why {
        CODES,
        NAMED_SO,
        CODE_SAYS,
        POSTCODES,
        YEARS,
        YEARS_IN_HEADING,
        FEW_TEXTS,
        NUMBERS,
        PERCENTAGES,
        FRACTIONS,
        WHOLE_NUMBERS,
        LARGEST,
        EMPTY,
        OTHER;

        public String key() {
            return "contribution.why." + name();
        }
    }

    /** A column that is the sum of others in nearly all rows: answers to one question, perhaps, and their whole. */
    public record Sum(String total, List<String> parts) {}

    public Proposal {
        columns = List.copyOf(columns);
        sums = List.copyOf(sums);
        sample = List.copyOf(sample);
    }

    /** @throws Sheets.Unreadable when the file breaks off */
    public static Proposal of(Sheet sheet) {
        var heading = Layout.heading(sheet);
        var looks = new ArrayList<Look>();
        for (int i = 0; i < heading.names().size(); i++) {
            looks.add(new Look(heading.names().get(i)));
        }
        var sample = new ArrayList<Row>();
        var numbers = new ArrayList<double[]>();
        int rows = 0;
        int signs = 0;
        try (var all = sheet.rows()) {
            for (var row = all.next(); row != null && rows < LOOKED_AT; row = all.next()) {
                if (row.number() < heading.first() || row.filled() < 2 || Layout.isTotal(row)) {
                    continue;
                }
                rows++;
                var values = new double[looks.size()];
                for (int i = 0; i < looks.size(); i++) {
                    values[i] = looks.get(i).take(row.cell(i));
                    signs += Numeral.sign(row.cell(i).text());
                }
                if (sample.size() < SHOWN) {
                    sample.add(row);
                }
                if (numbers.size() < 500) {
                    numbers.add(values);
                }
            }
        }
        return new Guessing(sheet.name(), looks, rows, signs >= 0).proposal(sample, sums(looks, numbers));
    }

    /** Runs of columns that add up to one before or after them. */
    private static List<Sum> sums(List<Look> looks, List<double[]> rows) {
        var whole = new ArrayList<Integer>();
        for (int i = 0; i < looks.size(); i++) {
            if (looks.get(i).isCount() && whole.size() < MOST_SUMMED) {
                whole.add(i);
            }
        }
        var sums = new ArrayList<Sum>();
        for (int total : whole) {
            for (int from = 0; from < whole.size(); from++) {
                for (int to = from + 2; to <= whole.size(); to++) {
                    var parts = whole.subList(from, to);
                    if (!parts.contains(total) && addsUp(total, parts, rows)) {
                        sums.add(new Sum(
                                looks.get(total).name,
                                parts.stream().map(part -> looks.get(part).name).toList()));
                        to = whole.size();
                        from = whole.size();
                    }
                }
            }
        }
        return sums;
    }

    private static boolean addsUp(int total, List<Integer> parts, List<double[]> rows) {
        int looked = 0;
        int right = 0;
        for (var row : rows) {
            double sum = 0;
            for (int part : parts) {
                sum += row[part];
            }
            if (!Double.isNaN(sum) && !Double.isNaN(row[total]) && row[total] > 0) {
                looked++;
                right += Math.abs(sum - row[total]) < 1e-9 ? 1 : 0;
            }
        }
        return looked >= 3 && right >= 0.95 * looked;
    }

    /** What was seen of one column. */
    private static final class Look {
        private static final Pattern CODE = Pattern.compile("(?:GM|WK|BU|NL)[0-9A-Z]{2,8}");
        private static final Pattern BARE = Pattern.compile("\\d{1,8}|\\d{4,6}[A-Z]{2}\\d{0,2}");
        private static final Pattern PC4 = Pattern.compile("[1-9]\\d{3}");
        private static final Pattern PC6 = Pattern.compile("[1-9]\\d{3}\\s?[A-Za-z]{2}");

        private final String name;
        private final String plain;
        private final Map<String, Integer> texts = new LinkedHashMap<>();
        private final Map<String, Mark> marks = new LinkedHashMap<>();
        private int seen;
        private int filled;
        private int formulas;
        private int numbers;
        private int whole;
        private int codes;
        private int bare;
        private int pc4;
        private int pc6;
        private int years;
        private int percents;
        private double least = Double.POSITIVE_INFINITY;
        private double most = Double.NEGATIVE_INFINITY;
        private double total;

        Look(String name) {
            this.name = name;
            this.plain = " " + name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}%]+", " ") + " ";
        }

        /** Gives the number, or NaN. */
        double take(Cell cell) {
            seen++;
            if (cell.isEmpty()) {
                return Double.NaN;
            }
            filled++;
            var text = cell.text();
            if (texts.size() <= MOST_LABELS || texts.containsKey(text)) {
                texts.merge(text, 1, Integer::sum);
            }
            var upper = text.toUpperCase(Locale.ROOT);
            codes += CODE.matcher(upper).matches() ? 1 : 0;
            bare += BARE.matcher(upper).matches() ? 1 : 0;
            pc4 += PC4.matcher(text).matches() ? 1 : 0;
            pc6 += PC6.matcher(text).matches() ? 1 : 0;
            years += Period.of(text).isPresent() ? 1 : 0;
            percents += text.endsWith("%") ? 1 : 0;
            var number = Numeral.COMMA.parse(cell);
            if (number.isEmpty()) {
                Mark.of(text).ifPresent(mark -> marks.put(text, mark));
                formulas += text.startsWith("=") ? 1 : 0;
                return Double.NaN;
            }
            double value = number.getAsDouble();
            numbers++;
            whole += value == Math.rint(value) ? 1 : 0;
            least = Math.min(least, value);
            most = Math.max(most, value);
            total += value;
            return value;
        }

        boolean isNumbers() {
            int marked = texts.entrySet().stream()
                    .filter(one -> marks.containsKey(one.getKey()))
                    .mapToInt(Map.Entry::getValue)
                    .sum();
            return numbers > 0 && numbers + marked + formulas >= 0.9 * filled;
        }

        boolean isCount() {
            return isNumbers() && whole == numbers && least >= 0 && !mostly(years) && !isKey();
        }

        boolean isKey() {
            return says("code", "postcode", "pc4", "pc6", "gwb", "id");
        }

        boolean mostly(int count) {
            return filled > 0 && count >= 0.8 * filled;
        }

        boolean says(String... words) {
            for (var word : words) {
                if (plain.contains(word.length() <= 3 ? " " + word + " " : word)) {
                    return true;
                }
            }
            return false;
        }

        List<String> examples() {
            return texts.keySet().stream().limit(4).toList();
        }
    }

    /** From what was seen to what it is. */
    private record Guessing(String sheet, List<Look> looks, int rows, boolean commas) {

        Proposal proposal(List<Row> sample, List<Sum> sums) {
            var guesses = new ArrayList<Guess>();
            for (var look : looks) {
                guesses.add(guess(look));
            }
            keepOneOfEach(guesses);
            boolean isLong = guesses.stream().anyMatch(one -> one.role() == Role.LABEL);
            wholes(guesses, isLong);
            var uses = new ArrayList<Layout.Use>();
            for (int i = 0; i < guesses.size(); i++) {
                uses.add(use(guesses.get(i), looks.get(i), isLong));
            }
            var marks = looks.stream()
                    .flatMap(look -> look.marks.entrySet().stream())
                    .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, same) -> one));
            int formulas = looks.stream().mapToInt(look -> look.formulas).sum();
            return new Proposal(
                    new Layout(sheet, uses, marks, commas, yearIn(sheet)), guesses, sums, rows, formulas, sample);
        }

        private Guess guess(Look look) {
            if (look.filled == 0) {
                return guess(look, Role.LEFT_OUT, Why.EMPTY);
            }
            if (look.mostly(look.codes)) {
                return guess(look, Role.AREA_CODE, Why.CODES);
            }
            if (look.mostly(look.pc6) || look.mostly(look.pc4) && look.says("postcode", "pc4", "pc6", "pc")) {
                return guess(look, Role.POSTCODE, Why.POSTCODES);
            }
            if (look.mostly(look.bare)
                    && look.says("code", "gwb", "buurtnr", "wijknr", "gemeentenr", "buurtnummer", "wijknummer")) {
                return guess(look, Role.AREA_CODE, Why.NAMED_SO);
            }
            if (look.mostly(look.years)
                            && (look.says("jaar", "year", "periode", "datum", "date", "peil") || !look.isNumbers())
                    || look.filled > 0 && look.years == look.filled && look.texts.size() <= 40) {
                return guess(look, Role.PERIOD, Why.YEARS);
            }
            return look.isNumbers() ? number(look) : words(look);
        }

        private static Guess words(Look look) {
            if (look.says("buurt")) {
                return guess(look, Role.BUURT_NAME, Why.NAMED_SO);
            }
            if (look.says("wijk")) {
                return guess(look, Role.WIJK_NAME, Why.NAMED_SO);
            }
            if (look.says("gemeente", "municipality", "gem", "plaats", "regio", "gebied", "stad")) {
                return guess(look, Role.GEMEENTE_NAME, Why.NAMED_SO);
            }
            boolean few = look.texts.size() <= MOST_LABELS && 2 * look.texts.size() <= look.filled;
            if (few
                    || look.says(
                            "indicator",
                            "onderwerp",
                            "variabele",
                            "vraag",
                            "kenmerk",
                            "categorie",
                            "leeftijd",
                            "geslacht")) {
                return guess(look, Role.LABEL, look.texts.size() > 1 || !few ? Why.FEW_TEXTS : Why.OTHER);
            }
            return guess(look, Role.LEFT_OUT, Why.OTHER);
        }

        private static Guess number(Look look) {
            if (look.says("deff", "designeffect", "design effect")) {
                return guess(look, Role.DESIGN_EFFECT, Why.NAMED_SO);
            }
            boolean between = look.least >= 0 && look.most <= 100;
            if (look.percents == 0
                    && look.least >= 0
                    && look.most <= 1
                    && look.whole < look.numbers
                    && look.says("%", "perc", "percentage", "pct", "aandeel", "fractie")) {
                return guess(look, Role.FRACTION, Why.FRACTIONS);
            }
            if (look.percents > 0 || between && look.says("%", "perc", "percentage", "pct", "aandeel")) {
                return guess(look, Role.PERCENTAGE, look.percents > 0 ? Why.PERCENTAGES : Why.NAMED_SO);
            }
            boolean counts = look.whole == look.numbers && look.least >= 0;
            if (counts
                    && look.says(
                            "noemer",
                            "respondenten",
                            "populatie",
                            "bevolking",
                            "inwoners",
                            "ingeschreven",
                            "denominator",
                            "patiënten totaal",
                            "totaal",
                            "total",
                            "n")) {
                return guess(look, Role.ASKED, Why.NAMED_SO);
            }
            if (counts && look.says("teller", "aantal", "count", "numerator")) {
                return guess(look, Role.COUNTED, Why.NAMED_SO);
            }
            return guess(look, counts ? Role.COUNTED : Role.VALUE, counts ? Why.WHOLE_NUMBERS : Why.NUMBERS);
        }

        private static Guess guess(Look look, Role role, Why why) {
            return new Guess(look.name, role, why, look.examples());
        }

        /** One code is enough, the smallest areas first; a second column of years or postcodes is something else. */
        private void keepOneOfEach(List<Guess> guesses) {
            for (var role : List.of(Role.PERIOD, Role.POSTCODE, Role.BUURT_NAME, Role.WIJK_NAME, Role.GEMEENTE_NAME)) {
                boolean seen = false;
                for (int i = 0; i < guesses.size(); i++) {
                    if (guesses.get(i).role() == role) {
                        if (seen) {
                            guesses.set(i, with(guesses.get(i), Role.LEFT_OUT, Why.OTHER));
                        }
                        seen = true;
                    }
                }
            }
            boolean coded = guesses.stream().anyMatch(one -> one.role() == Role.AREA_CODE);
            for (int i = 0; i < guesses.size(); i++) {
                boolean anyArea = guesses.get(i).role() == Role.GEMEENTE_NAME
                        && !looks.get(i).says("gemeente", "municipality", "gem");
                if (coded && anyArea) { // the code says which area it is, and the name may be of any kind
                    guesses.set(i, with(guesses.get(i), Role.LEFT_OUT, Why.CODE_SAYS));
                }
            }
            int best = -1;
            for (int i = 0; i < guesses.size(); i++) {
                if (guesses.get(i).role() == Role.AREA_CODE && (best < 0 || length(i) > length(best))) {
                    best = i;
                }
            }
            for (int i = 0; i < guesses.size(); i++) {
                if (guesses.get(i).role() == Role.AREA_CODE && i != best) {
                    guesses.set(i, with(guesses.get(i), Role.LEFT_OUT, Why.OTHER));
                }
            }
        }

        private int length(int column) {
            return looks.get(column).texts.keySet().stream()
                    .mapToInt(String::length)
                    .max()
                    .orElse(0);
        }

        /** Of two counts in a long sheet of which the one is never below the other, that one is the whole. */
        private void wholes(List<Guess> guesses, boolean isLong) {
            if (!isLong || guesses.stream().anyMatch(one -> one.role() == Role.ASKED)) {
                return;
            }
            var counts = new ArrayList<Integer>();
            for (int i = 0; i < guesses.size(); i++) {
                if (guesses.get(i).role() == Role.COUNTED) {
                    counts.add(i);
                }
            }
            if (counts.size() == 2) {
                int larger =
                        looks.get(counts.get(0)).total > looks.get(counts.get(1)).total ? counts.get(0) : counts.get(1);
                guesses.set(larger, with(guesses.get(larger), Role.ASKED, Why.LARGEST));
            }
        }

        private static Guess with(Guess guess, Role role, Why why) {
            return new Guess(guess.name(), role, why, guess.examples());
        }

        private Layout.Use use(Guess guess, Look look, boolean isLong) {
            boolean key = guess.role().isArea() || guess.role() == Role.LABEL || guess.role() == Role.PERIOD;
            boolean down = key && look.filled > 0 && look.filled < 0.7 * look.seen;
            if (!guess.role().isNumber() || isLong) {
                return new Layout.Use(guess.name(), guess.role(), "", Optional.empty(), down);
            }
            var year = yearIn(guess.name());
            return new Layout.Use(guess.name(), guess.role(), label(guess), year, false);
        }

        /** The name without its year and without what it is: "2023 diabetes aantal" and "2023 diabetes noemer" are one figure. */
        private static String label(Guess guess) {
            var label = guess.name()
                    .replaceAll("\\b(19[5-9]|20[0-4])\\d\\b", " ")
                    .replaceAll(
                            "(?i)\\b(teller|noemer|aantal|percentage|perc|pct|respondenten|n|deff|designeffect|numerator|denominator|totaal)\\b|[%()\\[\\]_]",
                            " ")
                    .replaceAll("\\s+", " ")
                    .strip();
            boolean whole = guess.role() == Role.ASKED
                    && label.matches(
                            "(?i)|.*(inwoners|bevolking|populatie|ingeschreven).*|(patiënten|cliënten|leerlingen|respondenten)");
            boolean onlyYear = label.isEmpty() && yearIn(guess.name()).isPresent();
            return whole || onlyYear ? "" : label.isEmpty() ? guess.name() : label;
        }

        private static Optional<String> yearIn(String text) {
            var found = Pattern.compile("\\b((?:19[5-9]|20[0-4])\\d)\\b")
                    .matcher(text)
                    .results()
                    .toList();
            return found.size() == 1 ? Optional.of(found.getFirst().group(1)) : Optional.empty();
        }
    }
}
