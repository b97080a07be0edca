package nl.gezondewijk.statistics.inequality;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import nl.gezondewijk.statistics.Explanation;
import nl.gezondewijk.statistics.Reason;

/**
 * Areas in groups of equal number by a value: fifths, tenths.
 *
 * <p>With r the rank of a value from 1 (lowest) to n and k groups: {@code ⌊(r−1)·k/n⌋ + 1}. Equal values share the lowest of their ranks
 * and so stay together, which can leave groups uneven.
 *
 * <p>Range: k from 2, at least as many values as groups and more than 3, and not all the same; else no groups.
 */
public sealed interface QuantileGroups {

    Explanation explanation();

    static QuantileGroups of(double[] values, int groups) {
        if (groups < 2) {
            throw new IllegalArgumentException("values go in 2 groups or more, not " + groups);
        }
        if (Arrays.stream(values).anyMatch(value -> !Double.isFinite(value))) {
            throw new IllegalArgumentException("groups need finite numbers; leave absent values out");
        }
        if (values.length <= 3 || values.length < groups) {
            return new None(Reason.TOO_FEW_PEERS, groups, values.length);
        }
        if (Arrays.stream(values).allMatch(value -> value == values[0])) {
            return new None(Reason.NO_SPREAD, groups, values.length);
        }
        var sorted = Arrays.stream(values).sorted().toArray();
        return new Known(
                groups,
                Arrays.stream(values)
                        .mapToObj(value -> (int) ((long) lowestRank(sorted, value) * groups / values.length) + 1)
                        .toList());
    }

    /** How many values lie below this one. */
    private static int lowestRank(double[] sorted, double value) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] < value) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /**
     * The group of each value.
     *
     * @param placed from 1, the lowest values, in the order in which the values came
     */
    record Known(int groups, List<Integer> placed) implements QuantileGroups {

        public Known {
            placed = List.copyOf(placed);
            if (!placed.stream().allMatch(group -> group >= 1 && group <= groups)) {
                throw new IllegalArgumentException("groups go from 1 to " + groups + ", unlike " + placed);
            }
        }

        /** The places in the list of the values in this group. */
        public List<Integer> members(int group) {
            return IntStream.range(0, placed.size())
                    .filter(place -> placed.get(place) == group)
                    .boxed()
                    .toList();
        }

        @Override
        public Explanation explanation() {
            return Explanation.number(
                    "statistics.quantileGroups", groups, Explanation.number("statistics.n", placed.size()));
        }
    }

    /** No groups, and why. */
    record None(Reason reason, int groups, int n) implements QuantileGroups {

        @Override
        public Explanation explanation() {
            return reason.explained(Explanation.number("statistics.n", n));
        }
    }
}
