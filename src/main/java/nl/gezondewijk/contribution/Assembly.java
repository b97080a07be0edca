package nl.gezondewijk.contribution;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import nl.gezondewijk.area.Area;
import nl.gezondewijk.contribution.Heard.Number;
import nl.gezondewijk.contribution.Wrong.Rule;
import nl.gezondewijk.indicator.Draft;
import nl.gezondewijk.indicator.Figure;
import nl.gezondewijk.indicator.Period;

/**
 * Makes rows of figures of what was read in a sheet: checks the numbers, adds buurten up to wijken and wijken to their gemeente
 * where all of them are there, and says what is wrong.
 */
final class Assembly {
    private static final double ROUNDING = 0.06;

    private final List<Described> described;
    private final Map<String, Described> byLabel;
    private final List<String> columns;
    private final Map<String, Integer> positions = new HashMap<>();
    private final Surveyed surveyed;
    private final Function<String, OptionalDouble> residents;
    private final SequencedMap<Period, TreeMap<String, Row>> rows = new TreeMap<>();
    private final Findings.Notes wrongs = new Findings.Notes();

    /** The range of a share that was asked of a sample, as lower and upper percentage. */
    interface Surveyed {
        double[] interval(double percentage, double respondents, double designEffect);
    }

    /** @param residents of an area, for shares of those */
    Assembly(List<Described> described, Surveyed surveyed, Function<String, OptionalDouble> residents) {
        this.described = List.copyOf(described);
        this.byLabel = described.stream().collect(Collectors.toMap(Described::label, one -> one));
        this.columns = Described.keys(described).toList();
        this.surveyed = surveyed;
        this.residents = residents;
        for (int i = 0; i < columns.size(); i++) {
            positions.put(columns.get(i), i);
        }
    }

    /** Numbers of one area and period; what is not heard of is missing. */
    private final class Row {
        private final double[] values = new double[columns.size()];
        private final char[] reasons = new char[columns.size()];
        private final double[] lower = new double[columns.size()];
        private final double[] upper = new double[columns.size()];
        private boolean limits;

        Row() {
            java.util.Arrays.fill(reasons, Figure.Reason.MISSING.code());
            java.util.Arrays.fill(lower, Double.NaN);
            java.util.Arrays.fill(upper, Double.NaN);
        }

        boolean isHeard(String column) {
            return reasons[at(column)] != Figure.Reason.MISSING.code();
        }

        void put(String column, Figure figure) {
            switch (figure) {
                case Figure.Known known -> put(column, known.value());
                case Figure.None none -> reasons[at(column)] = none.reason().code();
            }
        }

        void put(String column, double value) {
            values[at(column)] = value;
            reasons[at(column)] = Draft.Row.VALUE;
        }

        void limit(String column, double[] between) {
            lower[at(column)] = between[0];
            upper[at(column)] = between[1];
            limits = true;
        }

        boolean isKnown(int position) {
            return reasons[position] == Draft.Row.VALUE;
        }
    }

    private int at(String column) {
        return Objects.requireNonNull(positions.get(column));
    }

    /** The columns of all rows, in order. */
    List<String> columns() {
        return columns;
    }

    void take(Heard heard) {
        var one = byLabel.get(heard.label());
        if (one == null) {
            return; // a label that its owner leaves out
        }
        var row = rows.computeIfAbsent(heard.period(), period -> new TreeMap<>())
                .computeIfAbsent(heard.area(), area -> new Row());
        if (one.columns().stream().anyMatch(row::isHeard)) {
            wrong(heard, heard.area() + " " + heard.period().code(), Rule.TWICE);
            return;
        }
        switch (one.shape()) {
            case SHARE -> share(heard, one, row, number(heard, Number.ASKED));
            case OF_RESIDENTS -> share(heard, one, row, residentsOf(heard));
            case SURVEY -> survey(heard, one, row);
            case AMOUNT -> row.put(one.key(), counted(heard, Number.COUNTED));
            case VALUE -> row.put(one.key(), value(heard, one));
        }
    }

    private Figure residentsOf(Heard heard) {
        var counted = residents.apply(heard.area());
        if (counted.isEmpty()) {
            wrong(heard, heard.area(), Rule.NO_RESIDENTS);
            return new Figure.None(Figure.Reason.MISSING);
        }
        return Figure.Known.of(counted.getAsDouble());
    }

    private void share(Heard heard, Described one, Row row, Figure asked) {
        var counted = counted(heard, Number.COUNTED);
        var of = one.shape() == Described.Shape.SHARE ? counted(heard, Number.ASKED) : asked;
        if (counted instanceof Figure.Known numerator
                && of instanceof Figure.Known denominator
                && numerator.value() > denominator.value()) {
            wrong(heard, text(numerator) + " > " + text(denominator), Rule.MORE_THAN_ALL);
            return;
        }
        if (counted instanceof Figure.Known && of instanceof Figure.None) {
            wrong(heard, heard.area(), Rule.WITHOUT_WHOLE);
        }
        row.put(one.counted(), counted);
        row.put(one.asked(), of);
    }

    private void survey(Heard heard, Described one, Row row) {
        var asked = counted(heard, Number.ASKED);
        var share = number(heard, Number.PERCENTAGE);
        row.put(one.asked(), asked);
        if (!(share instanceof Figure.Known percentage)) {
            row.put(one.key(), share);
            row.put(one.counted(), share);
            return;
        }
        if (percentage.value() < 0 || percentage.value() > 100) {
            wrong(heard, text(percentage), Rule.NO_PERCENTAGE);
            return;
        }
        row.put(one.key(), percentage);
        if (asked instanceof Figure.Known respondents) {
            row.put(one.counted(), Math.round(percentage.value() * respondents.value() / 100));
            double effect = number(heard, Number.DESIGN_EFFECT) instanceof Figure.Known known ? known.value() : 1;
            if (respondents.value() > 0 && effect > 0) {
                row.limit(one.key(), surveyed.interval(percentage.value(), respondents.value(), effect));
            }
        }
    }

