package nl.gezondewijk.source;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * A file that someone handed in, plain or packed with gzip or zip; what it is shows from its first bytes, not from its name.
 *
 * <p>Of a zip the largest file is taken. A packed file that is damaged or cut off fails when its end is read.
 */
final class Opened implements AutoCloseable {
    private final long size;
    private final Counted raw;
    private final InputStream content;
    private final AutoCloseable rest;

    private Opened(long size, Counted raw, InputStream content, AutoCloseable rest) {
        this.size = size;
        this.raw = raw;
        this.content = content;
        this.rest = rest;
    }

    static Opened of(Path file) {
        try {
            return open(file);
        } catch (IOException e) {
            throw new Refused(new Finding("", "", String.valueOf(e.getMessage()), Rule.DAMAGED));
        }
    }

    private static Opened open(Path file) throws IOException {
        var magic = new byte[4];
        try (var in = Files.newInputStream(file)) {
            in.readNBytes(magic, 0, 4);
        }
        if (magic[0] == 'P' && magic[1] == 'K') {
            return zip(file);
        }
        var raw = new Counted(Files.newInputStream(file));
        boolean packed = magic[0] == 0x1f && magic[1] == (byte) 0x8b;
        var content = packed ? new GZIPInputStream(new BufferedInputStream(raw), 1 << 16) : raw;
        return new Opened(Files.size(file), raw, new Limited(content, Limited.MOST, raw::count), raw);
    }

    private static Opened zip(Path file) throws IOException {
        var zip = new ZipFile(file.toFile());
        try {
            var entry = zip.stream()
                    .filter(one -> !one.isDirectory())
                    .max(Comparator.comparingLong(ZipEntry::getSize))
                    .orElseThrow(() -> new Refused(Rule.EMPTY, ""));
            var raw = new Counted(zip.getInputStream(entry));
            long packed = Math.max(1, entry.getCompressedSize());
            var checked = new Whole(raw, entry);
            return new Opened(entry.getSize(), raw, new Limited(checked, Limited.MOST, () -> packed), zip);
        } catch (IOException | RuntimeException e) {
            zip.close();
            throw e;
        }
    }

    InputStream content() {
        return content;
    }

    /** How much of the file has been read, from 0 to 1. */
    double share() {
        return size <= 0 ? 0 : Math.min(1, (double) raw.count() / size);
    }

    @Override
    public void close() {
        try {
            rest.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class Counted extends FilterInputStream {
        private volatile long count;

        Counted(InputStream in) {
            super(in);
        }

        long count() {
            return count;
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            count += one < 0 ? 0 : 1;
            return one;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int more = super.read(into, from, length);
            count += Math.max(0, more);
            return more;
        }
    }

    /** Compares the checksum at the end, which the JDK does for gzip but not here. */
    private static final class Whole extends FilterInputStream {
        private final ZipEntry entry;
        private final CheckedInputStream checked;

        Whole(InputStream in, ZipEntry entry) {
            this(new CheckedInputStream(in, new CRC32()), entry);
        }

        private Whole(CheckedInputStream checked, ZipEntry entry) {
            super(checked);
            this.checked = checked;
            this.entry = entry;
        }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int count = super.read(into, from, length);
            if (count < 0 && checked.getChecksum().getValue() != entry.getCrc()) {
                throw new ZipException("the checksum is not that of what was packed");
            }
            return count;
        }
    }
}
