package nl.gezondewijk.sheet;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** Parts of a packed file, read with a limit: an archive can be made to unpack for ever. */
final class Packed {
    private static final long SMALL = 64L << 20;
    private static final long MOST = 1L << 30;
    private static final int RATIO = 100;
    private static final int MOST_PARTS = 2_000;

    /** Between two tags, and in one: whoever reads XML holds that in memory. */
    private static final long LONGEST = 16L << 20;

    private Packed() {}

    /** All parts with how large each is, unpacked once to see that all of them end: what a part is does not show from its name. */
    static Map<String, Long> sizes(byte[] content) throws IOException {
        var sizes = new HashMap<String, Long>();
        long unpacked = 0;
        try (var zip = open(content)) {
            var parts = zip.getEntries();
            while (parts.hasMoreElements()) {
                var part = parts.nextElement();
                try (var in = new Limited(zip.getInputStream(part), content.length, unpacked)) {
                    long size = in.transferTo(OutputStream.nullOutputStream());
                    unpacked += size;
                    if (sizes.put(part.getName(), size) != null) {
                        throw new Sheets.Unreadable(Sheets.Refusal.DAMAGED, part.getName());
                    }
                }
                if (sizes.size() > MOST_PARTS) {
                    throw new Sheets.Unreadable(Sheets.Refusal.TOO_LARGE, sizes.size() + " parts");
                }
            }
        }
        return sizes;
    }

    /** The part of that name, to be closed by who reads it. */
    static Optional<InputStream> part(byte[] content, String name) throws IOException {
        var zip = open(content);
        var part = zip.getEntry(name);
        if (part == null) {
            zip.close();
            return Optional.empty();
        }
        return Optional.of(new Limited(zip.getInputStream(part), content.length, 0));
    }

    private static ZipFile open(byte[] content) throws IOException {
        return ZipFile.builder().setByteArray(content).get();
    }

    /** Reads no entity and no document type: XML that grows by itself, or reads other files. */
    static XMLInputFactory xml() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(
                XMLInputFactory.IS_COALESCING, false); // a text comes in pieces, so that its reader can stop
        return factory;
    }

    private static final class Limited extends FilterInputStream {
        private final long packed;
        private long read;
        private long sinceTag;

        /** @param before how much of the same file was unpacked already */
        Limited(InputStream in, long packed, long before) {
            super(in);
            this.packed = packed;
            this.read = before;
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            if (one >= 0) {
                count(1);
                measure(one);
            }
            return one;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int count = super.read(into, from, length);
            count(Math.max(0, count));
            for (int i = 0; i < count; i++) {
                measure(into[from + i]);
            }
            return count;
        }

        /** A picture has that sign by chance, and soon enough. */
        private void measure(int sign) {
            sinceTag = sign == '<' ? 0 : sinceTag + 1;
            if (sinceTag > LONGEST) {
                throw new Sheets.Unreadable(Sheets.Refusal.TOO_LARGE, sinceTag + " bytes without a tag");
            }
        }

        private void count(int more) {
            read += more;
            if (read > MOST || read > SMALL && read / RATIO > packed) {
                throw new Sheets.Unreadable(Sheets.Refusal.TOO_LARGE, read + " bytes");
            }
        }
    }
}
