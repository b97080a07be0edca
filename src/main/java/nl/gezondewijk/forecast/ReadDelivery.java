package nl.gezondewijk.forecast;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import nl.gezondewijk.area.Area;
import nl.gezondewijk.forecast.Columns.Column;
import nl.gezondewijk.forecast.Line.Sex;
import nl.gezondewijk.forecast.Reading.Finding;
import nl.gezondewijk.forecast.Reading.Rule;
import nl.gezondewijk.sheet.Cell;
import nl.gezondewijk.sheet.PersonLines;
import nl.gezondewijk.sheet.Row;
import nl.gezondewijk.sheet.Sheet;
import nl.gezondewijk.sheet.Sheets;

/** Reads a table that somebody handed in: all of it, or nothing and what would be right. */
final class ReadDelivery {
    private static final int HEADING_WITHIN = 30;
    private static final int MOST_TOLD = 20;
    private static final Map<String, Sex> SEXES = Map.ofEntries(
            Map.entry("", Sex.BOTH),
            Map.entry("totaal", Sex.BOTH),
            Map.entry("total", Sex.BOTH),
            Map.entry("beide", Sex.BOTH),
            Map.entry("both", Sex.BOTH),
            Map.entry("totaal mannen en vrouwen", Sex.BOTH),
            Map.entry("v", Sex.WOMEN),
            Map.entry("f", Sex.WOMEN),
            Map.entry("vrouw", Sex.WOMEN),
            Map.entry("vrouwen", Sex.WOMEN),
            Map.entry("women", Sex.WOMEN),
            Map.entry("m", Sex.MEN),
            Map.entry("man", Sex.MEN),
            Map.entry("mannen", Sex.MEN),
            Map.entry("men", Sex.MEN));

    private static final Pattern CODE = Pattern.compile("[A-Z]{0,2}\\d[0-9A-Z]*");

    private final Delivery.Kind kind;
    private final Function<Collection<String>, Set<String>> known;
    private final List<Finding> findings = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();
    private final Map<String, Integer> rowOfArea = new LinkedHashMap<>();
    private final Map<String, Unplaced> names = new LinkedHashMap<>();

    private ReadDelivery(Delivery.Kind kind, Function<Collection<String>, Set<String>> known) {
        this.kind = kind;
        this.known = known;
    }

    /**
     * Lines about persons come first: whose file has them should hear that, and not which column it lacks.
     *
     * @param known which of these codes are areas
     */
    static Reading of(byte[] file, String name, Delivery.Kind kind, Function<Collection<String>, Set<String>> known) {
        try {
            return switch (Sheets.open(file, name)) {
                case Sheets.Opened.Refused refused -> unreadable(refused.why());
                case Sheets.Opened.Readable readable -> {
                    var persons = PersonLines.in(file, readable);
                    yield persons.found()
                            ? new Reading.Persons(persons.signs())
                            : new ReadDelivery(kind, known)
                                    .read(readable.visible().getFirst());
                }
            };
        } catch (Sheets.Unreadable brokenOff) {
            return unreadable(brokenOff.why());
        }
    }

    private static Reading unreadable(Sheets.Refusal why) {
        return new Reading.Wrong(List.of(new Finding(0, Rule.UNREADABLE, why.name())));
    }

    private Reading read(Sheet sheet) {
        var columns = Optional.<Columns>empty();
        try (var rows = sheet.rows()) {
            for (var row = rows.next(); row != null; row = rows.next()) {
                if (columns.isEmpty()) {
                    columns = row.number() <= HEADING_WITHIN ? Columns.in(row, kind) : columns;
                } else {
                    read(row, columns.get());
                }
            }
        }
        if (columns.isEmpty()) {
            findings.add(new Finding(0, Rule.NO_HEADING, ""));
        } else if (lines.isEmpty() && findings.isEmpty()) {
            findings.add(new Finding(0, Rule.NO_ROWS, ""));
        }
        checkAreas();
        var whole = WholeTable.of(lines, kind);
        findings.addAll(whole.findings());
        return findings.isEmpty()
                ? new Reading.Read(whole.lines(), List.copyOf(names.values()))
                : new Reading.Wrong(told());
    }

