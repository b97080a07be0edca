package nl.gezondewijk.contribution;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.gezondewijk.contribution.Heard.Number;
import nl.gezondewijk.contribution.Wrong.Rule;
import nl.gezondewijk.indicator.Figure;
import nl.gezondewijk.indicator.Workings;

/** Makes rows of figures of what was read in a sheet: checks the numbers and says what is wrong. */
final class Assembly {
    private final List<Described> described;
    private final Map<String, Described> byLabel;
    private final Columns columns;
    private final Surveyed surveyed;
    private final Function<String, OptionalDouble> residents;
    private final FigureRows rows;
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
        this.columns = Columns.of(described);
        this.rows = new FigureRows(columns);
        this.surveyed = surveyed;
        this.residents = residents;
    }

    /** The columns of all rows, in order. */
    List<String> columns() {
        return columns.names();
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
        var row = rows.row(heard.period(), heard.area());
        if (one.columns().stream().anyMatch(column -> !row.isMissing(column))) {
            numbers.wrong(heard.area() + " " + heard.period().code(), Rule.TWICE);
            return;
        }
        switch (one.shape()) {
            case SHARE -> share(numbers, numbers.counted(Number.ASKED), one, row);
            case OF_RESIDENTS -> share(numbers, residentsOf(heard.area(), numbers), one, row);
            case SURVEY -> survey(numbers, one, row);
            case AMOUNT -> row.put(one.key(), numbers.counted(Number.COUNTED));
            case VALUE -> row.put(one.key(), numbers.value(one.unit()));
            case STANDARDISED, EXPECTED, LIFE_YEARS -> throw new IllegalStateException("told by age: " + one);
        }
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
        row.put(one.counted(), counted);
        row.put(one.asked(), of);
    }

    private void survey(Numbers numbers, Described one, FigureRow row) {
        var asked = numbers.counted(Number.ASKED);
        var share = numbers.number(Number.PERCENTAGE);
        row.put(one.asked(), asked);
        if (!(share instanceof Figure.Known percentage)) {
            row.put(one.key(), share);
            row.put(one.counted(), share);
            return;
        }
        if (percentage.value() < 0 || percentage.value() > 100) {
            numbers.wrong(Numbers.text(percentage), Rule.NO_PERCENTAGE);
            return;
        }
        row.put(one.key(), percentage);
        if (asked instanceof Figure.Known respondents) {
            row.put(one.counted(), Math.round(percentage.value() * respondents.value() / 100));
            double effect = numbers.number(Number.DESIGN_EFFECT) instanceof Figure.Known known ? known.value() : 1;
            if (respondents.value() > 0 && effect > 0) {
                row.limit(one.key(), surveyed.interval(percentage.value(), respondents.value(), effect));
            }
        }
    }

    Findings findings() {
        return wrongs.found();
    }

    /**
     * Adds up what can be added up.
     *
     * @param parts for a wijk its inhabited buurten, for a gemeente its inhabited wijken
     */
    void addUp(Map<String, List<String>> parts) {
        byAge.forEach((label, ages) ->
                ages.make(parts, new FiguresOfAges(Objects.requireNonNull(byLabel.get(label)), rows, workings)));
        var summed = described.stream()
                .flatMap(one -> one.summed().stream())
                .map(columns::at)
                .toList();
        new AddUp(columns, summed, wrongs).over(rows.byPeriod(), parts);
    }

    /** How figures of ages were made. */
    List<Workings.Of> workings() {
        return List.copyOf(workings);
    }

    FigureRows rows() {
        return rows;
    }
}
