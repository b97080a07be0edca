package nl.gezondewijk.source;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.gezondewijk.area.Area;
import nl.gezondewijk.area.Learned;
import nl.gezondewijk.indicator.Draft;
import nl.gezondewijk.indicator.DraftWriter;
import nl.gezondewijk.indicator.Figure.Reason;
import nl.gezondewijk.indicator.Period;
import nl.gezondewijk.source.Rows.Margins.Margin;
import org.jspecify.annotations.Nullable;

/** Turns the lines of a table into rows of a draft, learns the areas that they name, and says what is wrong with them. */
final class DraftRows {
    private static final Pattern CODE =
            Pattern.compile("NL0[01]|(?:PV\\d{2}|PC\\d{4}|GG\\d{4}|GM\\d{4}|WK\\d{4}\\w{2}|BU\\d{4}\\w{4})");

    private final Shape shape;
    private final Table table;
    private final Map<String, String> names;
    private final Cells cells;
    private final Map<String, Optional<Period>> periods = new HashMap<>();
    private final Map<String, String> codes = new HashMap<>();
    private final Map<String, Learned> learned = new HashMap<>();
    private Findings findings = new Findings();

    /**
     * @param names of the areas by published code, where the source has a list of them; else empty
     */
    DraftRows(Shape shape, Table table, Map<String, String> names, Cells cells) {
        this.shape = shape;
        this.table = table;
        this.names = names;
        this.cells = cells;
    }

    /** Forgets what an answer that broke off had told. */
    void begin() {
        learned.clear();
        findings = new Findings();
    }

    /** What the rows since then told of their areas. */
    Collection<Learned> learned() {
        return learned.values();
    }

    Findings findings() {
        return findings;
    }

    /** Gives how many rows it became: one, or none when it cannot be told what it is about. */
    int take(String place, @Nullable String[] line, DraftWriter to) {
        var code = code(place, text(line, Shape.Place.AREA));
        var period = period(place, text(line, Shape.Place.PERIOD));
        int block = block(place, text(line, Shape.Place.AGES));
        if (code == null || period.isEmpty() || block < 0) {
            return 0;
        }
        var margin = margin(place, text(line, Shape.Place.MARGIN));
        if (margin.isEmpty()) {
            return 0;
        }
        if (!learned.containsKey(code)) {
            learned.put(code, learned(place, code, line));
        }
        write(place, line, new Key(code, period.get(), block, margin.get()), to);
        return 1;
    }

    private record Key(String code, Period period, int block, Margin margin) {}

    private void write(String place, @Nullable String[] line, Key key, DraftWriter to) {
        var block = shape.block(key.block);
        var measures = block.measures();
        var values = new double[block.indicators().size()];
        var reasons = new char[values.length];
        boolean empty = cells.read(at(line, Shape.Place.INHABITANTS)) == Cells.NUMBER && cells.number() == 0;
        for (int i = 0; i < measures.size(); i++) {
            var measure = measures.get(i);
            var cell = line[measure.column()];
            char kind = cells.read(cell);
            if (kind == Cells.NUMBER) {
                values[i] = cells.number() * measure.factor();
                check(place, measure, cell, values[i]);
            } else if (kind == Cells.TEXT) {
                findings.add(place, measure.name(), String.valueOf(cell), Rule.NOT_A_NUMBER);
                kind = Reason.MISSING.code();
            } else if (empty && measure.people()) {
                kind = Reason.IMPOSSIBLE.code();
            }
            reasons[i] = kind;
        }
        for (int i = measures.size(); i < values.length; i++) {
            add(block.sums().get(i - measures.size()), values, reasons, i);
        }
        to.write(row(key, values, reasons));
    }

    /** Without one of its parts there is no sum, for that part's reason. */
    private static void add(int[] parts, double[] values, char[] reasons, int to) {
        reasons[to] = Cells.NUMBER;
        for (int part : parts) {
            if (reasons[part] != Cells.NUMBER) {
                reasons[to] = reasons[part];
            }
            values[to] += values[part];
        }
    }

