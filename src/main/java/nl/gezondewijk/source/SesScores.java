package nl.gezondewijk.source;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.gezondewijk.indicator.Figure.Reason;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * StatLine's CSV of CBS's <i>Sociaal-economische status; scores per wijk en buurt</i>.
 *
 * <p>Its columns are called by their whole path and unit, "SES-WOA/Totaalscore/Gemiddelde score (Getal)"; names of areas stand
 * beside their codes. A lone point is a figure that is not known, not reliable or secret: CBS does not say which.
 */
@Component
class SesScores implements Format {
    private static final String SOURCE = "cbs-ses-woa";
    private static final String CODE = "Regiocode";
    private static final String NAME = "Wijken en buurten";
    private static final int PAGE = 10_000;

    private final Drafts drafts;
    private final Mappings mappings;

    SesScores(Drafts drafts, Mappings mappings) {
        this.drafts = drafts;
        this.mappings = mappings;
    }

    @Override
    public String key() {
        return SOURCE;
    }

    @Override
    public Runnable read(Path file, String name, Intake intake) {
        var names = names(file);
        var cells = new Cells(Reason.MISSING, Reason.MISSING);
        var mapping = mappings.get(SOURCE);
        try (var opened = Opened.of(file);
                var lines = new CsvLines(new EitherText(opened.content()))) {
            var table = new Table(
                    SOURCE,
                    mapping.title().nl(),
                    Fingerprint.of(file),
                    0,
                    Optional.empty(),
                    lines.header().stream().map(SesScores::column).toList(),
                    name);
            var drafted = drafts.anew(table, mapping, names, cells, intake);
            while (!drafted.next().isEmpty()) {
                drafted.page(page -> page(lines, page, drafted.staged(), opened, intake));
            }
            if (cells.mixed()) {
                intake.findings().add(Rule.MIXED_DECIMALS, "");
            }
            return drafted.finish(Map.of(), false, true);
        }
    }

    /** Names of the areas by code, which stand in the file itself; it is read once for them alone. */
    private static Map<String, String> names(Path file) {
        var names = new HashMap<String, String>();
        try (var opened = Opened.of(file);
                var lines = new CsvLines(new EitherText(opened.content()))) {
            var header = lines.header();
            int code = at(header, CODE);
            int name = at(header, NAME);
            for (var cells = lines.read(); cells != null && code >= 0 && name >= 0; cells = lines.read()) {
                names.put(
                        String.valueOf(cells[code]).strip(),
                        String.valueOf(cells[name]).strip());
            }
        }
        return names;
    }

    private static int at(List<String> header, String begin) {
        for (int i = 0; i < header.size(); i++) {
            if (header.get(i).startsWith(begin)) {
                return i;
            }
        }
        return -1;
    }

    /** "SES-WOA/Totaalscore/Gemiddelde score (Getal)" is GemiddeldeScore under Totaalscore under SES-WOA. */
    private static Column column(String title) {
        if (title.startsWith(CODE)) {
            return Column.of("WijkenEnBuurten");
        }
        if (title.equals(NAME)) {
            return Column.of("Gemeentenaam");
        }
        var path = Arrays.asList(title.replaceFirst("\\s*\\([^)]*\\)$", "").split("/"));
        var parents = new ArrayList<>(path.subList(0, path.size() - 1).reversed());
        // several columns have one name, and a table tells them apart by a number at the end
        var key = Mapping.nameOf(path.getLast()) + (parents.isEmpty() ? "" : "_" + (title.hashCode() & 0xFFFF));
        return new Column(key, parents);
    }

    /** A piece of a file stands for a page, so that progress shows and findings are kept. */
    private static String page(CsvLines lines, Drafted.Page page, long before, Opened file, Intake intake) {
        for (int i = 1; i <= PAGE; i++) {
            @Nullable String[] cells = lines.read();
            if (cells == null) {
                return "";
            }
            page.take(lines.place(), cells);
            intake.progress(before + i, file.share());
        }
        return "more";
    }
}
