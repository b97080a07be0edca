package nl.gezondewijk.counting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import nl.gezondewijk.statistics.disclosure.Column;
import nl.gezondewijk.statistics.disclosure.CountTable;
import nl.gezondewijk.statistics.disclosure.Hierarchy;
import nl.gezondewijk.statistics.disclosure.Suppression;
import nl.gezondewijk.statistics.disclosure.ThresholdRule;

/**
 * Counts for each area, of which the small ones are withheld.
 *
 * @param areaName heading of the column that told the area
 * @param tables one for each question
 * @param withoutArea how many lines told no area
 */
public record Counted(String areaName, List<Table> tables, int fewest, Optional<Integer> year, long withoutArea) {
    private static final Pattern POSTCODE = Pattern.compile("[1-9]\\d{3}");
    private static final Pattern CODE = Pattern.compile("(?:GM|WK|BU)[0-9A-Z]{4,8}");
    private static final Pattern NAMED = Pattern.compile("(?i).*(buurt|wijk|gemeente|plaats|gebied).*");

    /**
     * The answers to one question.
     *
     * @param answers what each is called, with how many gave it in each area
     * @param rest how many gave an answer that is not counted
     */
    record Table(Map<String, Map<String, Long>> answers, Map<String, Long> rest) {

        /** How many lines there are: no question, and nobody who answered otherwise. */
        static Table ofLines(Map<String, Long> lines) {
            return new Table(Map.of("aantal", lines), Map.of());
        }

        boolean isOfLines() {
            return answers.size() == 1 && answers.containsKey("aantal");
        }
    }

    /** A line of the file: withheld where no count is told. */
    record Line(String area, String label, Optional<Long> counted, Optional<Long> asked) {}

    public Counted {
        tables = List.copyOf(tables);
    }

    /** How many cells of counts are told, and how many withheld. */
    public long told() {
        return lines().stream().filter(line -> line.counted().isPresent()).count();
    }

    public long withheld() {
        return lines().stream().filter(line -> line.counted().isEmpty()).count();
    }

    public long areas() {
        return lines().stream().map(Line::area).distinct().count();
    }

    /** Those that tell something first: who opens the file sees at once what a column is. */
    List<Line> lines() {
        var lines = new ArrayList<Line>();
        tables.forEach(table -> lines(table, lines));
        lines.sort(Comparator.comparing(line -> line.counted().isEmpty()));
        return lines;
    }

    /**
     * The areas of a question, and the whole of them as what everybody knows: an area tells all its answers or none. What is
     * withheld cannot be had from the others, from the whole, or from how many were asked.
     */
    private void lines(Table table, List<Line> into) {
        var asked = asked(table);
        var areas = List.copyOf(asked.keySet());
        var parents = new int[areas.size() + 1];
        java.util.Arrays.fill(parents, areas.size());
        parents[areas.size()] = -1;
        var wholes = withTotal(areas, asked);
        var columns = new ArrayList<Column>();
        columns.add(Column.of(wholes));
        if (!table.isOfLines()) {
            table.answers().values().forEach(counts -> columns.add(new Column(withTotal(areas, counts), wholes)));
            if (!table.rest().isEmpty()) {
                columns.add(new Column(withTotal(areas, table.rest()), wholes));
            }
        }
        var suppression =
                Suppression.of(CountTable.of(Hierarchy.of(parents), columns.toArray(Column[]::new)), rule(fewest));
        for (int i = 0; i < areas.size(); i++) {
            var area = areas.get(i);
            boolean told = suppression.isTold(i);
            table.answers()
                    .forEach((label, counts) -> into.add(new Line(
                            area,
                            label,
                            told ? Optional.of(counts.getOrDefault(area, 0L)) : Optional.empty(),
                            told && !table.isOfLines() ? Optional.ofNullable(asked.get(area)) : Optional.empty())));
        }
    }

    private static ThresholdRule rule(int fewest) {
        var usual = ThresholdRule.REGISTER;
        return new ThresholdRule(fewest, 0, true, usual.nearlyAll(), usual.smallGroup());
    }

    private static TreeMap<String, Long> asked(Table table) {
        var asked = new TreeMap<>(table.rest());
        table.answers()
                .values()
                .forEach(counts -> counts.forEach((area, count) -> asked.merge(area, count, Long::sum)));
        return asked;
    }

    private static long[] withTotal(List<String> areas, Map<String, Long> counts) {
        var all = new long[areas.size() + 1];
        for (int i = 0; i < areas.size(); i++) {
            all[i] = counts.getOrDefault(areas.get(i), 0L);
            all[areas.size()] += all[i];
        }
        return all;
    }

    /** The file to hand in: read there without a correction. */
    public String toCsv() {
        var lines = lines();
        var text = new StringBuilder(String.join(";", heading(lines))).append("\r\n");
        for (var line : lines) {
            var cells = new ArrayList<String>();
            cells.add(quoted(line.area()));
            year.ifPresent(one -> cells.add(String.valueOf(one)));
            if (hasQuestions()) {
                cells.add(quoted(line.label()));
            }
            cells.add(line.counted().map(String::valueOf).orElse("x"));
            if (hasQuestions()) {
                cells.add(line.asked().map(String::valueOf).orElse("x"));
            }
            text.append(String.join(";", cells)).append("\r\n");
        }
        return text.toString();
    }

    private boolean hasQuestions() {
        return tables.stream().noneMatch(Table::isOfLines);
    }

    private List<String> heading(List<Line> lines) {
        var heading = new ArrayList<String>();
        heading.add(quoted(areaHeading(lines)));
        if (year.isPresent()) {
            heading.add("jaar");
        }
        heading.addAll(hasQuestions() ? List.of("indicator", "teller", "noemer") : List.of("aantal"));
        return heading;
    }

    private String areaHeading(List<Line> lines) {
        var areas = new TreeSet<String>();
        lines.forEach(line -> areas.add(line.area()));
        if (mostly(areas, POSTCODE)) {
            return "postcode";
        }
        if (mostly(areas, CODE)) {
            return "gebiedscode";
        }
        return NAMED.matcher(areaName).matches() ? areaName : "gebied";
    }

    private static boolean mostly(TreeSet<String> areas, Pattern pattern) {
        return areas.stream().filter(area -> pattern.matcher(area).matches()).count() >= 0.8 * areas.size();
    }

    /** A cell that begins like a formula would be one in a spreadsheet program. */
    private static String quoted(String text) {
        var safe = text.matches("(?s)[=+@].*") ? "'" + text : text;
        return safe.matches("(?s).*[;\"\\r\\n].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
