package nl.gezondewijk.statistics.effect;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Areas followed over years.
 *
 * <p>Only areas that have a figure in every year take part: otherwise a change of who is in would look like a change
 * of what is measured. The others are left out, and counted.
 */
public final class Panel {
    private final FigureKind kind;
    private final List<Integer> years;
    private final TreeMap<String, double[]> values;
    private final int leftOut;

    private Panel(FigureKind kind, List<Integer> years, TreeMap<String, double[]> values, int leftOut) {
        this.kind = kind;
        this.years = years;
        this.values = values;
        this.leftOut = leftOut;
    }

    public static Panel of(FigureKind kind, List<Observation> observations) {
        var byArea = new HashMap<String, Map<Integer, Double>>();
        var years = new TreeSet<Integer>();
        for (var one : observations) {
            years.add(one.year());
            var before =
                    byArea.computeIfAbsent(one.area(), area -> new HashMap<>()).putIfAbsent(one.year(), one.value());
            if (before != null) {
                throw new IllegalArgumentException(one.area() + " has two values in " + one.year());
            }
        }
        var complete = new TreeMap<String, double[]>();
        byArea.forEach((area, row) -> {
            if (row.size() == years.size()) {
                complete.put(
                        area,
                        years.stream().map(row::get).mapToDouble(value -> value).toArray());
            }
        });
        return new Panel(kind, List.copyOf(years), complete, byArea.size() - complete.size());
    }

    public FigureKind kind() {
        return kind;
    }

    /** In order. */
    public List<Integer> years() {
        return years;
    }

    /** Those that have a figure in every year, in order of name. */
    public List<String> areas() {
        return List.copyOf(values.keySet());
    }

    /** Areas without a figure in some year. */
    public int leftOut() {
        return leftOut;
    }

    /** The figures of an area over the years. */
    double[] row(String area) {
        var row = values.get(area);
        if (row == null) {
            throw new IllegalArgumentException(area + " does not have a figure in every year");
        }
        return row.clone();
    }
}
