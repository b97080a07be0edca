package nl.gezondewijk.page;

import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A table that a Dutch spreadsheet opens as it is meant: semicolons, decimal commas, and no text that it would run as a formula. */
public final class CsvTable {
    /** Without it a spreadsheet takes the file for Latin-1. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private static final String STARTS_A_FORMULA = "=+-@\t\r";

    /** More would show how a computer rounds, not what was measured. */
    private static final MathContext DIGITS = new MathContext(12);

    private final CsvWriter lines;

    private CsvTable(CsvWriter lines) {
        this.lines = lines;
    }

    /**
     * The answer of a table to keep, for the caller to add its links and its bytes to.
     *
     * @param name of the file, without {@code .csv}
     */
    public static ResponseEntity.BodyBuilder named(String name) {
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header("Content-Disposition", attachment(name));
    }

    /** The bytes of a table whose rows fit in memory. */
    public static byte[] bytes(Consumer<CsvTable> rows) {
        var text = new StringWriter();
        write(text, rows);
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Sends a table of any length while its rows come in. */
    public static void send(String name, HttpServletResponse to, Consumer<CsvTable> rows) throws IOException {
        to.setContentType("text/csv;charset=UTF-8");
        to.setHeader("Content-Disposition", attachment(name));
        write(to.getWriter(), rows);
    }

    /**
     * One row.
     *
     * @param cells text, numbers, constants, or an {@link Optional} of one; what is not there becomes an empty cell
     */
    public void row(@Nullable Object... cells) {
        lines.writeRecord(Arrays.stream(cells).map(CsvTable::cell).toArray(String[]::new));
    }

    private static void write(Writer to, Consumer<CsvTable> rows) {
        try (var csv = CsvWriter.builder().fieldSeparator(';').build(to)) {
            to.write(BYTE_ORDER_MARK);
            rows.accept(new CsvTable(csv));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String attachment(String name) {
        return "attachment; filename=\"" + name + ".csv\"";
    }

    private static String cell(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Optional<?> maybe -> cell(maybe.orElse(null));
            case OptionalDouble maybe -> maybe.isPresent() ? number(maybe.getAsDouble()) : "";
            case Double number -> number(number);
            case Enum<?> constant -> constant.name();
            default -> text(value.toString());
        };
    }

    private static String number(double value) {
        return BigDecimal.valueOf(value)
                .round(DIGITS)
                .stripTrailingZeros()
                .toPlainString()
                .replace('.', ',');
    }

    /** Someone may have named an area or an indicator so that a spreadsheet would run it. */
    private static String text(String said) {
        return !said.isEmpty() && STARTS_A_FORMULA.indexOf(said.charAt(0)) >= 0 ? "'" + said : said;
    }
}
