package nl.gezondewijk.sheet;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import tools.jackson.databind.json.JsonMapper;

/**
 * How a sheet is read: which column is what, and what its marks mean. It is kept, and reads next year's sheet of the same making,
 * also when columns moved.
 *
 * <p>Long: columns of labels name the figure of each row. Wide: each column of numbers has a label of its own; columns with the
 * same label together say one figure, and a column of wholes without a label serves all that have none.
 *
 * @param sheet name of the sheet in its file; another sheet is taken when the file has one only
 * @param columns what each column is, by its name
 * @param marks what texts in place of a number mean
 * @param commas whether commas come before decimals
 * @param period of all rows, where no column tells it
 */
public record Layout(
        String sheet, List<Use> columns, Map<String, Mark> marks, boolean commas, Optional<String> period) {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int HEADINGS = 60;
    private static final int MOST_PERIODS = 1_000;
    private static final Pattern TOTAL = Pattern.compile("(?i)(eind)?totaal|total|som|gemiddelde?|nederland totaal");
    private static final Pattern SPACES = Pattern.compile("[^\\p{L}\\p{N}]+");

    /**
     * What a column is.
     *
     * @param label for a column of numbers: the figure that it belongs to
     * @param period for a column of numbers: the year that it is about, where its heading says so
     * @param down whether an empty cell means the same as the one above it, as where cells were merged
     */
    public record Use(String name, Role role, String label, Optional<String> period, boolean down) {
        public static Use of(String name, Role role) {
            return new Use(name, role, "", Optional.empty(), false);
        }
    }

    /** A cell that could not be read. */
    public record Unread(int row, String column, String text) {}

    /** What a layout does not find in a sheet. */
    public record Differences(List<String> absent, List<String> added) {}

    public Layout {
        columns = List.copyOf(columns);
        marks = Map.copyOf(marks);
    }

    public static Layout fromJson(String json) {
        return JSON.readValue(json, Layout.class);
    }

    public String toJson() {
        return JSON.writeValueAsString(this);
    }

    boolean isLong() {
        return columns.stream().anyMatch(use -> use.role() == Role.LABEL);
    }

    /** The sheet of this name, or the only one that there is. */
    public Optional<Sheet> find(Sheets.Opened.Readable file) {
        var visible = file.visible();
        return visible.stream()
                .filter(one -> one.name().equals(sheet))
                .findFirst()
                .or(() -> visible.size() == 1 ? Optional.of(visible.getFirst()) : Optional.empty());
    }

    /** Which columns of this layout a sheet has not, and which it has that are not in this layout. */
    public Differences differences(Sheet of) {
        var names = heading(of).names();
        var wanted = columns.stream()
                .filter(use -> use.role() != Role.LEFT_OUT)
                .map(Use::name)
                .filter(name -> place(names, name) < 0)
                .toList();
        var added = names.stream()
                .filter(name -> columns.stream().noneMatch(use -> same(use.name(), name)))
                .toList();
        return new Differences(wanted, added);
    }

    /** The number in a cell as this sheet writes numbers; a mark, a text or nothing is none. */
    public java.util.OptionalDouble number(Cell cell) {
        return marks.containsKey(cell.text())
                ? java.util.OptionalDouble.empty()
                : (commas ? Numeral.COMMA : Numeral.POINT).parse(cell);
    }

    /** A row of totals, which is no area's. */
    public boolean isTotals(Row row) {
        return isTotal(row);
    }

    static boolean isTotal(Row row) {
        for (int i = 0; i < Math.min(3, row.cells().size()); i++) {
            var text = row.cells().get(i).text();
            boolean mayBe = !text.isEmpty() && "tesgn".indexOf(Character.toLowerCase(text.charAt(0))) >= 0;
            if (mayBe && TOTAL.matcher(text).matches()) {
                return true;
            }
        }
        return false;
    }

    static Heading heading(Sheet sheet) {
        var start = new ArrayList<Row>();
        try (var rows = sheet.rows()) {
            for (var row = rows.next(); row != null && start.size() < HEADINGS; row = rows.next()) {
                start.add(row);
            }
        }
        return Heading.of(start);
    }

    private static int place(List<String> names, String name) {
        int exact = names.indexOf(name);
        if (exact >= 0) {
            return exact;
        }
        for (int i = 0; i < names.size(); i++) {
            if (same(names.get(i), name)) {
                return i;
            }
        }
        return -1;
    }

    /** Written a little differently: other capitals, spaces and signs. */
    private static boolean same(String one, String other) {
        return plain(one).equals(plain(other));
    }

    private static String plain(String name) {
        return SPACES.matcher(name.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }

    /** The labels of a sheet, in its order. */
    public Set<String> labels(Sheet of) {
        var labels = new LinkedHashSet<String>();
        read(of, said -> labels.add(said.label()), unread -> {});
        return labels;
    }

    /**
     * Reads all rows; those that name no area, and totals at the foot, are passed over.
     *
     * @throws Sheets.Unreadable when the file breaks off
     */
    public void read(Sheet of, Consumer<Said> each, Consumer<Unread> wrong) {
        new Reading(heading(of), each, wrong).read(of, Long.MAX_VALUE);
    }

    /** What its first rows say, to show whether they are read well; what cannot be read is passed over. */
    public List<Said> preview(Sheet of, int rows) {
        var said = new ArrayList<Said>();
        new Reading(heading(of), said::add, unread -> {}).read(of, rows);
        return said;
    }

    private record Placed(Use use, int column) {}

    private final class Reading {
        private final Heading heading;
        private final Consumer<Said> each;
        private final Consumer<Unread> wrong;
        private final List<Placed> placed;
        private final Optional<Placed> area;
        private final Optional<Placed> gemeente;
        private final List<Placed> labels;
        private final Map<Integer, String> above = new HashMap<>();
        private final Map<String, Optional<String>> periods = new HashMap<>();
        private final Numeral numeral = commas ? Numeral.COMMA : Numeral.POINT;

        Reading(Heading heading, Consumer<Said> each, Consumer<Unread> wrong) {
            this.heading = heading;
            this.each = each;
            this.wrong = wrong;
            this.placed = columns.stream()
                    .map(use -> new Placed(use, place(heading.names(), use.name())))
                    .filter(one -> one.column() >= 0)
                    .toList();
            this.area = placed.stream()
                    .filter(one -> one.use().role().isArea())
                    .min(java.util.Comparator.comparing(Reading::rank));
            this.gemeente = placed.stream()
                    .filter(one -> one.use().role() == Role.GEMEENTE_NAME
                            && !Optional.of(one).equals(area))
                    .findFirst();
            this.labels = placed.stream()
                    .filter(one -> one.use().role() == Role.LABEL)
                    .toList();
        }

        /** A code tells more than a name, and a buurt more than the wijk it lies in. */
        private static int rank(Placed one) {
            return List.of(Role.AREA_CODE, Role.BUURT_NAME, Role.WIJK_NAME, Role.POSTCODE, Role.GEMEENTE_NAME)
                    .indexOf(one.use().role());
        }

        void read(Sheet sheet, long most) {
            long left = most;
            try (var rows = sheet.rows()) {
                for (var row = rows.next(); row != null && left > 0; row = rows.next()) {
                    if (row.number() >= heading.first()) {
                        read(row);
                        left--;
                    }
                }
            }
        }

        private void read(Row row) {
            var where = area.map(one -> text(row, one)).orElse("");
            if (where.isEmpty() || row.filled() < 2 || isTotal(row)) {
                return;
            }
            var when = placed.stream()
                    .filter(one -> one.use().role() == Role.PERIOD)
                    .findFirst()
                    .map(one -> period(row, one));
            var label = labels.stream()
                    .map(one -> text(row, one))
                    .filter(text -> !text.isEmpty())
                    .collect(java.util.stream.Collectors.joining(" · "));
            figures(row)
                    .forEach((figure, numbers) -> each.accept(new Said(
                            row.number(),
                            area.orElseThrow().use().role(),
                            where,
                            gemeente.map(one -> text(row, one)).orElse(""),
                            figure.period().or(() -> when).or(() -> period).orElse(""),
                            label.isEmpty() ? figure.label() : label,
                            numbers)));
        }

        private record Figure(String label, Optional<String> period) {}

        private Map<Figure, Map<Role, Said.Amount>> figures(Row row) {
            var figures = new LinkedHashMap<Figure, Map<Role, Said.Amount>>();
            var shared = new EnumMap<Role, Said.Amount>(Role.class);
            for (var one : placed) {
                var use = one.use();
                if (use.role().isNumber()) {
                    amount(row, one).ifPresent(amount -> {
                        if (use.label().isEmpty() && use.role() == Role.ASKED && !isLong()) {
                            shared.put(use.role(), amount);
                        } else {
                            figures.computeIfAbsent(
                                            new Figure(use.label(), use.period()), first -> new EnumMap<>(Role.class))
                                    .put(use.role() == Role.FRACTION ? Role.PERCENTAGE : use.role(), amount);
                        }
                    });
                }
            }
            figures.values().forEach(numbers -> shared.forEach(numbers::putIfAbsent));
            return figures;
        }

        private Optional<Said.Amount> amount(Row row, Placed one) {
            var cell = row.cell(one.column());
            if (cell.isEmpty()) {
                return Optional.ofNullable(marks.get("")).map(Reading::none);
            }
            var mark = marks.get(cell.text());
            if (mark != null) {
                return Optional.of(none(mark));
            }
            var number = numeral.parse(cell);
            if (number.isPresent()) {
                return Optional.of(new Said.Amount.Number(
                        one.use().role() == Role.FRACTION ? percentage(number.getAsDouble()) : number.getAsDouble()));
            }
            wrong.accept(new Unread(row.number(), one.use().name(), cell.text()));
            return Optional.empty();
        }

        /** 0.07 is 7, not 7.000000000000001. */
        private static double percentage(double fraction) {
            return java.math.BigDecimal.valueOf(fraction).movePointRight(2).doubleValue();
        }

        private static Said.Amount none(Mark mark) {
            return mark == Mark.ZERO ? new Said.Amount.Number(0) : new Said.Amount.None(mark);
        }

        private String period(Row row, Placed one) {
            var text = text(row, one);
            var known = periods.size() < MOST_PERIODS ? periods.computeIfAbsent(text, Period::of) : Period.of(text);
            return known.orElseGet(() -> {
                if (!text.isEmpty()) {
                    wrong.accept(new Unread(row.number(), one.use().name(), text));
                }
                return period.orElse("");
            });
        }

        private String text(Row row, Placed one) {
            var text = row.cell(one.column()).text();
            if (!one.use().down()) {
                return text;
            }
            if (!text.isEmpty()) {
                above.put(one.column(), text);
            }
            return above.getOrDefault(one.column(), "");
        }
    }
}
