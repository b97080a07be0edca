package nl.gezondewijk.contribution;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.gezondewijk.indicator.Guard;
import nl.gezondewijk.indicator.Indicator;
import nl.gezondewijk.indicator.Indicator.Direction;
import nl.gezondewijk.indicator.Indicator.Unit;
import nl.gezondewijk.page.Words;

/**
 * What a label in a sheet stands for: one indicator, made of one or two numbers of each row.
 *
 * @param label as it stands in the sheet
 * @param key of the indicator that it fills
 * @param shape which numbers make it
 * @param unit of its values
 * @param topic key of the topic that it belongs to
 * @param name what readers see
 * @param meaning what it measures, in plain words
 * @param who whom it counts, in the plural: "patiënten van 40 jaar en ouder"
 * @param direction whether more is better
 * @param question the same for labels that are the answers to one question, and so are told or withheld together
 */
public record Described(
        String label,
        String key,
        Shape shape,
        Unit unit,
        String topic,
        Words name,
        Words meaning,
        Words who,
        Direction direction,
        Optional<String> question) {
    static final String SOURCE = "eigen";

    /** The indicator that counts residents, by whom areas are weighed where nothing better is known. */
    static final String RESIDENTS = "inwoners";

    /** Which numbers of a row make a figure. */
    public enum Shape {
        /** So many of so many, both in the sheet. */
        SHARE,
        /** So many of the residents, who are counted elsewhere. */
        OF_RESIDENTS,
        /** A percentage of so many respondents. */
        SURVEY,
        /** A number of people or things, of no whole. */
        AMOUNT,
        /** A value as it was published. */
        VALUE,
        /** So many of so many people of each age, as if there were as many of each as in a standard population. */
        STANDARDISED,
        /** What was counted, as a percentage of what was to be expected of people of these ages. */
        EXPECTED,
        /** The years that people live at the deaths of each age. */
        LIFE_YEARS;

        /** Made of rows that tell ages apart. */
        boolean isByAge() {
            return this == STANDARDISED || this == EXPECTED || this == LIFE_YEARS;
        }
    }

    private static final Map<Unit, Double> PER = Map.of(
            Unit.STANDARDISED_PER_1000, 1_000.0,
            Unit.STANDARDISED_PER_10000, 10_000.0,
            Unit.STANDARDISED_PER_100000, 100_000.0);

    public Described {
        if (!key.matches("eigen-[a-z0-9]+(-[a-z0-9]+)*")) {
            throw new IllegalArgumentException(
                    "an indicator of one's own has a key like eigen-diabetes, not '" + key + "'");
        }
        boolean divided = unit == Unit.PERCENT || unit == Unit.PER_1000;
        if ((shape == Shape.SHARE || shape == Shape.OF_RESIDENTS) && !divided
                || shape == Shape.SURVEY && unit != Unit.PERCENT) {
            throw new IllegalArgumentException(label + ": " + shape + " has no unit " + unit);
        }
        if ((shape == Shape.STANDARDISED) != PER.containsKey(unit)
                || (shape == Shape.EXPECTED) != (unit == Unit.OF_EXPECTED)
                || shape == Shape.LIFE_YEARS && unit != Unit.YEAR) {
            throw new IllegalArgumentException(label + ": " + shape + " has no unit " + unit);
        }
        if (shape == Shape.AMOUNT && unit != Unit.COUNT) {
            throw new IllegalArgumentException(label + ": an amount is a count, not " + unit);
        }
    }

    /** The same with another meaning. */
    Described meaning(Words other) {
        return new Described(label, key, shape, unit, topic, name, other, who, direction, question);
    }

    /** The people that a standardised rate is per. */
    double per() {
        return Objects.requireNonNull(PER.get(unit), () -> unit + " is no standardised rate");
    }

    /** The counts of those who share the answer. */
    String counted() {
        return shape == Shape.AMOUNT ? key : key + "-teller";
    }

    /** The counts of all it is asked of. */
    String asked() {
        return key + "-noemer";
    }

    /** What stands in a row of figures, in this order. */
    List<String> columns() {
        return switch (shape) {
            case SHARE, OF_RESIDENTS -> List.of(counted(), asked());
            case SURVEY, STANDARDISED, EXPECTED, LIFE_YEARS -> List.of(counted(), asked(), key);
            case AMOUNT, VALUE -> List.of(key);
        };
    }

    /** The indicators that it needs in the catalogue. */
    List<Indicator> indicators(Terms terms) {
        var kind = terms.protection() == Protection.SURVEY ? Indicator.Kind.ASKED : Indicator.Kind.COUNTED;
        return switch (shape) {
            case SHARE, OF_RESIDENTS ->
                List.of(
                        ingredient(counted(), terms, kind),
                        ingredient(asked(), terms, kind),
                        indicator(
                                terms,
                                kind,
                                Optional.of(
                                        new Indicator.Share(counted(), asked(), unit == Unit.PERCENT ? 100 : 1000))));
            case SURVEY, STANDARDISED, EXPECTED, LIFE_YEARS ->
                List.of(
                        ingredient(counted(), terms, kind),
                        ingredient(asked(), terms, kind),
                        indicator(terms, kind, Optional.empty()));
            case AMOUNT, VALUE -> List.of(indicator(terms, kind, Optional.empty()));
        };
    }

    private Indicator indicator(Terms terms, Indicator.Kind kind, Optional<Indicator.Share> share) {
        return made(key, unit, decimals(), terms, kind, share, false);
    }

    /** Of a hundred thousand people a tenth is nobody, and figures of ages are told no finer than they are known. */
    private int decimals() {
        return switch (unit) {
            case COUNT, OF_EXPECTED, STANDARDISED_PER_100000 -> 0;
            default -> 1;
        };
    }

    private Indicator ingredient(String of, Terms terms, Indicator.Kind kind) {
        return made(of, Unit.COUNT, 0, terms, kind, Optional.empty(), true);
    }

    private Indicator made(
            String of,
            Unit in,
            int decimals,
            Terms terms,
            Indicator.Kind kind,
            Optional<Indicator.Share> share,
            boolean ingredient) {
        return new Indicator(
                of,
                of,
                of,
                topic,
                name,
                meaning,
                new Indicator.Population(terms.whose(), who, Optional.empty()),
                in,
                decimals,
                direction,
                kind,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                in == Unit.COUNT || share.isPresent() || shape.isByAge()
                        ? Optional.empty()
                        : Optional.of(new Indicator.Weight(List.of(RESIDENTS), true)),
                share,
                SOURCE,
                ingredient);
    }

    /** One guard for each question, over the counts of all its answers; none over what is public or not about people. */
    static List<Guard> guards(List<Described> all, Terms terms) {
        if (!terms.protection().guards()) {
            return List.of();
        }
        var rule = terms.protection().rule(terms.fewest(), terms.sensitive());
        return all.stream()
                .map(one -> answers(one, all))
                .distinct()
                .map(answers -> {
                    var first = answers.getFirst();
                    var along = answers.stream()
                            .flatMap(one -> one.columns().stream()
                                    .filter(column -> !column.equals(one.counted()) && !column.equals(first.asked())))
                            .toList();
                    return new Guard(
                            answers.stream().map(Described::counted).toList(),
                            first.shape == Shape.AMOUNT ? Optional.empty() : Optional.of(first.asked()),
                            first.shape == Shape.OF_RESIDENTS,
                            along,
                            answers.stream()
                                    .filter(one -> one.shape == Shape.EXPECTED)
                                    .map(Described::key)
                                    .toList(),
                            rule,
                            // a percentage to a decimal, or an interval, would tell what its count was before it was
                            // rounded
                            first.shape == Shape.SURVEY || first.shape.isByAge() ? 1 : terms.roundedTo());
                })
                .toList();
    }

    private static List<Described> answers(Described one, List<Described> all) {
        return one.question.isEmpty()
                ? List.of(one)
                : all.stream()
                        .filter(other -> other.question.equals(one.question))
                        .toList();
    }

    static Stream<String> keys(List<Described> all) {
        return all.stream().flatMap(one -> one.columns().stream());
    }
}
