package nl.gezondewijk.contribution;

import java.util.Collection;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;
import nl.gezondewijk.indicator.Draft;
import nl.gezondewijk.indicator.Period;

/** The figures of a sheet: a row for each area in each period. */
final class FigureRows {
    private final Columns columns;
    private final SequencedMap<Period, TreeMap<String, FigureRow>> rows = new TreeMap<>();

    FigureRows(Columns columns) {
        this.columns = columns;
    }

    FigureRow row(Period period, String area) {
        return rows.computeIfAbsent(period, first -> new TreeMap<>())
                .computeIfAbsent(area, first -> new FigureRow(columns));
    }

    Collection<Period> periods() {
        return rows.keySet();
    }

    /** By area, for each period. */
    Collection<TreeMap<String, FigureRow>> byPeriod() {
        return rows.values();
    }

    /** How many areas have a row in any period. */
    long areas() {
        return rows.values().stream()
                .flatMap(period -> period.keySet().stream())
                .distinct()
                .count();
    }

    /** To be written to a draft in one block. */
    List<Draft.Row> drafted() {
        return rows.entrySet().stream()
                .flatMap(period -> period.getValue().entrySet().stream()
                        .map(area -> area.getValue().drafted(area.getKey(), period.getKey())))
                .toList();
    }
}
