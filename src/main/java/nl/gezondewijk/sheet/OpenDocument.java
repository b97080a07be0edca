package nl.gezondewijk.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.gezondewijk.sheet.Sheets.Opened;
import nl.gezondewijk.sheet.Sheets.Refusal;
import org.jspecify.annotations.Nullable;

/** A sheet of an OpenDocument spreadsheet, as LibreOffice writes it. */
record OpenDocument(byte[] content, int index, String name, boolean isHidden) implements Sheet {
    private static final int MOST_COLUMNS = 5_000;
    private static final int MOST_REPEATED = 10_000;
    /** A text of a cell; Excel takes half of that. */
    private static final int LONGEST = 65_536;

    static Opened.Readable open(byte[] content) {
        try (var part = part(content)) {
            if (isEncrypted(content)) {
                throw new Sheets.Unreadable(Refusal.PASSWORD, "");
            }
            var xml = Packed.xml().createXMLStreamReader(part);
            var hidden = new HashSet<String>();
            var sheets = new ArrayList<Sheet>();
            var style = "";
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                    switch (xml.getLocalName()) {
                        case "style" -> style = attribute(xml, "name");
                        case "table-properties" -> {
                            if (attribute(xml, "display").equals("false")) {
                                hidden.add(style);
                            }
                        }
                        case "table" ->
                            sheets.add(new OpenDocument(
                                    content,
                                    sheets.size(),
                                    attribute(xml, "name"),
                                    hidden.contains(attribute(xml, "style-name"))));
                        default -> {}
                    }
                }
            }
            if (sheets.isEmpty()) {
                throw new Sheets.Unreadable(Refusal.EMPTY, "");
            }
            return new Opened.Readable(sheets, List.of());
        } catch (XMLStreamException | IOException damaged) {
            throw new Sheets.Unreadable(Refusal.DAMAGED, String.valueOf(damaged.getMessage()));
        }
    }

    /** LibreOffice names its cipher in the list of parts. */
    private static boolean isEncrypted(byte[] content) throws IOException {
        var manifest = Packed.part(content, "META-INF/manifest.xml");
        if (manifest.isEmpty()) {
            return false;
        }
        try (var in = manifest.get()) {
            return new String(in.readNBytes(1 << 20), java.nio.charset.StandardCharsets.UTF_8)
                    .contains("encryption-data");
        }
    }

    private static InputStream part(byte[] content) throws IOException {
        return Packed.part(content, "content.xml")
                .orElseThrow(() -> new Sheets.Unreadable(Refusal.DAMAGED, "content.xml"));
    }

    private static String attribute(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }

    @Override
    public Rows rows() {
        try {
            return new Opening(part(content), index);
        } catch (IOException | XMLStreamException damaged) {
            throw new Sheets.Unreadable(Refusal.DAMAGED, String.valueOf(damaged.getMessage()));
        }
    }

    /** Walks through the XML once; a row that stands there once for many is given as often. */
    private static final class Opening implements Rows {
        private static final Set<String> CELLS = Set.of("table-cell", "covered-table-cell");

        private final InputStream part;
        private final XMLStreamReader xml;
        private final Deque<Row> ready = new ArrayDeque<>();
        private int number;
        private boolean ended;

        Opening(InputStream part, int index) throws XMLStreamException {
            this.part = part;
            this.xml = Packed.xml().createXMLStreamReader(part);
            int seen = -1;
            while (seen < index && xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals("table")) {
                    seen++;
                }
            }
        }

        @Override
        public @Nullable Row next() {
            try {
                while (ready.isEmpty() && !ended) {
                    advance();
                }
                return ready.poll();
            } catch (XMLStreamException | NumberFormatException damaged) {
                throw new Sheets.Unreadable(Refusal.DAMAGED, String.valueOf(damaged.getMessage()));
            } catch (RuntimeException wrapped) {
                if (wrapped instanceof Sheets.Unreadable known) {
                    throw known;
                }
                throw new Sheets.Unreadable(Refusal.DAMAGED, String.valueOf(wrapped.getMessage()));
            }
        }

        private void advance() throws XMLStreamException {
            if (!xml.hasNext()) {
                ended = true;
                return;
            }
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("table")) {
                ended = true;
            } else if (event == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("table-row")) {
                row(repeated("number-rows-repeated"));
            }
        }

        private int repeated(String attribute) {
            var text = attribute(xml, attribute);
            return text.isEmpty() ? 1 : Math.max(1, Integer.parseInt(text));
        }

        private void row(int times) throws XMLStreamException {
            var cells = new ArrayList<Cell>();
            int blanks = 0;
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.END_ELEMENT
                        && xml.getLocalName().equals("table-row")) {
                    break;
                }
                if (event == XMLStreamConstants.START_ELEMENT && CELLS.contains(xml.getLocalName())) {
                    int repeated = repeated("number-columns-repeated");
                    var cell = cell();
                    if (cell.isEmpty()) {
                        blanks += repeated; // the last cell of a row is blank some thousand times
                    } else {
                        if (cells.size() + blanks + repeated > MOST_COLUMNS) {
                            throw new Sheets.Unreadable(Refusal.TOO_LARGE, "columns");
                        }
                        for (; blanks > 0; blanks--) {
                            cells.add(Cell.EMPTY);
                        }
                        for (int i = 0; i < repeated; i++) {
                            cells.add(cell);
                        }
                    }
                }
            }
            if (!cells.isEmpty()) {
                if (times > MOST_REPEATED) {
                    throw new Sheets.Unreadable(Refusal.TOO_LARGE, "rows");
                }
                for (int i = 1; i <= times; i++) {
                    ready.add(new Row(number + i, cells));
                }
            }
            number += times;
        }

        private Cell cell() throws XMLStreamException {
            var type = attribute(xml, "value-type");
            var value = attribute(xml, "value");
            var date = attribute(xml, "date-value");
            var formula = attribute(xml, "formula");
            var end = xml.getLocalName();
            var text = new StringBuilder();
            int depth = 0;
            boolean aside = false;
            while (true) {
                int event = xml.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    depth++;
                    aside |= xml.getLocalName().equals("annotation");
                    if (xml.getLocalName().equals("p") && !text.isEmpty() && !aside) {
                        text.append(' ');
                    }
                } else if (event == XMLStreamConstants.END_ELEMENT) {
                    if (depth == 0 && xml.getLocalName().equals(end)) {
                        break;
                    }
                    aside &= !xml.getLocalName().equals("annotation");
                    depth--;
                } else if ((event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) && !aside) {
                    text.append(xml.getText());
                }
                if (text.length() > LONGEST) {
                    throw new Sheets.Unreadable(Refusal.TOO_LARGE, "a cell");
                }
            }
            return switch (type) {
                case "float", "currency" -> Cell.of(new BigDecimal(value), "");
                case "percentage" -> Cell.of(new BigDecimal(value).movePointRight(2), "%");
                case "date" -> Cell.of(date.length() >= 10 ? date.substring(0, 10) : date);
                default -> text.isEmpty() && !formula.isEmpty() ? Cell.of("=" + formula) : Cell.of(text.toString());
            };
        }

        @Override
        public void close() {
            try {
                xml.close();
                part.close();
            } catch (XMLStreamException | IOException e) {
                throw new UncheckedIOException(new IOException(e));
            }
        }
    }
}
