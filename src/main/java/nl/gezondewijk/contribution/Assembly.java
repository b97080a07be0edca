package nl.gezondewijk.contribution;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.gezondewijk.contribution.Heard.Number;
import nl.gezondewijk.contribution.Wrong.Rule;
import nl.gezondewijk.indicator.Draft;
import nl.gezondewijk.indicator.Figure;
import nl.gezondewijk.indicator.Period;
import nl.gezondewijk.indicator.Workings;
import nl.gezondewijk.statistics.standardised.EventsByAge;

/**
 * Makes rows of figures of what was read in a sheet: checks the numbers and says what is wrong.
 */
final class Assembly {
    private final List<Described> described;
    private final Map<String, Described> byLabel;
    private final List<String> columns;
    private final Map<String, Integer> positions = new HashMap<>();
    private final Surveyed surveyed;
    private final Function<String, OptionalDouble> residents;
    private final SequencedMap<Period, TreeMap<String, FigureRow>> rows = new TreeMap<>();
    private final Map<String, ByAge> byAge = new LinkedHashMap<>();
    private final List<Workings.Of> workings = new ArrayList<>();
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
        var numbers = new Numbers(heard, wrongs);
        if (one.shape().isByAge()) {
            byAge.computeIfAbsent(one.label(), label -> new ByAge(one, wrongs)).take(heard, numbers);
            return;
        }
        var row = row(heard.period(), heard.area());
        if (one.columns().stream().anyMatch(column -> !row.isMissing(at(column)))) {
            numbers.wrong(heard.area() + " " + heard.period().code(), Rule.TWICE);
            return;
        }
        switch (one.shape()) {
            case SHARE -> share(numbers, numbers.counted(Number.ASKED), one, row);
            case OF_RESIDENTS -> share(numbers, residentsOf(heard.area(), numbers), one, row);
            case SURVEY -> survey(numbers, one, row);
            case AMOUNT -> row.put(at(one.key()), numbers.counted(Number.COUNTED));
            case VALUE -> row.put(at(one.key()), numbers.value(one.unit()));
            case STANDARDISED, EXPECTED, LIFE_YEARS -> throw new IllegalStateException("told by age: " + one);
        }
    }

    private FigureRow row(Period period, String area) {
        return rows.computeIfAbsent(period, first -> new TreeMap<>())
                .computeIfAbsent(area, first -> new FigureRow(columns.size()));
    }

    private Figure residentsOf(String area, Numbers numbers) {
        var counted = residents.apply(area);
        if (counted.isEmpty()) {
            numbers.wrong(area, Rule.NO_RESIDENTS);
            return new Figure.None(Figure.Reason.MISSING);
        }
        return Figure.Known.of(counted.getAsDouble());
    }

    private void share(Numbers numbers, Figure of, Described one, FigureRow row) {
        var counted = numbers.counted(Number.COUNTED);
        if (counted instanceof Figure.Known numerator
                && of instanceof Figure.Known denominator
                && numerator.value() > denominator.value()) {
            numbers.wrong(Numbers.text(numerator) + " > " + Numbers.text(denominator), Rule.MORE_THAN_ALL);
            return;
        }
        if (counted instanceof Figure.Known && of instanceof Figure.None) {
            numbers.wrong(numbers.area(), Rule.WITHOUT_WHOLE);
        }
        row.put(at(one.counted()), counted);
        row.put(at(one.asked()), of);
    }

    private void survey(Numbers numbers, Described one, FigureRow row) {
        var asked = numbers.counted(Number.ASKED);
        var share = numbers.number(Number.PERCENTAGE);
        row.put(at(one.asked()), asked);
        if (!(share instanceof Figure.Known percentage)) {
            row.put(at(one.key()), share);
            row.put(at(one.counted()), share);
            return;
        }
        if (percentage.value() < 0 || percentage.value() > 100) {
            numbers.wrong(Numbers.text(percentage), Rule.NO_PERCENTAGE);
            return;
        }
        row.put(at(one.key()), percentage);
        if (asked instanceof Figure.Known respondents) {
            row.put(at(one.counted()), Math.round(percentage.value() * respondents.value() / 100));
            double effect = numbers.number(Number.DESIGN_EFFECT) instanceof Figure.Known known ? known.value() : 1;
            if (respondents.value() > 0 && effect > 0) {
                row.limit(at(one.key()), surveyed.interval(percentage.value(), respondents.value(), effect));
            }
        }
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
     * Adds up what can be added up.
     *
     * @param parts for a wijk its inhabited buurten, for a gemeente its inhabited wijken
     */
    void addUp(Map<String, List<String>> parts) {
        byAge.forEach((label, ages) -> ages.make(parts, new OfAges(Objects.requireNonNull(byLabel.get(label)))));
        var summed = described.stream()
                .flatMap(one -> switch (one.shape()) {
                    case SHARE, OF_RESIDENTS -> one.columns().stream();
                    case STANDARDISED, EXPECTED, LIFE_YEARS -> Stream.of(one.counted(), one.asked());
                    case AMOUNT -> Stream.of(one.key());
                    case SURVEY, VALUE -> Stream.<String>of();
                })
                .map(this::at)
                .toList();
        new AddUp(columns, summed, wrongs).over(rows.values(), parts);
    }

    /** Puts what was made of ages in its row. */
    private final class OfAges implements ByAge.Making {
        private final Described one;

        private OfAges(Described one) {
            this.one = one;
        }

        @Override
        public void known(Period period, String area, EventsByAge counted, AgeFigure figure) {
            var row = row(period, area);
            row.put(at(one.counted()), counted.events());
            row.put(at(one.asked()), counted.people());
            switch (figure) {
                case AgeFigure.None none -> {
                    row.put(at(one.key()), new Figure.None(none.reason()));
                    none.why().ifPresent(why -> workings.add(new Workings.Of(area, one.key(), period, why)));
                }
                case AgeFigure.Known known -> {
                    row.put(at(one.key()), known.value());
                    row.limit(at(one.key()), new double[] {
                        known.interval().lower(), known.interval().upper()
                    });
                    workings.add(new Workings.Of(area, one.key(), period, known.explanation()));
                }
            }
        }

        @Override
        public void missing(Period period, String area, Figure.Reason why) {
            one.columns().forEach(column -> row(period, area).put(at(column), new Figure.None(why)));
        }
    }

    /** How figures of ages were made. */
    List<Workings.Of> workings() {
        return List.copyOf(workings);
    }

    /** All rows, to be written to a draft in one block. */
    List<Draft.Row> drafted() {
        return rows.entrySet().stream()
                .flatMap(period -> period.getValue().entrySet().stream()
                        .map(area -> area.getValue().drafted(area.getKey(), period.getKey())))
                .toList();
    }
}
