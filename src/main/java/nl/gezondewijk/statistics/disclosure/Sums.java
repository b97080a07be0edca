package nl.gezondewijk.statistics.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Which counts add up to another in every area: men and women to all, age groups to their total.
 *
 * <p>Of such counts one follows from the rest, so an area has to tell all of them or none. Found are: two that add up to a third,
 * any number that stand beside each other and add up to another, and the same counts twice. What adds up by chance in all areas is
 * taken to belong together as well; that withholds more and tells less.
 *
 * <p>Every count gets one number, the sum over areas of count times a random weight, modulo 2⁶⁴. The number of a sum is the sum of
 * the numbers, so a relation is found without walking over the areas for every combination; each is checked in all areas before it
 * counts.
 */
public final class Sums {
    private static final int FEWEST_AREAS = 3;

    private final List<long[]> counts;
    private final int columns;
    private final List<Integer> complete = new ArrayList<>();
    private final long[] numbers;
    private final int[] group;

    private Sums(List<long[]> columns, List<long[]> wholes) {
        this.counts = new ArrayList<>(columns);
        counts.addAll(wholes);
        this.columns = columns.size();
        this.numbers = new long[counts.size()];
        this.group = new int[counts.size()];
    }

    /**
     * The group of each column; columns of one group are told or withheld together.
     *
     * @param columns counts per area, {@link Column#ABSENT} where there is none
     * @param wholes other counts that are told in every area, to which columns may add up: all who were asked
     */
    public static int[] groups(List<long[]> columns, List<long[]> wholes) {
        var sums = new Sums(columns, wholes);
        sums.number();
        if (sums.complete.size() >= FEWEST_AREAS) {
            sums.find();
        }
        return Arrays.copyOf(sums.group, columns.size());
    }

    /** Over the areas that have all counts, and somebody. */
    private void number() {
        var weights = new SplittableRandom(20260101);
        int areas = counts.isEmpty() ? 0 : counts.getFirst().length;
        for (int area = 0; area < areas; area++) {
            int at = area;
            if (counts.stream().allMatch(one -> one[at] != Column.ABSENT)
                    && counts.stream().limit(columns).anyMatch(one -> one[at] > 0)) {
                complete.add(area);
                long weight = weights.nextLong() | 1;
                for (int column = 0; column < numbers.length; column++) {
                    numbers[column] += weight * counts.get(column)[area];
                }
            }
        }
        for (int column = 0; column < group.length; column++) {
            group[column] = column;
        }
    }

    private void find() {
        var byNumber = new HashMap<Long, List<Integer>>();
        for (int column = 0; column < numbers.length; column++) {
            byNumber.computeIfAbsent(numbers[column], number -> new ArrayList<>())
                    .add(column);
        }
        for (int first = 0; first < columns; first++) {
            long run = 0;
            for (int last = first; last < columns; last++) {
                run += numbers[last];
                if (byNumber.containsKey(run)) {
                    join(range(first, last), run, byNumber);
                }
                if (last > first + 1) {
                    join(List.of(first, last), numbers[first] + numbers[last], byNumber);
                }
            }
        }
    }

    private static List<Integer> range(int first, int last) {
        return IntStream.rangeClosed(first, last).boxed().toList();
    }

    private void join(List<Integer> parts, long sum, Map<Long, List<Integer>> byNumber) {
        for (int total : byNumber.getOrDefault(sum, List.of())) {
            boolean alone = parts.getFirst().equals(parts.getLast());
            if (!parts.contains(total) && !(alone && total >= columns) && addUp(parts, total)) {
                parts.forEach(part -> unite(part, total < columns ? total : parts.getFirst()));
            }
        }
    }

    private boolean addUp(List<Integer> parts, int total) {
        return parts.stream().noneMatch(this::isEmpty)
                && complete.stream()
                        .allMatch(area -> counts.get(total)[area]
                                == parts.stream()
                                        .mapToLong(part -> counts.get(part)[area])
                                        .sum());
    }

    /** A count of nobody anywhere adds up with anything. */
    private boolean isEmpty(int column) {
        return complete.stream().allMatch(area -> counts.get(column)[area] == 0);
    }

    private void unite(int one, int other) {
        int from = group[one];
        int to = group[other];
        for (int column = 0; column < group.length; column++) {
            if (group[column] == from) {
                group[column] = to;
            }
        }
    }
}
