package nl.gezondewijk.network;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import nl.gezondewijk.sheet.Sheets;

/** Reads a list of people and organisations: a sheet (CSV, XLSX, ODS) or cards (vCard), by what is in it. */
final class ReadList {
    private ReadList() {}

    static Batch.Read of(byte[] content, String name) {
        if (content.length > Batch.MOST_BYTES) {
            return new Batch.Read.Refused("network.batch.wrong.large");
        }
        var read = isCards(content) ? Cards.read(content) : sheet(content, name);
        return read instanceof Batch.Read.Rows(var rows, var problems) ? checked(rows, problems) : read;
    }

    private static boolean isCards(byte[] content) {
        var head = new String(content, 0, Math.min(content.length, 64), StandardCharsets.ISO_8859_1);
        return head.toUpperCase(java.util.Locale.ROOT).contains("BEGIN:VCARD");
    }

    private static Batch.Read sheet(byte[] content, String name) {
        return switch (Sheets.open(content, name)) {
            case Sheets.Opened.Refused(var why, var detail) -> new Batch.Read.Refused(why.key());
            case Sheets.Opened.Readable file -> {
                try {
                    yield PeopleSheet.read(file.visible().getFirst());
                } catch (Sheets.Unreadable broken) {
                    yield new Batch.Read.Refused(broken.why().key());
                }
            }
        };
    }

    private static Batch.Read checked(List<Incoming> rows, List<Batch.Problem> before) {
        if (rows.isEmpty()) {
            return new Batch.Read.Refused("network.batch.wrong.nothing");
        }
        if (rows.size() > Batch.MOST_ROWS) {
            return new Batch.Read.Refused("network.batch.wrong.many");
        }
        var problems = new ArrayList<>(before);
        return new Batch.Read.Rows(
                rows.stream().map(row -> checked(row, problems)).toList(), problems);
    }

    /** Without what is no address and no number; that is said, so that its owner can type it anew. */
    private static Incoming checked(Incoming row, List<Batch.Problem> problems) {
        var website = Fields.website(row.website()).orElse("");
        said(!row.website().isEmpty() && website.isEmpty(), row, row.website(), "network.wrong.website", problems);
        boolean mail = row.email().isEmpty() || Fields.isEmail(row.email());
        said(!mail, row, row.email(), "network.wrong.email", problems);
        boolean phone = row.phone().isEmpty() || Fields.isPhone(row.phone());
        said(!phone, row, row.phone(), "network.wrong.phone", problems);
        return new Incoming(
                row.line(),
                fitting(row.organisation(), row, problems),
                row.domains(),
                website,
                fitting(row.address(), row, problems),
                fitting(row.place(), row, problems),
                fitting(row.name(), row, problems),
                fitting(row.function(), row, problems),
                mail ? row.email() : "",
                phone ? row.phone() : "");
    }

    private static String fitting(String text, Incoming row, List<Batch.Problem> problems) {
        if (text.length() <= Contact.LONGEST) {
            return text;
        }
        problems.add(new Batch.Problem(row.line(), text.substring(0, 60) + "…", "network.batch.wrong.long"));
        return text.substring(0, Contact.LONGEST);
    }

    private static void said(boolean wrong, Incoming row, String value, String rule, List<Batch.Problem> problems) {
        if (wrong) {
            problems.add(new Batch.Problem(row.line(), value.substring(0, Math.min(60, value.length())), rule));
        }
    }
}
