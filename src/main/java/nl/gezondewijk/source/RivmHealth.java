package nl.gezondewijk.source;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.gezondewijk.indicator.Figure.Reason;
import org.springframework.stereotype.Component;

/** StatLine's downloads of RIVM's <i>Gezondheid per wijk en buurt</i>, typed and untyped. */
@Component
class RivmHealth implements Format {
    private static final String SOURCE = "rivm-health";
    private static final int PAGE = 10_000;
    private static final Pattern TABLE = Pattern.compile("\\d{5}NED");

    private final Drafts drafts;
    private final Mappings mappings;

    RivmHealth(Drafts drafts, Mappings mappings) {
        this.drafts = drafts;
        this.mappings = mappings;
    }

    @Override
    public String key() {
        return SOURCE;
    }

    @Override
    public Runnable read(Path file, String name, Intake intake) {
        var cells = new Cells(Reason.NOT_MEASURED, Reason.WITHHELD);
        try (var opened = Opened.of(file);
                var lines = new CsvLines(new EitherText(opened.content()))) {
            var columns = lines.header().stream().map(Column::of).toList();
            var mapping = mappings.get(SOURCE);
            var dataset = TABLE.matcher(name).results().findFirst().map(found -> found.group());
            var title =
                    mapping.title().nl() + dataset.map(id -> " (" + id + ")").orElse("");
            var table =
                    new Table(dataset.orElse(SOURCE), title, Fingerprint.of(file), 0, Optional.empty(), columns, name);
            var drafted = drafts.anew(table, mapping, Map.of(), cells, intake);
            while (!drafted.next().isEmpty()) {
                drafted.page(page -> page(lines, page, drafted.staged(), opened, intake));
            }
            if (cells.mixed()) {
                intake.findings().add(Rule.MIXED_DECIMALS, "");
            }
            return drafted.finish(Map.of(), false, cells.keptApart());
        }
    }

    /** A piece of a file stands for a page, so that progress shows and findings are kept. */
    private static String page(CsvLines lines, Drafted.Page page, long before, Opened file, Intake intake) {
        for (int i = 1; i <= PAGE; i++) {
            var cells = lines.read();
            if (cells == null) {
                return "";
            }
            page.take(lines.place(), cells);
            intake.progress(before + i, file.share());
        }
        return "more";
    }
}
