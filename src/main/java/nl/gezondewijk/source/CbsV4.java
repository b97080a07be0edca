package nl.gezondewijk.source;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.gezondewijk.indicator.Figure.Reason;
import nl.gezondewijk.indicator.Period;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Tables of CBS in OData version 4: a hundred thousand observations a page, each a cell of its own.
 *
 * <p>They come in any order, so all cells of a table are held until the last page; that is bounded by its own lists of areas and
 * measures. A load that is cut off begins anew.
 */
@Component
class CbsV4 {
    private static final int MOST_CELLS = 20_000_000;

    private final Drafts drafts;
    private final Mappings mappings;

    CbsV4(Drafts drafts, Mappings mappings) {
        this.drafts = drafts;
        this.mappings = mappings;
    }

    /** An address of version 4 says so. */
    static boolean speaks(Request.Table table) {
        return table.base()
                .map(base -> base.getPath() != null && base.getPath().contains("/odata/v1"))
                .orElse(false);
    }

    Runnable read(Request.Table request, Intake intake, Pace pace) {
        var root = Publishers.root(request);
        try (var site = new Site(root, pace)) {
            return new Visit(site, root, request, intake).read();
        }
    }

    /** One value, in words of the source; what has no value has the reason in words of ours. */
    private static String cell(Map<String, String> observation) {
        var text = observation.getOrDefault("StringValue", "");
        if (!text.isBlank()) {
            return text;
        }
        var value = observation.getOrDefault("Value", "");
        return switch (observation.getOrDefault("ValueAttribute", "None")) {
            case "None" -> value;
            case "Impossible", "NotApplicable" -> Cells.IMPOSSIBLE;
            case "Secret", "Confidential" -> Cells.WITHHELD;
            default -> "";
        };
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
            var title = properties.getOrDefault("Title", "").strip();
            if (!properties.getOrDefault("Identifier", "").equalsIgnoreCase(request.table())) {
                throw new Refused(Rule.NOT_THE_TABLE, properties.getOrDefault("Identifier", "") + " " + title);
            }
            var mapping = mappings.findByTitle(title).orElseThrow(() -> new Refused(Rule.NOT_THE_TABLE, title));
            var measures = measures();
            var names = names();
            var table = table(title, properties, measures);
            var cells = new Cells(Reason.MISSING, Reason.MISSING);
            var lines = observations(names, List.copyOf(measures.keySet()), properties);
            var drafted = drafts.anew(table, mapping, names, cells, intake);
            drafted.page(page -> {
                lines.forEach((code, line) -> {
                    line[0] = code;
                    page.take(code, line);
                });
                return "";
            });
            return drafted.finish(names, !request.gemeenten().isEmpty(), true);
        }

        private Table table(String title, Map<String, String> properties, Map<String, Column> measures) {
            int year = list("Dimensions").stream()
                    .flatMap(one -> Optional.ofNullable(one.get("MapYear")).stream())
                    .map(Integer::valueOf)
                    .findFirst()
                    .or(() -> Table.yearIn(title))
                    .orElseThrow(() -> new Refused(Rule.OTHER_YEAR, title));
            if (Table.yearIn(title).filter(named -> named != year).isPresent()) {
                intake.findings().add(Rule.OTHER_YEAR, title + " / " + year);
            }
            var columns = new ArrayList<Column>();
            columns.add(Column.of("WijkenEnBuurten"));
            columns.addAll(measures.values());
            return new Table(
                    request.table(),
                    title,
                    properties.getOrDefault("Version", properties.getOrDefault("Modified", "")),
                    year,
                    Optional.of(Period.year(year)),
                    columns,
                    root.toString());
        }

        /** The table's own description; recorded answers have it as the only object, live ones may list it. */
        private Map<String, String> properties() {
            return site.read(URI.create(root + "/Properties"), Answer::readSingle);
        }

