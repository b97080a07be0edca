package nl.gezondewijk.contribution;

import java.util.Optional;
import java.util.stream.IntStream;
import nl.gezondewijk.contribution.Wrong.Rule;
import nl.gezondewijk.indicator.Figure;
import nl.gezondewijk.statistics.Explanation;
import nl.gezondewijk.statistics.Interval;
import nl.gezondewijk.statistics.Reason;
import nl.gezondewijk.statistics.standardised.EventsByAge;
import nl.gezondewijk.statistics.standardised.IndirectlyStandardised;
import nl.gezondewijk.statistics.standardised.LifeExpectancy;
import nl.gezondewijk.statistics.standardised.StandardPopulation;
import nl.gezondewijk.statistics.standardised.StandardisedRate;

/** One figure for all ages of an area, or why there is none. */
sealed interface AgeFigure {
    /** With fewer bands a figure is hardly corrected for age. */
    int FEWEST_BANDS = 5;

    /** In wider bands, in years, or with a younger open one, a life table is a guess. */
    int WIDEST = 10;

    int OPEN_FROM = 80;

    /** What its owner should know. */
    Optional<Rule> wrong();

    /**
     * A figure as it may be told.
     *
     * @param explanation how it was made; no count of an age is in it
     */
    record Known(double value, Interval interval, Explanation explanation) implements AgeFigure {
        @Override
        public Optional<Rule> wrong() {
            return Optional.empty();
        }
    }

    /** @param why in a word of its own, where one is to be read beside the figure that is not there */
    record None(Figure.Reason reason, Rule rule, Optional<Explanation> why) implements AgeFigure {
        private None(Figure.Reason reason, Rule rule) {
            this(reason, rule, Optional.empty());
        }

        @Override
        public Optional<Rule> wrong() {
            return Optional.of(rule);
        }
    }

    /** @param reference whose rates make what is expected */
    static AgeFigure of(Described described, EventsByAge counted, Optional<EventsByAge> reference) {
        return switch (described.shape()) {
            case STANDARDISED -> standardised(counted, described.per());
            case EXPECTED -> expected(counted, reference);
            case LIFE_YEARS -> lifeYears(counted);
            case SHARE, OF_RESIDENTS, SURVEY, AMOUNT, VALUE ->
                throw new IllegalArgumentException(described.shape() + " is not made of ages");
        };
    }

    private static AgeFigure standardised(EventsByAge counted, double per) {
        var standard = StandardPopulation.european2013();
        var bands = counted.bands().common(standard.bands());
        if (bands.isEmpty()) {
            return new None(Figure.Reason.MISSING, Rule.AGE_MISFIT);
        }
        if (bands.get().size() < FEWEST_BANDS) {
            return new None(Figure.Reason.MISSING, Rule.AGE_COARSE);
        }
        return switch (StandardisedRate.of(counted.in(bands.get()), standard.in(bands.get()), per)) {
            case StandardisedRate.Known known -> Rounded.of(known);
            case StandardisedRate.None none -> none(none.reason());
        };
    }

    private static AgeFigure expected(EventsByAge counted, Optional<EventsByAge> reference) {
        if (reference.filter(other -> other.bands().equals(counted.bands())).isEmpty()) {
            return new None(Figure.Reason.MISSING, Rule.AGE_DIFFERENT);
        }
        return switch (IndirectlyStandardised.ratio(counted.events(), counted.peopleByAge(), reference.get())) {
            case IndirectlyStandardised.Known known -> Rounded.of(known);
            case IndirectlyStandardised.None none -> none(none.reason());
        };
    }

    private static AgeFigure lifeYears(EventsByAge deaths) {
        var bands = deaths.bands();
        boolean wide = IntStream.range(0, bands.size() - 1).anyMatch(band -> bands.years(band) > WIDEST)
                || bands.starts().getLast() < OPEN_FROM;
        if (wide) {
            return new None(Figure.Reason.MISSING, Rule.AGE_WIDE);
        }
        return switch (LifeExpectancy.atBirth(deaths)) {
            case LifeExpectancy.Known known -> Rounded.of(known);
            case LifeExpectancy.None none -> none(none.reason());
        };
    }

    private static None none(Reason why) {
        return new None(Figure.Reason.TOO_FEW, Rule.valueOf(why.name()), Optional.of(why.explained()));
    }
}
