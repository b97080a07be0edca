package nl.gezondewijk.contribution;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import nl.gezondewijk.area.Area;
import nl.gezondewijk.contribution.Wrong.Rule;
import nl.gezondewijk.indicator.Figure;

/** Adds buurten up to wijken and wijken to their gemeente, where all of them are there; and says where a whole is not the sum. */
final class AddUp {
    private static final double ROUNDING = 0.06;

    private final Columns columns;
    private final List<Integer> summed;
    private final Findings.Notes wrongs;

    /** @param summed positions of the columns that can be added up */
    AddUp(Columns columns, List<Integer> summed, Findings.Notes wrongs) {
        this.columns = columns;
        this.summed = summed;
        this.wrongs = wrongs;
    }

    /**
     * Smallest areas first.
     *
     * @param parts for a wijk its inhabited buurten, for a gemeente its inhabited wijken
     */
    void over(Collection<TreeMap<String, FigureRow>> periods, Map<String, List<String>> parts) {
        for (var kind : List.of(Area.Kind.WIJK, Area.Kind.GEMEENTE)) {
            for (var period : periods) {
                parts.forEach((whole, within) -> {
                    if (whole.startsWith(kind.prefix())) {
                        sum(period, whole, within);
                    }
                });
            }
        }
    }

    private void sum(TreeMap<String, FigureRow> period, String whole, List<String> within) {
        var parts = within.stream().map(period::get).filter(Objects::nonNull).toList();
        if (parts.isEmpty() || parts.size() < within.size()) {
            return;
        }
        for (int at : summed) {
            if (parts.stream().allMatch(part -> part.isKnown(at))) {
                double sum = parts.stream().mapToDouble(part -> part.value(at)).sum();
                sum(period.computeIfAbsent(whole, code -> new FigureRow(columns)), at, whole, sum);
            }
        }
        var row = period.get(whole);
        if (row != null) {
            partsMissing(row, parts);
        }
    }

    private void sum(FigureRow row, int at, String whole, double sum) {
        if (row.isMissing(at)) {
            row.put(at, sum);
        } else if (row.isKnown(at) && Math.abs(row.value(at) - sum) > ROUNDING * Math.max(1, sum)) {
            wrongs.add(new Wrong(
                    "",
                    columns.names().get(at) + " " + whole,
                    (long) row.value(at) + " / " + (long) sum,
                    Rule.NOT_THE_SUM));
        }
    }

    /** Where some part tells something and another does not, the whole is not known for that reason. */
    private void partsMissing(FigureRow row, List<FigureRow> parts) {
        for (int at : summed) {
            if (row.isMissing(at) && parts.stream().anyMatch(part -> part.isKnown(at))) {
                row.put(at, new Figure.None(Figure.Reason.PARTS_MISSING));
            }
        }
    }
}
