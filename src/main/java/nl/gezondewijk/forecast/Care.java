package nl.gezondewijk.forecast;

import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;
import nl.gezondewijk.page.Words;
import nl.gezondewijk.statistics.Explanation;
import nl.gezondewijk.statistics.forecast.BySex;
import nl.gezondewijk.statistics.forecast.Demand;
import nl.gezondewijk.statistics.forecast.Supply;

/**
 * Care asked for in years to come if at each age people go on using as much as now, and what there is of it.
 *
 * @param use what is asked for
 * @param demand by year, in the unit of the use
 * @param supply where it is known how much there is
 */
record Care(Use use, Demand demand, Optional<Offered> supply) {

    /**
     * A table of care used a year per person.
     *
     * @param subject ties it to the supply of the same name
     */
    record Use(String subject, Words name, Words unit, Words source, BySex perPerson) {}

    /**
     * What there is.
     *
     * @param fte full-time workers
     * @param from empty for what the reader filled in
     */
    record Offered(String profession, double fte, int year, Optional<Delivery> from) {

        Supply among(BySex people) {
            return new Supply(fte, people.sum());
        }
    }

    static Care of(Use use, Outlook outlook, Optional<Offered> supply) {
        var byYear = outlook.people().entrySet().stream()
                .map(one -> new Demand.InYear(
                        one.getKey(), one.getValue().times(use.perPerson()).sum()))
                .toList();
        return new Care(use, new Demand(byYear), supply);
    }

    /** By how much more is asked in a year than in the first; 0 is as much. */
    SequencedMap<Integer, Double> growth() {
        var growth = new LinkedHashMap<Integer, Double>();
        double first = demand.byYear().getFirst().amount();
        demand.byYear().forEach(one -> growth.put(one.year(), one.amount() / first - 1));
        return growth;
    }

    double lastGrowth() {
        return growth().lastEntry().getValue();
    }

    /** The full-time workers with whom there would be as many for the care asked for as now. */
    double needed(Offered offered) {
        return offered.fte() * (1 + lastGrowth());
    }

    Explanation explanation() {
        return demand.explanation();
    }
}
