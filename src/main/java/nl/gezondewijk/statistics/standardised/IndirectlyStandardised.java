package nl.gezondewijk.statistics.standardised;

import java.util.List;
import nl.gezondewijk.statistics.Confidence;
import nl.gezondewijk.statistics.Estimate;
import nl.gezondewijk.statistics.Explanation;
import nl.gezondewijk.statistics.Interval;
import nl.gezondewijk.statistics.Intervals;
import nl.gezondewijk.statistics.PoissonLimits;
import nl.gezondewijk.statistics.Reason;

/**
 * What was seen in a place beside what was to be expected of people of its ages at the rates of a reference.
 *
 * <p>{@code E = Σ(n·reference rate)} over the bands of ages; the ratio is {@code 100·O/E}, so that 100 is as the reference, and the rate is
 * {@code O/E} times the crude rate of the reference. Interval: that of O, see {@link PoissonLimits}, over E; E is taken as known. O may
 * be a total of which the ages are not known. Two places' ratios do not compare with each other, only with the reference.
 *
 * <p>Range: E above 0. Unit: per cent of what was expected, or events per so many people.
 *
 * <p>Breslow NE, Day NE. Statistical methods in cancer research, volume II. Lyon: IARC, 1987, pp. 65-72.
 */
public sealed interface IndirectlyStandardised {
    /** The value of a ratio for a place that is as its reference. */
    double AS_REFERENCE = 100;

    Explanation explanation();

    /** The people of the place in the bands of the reference. */
    static IndirectlyStandardised ratio(long observed, List<Double> people, EventsByAge reference) {
        return of(observed, people, reference, Kind.RATIO, AS_REFERENCE, 1);
    }

    /** The people of the place in the bands of the reference; the result per so many. */
    static IndirectlyStandardised rate(long observed, List<Double> people, EventsByAge reference, double per) {
        if (!(per > 0 && Double.isFinite(per))) {
            throw new IllegalArgumentException("a rate is per a positive number, not " + per);
        }
        double crude = reference.events() == 0 ? 0 : reference.events() / reference.people();
        return of(observed, people, reference, Kind.RATE, crude * per, per);
    }

    /** The ratio to an expectation that somebody else worked out. */
    static IndirectlyStandardised ratioTo(double expected, long observed) {
        return of(observed, expected, Kind.RATIO, AS_REFERENCE, 1);
    }

    private static IndirectlyStandardised of(
            long observed, List<Double> people, EventsByAge reference, Kind kind, double factor, double per) {
        if (people.size() != reference.bands().size()) {
            throw new IllegalArgumentException(people.size() + " numbers of people for "
                    + reference.bands().size() + " age bands");
        }
        double expected = 0;
        for (int band = 0; band < people.size(); band++) {
            var there = reference.counts().get(band);
            double here = new AgeBand(0, people.get(band)).people();
            if (here > 0 && there.people() == 0) {
                return new None(Reason.EMPTY_AGE_BAND, observed);
            }
            expected += here == 0 ? 0 : here * there.events() / there.people();
        }
        return of(observed, expected, kind, factor, per);
    }

    private static IndirectlyStandardised of(long observed, double expected, Kind kind, double factor, double per) {
        return expected == 0
                ? new None(Reason.NOTHING_EXPECTED, observed)
                : new Known(kind, observed, expected, factor, per);
    }

    /** How it is said. */
    enum Kind {
        RATIO("statistics.standardisedRatio"),
        RATE("statistics.indirectRate");

        private final String key;

        Kind(String key) {
            this.key = key;
        }

        public String key() {
            return key;
        }
    }

    /**
     * A ratio or a rate with its interval.
     *
     * @param factor the value of a place that is as the reference: 100, or the reference's crude rate
     * @param per the people that a rate is per; 1 for a ratio
     */
    record Known(Kind kind, long observed, double expected, double factor, double per)
            implements IndirectlyStandardised, Estimate {

        public Known {
            if (observed < 0) {
                throw new IllegalArgumentException("events must be 0 or more, not " + observed);
            }
            if (!(expected > 0 && Double.isFinite(expected))) {
                throw new IllegalArgumentException("what is expected is above 0, not " + expected);
            }
            if (!(factor > 0 && Double.isFinite(factor))) {
                throw new IllegalArgumentException("the reference has a value above 0, not " + factor);
            }
        }

        @Override
        public double value() {
            return factor * observed / expected;
        }

        @Override
        public Interval interval(Confidence confidence) {
            return PoissonLimits.interval(observed, confidence).times(factor / expected);
        }

        @Override
        public double pValueAgainst(double reference) {
            return PoissonLimits.pValue(observed, reference * expected / factor);
        }

        @Override
        public Explanation explanation() {
            var observedAndExpected = Explanation.figure(
                    kind.key(),
                    value(),
                    Explanation.number("statistics.events", observed),
                    Explanation.number("statistics.expectedEvents", expected),
                    Explanation.figure("statistics.asReference", factor));
            return observedAndExpected
                    .with(kind == Kind.RATE ? List.of(Explanation.number("statistics.per", per)) : List.of())
                    .with(Intervals.explained(this, PoissonLimits.literature(observed)));
        }
    }

    /** Neither, and why. */
    record None(Reason reason, long observed) implements IndirectlyStandardised {

        @Override
        public Explanation explanation() {
            return reason.explained(Explanation.number("statistics.events", observed));
        }
    }
}