        /** Each measure as version 3 would name its column. */
        private Map<String, Column> measures() {
            var groups = TopicGroups.of(list("MeasureGroups"), "Id", "ParentId");
            var measures = new LinkedHashMap<String, Column>();
            for (var one : list("MeasureCodes")) {
                var position = measures.size() + 1;
                measures.put(
                        one.getOrDefault("Identifier", ""),
                        new Column(
                                Mapping.nameOf(one.getOrDefault("Title", "")) + "_" + position,
                                groups.titlesFrom(one.getOrDefault("MeasureGroupId", ""))));
            }
            return measures;
        }

        private Map<String, String> names() {
            var names = new LinkedHashMap<String, String>();
            for (var one : list("WijkenEnBuurtenCodes")) {
                var code = one.getOrDefault("Identifier", "").strip();
                if (isChosen(code)) {
                    names.put(code, one.getOrDefault("Title", "").strip());
                }
            }
            return names;
        }

        private boolean isChosen(String code) {
            return request.gemeenten().isEmpty()
                    || code.startsWith("NL")
                    || request.gemeenten().stream()
                            .anyMatch(gemeente -> code.regionMatches(2, gemeente, 2, 4) && code.length() >= 6);
        }

        private Map<String, @Nullable String[]> observations(
                Map<String, String> names, List<String> measures, Map<String, String> properties) {
            if ((long) names.size() * measures.size() > MOST_CELLS) {
                throw new Refused(Rule.TOO_LARGE, names.size() + " × " + measures.size());
            }
            var places = new HashMap<String, Integer>();
            measures.forEach(measure -> places.put(measure, places.size() + 1));
            var lines = new LinkedHashMap<String, @Nullable String[]>();
            long expected = number(properties.getOrDefault("ObservationCount", "0"));
            var seen = new HashSet<String>();
            var count = new long[1];
            for (var next = Optional.of(root + "/Observations" + filter()); next.isPresent(); ) {
                if (!seen.add(next.get())) {
                    throw new Refused(new Finding(next.get(), "", "", Rule.PAGE_ORDER));
                }
                long before = count[0];
                next = site.read(URI.create(next.get()), answer -> {
                    count[0] = before;
                    return Answer.readSmall(answer, one -> {
                        take(one, names, places, lines);
                        count[0]++;
                        intake.progress(lines.size(), expected == 0 ? 0 : 0.9 * count[0] / expected);
                    });
                });
            }
            return lines;
        }

        private void take(
                Map<String, String> one,
                Map<String, String> names,
                Map<String, Integer> places,
                Map<String, @Nullable String[]> lines) {
            var code = one.getOrDefault("WijkenEnBuurten", "").strip();
            var place = places.get(one.getOrDefault("Measure", ""));
            if (place == null) {
                throw new Refused(new Finding(code, one.getOrDefault("Measure", ""), "", Rule.UNKNOWN_CODE));
            }
            if (!names.containsKey(code) && !request.gemeenten().isEmpty()) {
                return;
            }
            if (lines.size() > names.size() + 1_000) {
                throw new Refused(new Finding(code, "", String.valueOf(lines.size()), Rule.TOO_LARGE));
            }
            lines.computeIfAbsent(code, any -> new String[places.size() + 1])[place] = cell(one);
        }

        private String filter() {
            var country = Stream.of(ChosenAreas.startsWith("WijkenEnBuurten", "NL"));
            return new ChosenAreas(request.gemeenten()).filter("WijkenEnBuurten", country);
        }

        private List<Map<String, String>> list(String entity) {
            var all = new ArrayList<Map<String, String>>();
            for (var next = Optional.of(root + "/" + entity); next.isPresent(); ) {
                var page = new ArrayList<Map<String, String>>();
                next = site.read(URI.create(next.get()), answer -> {
                    page.clear();
                    return Answer.readSmall(answer, page::add);
                });
                all.addAll(page);
                if (all.size() > 1_000_000 || (page.isEmpty() && next.isPresent())) {
                    throw new Refused(new Finding(entity, "", "", Rule.PAGE_ORDER));
                }
            }
            return all;
        }

        private static long number(String text) {
            return text.matches("\\d{1,12}") ? Long.parseLong(text) : 0;
        }
    }
}
