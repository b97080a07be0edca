package nl.gezondewijk.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.gezondewijk.sheet.Proposal.Sum;

/** Finds columns that are the sum of a run of others, in the first rows of a sheet. */
final class Sums {
    private static final int MOST = 30;
    private static final int FEWEST_ROWS = 3;
    private static final double NEARLY_ALL = 0.95;

    private final List<Integer> counts;
    private final List<double[]> rows;

    private Sums(List<Integer> counts, List<double[]> rows) {
        this.counts = counts;
        this.rows = rows;
    }

    /** @param rows the number in each column, or NaN */
    static List<Sum> in(List<Look> looks, List<double[]> rows) {
        var counts = IntStream.range(0, looks.size())
                .filter(i -> looks.get(i).isCount())
                .limit(MOST)
                .boxed()
                .toList();
        var sums = new ArrayList<Sum>();
        for (int total : counts) {
            new Sums(counts, rows)
                    .parts(total)
                    .ifPresent(parts -> sums.add(new Sum(looks.get(total).name, names(looks, parts))));
        }
        return sums;
    }

    private static List<String> names(List<Look> looks, List<Integer> columns) {
        return columns.stream().map(column -> looks.get(column).name).toList();
    }

    /** The first run of two columns or more that adds up to this one. */
    private Optional<List<Integer>> parts(int total) {
        for (int from = 0; from < counts.size(); from++) {
            for (int to = from + 2; to <= counts.size(); to++) {
                var parts = counts.subList(from, to);
                if (!parts.contains(total) && addsUp(total, parts)) {
                    return Optional.of(parts);
                }
            }
        }
        return Optional.empty();
    }

    private boolean addsUp(int total, List<Integer> parts) {
        int looked = 0;
        int right = 0;
        for (var row : rows) {
            double sum = parts.stream().mapToDouble(part -> row[part]).sum();
            if (!Double.isNaN(sum) && row[total] > 0) {
                looked++;
                right += Math.abs(sum - row[total]) < 1e-9 ? 1 : 0;
            }
        }
        return looked >= FEWEST_ROWS && right >= NEARLY_ALL * looked;
    }
}
