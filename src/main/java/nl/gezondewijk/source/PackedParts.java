package nl.gezondewijk.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Unpacks a workbook once before anybody reads it, to see that it stays in proportion and makes no XML grow by itself. */
final class PackedParts {
    private static final long LARGEST = 1L << 30;

    /** A reader may keep a part in memory as a whole, and no name tells which; the sheet of the whole country has 5 MB. */
    private static final long LARGEST_PART = 64L << 20;

    private static final int MOST = 1_000;
    private static final int START = 4_096;

    private PackedParts() {}

    static void check(Path file) {
        try (var zip = new ZipFile(file.toFile())) {
            if (zip.size() > MOST) {
                throw new Refused(Rule.TOO_LARGE, zip.size() + " parts");
            }
            long rest = LARGEST;
            var parts = zip.entries();
            while (parts.hasMoreElements()) {
                rest -= check(zip, parts.nextElement(), rest);
            }
        } catch (IOException damaged) {
            throw new Refused(Rule.DAMAGED, String.valueOf(damaged.getMessage()));
        }
    }

    private static long check(ZipFile zip, ZipEntry part, long most) throws IOException {
        long packed = Math.max(1, part.getCompressedSize());
        try (InputStream in = new Limited(zip.getInputStream(part), Math.min(most, LARGEST_PART), () -> packed)) {
            var start = in.readNBytes(START);
            if (new String(start, StandardCharsets.ISO_8859_1).contains("<!DOCTYPE")) {
                throw new Refused(new Finding(part.getName(), "", "DOCTYPE", Rule.DAMAGED));
            }
            long size = start.length;
            var buffer = new byte[1 << 16];
            for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                size += count;
            }
            return size;
        }
    }
}
