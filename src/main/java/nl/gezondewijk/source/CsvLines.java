package nl.gezondewijk.source;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.PushbackReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a CSV file with commas or semicolons, one at a time; a line that is too long, too short or not ended is refused.
 *
 * <p>A file that does not end its last line may have been cut off in the middle of a number, so that is refused too, unless the
 * line ends in a quotation mark.
 */
final class CsvLines implements AutoCloseable {
    /** Characters; a line of a wide table has some thousands. */
    private static final int LONGEST = 1 << 18;

    private final CsvReader<CsvRecord> reader;
    private final CloseableIterator<CsvRecord> lines;
    private final Ending ending;
    private final List<String> header;
    private final @Nullable String[] cells;
    private long line = 1;

    CsvLines(Reader text) {
        try {
            var first = new PushbackReader(text, LONGEST);
            char separator = separator(first);
            ending = new Ending(first);
            reader = CsvReader.builder()
                    .fieldSeparator(separator)
                    .skipEmptyLines(true)
                    .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .maxBufferSize(LONGEST)
                    .ofCsvRecord(ending);
            lines = reader.iterator();
            header = readHeader();
            cells = new String[header.size()];
        } catch (IOException e) {
            throw new Refused(new Finding("1", "", String.valueOf(e.getMessage()), Rule.DAMAGED));
        }
    }

    List<String> header() {
        return header;
    }

    private List<String> readHeader() {
        var names = new ArrayList<String>();
        var found = next();
        if (found == null) {
            throw new Refused(Rule.EMPTY, "");
        }
        found.getFields().forEach(name -> names.add(name.strip()));
        return names;
    }

    /** The number of the line that was read last. */
    String place() {
        return String.valueOf(line);
    }

    /** Gives the same array each time; null after the last line. */
    @Nullable
    String @Nullable [] read() {
        var next = next();
        if (next == null) {
            if (!ending.isWhole()) {
                throw refused(Rule.CUT_OFF, "");
            }
            return null;
        }
        if (next.getFieldCount() != cells.length) {
            boolean last = next.getFieldCount() < cells.length && !hasNext();
            throw refused(last ? Rule.CUT_OFF : Rule.WRONG_LENGTH, next.getFieldCount() + " / " + cells.length);
        }
        for (int i = 0; i < cells.length; i++) {
            cells[i] = next.getField(i);
        }
        return cells;
    }

    private boolean hasNext() {
        return guarded(it -> it.hasNext());
    }

    private @Nullable CsvRecord next() {
        if (!hasNext()) {
            return null;
        }
        var next = lines.next();
        line = next.getStartingLineNumber();
        return next;
    }

    private boolean guarded(Predicate<CloseableIterator<CsvRecord>> deed) {
        try {
            return deed.test(lines);
        } catch (CsvParseException wrong) {
            boolean tooLong = ending.sinceLineEnd() >= LONGEST / 2;
            throw refused(tooLong ? Rule.LINE_TOO_LONG : Rule.DAMAGED, cause(wrong));
        } catch (UncheckedIOException wrong) {
            throw refused(Rule.DAMAGED, String.valueOf(wrong.getCause()));
        }
    }

    private static String cause(Throwable wrong) {
        if (wrong.getCause() instanceof Refused refused) {
            throw refused;
        }
        return String.valueOf(wrong.getCause() == null ? wrong.getMessage() : wrong.getCause());
    }

    private Refused refused(Rule rule, String value) {
        return new Refused(new Finding(place(), "", value, rule));
    }

    /** What stands most in the first line, outside quotation marks. */
    private static char separator(PushbackReader text) throws IOException {
        var first = new char[LONGEST];
        int length = 0;
        int commas = 0;
        int semicolons = 0;
        boolean quoted = false;
        for (int c = text.read(); c >= 0; c = text.read()) {
            if (length == LONGEST) {
                throw new Refused(new Finding("1", "", "", Rule.LINE_TOO_LONG));
            }
            first[length++] = (char) c;
            quoted ^= c == '"';
            commas += c == ',' && !quoted ? 1 : 0;
            semicolons += c == ';' && !quoted ? 1 : 0;
            if (c == '\n') {
                break;
            }
        }
        text.unread(first, 0, length);
        return semicolons > commas ? ';' : ',';
    }

    @Override
    public void close() {
        try {
            reader.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Remembers what the text ended with, and how long the line is that is being read. */
    private static final class Ending extends Reader {
        private final Reader in;
        private char last = '\n';
        private long since;

        Ending(Reader in) {
            this.in = in;
        }

        @Override
        public int read(char[] into, int from, int length) throws IOException {
            int count = in.read(into, from, length);
            for (int i = 0; i < count; i++) {
                since = into[from + i] == '\n' ? 0 : since + 1;
            }
            if (count > 0) {
                last = into[from + count - 1];
            }
            return count;
        }

        boolean isWhole() {
            return last == '\n' || last == '\r' || last == '"';
        }

        long sinceLineEnd() {
            return since;
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }
}
