package nl.gezondewijk.statistics.effect;

import nl.gezondewijk.statistics.Proportion;

/**
 * The mean of a group in one year, with its standard error; in the unit of the figure.
 *
 * @param error 0 or more
 */
public record GroupMean(double mean, double error) {

    public GroupMean {
        if (!Double.isFinite(mean)) {
            throw new IllegalArgumentException("a mean must be finite, not " + mean);
        }
        if (!(error >= 0 && Double.isFinite(error))) {
            throw new IllegalArgumentException("a standard error is 0 or more, not " + error);
        }
    }

    /** A percentage with {@code 100·√(p(1−p)/n)}. */
    public static GroupMean of(Proportion proportion) {
        double share = proportion.share();
        return new GroupMean(proportion.value(), 100 * Math.sqrt(share * (1 - share) / proportion.asked()));
    }
}
