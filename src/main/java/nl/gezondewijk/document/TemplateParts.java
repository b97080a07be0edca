package nl.gezondewijk.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Collections;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.gezondewijk.document.CheckedTemplate.Refused;
import nl.gezondewijk.document.CheckedTemplate.Why;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** The parts of the file, each unpacked no further than a template may be large. */
final class TemplateParts {
    private static final int MOST_PARTS = 2000;
    private static final int MOST_UNPACKED = 100_000_000;
    private static final int MOST_TEXT = 10_000_000;
    private static final Pattern MACRO = Pattern.compile("(?i).*(vbaProject|vbaData).*|.*/activeX/.*");
    private static final Pattern OBJECT = Pattern.compile("(?i).*/embeddings/.*|.*\\.(bin|exe|ole|js|dll)");
    private static final XMLInputFactory READER = reader();

    private TemplateParts() {}

    static Optional<Refused> refusal(byte[] file) throws IOException {
        int unpacked = 0;
        boolean presentation = false;
        try (var zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(file))
                .get()) {
            var entries = Collections.list(zip.getEntries());
            if (entries.size() > MOST_PARTS) {
                return Optional.of(new Refused(Why.TOO_LARGE, ""));
            }
            for (var entry : entries) {
                try (var content = zip.getInputStream(entry)) {
                    var bytes = content.readNBytes(MOST_UNPACKED - unpacked + 1);
                    unpacked += bytes.length;
                    if (unpacked > MOST_UNPACKED) {
                        return Optional.of(new Refused(Why.TOO_LARGE, entry.getName()));
                    }
                    var refused = refusal(entry, bytes);
                    if (refused.isPresent()) {
                        return refused;
                    }
                }
                presentation |= entry.getName().equals("ppt/presentation.xml");
            }
        }
        return presentation ? Optional.empty() : Optional.of(new Refused(Why.NO_PRESENTATION, ""));
    }

    private static Optional<Refused> refusal(ZipArchiveEntry entry, byte[] content) {
        var name = entry.getName();
        if (MACRO.matcher(name).matches()) {
            return Optional.of(new Refused(Why.MACROS, name));
        }
        if (OBJECT.matcher(name).matches()) {
            return Optional.of(new Refused(Why.OBJECTS, name));
        }
        if (!name.endsWith(".xml") && !name.endsWith(".rels")) {
            return Optional.empty();
        }
        if (content.length > MOST_TEXT) {
            return Optional.of(new Refused(Why.TOO_LARGE, name));
        }
        return read(name, content);
    }

    /** As a reader of XML sees it: what is in other letters, or written another way, says the same. */
    private static Optional<Refused> read(String name, byte[] content) {
        try {
            var xml = READER.createXMLStreamReader(new ByteArrayInputStream(content));
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.DTD) {
                    return Optional.of(new Refused(Why.NO_PRESENTATION, name));
                }
                if (event == XMLStreamConstants.START_ELEMENT) {
                    var refused = refusal(name, xml);
                    if (refused.isPresent()) {
                        return refused;
                    }
                }
            }
            return Optional.empty();
        } catch (XMLStreamException damaged) {
            return Optional.of(new Refused(Why.NO_PRESENTATION, name));
        }
    }

    private static Optional<Refused> refusal(String name, XMLStreamReader element) {
        if (name.equals("[Content_Types].xml")
                && attribute(element, "ContentType").contains("macroEnabled")) {
            return Optional.of(new Refused(Why.MACROS, name));
        }
        // A link that a reader may follow is one thing; a picture or a sheet that opening the file would fetch another.
        return name.endsWith(".rels")
                        && attribute(element, "TargetMode").equals("External")
                        && !attribute(element, "Type").endsWith("/hyperlink")
                ? Optional.of(new Refused(Why.LINKS_OUTSIDE, name))
                : Optional.empty();
    }

    private static String attribute(XMLStreamReader element, String name) {
        for (int i = 0; i < element.getAttributeCount(); i++) {
            if (element.getAttributeLocalName(i).equals(name)) {
                return element.getAttributeValue(i).strip();
            }
        }
        return "";
    }

    private static XMLInputFactory reader() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }
}
