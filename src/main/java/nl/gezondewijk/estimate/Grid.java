package nl.gezondewijk.estimate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import nl.gezondewijk.sheet.Cell;
import nl.gezondewijk.sheet.Proposal;
import nl.gezondewijk.sheet.Role;
import nl.gezondewijk.sheet.Row;
import nl.gezondewijk.sheet.Sheet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * What was read of a sheet: columns with texts that name areas and groups, and columns with numbers. Other texts are not kept.
 *
 * @param lines in the order of the sheet
 */
record Grid(List<Column> columns, List<Line> lines) {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int MOST_LINES = 200_000;
    private static final int MOST_COLUMNS = 60;

    /**
     * A column by its name.
     *
     * @param guess what it seems to be
     */
    record Column(String name, boolean numeric, Purpose guess) {}

    /**
     * A row of the sheet.
     *
     * @param row as its owner's program numbers it
     * @param texts for each column, empty where it holds numbers
     * @param numbers for each column, null where there is none
     */
    record Line(int row, List<String> texts, List<@Nullable Double> numbers) {
        private Line and(Optional<Line> other, List<Integer> added) {
            var wider = new ArrayList<>(texts);
            var more = new ArrayList<>(numbers);
            for (int at : added) {
                wider.add("");
                more.add(other.map(line -> line.numbers.get(at)).orElse(null));
            }
            return new Line(row, wider, more);
        }
    }

    /** The sheet has more than fits. */
    static final class TooLarge extends RuntimeException {
        TooLarge(String what) {
            super(what);
        }
    }

    Grid {
        columns = List.copyOf(columns);
        lines = List.copyOf(lines);
    }

    /**
     * Reads a sheet, passing over totals.
     *
     * @throws TooLarge when it is larger than any table of areas
     */
    static Grid read(Sheet sheet) {
        var proposal = Proposal.of(sheet);
        var layout = proposal.layout();
        int first = proposal.first();
        var kept = kept(proposal);
        var lines = new ArrayList<Line>();
        try (var rows = sheet.rows()) {
            for (var row = rows.next(); row != null; row = rows.next()) {
                if (row.number() >= first && !row.isTotal()) {
                    lines.add(line(row, kept, proposal));
                }
                if (lines.size() > MOST_LINES) {
                    throw new TooLarge(MOST_LINES + "+");
                }
            }
        }
        return new Grid(kept.stream().map(Kept::column).toList(), lines);
    }

    private record Kept(int at, Column column) {}

    private static List<Kept> kept(Proposal proposal) {
        var kept = IntStream.range(0, proposal.columns().size())
                .filter(i -> isKept(i, proposal.columns().get(i)))
                .mapToObj(i -> new Kept(i, column(proposal.columns().get(i))))
                .toList();
        if (kept.size() > MOST_COLUMNS) {
            throw new TooLarge(kept.size() + " > " + MOST_COLUMNS);
        }
        return Purpose.settled(kept.stream().map(Kept::column).toList()).isEmpty() ? kept : settled(kept);
    }

    private static List<Kept> settled(List<Kept> kept) {
        var columns = Purpose.settled(kept.stream().map(Kept::column).toList());
        return IntStream.range(0, kept.size())
                .mapToObj(i -> new Kept(kept.get(i).at(), columns.get(i)))
                .toList();
    }

    /** A text that names no area and no group may be a remark about somebody. */
    private static boolean isKept(int at, Proposal.Guess guess) {
        return at == 0 || guess.role() != Role.LEFT_OUT;
    }

    private static Column column(Proposal.Guess guess) {
        boolean numeric = guess.role().isNumber();
        return new Column(guess.name(), numeric, Purpose.guess(guess.name(), guess.role()));
    }

    private static Line line(Row row, List<Kept> kept, Proposal proposal) {
        var texts = new ArrayList<String>();
        var numbers = new ArrayList<@Nullable Double>();
        for (var one : kept) {
            Cell cell = row.cell(one.at());
            var number = one.column().numeric() ? proposal.layout().number(cell) : OptionalDouble.empty();
            numbers.add(number.isPresent() ? number.getAsDouble() : null);
            texts.add(one.column().numeric() && number.isPresent() ? "" : cell.text());
        }
        return new Line(row.number(), texts, numbers);
    }

    /**
     * The same with the numbers of another table beside it, for the areas that both name; areas that only the other names come after,
     * for of them something is known where nobody was asked.
     *
     * @param own the column that names the areas here
     * @param theirs the column that names them there
     */
    Grid with(Grid other, int own, int theirs) {
        var added = IntStream.range(0, other.columns.size())
                .filter(i -> i != theirs && other.columns.get(i).numeric())
                .boxed()
                .toList();
        var names = columns.stream().map(Column::name).toList();
        var wider = new ArrayList<>(columns);
        added.forEach(i -> wider.add(new Column(
                names.contains(other.columns.get(i).name())
                        ? other.columns.get(i).name() + " (2)"
                        : other.columns.get(i).name(),
                true,
                Purpose.COVARIATE)));
        if (wider.size() > MOST_COLUMNS) {
            throw new TooLarge(wider.size() + " > " + MOST_COLUMNS);
        }
        var byArea = new LinkedHashMap<String, Line>();
        other.lines.forEach(line -> byArea.putIfAbsent(key(line, theirs), line));
        var joined = new ArrayList<Line>();
        var seen = new HashSet<String>();
        for (var line : lines) {
            seen.add(key(line, own));
            joined.add(line.and(Optional.ofNullable(byArea.get(key(line, own))), added));
        }
        byArea.forEach((area, line) -> {
            if (!area.isEmpty() && seen.add(area)) {
                joined.add(empty(Texts.of(line, theirs), own).and(Optional.of(line), added));
            }
        });
        return new Grid(wider, joined);
    }

    private static String key(Line line, int at) {
        return Texts.of(line, at).strip().toLowerCase(Locale.ROOT);
    }

    /** A line that names an area and says nothing of it; it stands in no row of the first table. */
    private Line empty(String area, int at) {
        var texts = new ArrayList<String>();
        var numbers = new ArrayList<@Nullable Double>();
        for (int i = 0; i < columns.size(); i++) {
            texts.add(i == at ? area : "");
            numbers.add(null);
        }
        return new Line(0, texts, numbers);
    }

    Optional<Integer> at(Purpose purpose) {
        return IntStream.range(0, columns.size())
                .filter(i -> columns.get(i).guess() == purpose)
                .boxed()
                .findFirst();
    }

    static Grid fromJson(String json) {
        return JSON.readValue(json, Grid.class);
    }

    String toJson() {
        return JSON.writeValueAsString(this);
    }
}
