package nl.gezondewijk.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.gezondewijk.area.Area;
import nl.gezondewijk.area.PostcodeLinks;
import nl.gezondewijk.area.PostcodeLinks.Basis;
import nl.gezondewijk.area.PostcodeLinks.Shared;
import nl.gezondewijk.sheet.Row;
import nl.gezondewijk.sheet.Sheets;
import org.springframework.stereotype.Component;

/**
 * A table, in a sheet of any kind, of how many inhabitants or addresses a postcode has in common with a buurt, wijk or gemeente.
 *
 * <p>It has a column for the postcode (four digits, or six signs that are added up), one for the code of the area, and one for the number,
 * whose name says inhabitants or addresses. The year stands in a heading or in the name of the file.
 */
@Component
class LinkTable implements Format {
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)20\\d{2}(?!\\d)");
    private static final Pattern POSTCODE = Pattern.compile("(?:PC)?([1-9]\\d{3}) ?(?:[A-Z]{2})?");

    private final PostcodeLinks links;

    LinkTable(PostcodeLinks links) {
        this.links = links;
    }

    @Override
    public String key() {
        return "links";
    }

    private record Heading(int postcode, int area, int number, Basis basis, String words) {}

    @Override
    public Runnable read(Path file, String name, Intake intake) {
        var shared = new ArrayList<Shared>();
        var heading = Optional.<Heading>empty();
        try (var rows = sheet(file, name).rows()) {
            long count = 0;
            for (var row = rows.next(); row != null; row = rows.next()) {
                if (heading.isEmpty()) {
                    heading = Optional.of(heading(row));
                } else {
                    read(row, heading.get(), shared, intake.findings());
                }
                intake.progress(++count, 0.5);
            }
        } catch (Sheets.Unreadable brokenOff) {
            throw new Refused(Rule.DAMAGED, String.valueOf(brokenOff.getMessage()));
        }
        if (shared.isEmpty()) {
            throw new Refused(Rule.EMPTY, name);
        }
        var words = heading.orElseThrow();
        var table = new PostcodeLinks.Table(
                year(words.words() + " " + name), words.basis(), kind(shared, intake.findings()));
        return () -> links.replace(table, shared);
    }

    private static nl.gezondewijk.sheet.Sheet sheet(Path file, String name) {
        try {
            return switch (Sheets.open(Files.readAllBytes(file), name)) {
                case Sheets.Opened.Readable readable -> readable.visible().getFirst();
                case Sheets.Opened.Refused refused ->
                    throw new Refused(
                            refused.why() == Sheets.Refusal.EMPTY ? Rule.EMPTY : Rule.NOT_THE_TABLE,
                            refused.why().name());
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Heading heading(Row row) {
        var names = row.cells().stream()
                .map(cell -> cell.text().toLowerCase(Locale.ROOT))
                .toList();
        int postcode = column(names, "(?:postcode|pc[46]?).*", "postcode");
        int area = column(names, "(?:gebied|buurt|wijk|gemeente|gwb).*", "gebied");
        int number = column(names, "(?:inwoners|personen|mensen|adressen|woningen|aantal).*", "inwoners / adressen");
        var basis = names.get(number).matches("(?:adressen|woningen).*") ? Basis.ADDRESSES : Basis.PEOPLE;
        return new Heading(postcode, area, number, basis, String.join(" ", names));
    }

    private static int column(List<String> names, String pattern, String wanted) {
        for (int i = 0; i < names.size(); i++) {
            if (names.get(i).matches(pattern)) {
                return i;
            }
        }
        throw new Refused(new Finding("1", wanted, String.join(" ", names), Rule.MISSING_COLUMN));
    }

    private static void read(Row row, Heading heading, List<Shared> shared, Findings findings) {
        var place = String.valueOf(row.number());
        var postcode = POSTCODE.matcher(row.cell(heading.postcode()).text().toUpperCase(Locale.ROOT));
        var area = row.cell(heading.area()).text().strip();
        var number = row.cell(heading.number()).text().replace(',', '.');
        if (!postcode.matches()) {
            findings.add(place, "postcode", row.cell(heading.postcode()).text(), Rule.UNKNOWN_CODE);
        } else if (!area.matches("(?:BU\\w{8}|WK\\w{6}|GM\\d{4})")) {
            findings.add(place, "gebied", area, Rule.UNKNOWN_CODE);
        } else if (!number.matches("\\d{1,9}(?:\\.\\d{1,9})?")) {
            findings.add(place, "aantal", number, Rule.NOT_A_NUMBER);
        } else if (Double.parseDouble(number) > 0) { // nothing in common is no link
            shared.add(new Shared("PC" + postcode.group(1), area, Double.parseDouble(number)));
        }
    }

    /** All of one sort, for else the same people would be linked twice. */
    private static Area.Kind kind(List<Shared> shared, Findings findings) {
        var kinds = shared.stream()
                .map(one -> Area.Kind.of(one.area()).orElseThrow())
                .distinct()
                .toList();
        if (kinds.size() > 1) {
            findings.add("", "gebied", kinds.toString(), Rule.UNEVEN_AREAS);
        }
        return kinds.getFirst();
    }

    private static int year(String words) {
        return YEAR.matcher(words)
                .results()
                .map(MatchResult::group)
                .map(Integer::valueOf)
                .findFirst()
                .orElseThrow(() -> new Refused(Rule.OTHER_YEAR, words));
    }
}
