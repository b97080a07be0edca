package nl.gezondewijk.source;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.gezondewijk.indicator.Figure.Reason;
import nl.gezondewijk.indicator.Period;
import org.springframework.stereotype.Component;

/** Tables of CBS, RIVM and others in OData version 3: ten thousand rows a page, every cell of a row beside the others. */
@Component
class CbsV3 {
    private final Drafts drafts;
    private final Mappings mappings;
    private final RegionTable regions;

    CbsV3(Drafts drafts, Mappings mappings, RegionTable regions) {
        this.drafts = drafts;
        this.mappings = mappings;
        this.regions = regions;
    }

    Runnable read(Request.Table request, Intake intake, Pace pace) {
        var root = Publishers.root(request);
        try (var site = new Site(root, pace)) {
            return new Visit(site, root, request, intake).read();
        }
    }

    private final class Visit {
        private final Site site;
        private final URI root;
        private final Request.Table request;
        private final Intake intake;

        Visit(Site site, URI root, Request.Table request, Intake intake) {
            this.site = site;
            this.root = root;
            this.request = request;
            this.intake = intake;
        }

        Runnable read() {
            var properties = properties();
            var table = table(properties);
            if (RegionTable.is(table.title())) {
                return regions.read(properties, list("TypedDataSet"), table.areaYear(), intake);
            }
            var mapping = mappings.findByTitle(table.title())
                    .orElseThrow(() -> new Refused(Rule.NOT_THE_TABLE, table.title()));
            var names = names();
            long total = total(properties, names.size());
            // Only the untyped rows of a table with age groups tell "not measured" and "kept back" apart.
            boolean untyped = mapping.rows().ages().isPresent();
            var cells = untyped
                    ? new Cells(Reason.NOT_MEASURED, Reason.WITHHELD)
                    : new Cells(Reason.MISSING, Reason.MISSING);
            var first = entity(untyped ? "UntypedDataSet" : "TypedDataSet", "WijkenEnBuurten");
            var drafted = drafts.open(table, mapping, first.toString(), names, cells, intake);
            var line = new Line(table.columns());
            var seen = new HashSet<String>();
            while (!drafted.next().isEmpty()) {
                if (!seen.add(drafted.next())) {
                    throw new Refused(new Finding(drafted.next(), "", "", Rule.PAGE_ORDER));
                }
                var address = URI.create(drafted.next());
                site.read(address, answer -> {
                    drafted.page(page -> page(answer, line, page, drafted.staged(), total));
                    return "";
                });
                line.keep();
            }
            return drafted.finish(names, !request.gemeenten().isEmpty(), true);
        }

        private String page(java.io.InputStream answer, Line line, Drafted.Page page, long before, long total) {
            var read = new long[] {before};
            line.begin();
            return Answer.read(answer, parser -> {
                        var cells = line.read(parser);
                        page.take(line.key(), cells);
                        intake.progress(++read[0], total == 0 ? 0 : (double) read[0] / total);
                    })
                    .orElse("");
        }

        private List<Map<String, String>> properties() {
            return list("DataProperties");
        }

        private Table table(List<Map<String, String>> properties) {
            var about = list("TableInfos").stream()
                    .findFirst()
                    .orElseThrow(() -> new Refused(Rule.NOT_THE_TABLE, request.table()));
            var identifier = about.getOrDefault("Identifier", "");
            var title = about.getOrDefault("Title", "");
            if (!identifier.equalsIgnoreCase(request.table())) {
                throw new Refused(Rule.NOT_THE_TABLE, identifier + " " + title);
            }
            int year = year(about, properties, title);
            boolean periods = properties.stream().anyMatch(one -> "Perioden".equals(one.get("Key")));
            return new Table(
                    request.table(),
                    title.strip(),
                    about.getOrDefault("Modified", about.getOrDefault("Updated", "")),
                    year,
                    periods ? Optional.empty() : Optional.of(Period.year(year)),
                    columns(properties),
                    root.toString());
        }

        /** Title, period and map each name a year; where they do not agree, one of them is not of this table. */
        private int year(Map<String, String> about, List<Map<String, String>> properties, String title) {
            var map = properties.stream()
                    .map(one -> one.get("MapYear"))
                    .filter(java.util.Objects::nonNull)
                    .map(Integer::valueOf)
                    .findFirst();
            var named = Table.yearIn(title);
            boolean one = properties.stream().noneMatch(property -> "Perioden".equals(property.get("Key")));
            var period = one ? Table.yearIn(about.getOrDefault("Period", "")) : Optional.<Integer>empty();
            var years = Stream.of(map, named, period).flatMap(Optional::stream).toList();
            if (years.isEmpty()) {
                throw new Refused(Rule.OTHER_YEAR, title);
            }
            if (one && new HashSet<>(years).size() > 1) {
                intake.findings()
                        .add(
                                Rule.OTHER_YEAR,
                                years.stream().map(String::valueOf).collect(Collectors.joining(" / ")));
            }
            return years.getFirst();
        }

        private List<Column> columns(List<Map<String, String>> properties) {
            var groups = TopicGroups.of(properties, "ID", "ParentID");
            var columns = new ArrayList<Column>();
            columns.add(Column.of("ID"));
            for (var one : properties) {
                if (!"TopicGroup".equals(one.get("Type"))) {
                    columns.add(new Column(
                            one.getOrDefault("Key", "").strip(), groups.titlesFrom(one.getOrDefault("ParentID", ""))));
                }
            }
            return columns;
        }

        /** The areas that the table says it has, by trimmed code. */
        private Map<String, String> names() {
            var names = new LinkedHashMap<String, String>();
            var codes = entity("WijkenEnBuurten", "Key");
            for (var page = Optional.of(codes.toString()); page.isPresent(); ) {
                var seen = names.size();
                page = site.read(
                        URI.create(page.get()),
                        answer -> Answer.readSmall(
                                answer,
                                one -> names.put(
                                        one.getOrDefault("Key", "").strip(),
                                        one.getOrDefault("Title", "").strip())));
                if (page.isPresent() && names.size() == seen) {
                    throw new Refused(new Finding(page.get(), "", "", Rule.PAGE_ORDER));
                }
            }
            return names;
        }

        /** How many rows there should be: every area in every combination of the other dimensions. */
        private long total(List<Map<String, String>> properties, int areas) {
            long total = areas;
            for (var one : properties) {
                var key = one.getOrDefault("Key", "");
                if (Set.of("Leeftijd", "Marges", "Perioden").contains(key)) {
                    total *= Math.max(1, list(key).size());
                }
            }
            return total;
        }

        private List<Map<String, String>> list(String entity) {
            return site.read(URI.create(root + "/" + entity), answer -> {
                var all = new ArrayList<Map<String, String>>();
                Answer.readSmall(answer, all::add);
                return all;
            });
        }

        /** An entity of the table, of the country and the chosen gemeenten only; the code of the country is padded to ten. */
        private URI entity(String entity, String code) {
            var country = Stream.of("NL00", "NL01").map(one -> code + " eq '" + one + "      '");
            return URI.create(root + "/" + entity + new ChosenAreas(request.gemeenten()).filter(code, country));
        }
    }
}
