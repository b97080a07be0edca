package nl.gezondewijk.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.dhatim.fastexcel.HyperLink;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A workbook as it is told: sheets to read and sheets to reckon with.
 *
 * @param made what the file says of its own age, as in {@link Deck}
 */
public record Book(String title, String author, Instant made, List<Leaf> leaves) {
    /** As the web names the kind of file. */
    public static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final int FLUSHED = 1000;
    /** How wide a column of words is, to lie on paper as well; the letters of a usual line in it; and points down to the next. */
    private static final int WIDE = 84;

    private static final int ACROSS = 92;
    private static final double LINE = 16;

    public Book {
        leaves = List.copyOf(leaves);
        if (leaves.isEmpty()) {
            throw new IllegalArgumentException("a workbook has a sheet");
        }
    }

    /** One sheet. */
    public sealed interface Leaf {
        /** On its tab. */
        String name();
    }

    /** Words, a paragraph in each row. */
    public record Pages(String name, List<Paragraph> paragraphs) implements Leaf {
        public Pages {
            paragraphs = List.copyOf(paragraphs);
        }
    }

    /** A heading or a text, that may lead somewhere. */
    public record Paragraph(String words, boolean heading, Optional<URI> link) {
        public static Paragraph heading(String words) {
            return new Paragraph(words, true, Optional.empty());
        }

        public static Paragraph text(String words) {
            return new Paragraph(words, false, Optional.empty());
        }

        public static Paragraph link(URI address) {
            return new Paragraph(address.toString(), false, Optional.of(address));
        }
    }

    /** A table with one head, that stays in sight, and a filter on it. */
    public record Table(String name, List<Column> columns, List<List<Cell>> rows) implements Leaf {
        public Table {
            columns = List.copyOf(columns);
            for (var row : rows) {
                if (row.size() != columns.size()) {
                    throw new IllegalArgumentException(
                            columns.size() + " columns do not hold " + row.size() + " cells");
                }
            }
        }
    }

    /** @param width in letters */
    public record Column(String head, int width) {}

    /** What a cell holds: a number that can be reckoned with, words that are never taken for a formula, or nothing. */
    public sealed interface Cell {

        /** @param decimals that show; the cell keeps all */
        record Number(double value, int decimals) implements Cell {}

        record Words(String words) implements Cell {}

        record Nothing() implements Cell {}

        static Cell words(String words) {
            return words.isEmpty() ? new Nothing() : new Words(words);
        }
    }

    /** The file; the same book gives the same bytes. */
    public byte[] file() {
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "Gezonde Wijk", "1.0")) {
            book.properties().setTitle(title).setCompany(author);
            for (var leaf : leaves) {
                var sheet = book.newWorksheet(leaf.name());
                switch (leaf) {
                    case Pages pages -> write(pages, sheet);
                    case Table table -> write(table, sheet);
                }
                sheet.finish();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return FixedZip.again(out.toByteArray(), made);
    }

    private static void write(Pages pages, Worksheet sheet) {
        sheet.width(0, WIDE);
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.hideGridLines();
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        for (int row = 0; row < pages.paragraphs().size(); row++) {
            var one = pages.paragraphs().get(row);
            boolean title = one.heading() && row == 0;
            // Not every program makes a row as high as its words.
            int lines = one.words()
                    .lines()
                    .mapToInt(line -> 1 + line.length() / ACROSS)
                    .sum();
            sheet.rowHeight(row, title ? 24 : (one.heading() ? 8 : 0) + lines * LINE);
            var style =
                    sheet.style(row, 0).wrapText(true).verticalAlignment("top").fontName("Arial");
            if (one.link().isPresent()) {
                sheet.hyperlink(row, 0, new HyperLink(one.link().get().toString(), one.words()));
                style.fontColor("0D594A").underlined().set();
            } else {
                sheet.value(row, 0, one.words());
                (one.heading() ? style.bold().verticalAlignment("bottom").fontSize(title ? 16 : 12) : style).set();
            }
        }
    }

    private static void write(Table table, Worksheet sheet) throws IOException {
        int last = table.columns().size() - 1;
        for (int i = 0; i <= last; i++) {
            sheet.value(0, i, table.columns().get(i).head());
            sheet.width(i, table.columns().get(i).width());
        }
        sheet.range(0, 0, 0, last)
                .style()
                .bold()
                .wrapText(true)
                .verticalAlignment("top")
                .fillColor("E7F1EE")
                .borderStyle(org.dhatim.fastexcel.BorderSide.BOTTOM, "thin")
                .set();
        sheet.freezePane(0, 1);
        sheet.setAutoFilter(0, 0, table.rows().size(), last);
        sheet.repeatRows(0);
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.pageOrientation("landscape");
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        for (int row = 0; row < table.rows().size(); row++) {
            write(table.rows().get(row), row + 1, sheet);
            if (row % FLUSHED == FLUSHED - 1) {
                sheet.flush();
            }
        }
    }

    private static void write(List<Cell> cells, int row, Worksheet sheet) {
        for (int i = 0; i < cells.size(); i++) {
            switch (cells.get(i)) {
                case Cell.Number number -> {
                    sheet.value(row, i, number.value());
                    sheet.style(row, i)
                            .format("#,##0" + (number.decimals() > 0 ? "." + "0".repeat(number.decimals()) : ""))
                            .set();
                }
                case Cell.Words words -> sheet.value(row, i, words.words());
                case Cell.Nothing nothing -> {}
            }
        }
    }
}
