package nl.gezondewijk.statistics;

/**
 * Events among people, per so many of them: 12 falls among 4,800 people is 2.5 per 1,000.
 *
 * <p>{@code value = per · events / base}. Interval: Byar's, exact below 10 events, see {@link PoissonLimits}; the base is
 * taken as known. Not for a share of people: one person can have several events, and a rate can exceed its base.
 *
 * @param base people, or years that people lived; above 0
 * @param per the base of the figure: 1,000 or 100,000; scaling alone
 */
public record Rate(long events, double base, double per) implements Estimate {

    public Rate {
        if (events < 0) {
            throw new IllegalArgumentException("events must be 0 or more, not " + events);
        }
        if (!(base > 0 && Double.isFinite(base))) {
            throw new IllegalArgumentException("a rate needs people, not " + base);
        }
        if (!(per > 0 && Double.isFinite(per))) {
            throw new IllegalArgumentException("a rate is per a positive number, not " + per);
        }
    }

    public static Rate perThousand(long events, double base) {
        return new Rate(events, base, 1_000);
    }

    public static Rate perHundredThousand(long events, double base) {
        return new Rate(events, base, 100_000);
    }

    @Override
    public double value() {
        return per * events / base;
    }

    @Override
    public Interval interval(Confidence confidence) {
        return PoissonLimits.interval(events, confidence).times(per / base);
    }

    @Override
    public double pValueAgainst(double reference) {
        return PoissonLimits.pValue(events, reference * base / per);
    }

    @Override
    public Explanation explanation() {
        return Explanation.figure(
                        "statistics.rate",
                        value(),
                        Explanation.number("statistics.events", events),
                        Explanation.number("statistics.base", base),
                        Explanation.number("statistics.per", per))
                .with(Intervals.explained(this, PoissonLimits.literature(events)));
    }
}
