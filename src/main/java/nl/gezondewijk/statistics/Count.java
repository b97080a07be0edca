package nl.gezondewijk.statistics;

/**
 * A number of events or people, as the outcome of chance: another year, equally alike, would have given another number.
 *
 * <p>Interval: Byar's, exact below 10, see {@link PoissonLimits}. A count of who lives somewhere is a fact and needs no
 * interval; a count of accidents or deaths does.
 */
public record Count(long events) implements Estimate {

    public Count {
        if (events < 0) {
            throw new IllegalArgumentException("events must be 0 or more, not " + events);
        }
    }

    @Override
    public double value() {
        return events;
    }

    @Override
    public Interval interval(Confidence confidence) {
        return PoissonLimits.interval(events, confidence);
    }

    @Override
    public double pValueAgainst(double reference) {
        return PoissonLimits.pValue(events, reference);
    }

    @Override
    public Explanation explanation() {
        return Explanation.number("statistics.count", events)
                .with(Intervals.explained(this, PoissonLimits.literature(events)));
    }
}
