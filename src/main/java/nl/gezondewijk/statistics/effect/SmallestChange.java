package nl.gezondewijk.statistics.effect;

import java.util.List;
import nl.gezondewijk.statistics.Explanation;
import nl.gezondewijk.statistics.Reason;

/**
 * The smallest change of a percentage that two measurements of so many people can show; to be known before a goal is
 * fixed.
 *
 * <p>{@code 100·(z₀.₉₇₅ + z₀.₈)·√(2p(1−p)/n)}: two-sided at 5 %, found in four cases out of five when it is there. The
 * quantiles are 1.959963984540054 and 0.8416212335729143.
 *
 * <p>Range: 5 people or more expected on either side, else there is no result. Unit: points.
 *
 * <p>Fleiss JL, Levin B, Paik MC. Statistical methods for rates and proportions. 3rd ed. Hoboken: Wiley, 2003, chapter
 * 4.
 */
public sealed interface SmallestChange {
    /** The share of true changes of this size that is found. */
    double POWER = 0.8;

    Explanation explanation();

    /**
     * From the percentage now, and how many are asked each time.
     *
     * @param percentage from 0 to 100
     * @param asked in each of the two measurements
     */
    static SmallestChange of(double percentage, long asked) {
        if (!(percentage >= 0 && percentage <= 100)) {
            throw new IllegalArgumentException("a percentage lies between 0 and 100, not " + percentage);
        }
        if (asked < 0) {
            throw new IllegalArgumentException("asked are 0 or more, not " + asked);
        }
        double p = percentage / 100;
        return asked * Math.min(p, 1 - p) < TwoMeasurements.FEWEST_EXPECTED
                ? new None(Reason.TOO_FEW_EVENTS, percentage, asked)
                : new Known(100 * TwoMeasurements.smallestChange(p, asked), percentage, asked);
    }

    /** A change in points, up or down. */
    record Known(double points, double percentage, long asked) implements SmallestChange {

        @Override
        public Explanation explanation() {
            return explained(Explanation.figure("statistics.effect.smallestChange", points), percentage, asked)
                    .about("Fleiss, Levin & Paik 2003");
        }
    }

    /** Too few to tell. */
    record None(Reason reason, double percentage, long asked) implements SmallestChange {

        @Override
        public Explanation explanation() {
            return explained(reason.explained(), percentage, asked);
        }
    }

    private static Explanation explained(Explanation result, double percentage, long asked) {
        return result.with(List.of(
                Explanation.figure("statistics.value", percentage),
                Explanation.number("statistics.asked", asked),
                Explanation.share("statistics.effect.power", POWER)));
    }
}
