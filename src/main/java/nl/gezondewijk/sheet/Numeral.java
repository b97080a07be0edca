package nl.gezondewijk.sheet;

import java.util.OptionalDouble;
import java.util.regex.Pattern;

/**
 * How a sheet writes its numbers: with a comma or with a point before the decimals.
 *
 * <p>A point before three digits means thousands where commas come before decimals, and the other way round; where the sheet
 * gives no other sign of it, a comma is Dutch and comes before decimals.
 */
enum Numeral {
    COMMA,
    POINT;

    private static final Pattern AROUND = Pattern.compile("^(?:€|EUR|ca\\.?|±)?\\s*|\\s*(?:%|€)?$");
    private static final Pattern PLAIN = Pattern.compile("[-−]?\\d{1,15}");
    private static final Pattern DECIMALS = Pattern.compile("[-−]?\\d{1,15}[.,]\\d{1,12}");
    private static final Pattern GROUPS_BY_POINT = Pattern.compile("[-−]?\\d{1,3}(?:\\.\\d{3})+(?:,\\d{1,12})?");
    private static final Pattern GROUPS_BY_COMMA = Pattern.compile("[-−]?\\d{1,3}(?:,\\d{3})+(?:\\.\\d{1,12})?");
    private static final Pattern GROUPS_BY_SPACE = Pattern.compile("[-−]?\\d{1,3}(?: \\d{3})+(?:[.,]\\d{1,12})?");

    /** The number in a cell; empty for what is no number. */
    OptionalDouble parse(Cell cell) {
        if (cell.number().isPresent()) {
            return cell.number();
        }
        if (isPlain(cell.text())) {
            return OptionalDouble.of(Long.parseLong(cell.text())); // most cells of most sheets
        }
        var text = AROUND.matcher(cell.text()).replaceAll("");
        if (text.isEmpty() || text.length() > 30) {
            return OptionalDouble.empty();
        }
        if (PLAIN.matcher(text).matches()) {
            return of(text);
        }
        if (GROUPS_BY_SPACE.matcher(text).matches()) {
            return of(text.replace(" ", "").replace(',', '.'));
        }
        var thousands = this == COMMA ? GROUPS_BY_POINT : GROUPS_BY_COMMA;
        if (thousands.matcher(text).matches()) {
            return this == COMMA ? of(text.replace(".", "").replace(',', '.')) : of(text.replace(",", ""));
        }
        return DECIMALS.matcher(text).matches() ? of(text.replace(',', '.')) : OptionalDouble.empty();
    }

    private static boolean isPlain(String text) {
        if (text.isEmpty() || text.length() > 15) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    private static OptionalDouble of(String plain) {
        return OptionalDouble.of(Double.parseDouble(plain.replace('−', '-')));
    }

    /** Whether a text can only be read with a comma, or only with a point, before its decimals; 0 when either will do. */
    static int sign(String text) {
        if (isPlain(text)) {
            return 0;
        }
        var bare = AROUND.matcher(text).replaceAll("");
        if (!DECIMALS.matcher(bare).matches() && !bare.matches("[-−]?[\\d.,]+")) {
            return 0;
        }
        int comma = bare.lastIndexOf(',');
        int point = bare.lastIndexOf('.');
        if (comma >= 0 && point >= 0) {
            return comma > point ? 1 : -1;
        }
        int at = Math.max(comma, point);
        boolean thousands = at >= 0 && bare.length() - at - 1 == 3;
        boolean several = at >= 0 && bare.indexOf(bare.charAt(at)) != at;
        if (at < 0 || thousands && !several) {
            return 0;
        }
        return comma >= 0 == !several ? 1 : -1;
    }
}
