package nl.gezondewijk.sheet;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Goes through the large parts of a workbook before it is opened: a row is held in memory whole, and so are all texts and styles. */
final class HeldParts {
    /** What is smaller fits in memory whatever it holds, and most of what people hand in is. */
    private static final long LARGE = 16L << 20;

    private static final Set<String> RECORDS = Set.of("row", "si");
    private static final Set<String> HELD =
            Set.of("si", "sheet", "definedName", "numFmt", "xf", "Override", "Default", "Relationship");

    /** Excel has 16,384 columns, and writes at most a handful of tags for a cell. */
    private static final int MOST_IN_RECORD = 100_000;

    private static final int LONGEST_RECORD = 16 << 20;
    private static final int MOST_HELD = 2_000_000;

    private int held;
    private int depth;
    private int recordAt;
    private int tags;
    private long signs;

    private HeldParts() {}

    /** @throws Sheets.Unreadable when a part would fill the memory */
    static void check(byte[] content, Map<String, Long> sizes) {
        try {
            for (var part : sizes.entrySet()) {
                if (part.getValue() > LARGE) {
                    try (var in = new BufferedInputStream(
                            Packed.part(content, part.getKey()).orElseThrow())) {
                        if (isXml(in)) {
                            new HeldParts().walk(Packed.xml().createXMLStreamReader(in));
                        }
                    }
                }
            }
        } catch (IOException | XMLStreamException damaged) {
            throw new Sheets.Unreadable(Sheets.Refusal.DAMAGED, String.valueOf(damaged.getMessage()));
        }
    }

    /** Whatever it is called; a picture does not begin like that. */
    private static boolean isXml(InputStream in) throws IOException {
        in.mark(64);
        var first = in.readNBytes(64);
        in.reset();
        for (byte one : first) {
            if (one == '<') {
                return true;
            }
            if (one > ' ') {
                return false;
            }
        }
        return false;
    }

    private void walk(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> begin(xml.getLocalName());
                case XMLStreamConstants.END_ELEMENT -> end();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> signs += xml.getTextLength();
                default -> {}
            }
            if (held > MOST_HELD || recordAt > 0 && (tags > MOST_IN_RECORD || signs > LONGEST_RECORD)) {
                throw new Sheets.Unreadable(Sheets.Refusal.TOO_LARGE, held + " texts, a row of " + tags + " tags");
            }
        }
    }

    private void begin(String name) {
        depth++;
        tags++;
        held += HELD.contains(name) ? 1 : 0;
        if (recordAt == 0 && RECORDS.contains(name)) {
            recordAt = depth;
            tags = 0;
            signs = 0;
        }
    }

    private void end() {
        recordAt = recordAt == depth ? 0 : recordAt;
        depth--;
    }
}