    private Figure value(Heard heard, Described one) {
        var figure = number(heard, Number.VALUE) instanceof Figure.Known known
                ? known
                : number(heard, Number.PERCENTAGE) instanceof Figure.Known percentage
                        ? percentage
                        : number(heard, heard.numbers().containsKey(Number.VALUE) ? Number.VALUE : Number.PERCENTAGE);
        boolean percent = one.unit() == nl.gezondewijk.indicator.Indicator.Unit.PERCENT;
        if (percent && figure instanceof Figure.Known known && (known.value() < 0 || known.value() > 100)) {
            wrong(heard, text(known), Rule.NO_PERCENTAGE);
            return new Figure.None(Figure.Reason.MISSING);
        }
        return figure;
    }

    private static Figure number(Heard heard, Number number) {
        return heard.numbers().getOrDefault(number, new Figure.None(Figure.Reason.MISSING));
    }

    /** A whole number that is not below zero; a plain column of values serves for one. */
    private Figure counted(Heard heard, Number number) {
        var figure = number == Number.COUNTED && !heard.numbers().containsKey(Number.COUNTED)
                ? number(heard, Number.VALUE)
                : number(heard, number);
        if (figure instanceof Figure.Known known) {
            if (known.value() < 0) {
                wrong(heard, text(known), Rule.NEGATIVE);
                return new Figure.None(Figure.Reason.MISSING);
            }
            if (Math.abs(known.value() - Math.rint(known.value())) > 1e-9) {
                wrong(heard, text(known), Rule.NOT_WHOLE);
                return new Figure.None(Figure.Reason.MISSING);
            }
        }
        return figure;
    }

    private static String text(Figure.Known known) {
        return java.math.BigDecimal.valueOf(known.value()).stripTrailingZeros().toPlainString();
    }

    private void wrong(Heard heard, String value, Rule rule) {
        wrongs.add(new Wrong(heard.place(), heard.label(), value, rule));
    }

    Findings findings() {
        return wrongs.found();
    }

    Collection<Period> periods() {
        return rows.keySet();
    }

    /** How many areas have a value of a column in any period. */
    long areas() {
        return rows.values().stream()
                .flatMap(period -> period.keySet().stream())
                .distinct()
                .count();
    }

    /**
     * Adds up what can be added up, smallest areas first.
     *
     * @param parts for a wijk its inhabited buurten, for a gemeente its inhabited wijken
     */
    void addUp(Map<String, List<String>> parts) {
        var summed = described.stream()
                .flatMap(one -> switch (one.shape()) {
                    case SHARE, OF_RESIDENTS -> one.columns().stream();
                    case AMOUNT -> List.of(one.key()).stream();
                    case SURVEY, VALUE -> List.<String>of().stream();
                })
                .map(this::at)
                .toList();
        for (var kind : List.of(Area.Kind.WIJK, Area.Kind.GEMEENTE)) {
            for (var period : rows.values()) {
                parts.forEach((whole, within) -> {
                    if (whole.startsWith(kind.prefix())) {
                        addUp(period, whole, within, summed);
                    }
                });
            }
        }
    }

    private void addUp(TreeMap<String, Row> period, String whole, List<String> within, List<Integer> summed) {
        var parts = within.stream().map(period::get).toList();
        if (parts.isEmpty() || parts.stream().anyMatch(Objects::isNull)) {
            return;
        }
        var known = parts.stream().filter(Objects::nonNull).toList();
        for (int position : summed) {
            if (known.stream().allMatch(part -> part.isKnown(position))) {
                double sum = sum(known, part -> part.values[position]);
                var row = period.computeIfAbsent(whole, code -> new Row());
                if (!row.isKnown(position) && row.reasons[position] == Figure.Reason.MISSING.code()) {
                    row.values[position] = sum;
                    row.reasons[position] = Draft.Row.VALUE;
                } else if (row.isKnown(position)
                        && Math.abs(row.values[position] - sum) > ROUNDING * Math.max(1, sum)) {
                    wrongs.add(new Wrong(
                            "",
                            columns.get(position) + " " + whole,
                            (long) row.values[position] + " / " + (long) sum,
                            Rule.NOT_THE_SUM));
                }
            }
        }
        Optional.ofNullable(period.get(whole)).ifPresent(row -> partsMissing(row, known, summed));
    }

    /** Where some part tells something and another does not, the whole is not known for that reason. */
    private static void partsMissing(Row row, List<Row> parts, List<Integer> summed) {
        for (int position : summed) {
            if (row.reasons[position] == Figure.Reason.MISSING.code()
                    && parts.stream().anyMatch(part -> part.isKnown(position))) {
                row.reasons[position] = Figure.Reason.PARTS_MISSING.code();
            }
        }
    }

    private static double sum(List<Row> rows, ToDoubleFunction<Row> number) {
        return rows.stream().mapToDouble(number).sum();
    }

    /** All rows, to be written to a draft in one block. */
    List<Draft.Row> drafted() {
        var drafted = new ArrayList<Draft.Row>();
        rows.forEach((period, areas) -> areas.forEach((area, row) -> drafted.add(
                row.limits
                        ? new Draft.Row(area, period, 0, row.values, row.reasons, row.lower, row.upper)
                        : Draft.Row.of(area, period, 0, row.values, row.reasons))));
        return drafted;
    }
}