    /** Limits come as rows of their own, long after their values; they wait in the draft to be joined. */
    private Draft.Row row(Key key, double[] values, char[] reasons) {
        if (key.margin == Margin.VALUE) {
            return new Draft.Row(key.code, key.period, key.block, values, reasons, null, null);
        }
        for (int i = 0; i < values.length; i++) {
            values[i] = reasons[i] == Cells.NUMBER ? values[i] : Double.NaN;
        }
        return new Draft.Row(
                key.code,
                key.period,
                key.block,
                new double[0],
                new char[0],
                key.margin == Margin.LOWER ? values : null,
                key.margin == Margin.UPPER ? values : null);
    }

    private void check(String place, Shape.Measure measure, @Nullable String cell, double value) {
        if (measure.percentage() && (value < 0 || value > 100)) {
            findings.add(place, measure.name(), String.valueOf(cell), Rule.IMPOSSIBLE_PERCENTAGE);
        } else if (measure.count() && value < 0) {
            findings.add(place, measure.name(), String.valueOf(cell), Rule.NEGATIVE_COUNT);
        }
    }

    private @Nullable String code(String place, String published) {
        var known = codes.get(published);
        if (known != null) {
            return known;
        }
        if (!CODE.matcher(published).matches()) {
            findings.add(place, "WijkenEnBuurten", published, Rule.UNKNOWN_CODE);
            return null;
        }
        if (!names.isEmpty() && !names.containsKey(published)) {
            findings.add(place, "WijkenEnBuurten", published, Rule.UNLISTED_AREA);
        }
        var code = Area.code(published);
        codes.put(published, code);
        return code;
    }

    private Optional<Period> period(String place, String published) {
        if (table.period().isPresent()) {
            return table.period();
        }
        var period = periods.computeIfAbsent(published, shape::period);
        if (period.isEmpty()) {
            findings.add(place, "Perioden", published, Rule.UNKNOWN_CODE);
        }
        return period;
    }

    private int block(String place, String published) {
        int block = shape.blockOf(published);
        if (block < 0) {
            findings.add(place, "Leeftijd", published, Rule.UNKNOWN_CODE);
        }
        return block;
    }

    private Optional<Margin> margin(String place, String published) {
        var margin = shape.margin(published);
        if (margin.isEmpty()) {
            findings.add(place, "Marges", published, Rule.UNKNOWN_CODE);
        }
        return margin;
    }

    private Learned learned(String place, String code, @Nullable String[] line) {
        var listed = names.get(text(line, Shape.Place.AREA));
        var kind = Area.Kind.of(code).orElseThrow();
        boolean own = kind == Area.Kind.GEMEENTE || kind == Area.Kind.COUNTRY;
        var name = listed != null ? listed : own ? text(line, Shape.Place.GEMEENTE) : null;
        if (name != null && name.chars().anyMatch(Character::isISOControl)) {
            findings.add(place, "Gemeentenaam", name, Rule.NOT_A_NAME);
            name = null;
        }
        return new Learned(
                code,
                name,
                Area.Change.of(text(line, Shape.Place.CHANGE)),
                whole(line, Shape.Place.URBANITY, 5),
                whole(line, Shape.Place.INHABITANTS, 100_000_000));
    }

    private @Nullable Integer whole(@Nullable String[] line, Shape.Place place, int most) {
        boolean number = cells.read(at(line, place)) == Cells.NUMBER;
        return number && cells.number() >= 0 && cells.number() <= most ? (int) cells.number() : null;
    }

    private @Nullable String at(@Nullable String[] line, Shape.Place place) {
        int column = shape.at(place);
        return column < 0 ? null : line[column];
    }

    private String text(@Nullable String[] line, Shape.Place place) {
        var cell = at(line, place);
        return cell == null ? "" : cell.strip();
    }
}
