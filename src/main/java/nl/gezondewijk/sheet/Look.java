package nl.gezondewijk.sheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** What was seen of one column of a sheet, cell by cell. */
final class Look {
    /** More texts than this are no labels. */
    static final int MOST_LABELS = 300;

    private static final Pattern CODE = Pattern.compile("(?:GM|WK|BU|NL)[0-9A-Z]{2,8}");
    private static final Pattern BARE = Pattern.compile("\\d{1,8}|\\d{4,6}[A-Z]{2}\\d{0,2}");
    private static final Pattern PC4 = Pattern.compile("[1-9]\\d{3}");
    private static final Pattern PC6 = Pattern.compile("[1-9]\\d{3}\\s?[A-Za-z]{2}");

    final String name;
    private final String plain;
    private final boolean isDated;
    final Map<String, Integer> texts = new LinkedHashMap<>();
    final Map<String, Mark> marks = new LinkedHashMap<>();
    int seen;
    int filled;
    int formulas;
    int numbers;
    int whole;
    int codes;
    int bare;
    int pc4;
    int pc6;
    int years;
    int days;
    int percents;
    double least = Double.POSITIVE_INFINITY;
    double most = Double.NEGATIVE_INFINITY;
    double total;

    Look(String name) {
        this.name = name;
        this.plain = " " + name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}%]+", " ") + " ";
        this.isDated = says("datum", "date", "peil");
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
        days += isDated && Period.ofDayNumber(text).isPresent() ? 1 : 0;
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
        return numbers > 0 && mayBeNumbers();
    }

    /** Nothing in it speaks against it; perhaps as there is nothing in it, or marks only. */
    boolean mayBeNumbers() {
        int marked = texts.entrySet().stream()
                .filter(one -> marks.containsKey(one.getKey()))
                .mapToInt(Map.Entry::getValue)
                .sum();
        return numbers + marked + formulas >= 0.9 * filled;
    }

    /** All ages in bands; plain numbers are any count. */
    boolean isAges() {
        boolean plainly = isNumbers() && !says("leeftijd", "lft", "age", "ages");
        if (plainly || texts.size() > 2 * AgeGroup.OLDEST) {
            return false;
        }
        var groups = new ArrayList<AgeGroup>();
        int read = 0;
        for (var text : texts.entrySet()) {
            var group = AgeGroup.of(text.getKey());
            groups.add(group);
            read += group instanceof AgeGroup.Unread ? 0 : text.getValue();
        }
        return mostly(read) && Ages.of(groups).areAll();
    }

    boolean isCount() {
        return isNumbers() && whole == numbers && least >= 0 && !mostly(years) && !mostly(days) && !isKey();
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
