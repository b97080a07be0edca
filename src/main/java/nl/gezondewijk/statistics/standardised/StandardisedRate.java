package nl.gezondewijk.statistics.standardised;

import nl.gezondewijk.statistics.Confidence;
import nl.gezondewijk.statistics.Estimate;
import nl.gezondewijk.statistics.Explanation;
import nl.gezondewijk.statistics.Interval;
import nl.gezondewijk.statistics.Intervals;
import nl.gezondewijk.statistics.PoissonLimits;
import nl.gezondewijk.statistics.Reason;

/**
 * The rate that a place would have if its people had the ages of a standard population: directly standardised.
 *
 * <p>Formula and interval: see {@link DirectMethod}. The lower limit can fall a little below 0 when few of the events are in the bands that
 * weigh; it is then 0.
 *
 * <p>Range: 10 events or more and somebody in every band of ages; else no value. Unit: events per so many people as asked. Dobson et al.
 * 1991.
 */
public sealed interface StandardisedRate {

    Explanation explanation();

    /** In the bands of the standard population. */
    static StandardisedRate of(EventsByAge counted, StandardPopulation standard, double per) {
        if (!counted.bands().equals(standard.bands())) {
            throw new IllegalArgumentException(
                    "events by " + counted.bands() + " do not go with a standard by " + standard.bands());
        }
        if (counted.hasEmptyBand()) {
            return new None(Reason.EMPTY_AGE_BAND, counted.events(), counted.people());
        }
        long events = counted.events();
        if (events < DirectMethod.FEWEST_EVENTS) {
            return new None(Reason.TOO_FEW_EVENTS_TO_STANDARDISE, events, counted.people());
        }
        long[] x = counted.counts().stream().mapToLong(AgeBand::events).toArray();
        double[] n = counted.counts().stream().mapToDouble(AgeBand::people).toArray();
        double[] w = standard.weights();
        return new Known(
                per * DirectMethod.rate(x, n, 0, w),
                per * DirectMethod.worthOfAnEvent(x, n, 0, w, events),
                events,
                counted.people(),
                per,
                standard.name());
    }

    /**
     * A standardised rate with its interval.
     *
     * @param worth what one event more or less is worth, in the unit of the value
     * @param standard the name of the standard population
     */
    record Known(double value, double worth, long events, double people, double per, String standard)
            implements StandardisedRate, Estimate {

        public Known {
            if (events < DirectMethod.FEWEST_EVENTS) {
                throw new IllegalArgumentException("a standardised rate needs 10 events, not " + events);
            }
            if (!(value >= 0 && worth > 0 && Double.isFinite(value) && Double.isFinite(worth) && per > 0)) {
                throw new IllegalArgumentException("no rate is " + value + " per " + per + ", ± " + worth);
            }
        }

        @Override
        public Interval interval(Confidence confidence) {
            return new Interval(
                    Math.max(0, DirectMethod.lower(value, worth, events, confidence)),
                    DirectMethod.upper(value, worth, events, confidence));
        }

        @Override
        public double pValueAgainst(double reference) {
            return PoissonLimits.pValue(events, DirectMethod.eventsAt(reference, value, worth, events));
        }

        @Override
        public Explanation explanation() {
            return Explanation.figure(
                            "statistics.standardisedRate",
                            value,
                            Explanation.number("statistics.events", events),
                            Explanation.number("statistics.base", people),
                            Explanation.number("statistics.per", per),
                            Explanation.inWords("statistics.standardPopulation").about(standard))
                    .with(Intervals.explained(this, "Dobson 1991, Byar"));
        }
    }

    /** No standardised rate, and why. */
    record None(Reason reason, long events, double people) implements StandardisedRate {

        @Override
        public Explanation explanation() {
            return reason.explained(
                    Explanation.number("statistics.events", events), Explanation.number("statistics.base", people));
        }
    }
}
