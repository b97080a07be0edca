package nl.gezondewijk.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import nl.gezondewijk.sheet.Sheets.Opened;
import nl.gezondewijk.sheet.Sheets.Refusal;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.jspecify.annotations.Nullable;

/** A sheet of an Excel workbook: dates as dates, percentages as percentages, formulas by the value that Excel last saw. */
record Workbook(byte[] content, int index, String name, boolean isHidden) implements Sheet {
    /** What Excel's own numbers keep: 2.2000000000000002 is what somebody wrote as 2.2. */
    private static final MathContext DIGITS = new MathContext(15);

    private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\\\.|\\[[^\\]]*\\]");
    private static final Pattern DATE = Pattern.compile("(?i).*[dyj].*");
    private static final int MOST_COLUMNS = 5_000;

    static Opened.Readable open(byte[] content) {
        return guarded(() -> {
            try (var book = opened(content)) {
                var sheets = new ArrayList<Sheet>();
                book.getSheets()
                        .forEach(sheet -> sheets.add(new Workbook(
                                content,
                                sheet.getIndex(),
                                sheet.getName(),
                                sheet.getVisibility() != SheetVisibility.VISIBLE)));
                if (sheets.isEmpty()) {
                    throw new Sheets.Unreadable(Refusal.EMPTY, "");
                }
                return new Opened.Readable(sheets, List.of());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static ReadableWorkbook opened(byte[] content) {
        try {
            return new ReadableWorkbook(new ByteArrayInputStream(content), new ReadingOptions(true, true));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The library has as many kinds of exceptions as a file can be damaged in ways. */
    private static <T> T guarded(Supplier<T> deed) {
        try {
            return deed.get();
        } catch (Sheets.Unreadable known) {
            throw known;
        } catch (RuntimeException damaged) {
            throw new Sheets.Unreadable(Refusal.DAMAGED, String.valueOf(damaged.getMessage()));
        }
    }

    @Override
    public Rows rows() {
        return guarded(() -> {
            var book = opened(content);
            try {
                var sheet = book.getSheet(index).orElseThrow();
                return new Opening(book, sheet.openStream().iterator());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private record Opening(ReadableWorkbook book, Iterator<org.dhatim.fastexcel.reader.Row> rows) implements Rows {
        @Override
        public @Nullable Row next() {
            return guarded(() -> {
                while (rows.hasNext()) {
                    var found = rows.next();
                    if (found.getCellCount() > MOST_COLUMNS) {
                        throw new Sheets.Unreadable(Refusal.TOO_LARGE, found.getCellCount() + " columns");
                    }
                    var cells = new ArrayList<Cell>(found.getCellCount());
                    for (int i = 0; i < found.getCellCount(); i++) {
                        cells.add(found.hasCell(i) ? cell(found.getCell(i)) : Cell.EMPTY);
                    }
                    var row = new Row(found.getRowNum(), cells);
                    if (!row.isEmpty()) {
                        return row;
                    }
                }
                return null;
            });
        }

        @Override
        public void close() {
            try {
                book.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static Cell cell(org.dhatim.fastexcel.reader.@Nullable Cell cell) {
        if (cell == null) {
            return Cell.EMPTY;
        }
        return switch (cell.getType()) {
            case NUMBER -> number(cell, cell.asNumber());
            case FORMULA -> computed(cell);
            case BOOLEAN -> Cell.of(cell.asBoolean() ? "ja" : "nee");
            case EMPTY -> Cell.EMPTY;
            default -> Cell.of(text(cell.getType() == CellType.ERROR ? cell.getRawValue() : cell.getText()));
        };
    }

    /** A formula whose value is not in the file stays to be seen as a formula. */
    private static Cell computed(org.dhatim.fastexcel.reader.Cell cell) {
        var value = text(cell.getRawValue());
        if (value.isBlank()) {
            return Cell.of("=" + text(cell.getFormula()));
        }
        try {
            return number(cell, new java.math.BigDecimal(value));
        } catch (NumberFormatException words) {
            return Cell.of(value);
        }
    }

    private static Cell number(org.dhatim.fastexcel.reader.Cell cell, java.math.BigDecimal value) {
        var format = LITERAL.matcher(text(cell.getDataFormatString())).replaceAll("");
        if (DATE.matcher(format).matches() && !format.equalsIgnoreCase("general")) {
            return Cell.of(day(value));
        }
        boolean percent = format.contains("%");
        return Cell.of((percent ? value.movePointRight(2) : value).round(DIGITS), percent ? "%" : "");
    }

    /** Day 1 is 1 January 1900, and Excel believes in 29 February of that year. */
    private static String day(java.math.BigDecimal serial) {
        long day = serial.longValue();
        return day < 1 || day > 2_958_465
                ? serial.toString()
                : java.time.LocalDate.of(1899, 12, 30)
                        .plusDays(day < 60 ? day + 1 : day)
                        .toString();
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
