package nl.gezondewijk.statistics.forecast;

import nl.gezondewijk.statistics.Explanation;

/**
 * What there is of something, per 1,000 inhabitants: full-time GPs, places in a day centre.
 *
 * @param amount 0 or more, not always whole
 * @param inhabitants above 0
 */
public record Supply(double amount, double inhabitants) {

    public Supply {
        if (!(amount >= 0 && Double.isFinite(amount))) {
            throw new IllegalArgumentException("supply is 0 or more, not " + amount);
        }
        if (!(inhabitants > 0 && Double.isFinite(inhabitants))) {
            throw new IllegalArgumentException("supply per 1,000 needs inhabitants, not " + inhabitants);
        }
    }

    public double perThousand() {
        return 1_000 * amount / inhabitants;
    }

    /** The same supply when there are other people. */
    public Supply among(BySex people) {
        return new Supply(amount, people.sum());
    }

    public Explanation explanation() {
        return Explanation.figure(
                "statistics.forecast.supply",
                perThousand(),
                Explanation.number("statistics.forecast.available", amount),
                Explanation.number("statistics.base", inhabitants));
    }
}
