package nl.gezondewijk.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.MathContext;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.gezondewijk.indicator.Figure.Reason;
import nl.gezondewijk.indicator.Period;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * CBS's key figures by postcode of four digits: some rows of headings, a row with the columns' names and one with their units,
 * and then a row for each postcode.
 */
@Component
class Pc4Workbook implements Format {
    private static final String SOURCE = "cbs-pc4";
    private static final String POSTCODE = "PC4";
    private static final int MOST_HEADINGS = 30;
    private static final int MOST_COLUMNS = 1_000;
    private static final int PAGE = 1_000;
    private static final String WITHHELD = "-99997";
    private static final String MISSING = "-99995";

    /** As many as a workbook keeps: 2.2000000000000002 in it is what someone wrote as 2.2. */
    private static final MathContext DIGITS = new MathContext(15);

    private final Drafts drafts;
    private final Mappings mappings;

    Pc4Workbook(Drafts drafts, Mappings mappings) {
        this.drafts = drafts;
        this.mappings = mappings;
    }

    @Override
    public String key() {
        return SOURCE;
    }

    @Override
    public Runnable read(Path file, String name, Intake intake) {
        PackedParts.check(file);
        try (var book = opened(file);
                var rows = Sheet.guarded(() -> firstRows(book))) {
            return read(new Sheet(rows), name, Fingerprint.of(file), intake);
        } catch (IOException closing) {
            throw new UncheckedIOException(closing);
        }
    }

    private static ReadableWorkbook opened(Path file) {
        return Sheet.guarded(() -> {
            try {
                return new ReadableWorkbook(file.toFile());
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        });
    }

    private static Stream<Row> firstRows(ReadableWorkbook book) {
        try {
            return book.getFirstSheet().openStream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private Runnable read(Sheet sheet, String name, String fingerprint, Intake intake) {
        var mapping = mappings.get(SOURCE);
        var heading = sheet.heading();
        if (!heading.title.startsWith(mapping.family())) {
            intake.findings().add("1", "", heading.title, Rule.NOT_THE_TABLE);
            throw new Intake.Unfit();
        }
        int year = Table.yearIn(heading.title)
                .orElseThrow(() -> new Refused(new Finding("1", "", heading.title, Rule.OTHER_YEAR)));
        var table = new Table(
                SOURCE,
                mapping.title().nl() + " " + year,
                fingerprint,
                year,
                Optional.of(Period.year(year)),
                heading.columns,
                name);
        var cells = new Cells(Reason.MISSING, Reason.WITHHELD);
        var drafted = drafts.anew(table, mapping, Map.of(), cells, intake);
        while (!drafted.next().isEmpty()) {
            drafted.page(page -> sheet.page(heading.columns.size(), page, drafted.staged(), intake));
        }
        return drafted.finish(Map.of(), false, true);
    }

    /** @param columns in order; the first says which area a row is about */
    private record Heading(String title, List<Column> columns) {}

    /** The rows of the first sheet, once. */
    private static final class Sheet {
        private final java.util.Iterator<Row> rows;

        Sheet(Stream<Row> rows) {
            this.rows = rows.iterator();
        }

        private boolean hasNext() {
            return guarded(rows::hasNext);
        }

        private Row next() {
            return guarded(rows::next);
        }

        /** The library has as many kinds of exceptions as a file can be damaged in ways. */
        private static <T> T guarded(Supplier<T> deed) {
            try {
                return deed.get();
            } catch (RuntimeException unreadable) {
                throw new Refused(Rule.DAMAGED, String.valueOf(unreadable.getMessage()));
            }
        }

        Heading heading() {
            var title = "";
            for (int i = 0; i < MOST_HEADINGS && hasNext(); i++) {
                var row = next();
                var first = text(row, 0);
                title = title.isEmpty() && first != null ? first : title;
                if (POSTCODE.equals(first)) {
                    if (hasNext()) {
                        next(); // units
                    }
                    return new Heading(title, columns(row));
                }
            }
            throw new Refused(new Finding("", POSTCODE, title, Rule.MISSING_COLUMN));
        }

        private static List<Column> columns(Row row) {
            if (row.getCellCount() > MOST_COLUMNS) {
                throw new Refused(Rule.TOO_LARGE, row.getCellCount() + " columns");
            }
            var columns = new ArrayList<Column>();
            columns.add(Column.of("WijkenEnBuurten"));
            for (int i = 1; i < row.getCellCount(); i++) {
                columns.add(Column.of(String.valueOf(text(row, i))));
            }
            return columns;
        }

        String page(int columns, Drafted.Page page, long before, Intake intake) {
            for (int i = 1; i <= PAGE; i++) {
                if (!hasNext()) {
                    return "";
                }
                var row = next();
                if (row.getCellCount() == 0
                        || row.stream()
                                .allMatch(cell -> cell == null || cell.getText().isBlank())) {
                    continue;
                }
                page.take(String.valueOf(row.getRowNum()), cells(row, columns));
                intake.progress(before + i, 0);
            }
            return "more";
        }

        private static @Nullable String[] cells(Row row, int columns) {
            if (row.getCellCount() > columns) {
                throw new Refused(new Finding(
                        String.valueOf(row.getRowNum()), "", row.getCellCount() + " / " + columns, Rule.WRONG_LENGTH));
            }
            var cells = new String[columns];
            Arrays.setAll(cells, i -> value(text(row, i)));
            cells[0] = "PC" + cells[0];
            return cells;
        }

        /** As {@link Cells} has them: a point for what is kept back, nothing for what is not there. */
        private static @Nullable String value(@Nullable String text) {
            if (text == null) {
                return null;
            }
            return text.equals(WITHHELD) ? "." : text.equals(MISSING) ? "" : text;
        }

        private static @Nullable String text(Row row, int column) {
            Cell cell = column < row.getCellCount() ? row.getCell(column) : null;
            if (cell == null) {
                return null;
            }
            return guarded(() -> cell.getType() == CellType.NUMBER
                    ? cell.asNumber().round(DIGITS).stripTrailingZeros().toPlainString()
                    : cell.getText().strip());
        }
    }
}
