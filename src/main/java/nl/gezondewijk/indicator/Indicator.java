package nl.gezondewijk.indicator;

import java.util.List;
import java.util.Optional;
import nl.gezondewijk.page.Words;
import org.jspecify.annotations.Nullable;

/**
 * What a figure means: who it is about, in which unit, whether higher is better, and where it comes from.
 *
 * @param key stable name, in lower case with hyphens; of age groups beside the main one it ends in that group
 * @param measure the same for one question asked of several age groups
 * @param matter the same for indicators that say one thing in several ways, such as several income limits; a profile tells it once
 * @param topic key of a {@link nl.gezondewijk.theme.Topic}
 * @param name what readers see
 * @param meaning what it measures, in plain words
 * @param population who or what is counted
 * @param unit of the value
 * @param decimals shown on a page
 * @param direction whether a higher value is better
 * @param kind how the figure came about
 * @param sentences how a difference is said aloud
 * @param matters the smallest difference worth mentioning, in the unit, where the general rule does not serve
 * @param norm a value to compare with that is no place's
 * @param breaks years from which the definition differs
 * @param weight the indicator that counts the people a percentage is about, for adding areas up
 * @param share made from two counts, rather than delivered
 * @param source key of the data source
 * @param ingredient true for what is only used to make others
 */
public record Indicator(
        String key,
        String measure,
        String matter,
        String topic,
        Words name,
        Words meaning,
        Population population,
        Unit unit,
        int decimals,
        Direction direction,
        Kind kind,
        Optional<Sentences> sentences,
        Optional<Double> matters,
        Optional<Norm> norm,
        List<Break> breaks,
        Optional<Weight> weight,
        Optional<Share> share,
        String source,
        boolean ingredient) {

    public Indicator {
        if (decimals < 0 || decimals > 6) {
            throw new IllegalArgumentException(key + ": decimals must lie between 0 and 6, not " + decimals);
        }
        if (share.isPresent() && kind == Kind.MODELLED) {
            throw new IllegalArgumentException(key + ": a share made from counts is not modelled");
        }
    }

    /** An indicator is known by its key. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Indicator indicator && indicator.key.equals(key);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }

    /** True when this is the age group that stands for the whole measure. */
    public boolean isMain() {
        return key.equals(measure);
    }

    /** Percentages and rates of people, that can be said as "58 van de 100". */
    public boolean isAboutPeople() {
        return (unit == Unit.PERCENT || unit == Unit.PER_1000) && population.whose() != Whose.AREA;
    }

    /** How much there is of something in the area: that grows with the area, and says nothing of it beside another. */
    public boolean isAmount() {
        return unit == Unit.COUNT || unit == Unit.HECTARE;
    }

    /**
     * Whether areas can be set beside each other by it. An amount grows with the area; what was seen beside what was expected is weighed by
     * the ages of each area itself, so that two of them tell nothing of each other.
     */
    public boolean setsAreasBesideEachOther() {
        return !isAmount() && unit != Unit.OF_EXPECTED;
    }

    /** Told of such a figure: corrected for age it has the decimals that its margin bears, and no more. */
    public Indicator in(Figure figure) {
        return figure instanceof Figure.Known known && unit.isByAge()
                ? known.interval()
                        .filter(between -> between.width() > 0)
                        .map(between -> decimals(Math.clamp(between.decimals(), 0, decimals)))
                        .orElse(this)
                : this;
    }

    private Indicator decimals(int other) {
        return other == decimals
                ? this
                : new Indicator(
                        key,
                        measure,
                        matter,
                        topic,
                        name,
                        meaning,
                        population,
                        unit,
                        other,
                        direction,
                        kind,
                        sentences,
                        matters,
                        norm,
                        breaks,
                        weight,
                        share,
                        source,
                        ingredient);
    }

    /** Who or what is counted: residents of 18 and older, households, dwellings, events in the place. */
    public record Population(Whose whose, Words who, Optional<String> ages) {}

    public enum Whose {
        RESIDENTS,
        HOUSEHOLDS,
        DWELLINGS,
        PATIENTS,
        PUPILS,
        EVENTS,
        AREA
    }

    public enum Unit {
        COUNT,
        PERCENT,
        PER_1000,
        /** Corrected for the ages of people, and so no number of them. */
        STANDARDISED_PER_1000,
        STANDARDISED_PER_10000,
        STANDARDISED_PER_100000,
        /** What was counted as a percentage of what was to be expected. */
        OF_EXPECTED,
        YEAR,
        MEAN,
        SCORE,
        EURO,
        THOUSAND_EURO,
        FTE_PER_1000,
        KILOMETRE,
        HECTARE,
        PER_KM2,
        KWH,
        CUBIC_METRE,
        CODE;

        /** What is made of counts at each age. */
        boolean isByAge() {
            return isStandardisedRate() || this == OF_EXPECTED || this == YEAR;
        }

        /** So many per so many people. */
        public boolean isRate() {
            return isStandardisedRate() || this == PER_1000;
        }

        private boolean isStandardisedRate() {
            return this == STANDARDISED_PER_1000 || this == STANDARDISED_PER_10000 || this == STANDARDISED_PER_100000;
        }
    }

    public enum Direction {
        HIGHER_IS_BETTER,
        LOWER_IS_BETTER,
        NEITHER
    }

    /** How a figure came about: counted in a register, asked in a survey, or estimated by a model. */
    public enum Kind {
        COUNTED,
        ASKED,
        MODELLED
    }

    /**
     * How a difference and a size are said aloud, without full stop and without the numbers.
     *
     * @param more "Meer volwassenen voelen zich eenzaam"
     * @param fewer "Minder volwassenen voelen zich eenzaam"
     * @param are "volwassenen voelen zich eenzaam", after a number; absent for what is no number of people
     */
    public record Sentences(Words more, Words fewer, Optional<Words> are) {}

    /** A value that an authority set or a profession agreed on. */
    public record Norm(double value, Words source) {}

    /** From this year on the figure is not comparable with the years before. */
    public record Break(int year, Words what) {}

    /**
     * The people a percentage is about, as counts that can be added.
     *
     * @param indicators counts that together make up the population
     * @param nearest true where the exact age band is not published and the nearest one is taken
     */
    public record Weight(List<String> indicators, boolean nearest) {}

    /** Numerator over denominator, times {@code per} (100 or 1,000). */
    public record Share(String numerator, String denominator, int per) {}
}
