package nl.gezondewijk.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Optional;
import java.util.regex.Pattern;
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
    private static final Pattern OUTSIDE =
            Pattern.compile("<Relationship\\b(?=[^>]*TargetMode\\s*=\\s*[\"']External)[^>]*>");

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
        var text = new String(content, StandardCharsets.UTF_8);
        if (name.equals("[Content_Types].xml") && text.contains("macroEnabled")) {
            return Optional.of(new Refused(Why.MACROS, name));
        }
        if (text.contains("<!DOCTYPE")) {
            return Optional.of(new Refused(Why.NO_PRESENTATION, name));
        }
        return name.endsWith(".rels") ? outside(name, text) : Optional.empty();
    }

    /** A link that a reader may follow is one thing; a picture or a sheet that opening the file would fetch another. */
    private static Optional<Refused> outside(String name, String relations) {
        return OUTSIDE.matcher(relations)
                .results()
                .map(found -> found.group())
                .filter(relation -> !relation.contains("/hyperlink\"") && !relation.contains("/hyperlink'"))
                .findFirst()
                .map(relation -> new Refused(Why.LINKS_OUTSIDE, name));
    }
}
