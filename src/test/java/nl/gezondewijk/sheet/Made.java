package nl.gezondewijk.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;

/** Files as people have them, made for a test. */
public final class Made {
    private Made() {}

    public static byte[] text(String content) {
        return content.getBytes(StandardCharsets.UTF_8);
    }

    public static byte[] text(String content, String charset) {
        return content.getBytes(Charset.forName(charset));
    }

    /** An Excel workbook. */
    public static byte[] xlsx(Consumer<Workbook> fill) {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "Proef", "1.0")) {
            fill.accept(book);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    public static byte[] zip(Map<String, String> parts) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Parts of blanks, each of so many. */
    static byte[] blanks(Map<String, Long> parts) {
        var bytes = new ByteArrayOutputStream();
        var some = new byte[1_000_000];
        java.util.Arrays.fill(some, (byte) ' ');
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                for (long left = part.getValue(); left > 0; left -= some.length) {
                    zip.write(some, 0, (int) Math.min(left, some.length));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** An OpenDocument spreadsheet with these tables. */
    public static byte[] ods(String styles, String tables) {
        return zip(Map.of("mimetype", "application/vnd.oasis.opendocument.spreadsheet", "content.xml", """
                <?xml version="1.0" encoding="UTF-8"?>
                <office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
                  xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
                  xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:automatic-styles>%s</office:automatic-styles>
                <office:body><office:spreadsheet>%s</office:spreadsheet></office:body></office:document-content>
                """.formatted(
                styles, tables).strip()));
    }

    public static Sheets.Opened.Readable opened(byte[] content, String name) {
        return switch (Sheets.open(content, name)) {
            case Sheets.Opened.Readable readable -> readable;
            case Sheets.Opened.Refused refused -> throw new AssertionError(refused);
        };
    }

    public static Sheet sheet(byte[] content, String name) {
        return opened(content, name).visible().getFirst();
    }

    public static List<List<String>> texts(Sheet sheet) {
        var all = new ArrayList<List<String>>();
        try (var rows = sheet.rows()) {
            for (var row = rows.next(); row != null; row = rows.next()) {
                all.add(row.cells().stream().map(Cell::text).toList());
            }
        }
        return all;
    }
}
