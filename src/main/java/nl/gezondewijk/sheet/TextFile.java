package nl.gezondewijk.sheet;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import nl.gezondewijk.sheet.Sheets.Opened;
import nl.gezondewijk.sheet.Sheets.Refusal;
import nl.gezondewijk.sheet.Sheets.Remark;
import org.jspecify.annotations.Nullable;

/** A sheet as text, separated by semicolons, commas, tabs or bars, in whatever letters: UTF-8, UTF-16 or Windows-1252. */
record TextFile(String name, byte[] content, Charset charset, int skip, char separator) implements Sheet {
    private static final Pattern HTML = Pattern.compile("(?is)\\s*<(!doctype html|html|head|table|meta|\\?xml).*");
    private static final char[] SEPARATORS = {';', ',', '\t', '|'};
    private static final int LOOKED_AT = 1 << 16;
    private static final int LONGEST = 1 << 20;
    private static final int MOST_COLUMNS = 5_000;
    private static final double MOST_CONTROLS = 0.001;

    static Opened open(byte[] content, String name) {
        var remarks = new ArrayList<Remark>();
        int skip = 0;
        var charset = StandardCharsets.UTF_8;
        if (starts(content, 0xEF, 0xBB, 0xBF)) {
            skip = 3;
        } else if (starts(content, 0xFF, 0xFE)) {
            charset = StandardCharsets.UTF_16LE;
            skip = 2;
        } else if (starts(content, 0xFE, 0xFF)) {
            charset = StandardCharsets.UTF_16BE;
            skip = 2;
        }
        Charset used = charset;
        if (charset == StandardCharsets.UTF_8 && !isUtf8(content, skip)) {
            used = Charset.forName("windows-1252");
            remarks.add(new Remark(Remark.Kind.NOT_UTF8, "Windows-1252"));
        }
        var start = new String(content, skip, Math.min(LOOKED_AT, content.length - skip), used);
        if (HTML.matcher(start).matches()) {
            return new Opened.Refused(Refusal.WEB_PAGE, "");
        }
        long controls = start.chars()
                .filter(c -> c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f')
                .count();
        if (controls > MOST_CONTROLS * start.length()) {
            return new Opened.Refused(Refusal.NOT_TEXT, "");
        }
        var lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".xlsx") || lower.endsWith(".ods") || lower.endsWith(".xls") || lower.endsWith(".xlsm")) {
            remarks.add(new Remark(Remark.Kind.OTHER_EXTENSION, ".csv"));
        }
        return new Opened.Readable(List.of(new TextFile(name, content, used, skip, separator(start))), remarks);
    }

    private static boolean starts(byte[] content, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (content.length <= i || (content[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean isUtf8(byte[] content, int skip) {
        var decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var bytes = ByteBuffer.wrap(content, skip, content.length - skip);
        var chars = CharBuffer.allocate(LOOKED_AT);
        while (true) {
            var result = decoder.decode(bytes, chars, true);
            if (result.isError()) {
                return false;
            }
            if (result.isUnderflow()) {
                return true;
            }
            chars.clear();
        }
    }

    /** What stands in most of the first lines, as often in each; a decimal comma makes commas rare in one line and many in another. */
    private static char separator(String start) {
        var lines = start.lines().filter(line -> !line.isBlank()).limit(50).toList();
        char best = ';';
        double most = 0;
        for (char separator : SEPARATORS) {
            var counts = lines.stream()
                    .mapToLong(line -> count(line, separator))
                    .filter(n -> n > 0)
                    .sorted()
                    .toArray();
            if (counts.length > 0) {
                double typical = counts[counts.length / 2];
                long even = java.util.Arrays.stream(counts)
                        .filter(n -> n == typical)
                        .count();
                double score = (double) even / lines.size() * (1 + Math.min(typical, 5) / 10);
                if (score > most) {
                    most = score;
                    best = separator;
                }
            }
        }
        return best;
    }

    private static long count(String line, char separator) {
        boolean quoted = false;
        long count = 0;
        for (int i = 0; i < line.length(); i++) {
            quoted ^= line.charAt(i) == '"';
            count += !quoted && line.charAt(i) == separator ? 1 : 0;
        }
        return count;
    }

    @Override
    public boolean isHidden() {
        return false;
    }

    @Override
    public Rows rows() {
        var text = new InputStreamReader(new ByteArrayInputStream(content, skip, content.length - skip), charset);
        var reader = CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowExtraCharsAfterClosingQuote(true)
                .maxBufferSize(LONGEST)
                .ofCsvRecord(text);
        return new Lines(reader, reader.iterator());
    }

    private record Lines(CsvReader<CsvRecord> reader, CloseableIterator<CsvRecord> records) implements Rows {
        @Override
        public @Nullable Row next() {
            try {
                while (records.hasNext()) {
                    var record = records.next();
                    if (record.getFieldCount() > MOST_COLUMNS) {
                        throw new Sheets.Unreadable(Refusal.TOO_LARGE, record.getFieldCount() + " columns");
                    }
                    var row = new Row(
                            (int) record.getStartingLineNumber(),
                            record.getFields().stream().map(Cell::of).toList());
                    if (!row.isEmpty()) {
                        return row;
                    }
                }
                return null;
            } catch (CsvParseException | UncheckedIOException damaged) {
                throw new Sheets.Unreadable(Refusal.DAMAGED, String.valueOf(damaged.getMessage()));
            }
        }

        @Override
        public void close() {
            try {
                reader.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