    private void read(Row row, Columns columns) {
        if (row.cells().stream().filter(cell -> !cell.isEmpty()).count() < 2) {
            return; // a note, or a heading between rows
        }
        var area = kind == Delivery.Kind.USE ? "" : area(row, columns);
        var sex = SEXES.get(columns.cell(row, Column.SEX).text().toLowerCase(Locale.ROOT));
        var written = columns.cell(row, Column.AGES).text();
        var ages = columns.has(Column.AGES) ? Ages.read(written) : Optional.of(Ages.ALL);
        var subject = columns.cell(row, Column.SUBJECT).text().toLowerCase(Locale.ROOT);
        if (sex == null) {
            findings.add(new Finding(
                    row.number(), Rule.NO_SEX, columns.cell(row, Column.SEX).text()));
        } else if (ages.isEmpty()) {
            findings.add(new Finding(row.number(), Rule.NO_AGES, written));
        } else if (subject.isEmpty() && kind == Delivery.Kind.SUPPLY) {
            findings.add(new Finding(row.number(), Rule.NO_SUBJECT, ""));
        } else {
            rowOfArea.putIfAbsent(area, row.number());
            columns.numbers(row).forEach((year, cell) -> add(row, area, year, sex, ages.get(), subject, cell));
        }
    }

    private void add(Row row, String area, OptionalInt year, Sex sex, Ages ages, String subject, Cell cell) {
        var number = number(cell);
        if (year.isEmpty() && kind != Delivery.Kind.USE) {
            findings.add(new Finding(row.number(), Rule.NO_YEAR, ""));
        } else if (number.isEmpty()) {
            findings.add(new Finding(row.number(), Rule.NO_NUMBER, cell.text()));
        } else if (number.getAsDouble() < 0) {
            findings.add(new Finding(row.number(), Rule.BELOW_ZERO, cell.text()));
        } else {
            lines.add(new Line(area, year.orElse(0), sex, ages, subject, number.getAsDouble()));
        }
    }

    /** Codes as they are; four digits are a postcode area, as people write those; a name as it was written. */
    private String area(Row row, Columns columns) {
        var written = columns.cell(row, Column.AREA).text().strip();
        var code = written.toUpperCase(Locale.ROOT);
        if (code.matches("\\d{4}")) {
            return "PC" + code;
        }
        if (code.isEmpty() || CODE.matcher(code).matches()) {
            return Area.code(code);
        }
        var name = Unplaced.of(written, columns.cell(row, Column.WITHIN).text().strip(), columns.kind());
        names.putIfAbsent(name.written(), name);
        return name.written();
    }

    private static OptionalDouble number(Cell cell) {
        if (cell.number().isPresent()) {
            return cell.number();
        }
        var text = cell.text().replace(" ", "");
        if (text.matches("-?\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?") && !text.startsWith("0.")) {
            text = text.replace(".", "");
        }
        text = text.replace(',', '.');
        return text.matches("-?\\d{1,12}(?:\\.\\d{1,12})?")
                ? OptionalDouble.of(Double.parseDouble(text))
                : OptionalDouble.empty();
    }

    private void checkAreas() {
        if (kind == Delivery.Kind.USE) {
            return;
        }
        var there = known.apply(rowOfArea.keySet());
        rowOfArea.forEach((area, row) -> {
            if (!there.contains(area) && !names.containsKey(area)) {
                findings.add(new Finding(row, Rule.UNKNOWN_AREA, area));
            }
        });
    }

    private List<Finding> told() {
        var all = List.copyOf(new LinkedHashSet<>(findings));
        if (all.size() <= MOST_TOLD) {
            return all;
        }
        var told = new ArrayList<>(all.subList(0, MOST_TOLD));
        told.add(new Finding(0, Rule.MORE, String.valueOf(all.size() - MOST_TOLD)));
        return told;
    }
}
