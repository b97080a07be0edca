package nl.gezondewijk.sheet;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Reads the rows of a sheet by a layout, as what each says of an area. */
final class RowReader {
    private static final int MOST_PERIODS = 1_000;

    private final Layout layout;

    private record Placed(Layout.Use use, int column) {}

    private final Heading heading;
    private final Consumer<Said> each;
    private final Consumer<Layout.Unread> wrong;
    private final List<Placed> placed;
    private final Optional<Placed> area;
    private final Optional<Placed> gemeente;
    private final List<Placed> labels;
    private final Optional<Placed> ages;
    private final Map<Integer, String> above = new HashMap<>();
    private final Map<String, Optional<String>> periods = new HashMap<>();

    RowReader(Layout layout, Heading heading, Consumer<Said> each, Consumer<Layout.Unread> wrong) {
        this.layout = layout;
        this.heading = heading;
        this.each = each;
        this.wrong = wrong;
        this.placed = layout.columns().stream()
                .map(use -> new Placed(use, heading.place(use.name())))
                .filter(one -> one.column() >= 0)
                .toList();
        this.area = placed.stream().filter(one -> one.use().role().isArea()).min(Comparator.comparing(RowReader::rank));
        this.gemeente = placed.stream()
                .filter(one -> one.use().role() == Role.GEMEENTE_NAME
                        && !Optional.of(one).equals(area))
                .findFirst();
        this.labels =
                placed.stream().filter(one -> one.use().role() == Role.LABEL).toList();
        this.ages = placed.stream().filter(one -> one.use().role() == Role.AGE).findFirst();
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
        var age = ages.map(one -> text(row, one)).orElse("");
        if (where.isEmpty() || row.filled() < 2 || isTotal(row, where, age)) {
            return;
        }
        var when = placed.stream()
                .filter(one -> one.use().role() == Role.PERIOD)
                .findFirst()
                .map(one -> period(row, one));
        var label = labels.stream()
                .map(one -> text(row, one))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" · "));
        figures(row)
                .forEach((figure, numbers) -> each.accept(new Said(
                        row.number(),
                        area.orElseThrow().use().role(),
                        where,
                        gemeente.map(one -> text(row, one)).orElse(""),
                        figure.period().or(() -> when).or(layout::period).orElse(""),
                        figure.label(label),
                        figure.age().orElse(age),
                        numbers)));
    }

    /** A total over ages is an area's own, and is told: it should be the sum of them. */
    private static boolean isTotal(Row row, String where, String age) {
        return row.isTotal() && !(AgeGroup.of(age) instanceof AgeGroup.All && !Row.isTotal(where));
    }

    private record Figure(String label, Optional<String> period, Optional<String> age) {
        private static Figure of(Placed one) {
            return new Figure(one.use().label(), one.use().period(), one.use().age());
        }

        /** Columns by age have a label of their own, also where their row has one. */
        private String label(String ofRow) {
            return ofRow.isEmpty() ? label : age.isEmpty() || label.isEmpty() ? ofRow : ofRow + " · " + label;
        }
    }

    private Map<Figure, Map<Role, Said.Amount>> figures(Row row) {
        var figures = new LinkedHashMap<Figure, Map<Role, Said.Amount>>();
        var shared = new LinkedHashMap<Figure, Said.Amount>();
        for (var one : placed) {
            if (one.use().role().isNumber()) {
                var amount = amount(row, one);
                if (isShared(one)) {
                    amount.ifPresent(whole -> shared.put(Figure.of(one), whole));
                } else if (amount.isPresent() || one.use().age().isPresent()) {
                    var numbers = figures.computeIfAbsent(Figure.of(one), first -> new EnumMap<>(Role.class));
                    amount.ifPresent(number -> numbers.put(as(one.use().role()), number));
                }
            }
        }
        figures.forEach(
                (figure, numbers) -> whole(figure, shared).ifPresent(whole -> numbers.putIfAbsent(Role.ASKED, whole)));
        return figures;
    }

    private boolean isShared(Placed one) {
        boolean isWhole = one.use().label().isEmpty() && one.use().role() == Role.ASKED;
        return isWhole && (one.use().age().isPresent() || !layout.isLong());
    }

    /** Of the same ages; of the same year where there are more. */
    private static Optional<Said.Amount> whole(Figure figure, Map<Figure, Said.Amount> shared) {
        var same = shared.entrySet().stream()
                .filter(one -> one.getKey().age().equals(figure.age()))
                .toList();
        return same.stream()
                .filter(one -> one.getKey().period().equals(figure.period()))
                .findFirst()
                .or(() -> same.stream().findFirst())
                .map(Map.Entry::getValue);
    }

    private static Role as(Role role) {
        return role == Role.FRACTION ? Role.PERCENTAGE : role;
    }

    private Optional<Said.Amount> amount(Row row, Placed one) {
        var cell = row.cell(one.column());
        if (cell.isEmpty()) {
            return Optional.ofNullable(layout.marks().get("")).map(RowReader::none);
        }
        var mark = layout.marks().get(cell.text());
        if (mark != null) {
            return Optional.of(none(mark));
        }
        var number = layout.numeral().parse(cell);
        if (number.isPresent()) {
            return Optional.of(new Said.Amount.Number(
                    one.use().role() == Role.FRACTION ? percentage(number.getAsDouble()) : number.getAsDouble()));
        }
        wrong.accept(new Layout.Unread(row.number(), one.use().name(), cell.text()));
        return Optional.empty();
    }

    /** 0.07 is 7, not 7.000000000000001. */
    private static double percentage(double fraction) {
        return BigDecimal.valueOf(fraction).movePointRight(2).doubleValue();
    }

    private static Said.Amount none(Mark mark) {
        return mark == Mark.ZERO ? new Said.Amount.Number(0) : new Said.Amount.None(mark);
    }

    private static Optional<String> period(String text) {
        return Period.of(text).or(() -> Period.ofDayNumber(text));
    }

    private String period(Row row, Placed one) {
        var text = text(row, one);
        var known = periods.size() < MOST_PERIODS ? periods.computeIfAbsent(text, RowReader::period) : period(text);
        return known.orElseGet(() -> {
            if (!text.isEmpty()) {
                wrong.accept(new Layout.Unread(row.number(), one.use().name(), text));
            }
            return layout.period().orElse("");
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
