package nl.gezondewijk.statistics.survey;

import java.util.Arrays;
import nl.gezondewijk.statistics.Confidence;
import nl.gezondewijk.statistics.Estimate;
import nl.gezondewijk.statistics.Explanation;
import nl.gezondewijk.statistics.Interval;
import nl.gezondewijk.statistics.Intervals;
import nl.gezondewijk.statistics.Reason;

/**
 * The mean of what was measured of a number of people.
 *
 * <p>{@code x̄ = Σx/n}, s with n−1. Interval: Student's, see {@link StudentLimits}. For people who were drawn at random, each
 * counting once.
 *
 * <p>Range: two people or more; of one no interval can be had, and of nobody no mean. Unit: that of the measurements.
 */
public sealed interface Mean {
    /** With fewer people nothing is known of how they differ. */
    int FEWEST = 2;

    /** How many people were measured. */
    long asked();

    Explanation explanation();

    static Mean of(double... values) {
        if (Arrays.stream(values).anyMatch(value -> !Double.isFinite(value))) {
            throw new IllegalArgumentException("a mean needs finite numbers; leave absent values out");
        }
        return values.length < FEWEST
                ? none(values.length)
                : new Known(values.length, StudentLimits.mean(values), StudentLimits.deviation(values));
    }

    /** From what a publisher tells of its survey; the deviation is of the sample, with n−1. */
    static Mean published(long asked, double mean, double deviation) {
        return asked < FEWEST ? none(asked) : new Known(asked, mean, deviation);
    }

    private static None none(long asked) {
        return new None(asked, asked == 0 ? Reason.NOBODY : Reason.TOO_FEW_VALUES);
    }

    /**
     * A mean with its interval.
     *
     * @param deviation the standard deviation between the people, with n−1
     */
    record Known(long asked, double value, double deviation) implements Mean, Estimate {

        public Known {
            if (asked < FEWEST) {
                throw new IllegalArgumentException("a mean needs " + FEWEST + " people, not " + asked);
            }
            if (!Double.isFinite(value) || !(deviation >= 0 && Double.isFinite(deviation))) {
                throw new IllegalArgumentException("no mean is " + value + " with deviation " + deviation);
            }
        }

        /** How far the mean itself is out, as a standard deviation: {@code s/√n}. */
        public double standardError() {
            return StudentLimits.standardError(deviation, asked);
        }

        @Override
        public Interval interval(Confidence confidence) {
            return StudentLimits.interval(value, deviation, asked, confidence);
        }

        @Override
        public double pValueAgainst(double reference) {
            return StudentLimits.pValue(value, deviation, asked, reference);
        }

        @Override
        public Explanation explanation() {
            return Explanation.figure(
                            "statistics.surveyMean",
                            value,
                            Explanation.number("statistics.asked", asked),
                            Explanation.figure(
                                    "statistics.deviation",
                                    deviation,
                                    Explanation.figure("statistics.standardError", standardError())))
                    .with(Intervals.explained(this, "Student 1908"));
        }
    }

    /** No mean, and why. */
    record None(long asked, Reason reason) implements Mean {

        @Override
        public Explanation explanation() {
            return reason.explained(Explanation.number("statistics.asked", asked));
        }
    }
}
