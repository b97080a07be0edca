package nl.gezondewijk.contribution;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
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

    /** Those of them that add up to those of a larger area. */
    List<String> summed() {
        return switch (shape) {
            case SHARE, OF_RESIDENTS, STANDARDISED, EXPECTED, LIFE_YEARS -> List.of(counted(), asked());
            case AMOUNT -> List.of(key);
            case SURVEY, VALUE -> List.of();
        };
    }
}
