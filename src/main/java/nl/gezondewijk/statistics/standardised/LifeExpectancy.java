package nl.gezondewijk.statistics.standardised;

import nl.gezondewijk.statistics.Confidence;
import nl.gezondewijk.statistics.Estimate;
import nl.gezondewijk.statistics.Explanation;
import nl.gezondewijk.statistics.Interval;
import nl.gezondewijk.statistics.Intervals;
import nl.gezondewijk.statistics.Normal;
import nl.gezondewijk.statistics.Reason;

/**
 * The years that people of an age would live on if at every age as many died as now; no forecast for anybody.
 *
 * <p>Formula and error: see {@link LifeTable}; interval {@code e ± z·se}. With several years together the people are the years that they
 * lived. Which band is open is for the caller: {@link EventsByAge#openFrom}; care homes make small places look unhealthy.
 *
 * <p>Range: more than 5,000 people, somebody in every band, deaths in the last, and a 95 % interval of at most 20 years; else no value.
 * Unit: years.
 *
 * <p>Chiang 1984, Silcocks et al. 2001. The least of people: Eayres D, Williams ES. Evaluation of methodologies for small area life expectancy
 * estimation. J Epidemiol Community Health 2004;58:243-249.
 */
public sealed interface LifeExpectancy {
    /** So many people or fewer tell nothing. */
    double TOO_FEW_PEOPLE = 5_000;

    /** An interval wider than this tells nothing either, in years. */
    double TOO_WIDE = 20;

    /** From which age the years are counted. */
    int age();

    Explanation explanation();

    /** From this age, at which a band begins. */
    static LifeExpectancy at(int age, EventsByAge deaths) {
        int band = deaths.bands().startingAt(age);
        if (deaths.people() <= TOO_FEW_PEOPLE) {
            return new None(age, Reason.TOO_FEW_PEOPLE, deaths.events(), deaths.people());
        }
        if (deaths.hasEmptyBand()) {
            return new None(age, Reason.EMPTY_AGE_BAND, deaths.events(), deaths.people());
        }
        if (deaths.counts().getLast().events() == 0) {
            return new None(age, Reason.NO_DEATHS_IN_LAST_BAND, deaths.events(), deaths.people());
        }
        return LifeTable.of(deaths)
                .map(table -> new Known(
                        age,
                        table.expectancy(band),
                        table.standardError(band),
                        deaths.events(),
                        deaths.people(),
                        deaths.bands().starts().getLast()))
                .map(LifeExpectancy::unlessTooWide)
                .orElseGet(() -> new None(age, Reason.MORE_DEATHS_THAN_PEOPLE, deaths.events(), deaths.people()));
    }

    /** At birth. */
    static LifeExpectancy atBirth(EventsByAge deaths) {
        return at(0, deaths);
    }

    private static LifeExpectancy unlessTooWide(Known known) {
        return known.interval(Confidence.P95).width() > TOO_WIDE
                ? new None(known.age, Reason.TOO_WIDE, known.deaths, known.people)
                : known;
    }

    /**
     * A life expectancy with its interval.
     *
     * @param value the years to come, from this age
     * @param openFrom the first age of the last band
     */
    record Known(int age, double value, double standardError, long deaths, double people, int openFrom)
            implements LifeExpectancy, Estimate {

        public Known {
            if (!(value > 0 && standardError > 0 && Double.isFinite(value) && Double.isFinite(standardError))) {
                throw new IllegalArgumentException("no life expectancy is " + value + " with error " + standardError);
            }
        }

        @Override
        public Interval interval(Confidence confidence) {
            double reach = confidence.z() * standardError;
            return new Interval(value - reach, value + reach);
        }

        @Override
        public double pValueAgainst(double reference) {
            return Normal.twoSided((value - reference) / standardError);
        }

        @Override
        public Explanation explanation() {
            return Explanation.figure(
                            "statistics.lifeExpectancy",
                            value,
                            Explanation.number("statistics.fromAge", age),
                            Explanation.number("statistics.deaths", deaths),
                            Explanation.number("statistics.base", people),
                            Explanation.number("statistics.openFrom", openFrom),
                            Explanation.figure("statistics.standardError", standardError)
                                    .about("Silcocks 2001"))
                    .about("Chiang 1984")
                    .with(Intervals.explained(this, "Silcocks 2001"));
        }
    }

    /** No life expectancy, and why. */
    record None(int age, Reason reason, long deaths, double people) implements LifeExpectancy {

        @Override
        public Explanation explanation() {
            return reason.explained(
                    Explanation.number("statistics.fromAge", age),
                    Explanation.number("statistics.deaths", deaths),
                    Explanation.number("statistics.base", people));
        }
    }
}
