package nl.gezondewijk.sheet;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Opens files that people have: what a file is shows from what is in it, not from its name. */
public final class Sheets {
    private Sheets() {}

    /** A file that was looked at. */
    public sealed interface Opened {

        /**
         * @param sheets in the order of the file, hidden ones too; at least one that is not
         * @param remarks what its owner should know
         */
        record Readable(List<Sheet> sheets, List<Remark> remarks) implements Opened {
            public Readable {
                sheets = List.copyOf(sheets);
                remarks = List.copyOf(remarks);
            }

            public List<Sheet> visible() {
                return sheets.stream().filter(sheet -> !sheet.isHidden()).toList();
            }
        }

        /** @param detail what was found, in the file's own words; may be empty */
        record Refused(Refusal why, String detail) implements Opened {}
    }

    /** Why a file is not read; what would be right is told with it. */
    public enum Refusal {
        EMPTY,
        PASSWORD,
        MACROS,
        OLD_EXCEL,
        BINARY_EXCEL,
        PDF,
        WEB_PAGE,
        OTHER_ZIP,
        NOT_TEXT,
        TOO_LARGE,
        ALL_HIDDEN,
        DAMAGED;

        /** Key of its message; what would be right stands under {@code .good}. */
        public String key() {
            return "contribution.refusal." + name();
        }
    }

    /** What is worth knowing of a file that is read all the same. */
    public record Remark(Kind kind, String detail) {
        public enum Kind {
            HIDDEN_SHEET,
            OTHER_EXTENSION,
            NOT_UTF8
        }
    }

    /** A sheet that cannot be read on. */
    public static final class Unreadable extends RuntimeException {
        private final Refusal why;

        Unreadable(Refusal why, String detail) {
            super(detail);
            this.why = why;
        }

        public Refusal why() {
            return why;
        }
    }

    /** @param name of the file, as its owner has it */
    public static Opened open(byte[] content, String name) {
        try {
            return opened(content, name);
        } catch (Unreadable wrong) {
            return new Opened.Refused(wrong.why(), String.valueOf(wrong.getMessage()));
        }
    }

    private static Opened opened(byte[] content, String name) {
        if (isBlank(content)) {
            return new Opened.Refused(Refusal.EMPTY, "");
        }
        if (starts(content, 0xD0, 0xCF, 0x11, 0xE0)) {
            return new Opened.Refused(
                    holds(content, "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE))
                            ? Refusal.PASSWORD
                            : Refusal.OLD_EXCEL,
                    "");
        }
        if (starts(content, '%', 'P', 'D', 'F')) {
            return new Opened.Refused(Refusal.PDF, "");
        }
        if (starts(content, 'P', 'K', 3, 4)) {
            return zip(content, name);
        }
        return TextFile.open(content, name);
    }

    /** Whether a workbook keeps the lines that its pivot tables were made of; people do not see them, and hand them on. */
    static boolean hasPivotRecords(byte[] content) {
        return starts(content, 'P', 'K', 3, 4)
                && parts(content).keySet().stream()
                        .anyMatch(part -> part.startsWith("xl/pivotCache/pivotCacheRecords"));
    }

    private static Opened zip(byte[] content, String name) {
        var parts = parts(content);
        if (parts.containsKey("xl/vbaProject.bin")) {
            return new Opened.Refused(Refusal.MACROS, "");
        }
        if (parts.containsKey("xl/workbook.bin")) {
            return new Opened.Refused(Refusal.BINARY_EXCEL, "");
        }
        if (parts.containsKey("xl/workbook.xml")) {
            HeldParts.check(content, parts);
            return checked(Workbook.open(content), name, ".xlsx");
        }
        if (parts.containsKey("content.xml") && parts.containsKey("mimetype")) {
            return checked(OpenDocument.open(content), name, ".ods");
        }
        return new Opened.Refused(Refusal.OTHER_ZIP, "");
    }

    private static Opened checked(Opened.Readable opened, String name, String extension) {
        if (opened.visible().isEmpty()) {
            return new Opened.Refused(Refusal.ALL_HIDDEN, "");
        }
        var remarks = new ArrayList<>(opened.remarks());
        opened.sheets().stream()
                .filter(Sheet::isHidden)
                .forEach(sheet -> remarks.add(new Remark(Remark.Kind.HIDDEN_SHEET, sheet.name())));
        if (!name.toLowerCase(Locale.ROOT).endsWith(extension)) {
            remarks.add(new Remark(Remark.Kind.OTHER_EXTENSION, extension));
        }
        return new Opened.Readable(opened.sheets(), remarks);
    }

    private static Map<String, Long> parts(byte[] content) {
        try {
            return Packed.sizes(content);
        } catch (Unreadable known) {
            throw known;
        } catch (IOException | RuntimeException damaged) { // the library has many for a damaged archive
            throw new Unreadable(Refusal.DAMAGED, String.valueOf(damaged.getMessage()));
        }
    }

    private static boolean isBlank(byte[] content) {
        for (byte one : content) {
            if (one > ' ' || one < 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean starts(byte[] content, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (content.length <= i || (content[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean holds(byte[] content, byte[] wanted) {
        for (int from = 0; from + wanted.length <= content.length; from++) {
            int i = 0;
            while (i < wanted.length && content[from + i] == wanted[i]) {
                i++;
            }
            if (i == wanted.length) {
                return true;
            }
        }
        return false;
    }
}
