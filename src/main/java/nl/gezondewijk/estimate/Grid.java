package nl.gezondewijk.estimate;

import java.util.ArrayList;
import java.util.List;
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
    record Line(int row, List<String> texts, List<@Nullable Double> numbers) {}

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
        int first = proposal.sample().stream().findFirst().map(Row::number).orElse(Integer.MAX_VALUE);
        var kept = kept(proposal);
        var lines = new ArrayList<Line>();
        try (var rows = sheet.rows()) {
            for (var row = rows.next(); row != null; row = rows.next()) {
                if (row.number() >= first && !layout.isTotals(row)) {
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

    Optional<Integer> at(String column) {
        return IntStream.range(0, columns.size())
                .filter(i -> columns.get(i).name().equals(column))
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
