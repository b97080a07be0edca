package nl.gezondewijk.statistics;

import java.util.Arrays;

/** How the values of comparable areas lie: the scene in which an area's own value is seen. */
public sealed interface Spread {
    /** With fewer values no percentiles, no z-score and no spine are given. */
    int FEWEST = 4;

    /** How many peers have a value. */
    int n();

    /** How many peers there are, with or without a value. */
    int peers();

    Explanation explanation();

    /**
     * The spread of these values, absent ones left out, among this many peers.
     *
     * <p>The values are all in one unit. Whether the area itself is among its peers is for the caller; it usually is.
     */
    static Spread of(double[] values, int peers) {
        if (peers < values.length) {
            throw new IllegalArgumentException(values.length + " values cannot come from " + peers + " peers");
        }
        return values.length < FEWEST
                ? new None(values.length, peers, Reason.TOO_FEW_PEERS)
                : Known.of(Quantiles.of(values), Moments.of(values), peers);
    }

    /**
     * A spread that can be told.
     *
     * @param mean the plain mean of the peers, each counting once
     * @param sd with n−1; exactly 0 where all values are the same
     */
    record Known(
            int n,
            int peers,
            double min,
            double lowerQuartile,
            double median,
            double upperQuartile,
            double max,
            double mean,
            double sd)
            implements Spread {

        public Known {
            if (n < FEWEST || peers < n) {
                throw new IllegalArgumentException(
                        "a spread needs " + FEWEST + " of its peers, not " + n + " of " + peers);
            }
            double[] order = {min, lowerQuartile, median, upperQuartile, max};
            var sorted = order.clone();
            Arrays.sort(sorted);
            if (!Arrays.equals(order, sorted) || !(min <= mean && mean <= max) || !(sd >= 0)) {
                throw new IllegalArgumentException("out of order: " + Arrays.toString(order) + ", mean " + mean);
            }
        }

        private static Known of(Quantiles quantiles, Moments moments, int peers) {
            return new Known(
                    quantiles.n(),
                    peers,
                    quantiles.min(),
                    quantiles.at(0.25),
                    quantiles.at(0.50),
                    quantiles.at(0.75),
                    quantiles.max(),
                    moments.mean(),
                    moments.sd());
        }

        /** Whether the peers differ at all. */
        public boolean varies() {
            return sd > 0;
        }

        @Override
        public Explanation explanation() {
            return Explanation.inWords(
                    "statistics.spread",
                    Explanation.number("statistics.n", n, Explanation.number("statistics.peers", peers)),
                    Explanation.figure("statistics.min", min),
                    Explanation.figure("statistics.lowerQuartile", lowerQuartile),
                    Explanation.figure("statistics.median", median),
                    Explanation.figure("statistics.upperQuartile", upperQuartile),
                    Explanation.figure("statistics.max", max),
                    Explanation.figure("statistics.mean", mean),
                    Explanation.distance("statistics.sd", sd));
        }
    }

    /** Too few values to tell a spread from. */
    record None(int n, int peers, Reason reason) implements Spread {

        @Override
        public Explanation explanation() {
            return reason.explained(
                    Explanation.number("statistics.n", n), Explanation.number("statistics.peers", peers));
        }
    }
}
