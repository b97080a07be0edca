package nl.gezondewijk.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** A zip in which nothing tells when it was packed, so that the same content is the same file. */
public final class FixedZip implements AutoCloseable {
    /** The first moment that a zip can tell. */
    private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final ZipOutputStream zip;

    public FixedZip(OutputStream out) {
        zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    }

    /** What is packed already, as a picture or a presentation, gains nothing from being packed again; it costs little either. */
    public void add(String name, InputStream content) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(ALWAYS);
        zip.putNextEntry(entry);
        content.transferTo(zip);
        zip.closeEntry();
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** An office document as its maker packed it, packed again: made at this moment, and no other trace of the clock. */
    static byte[] again(byte[] document, Instant made) {
        var out = new ByteArrayOutputStream(document.length);
        try (var from = ZipFile.builder()
                        .setSeekableByteChannel(new SeekableInMemoryByteChannel(document))
                        .get();
                var to = new FixedZip(out)) {
            for (var entry : Collections.list(from.getEntries())) {
                var content = from.getInputStream(entry).readAllBytes();
                to.add(
                        entry.getName(),
                        new ByteArrayInputStream(
                                entry.getName().equals("docProps/core.xml") ? dated(content, made) : content));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static byte[] dated(byte[] properties, Instant made) {
        return new String(properties, StandardCharsets.UTF_8)
                .replaceAll("(<dcterms:(?:created|modified)[^>]*>)[^<]*", "$1" + made.truncatedTo(ChronoUnit.SECONDS))
                .getBytes(StandardCharsets.UTF_8);
    }
}
