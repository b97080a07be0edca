package nl.gezondewijk.source;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.gezondewijk.area.Postcodes;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * CBS's <i>Buurt, wijk en gemeente voor postcode huisnummer</i>: a line for each of the eight million addresses of the country.
 *
 * <p>The buurt stands in it as a number of which leading zeros may have gone, {@code 3630000}, or with letters, {@code 0363AF08}.
 */
@Component
class PostcodeList implements Format {
    private static final Pattern HEADING = Pattern.compile("(?i)buurt(?:code)?_?((?:19|20)\\d{2})?");
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d{2}");
    private static final int EARLIEST = 2000;

    private final Postcodes postcodes;

    PostcodeList(Postcodes postcodes) {
        this.postcodes = postcodes;
    }

    @Override
    public String key() {
        return "postcodes";
    }

    @Override
    public Runnable read(Path file, String name, Intake intake) {
        var tally = new AddressTally();
        try (var opened = Opened.of(file);
                var lines = new CsvLines(new EitherText(opened.content()))) {
            var header = lines.header();
            int postcode = column(header, PostcodeList::isPostcode, "PC6");
            int buurt = column(header, one -> HEADING.matcher(one).matches(), "Buurt");
            int year = year(header.get(buurt), name)
                    .orElseThrow(() -> new Refused(new Finding("1", header.get(buurt), name, Rule.OTHER_YEAR)));
            long count = 0;
            for (var line = lines.read(); line != null; line = lines.read()) {
                address(line[postcode], line[buurt], lines, header, postcode, buurt, tally, intake.findings());
                intake.progress(++count, opened.share());
            }
            if (tally.size() == 0) {
                intake.findings().add(Rule.EMPTY, name);
            }
            return () -> postcodes.replace(year, tally.all());
        }
    }

    private static void address(
            @Nullable String postcode,
            @Nullable String buurt,
            CsvLines lines,
            List<String> header,
            int postcodeColumn,
            int buurtColumn,
            AddressTally tally,
            Findings findings) {
        var six = six(postcode);
        var code = code(buurt);
        if (six == null) {
            findings.add(lines.place(), header.get(postcodeColumn), String.valueOf(postcode), Rule.UNKNOWN_CODE);
        } else if (code == null) {
            findings.add(lines.place(), header.get(buurtColumn), String.valueOf(buurt), Rule.UNKNOWN_CODE);
        } else {
            tally.add(six, code);
        }
    }

    private static int column(List<String> header, java.util.function.Predicate<String> is, String wanted) {
        int found = -1;
        for (int i = 0; i < header.size(); i++) {
            if (is.test(header.get(i))) {
                if (found >= 0) {
                    throw new Refused(new Finding("1", header.get(i), "", Rule.DOUBLED_COLUMN));
                }
                found = i;
            }
        }
        if (found < 0) {
            throw new Refused(new Finding("1", wanted, String.join(" ", header), Rule.MISSING_COLUMN));
        }
        return found;
    }

    private static boolean isPostcode(String heading) {
        var plain = heading.toLowerCase(Locale.ROOT);
        return plain.startsWith("pc6") || plain.startsWith("postcode");
    }

    private static Optional<Integer> year(String heading, String name) {
        var own = HEADING.matcher(heading);
        var told = own.matches() ? Optional.ofNullable(own.group(1)) : Optional.<String>empty();
        return told.or(() -> YEAR.matcher(name)
                        .results()
                        .map(java.util.regex.MatchResult::group)
                        .findFirst())
                .map(Integer::valueOf)
                .filter(year -> year >= EARLIEST);
    }

    /** The postcode at the front, without a space and in capitals; a house number may follow it. */
    private static @Nullable String six(@Nullable String cell) {
        if (cell == null) {
            return null;
        }
        var six = new char[6];
        int size = 0;
        for (int i = 0; i < cell.length() && size < 6; i++) {
            char c = cell.charAt(i);
            if (c == ' ') {
                continue;
            }
            boolean fits = size < 4 ? c >= '0' && c <= '9' : (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
            if (!fits) {
                return null;
            }
            six[size++] = c >= 'a' ? (char) (c - 'a' + 'A') : c;
        }
        return size == 6 && six[0] != '0' ? new String(six) : null;
    }

    /** BU and eight digits or letters; zeros that a spreadsheet took away come back. */
    private static @Nullable String code(@Nullable String cell) {
        if (cell == null) {
            return null;
        }
        var code = cell.strip();
        code = code.startsWith("BU") ? code.substring(2) : code;
        if (code.length() < 5 || code.length() > 8) {
            return null;
        }
        for (int i = 0; i < code.length(); i++) {
            char c = code.charAt(i);
            boolean inGemeente = i < code.length() - 4;
            if (!(c >= '0' && c <= '9') && (inGemeente || c < 'A' || c > 'Z')) {
                return null;
            }
        }
        return "BU" + "0".repeat(8 - code.length()) + code;
    }
}
