package nl.gezondewijk.indicator;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import nl.gezondewijk.statistics.disclosure.Assumed;
import nl.gezondewijk.statistics.disclosure.Column;
import org.jspecify.annotations.Nullable;

/**
 * The counts of a draft in one period, and beside them what earlier releases told of the same.
 *
 * <p>Areas go by their place: first those of the draft, then those of which only earlier releases told, for who read those adds them up
 * with these. Where a number was another one before, it can be had both ways.
 */
final class Ledger {
    private final List<String> indicators;
    private final Map<String, DraftedRow> rows = new LinkedHashMap<>();
    private final Map<String, Earlier.Past> pasts;
    private final List<String> areas;
    private final Nesting nesting;

    /** @param pasts of each indicator of a guard */
    Ledger(List<String> indicators, List<DraftedRow> drafted, Map<String, Earlier.Past> pasts) {
        this.indicators = indicators;
        this.pasts = pasts;
        drafted.forEach(row -> rows.put(row.area(), row));
        var all = new LinkedHashSet<>(rows.keySet());
        var told = new LinkedHashSet<String>();
        pasts.values().forEach(past -> {
            told.addAll(past.values().keySet());
            all.addAll(past.withheld());
        });
        all.addAll(told);
        this.areas = List.copyOf(all);
        this.nesting = Nesting.of(areas, told::contains);
    }

    /** Whether a number of the draft is taken as it is, or as it was told last. */
    enum Time {
        NOW,
        BEFORE
    }

    Nesting nesting() {
        return nesting;
    }

    int drafted() {
        return rows.size();
    }

    int position(String indicator) {
        return indicators.indexOf(indicator);
    }

    /** Absent for an area that is not in the draft. */
    @Nullable
    DraftedRow row(int place) {
        return rows.get(areas.get(place));
    }

    /** The areas of the draft that have a number, told or not. */
    List<String> listKnown(int position) {
        return rows.values().stream()
                .filter(row -> row.isKnown(position))
                .map(DraftedRow::area)
                .toList();
    }

    boolean isTold(String area, int position) {
        return Objects.requireNonNull(rows.get(area)).isTold(position);
    }

    /** As they were delivered, without what their source kept back. */
    long[] delivered(String indicator) {
        int position = position(indicator);
        return rows.values().stream()
                .mapToLong(row -> row.isKnown(position) ? row.count(position) : Column.ABSENT)
                .toArray();
    }

    /** Of all areas, also where we have none ourselves; at most so many, or any number where that is empty. */
    long[] counts(String indicator, long[] most, long otherwise, Time time) {
        var counts = IntStream.range(0, areas.size())
                .mapToLong(place -> count(place, indicator, time))
                .toArray();
        return Assumed.fill(nesting.areas(), counts, most, otherwise);
    }

    long count(int place, String indicator, Time time) {
        var row = row(place);
        if (row == null && isWithheldBefore(place, indicator)) {
            return Assumed.UNKNOWN;
        }
        if (row != null && !(time == Time.BEFORE && isChanged(place, indicator))) {
            return row.count(position(indicator));
        }
        var before = past(indicator).values().get(areas.get(place));
        return before == null ? Column.ABSENT : Math.round(before);
    }

    /** The times at which the table is not the same. */
    List<Time> times() {
        boolean changed = pasts.keySet().stream()
                .anyMatch(key -> IntStream.range(0, rows.size()).anyMatch(place -> isChanged(place, key)));
        return changed ? List.of(Time.NOW, Time.BEFORE) : List.of(Time.NOW);
    }

    /** It was told before, as another number. */
    boolean isChanged(int place, String indicator) {
        var row = row(place);
        return row != null
                && row.isKnown(position(indicator))
                && past(indicator).values().containsKey(row.area())
                && !past(indicator).isTold(row.area(), row.values()[position(indicator)]);
    }

    boolean[] toldBefore(String indicator, Time time) {
        return marked(place -> isToldBefore(place, indicator) || (time == Time.BEFORE && isChanged(place, indicator)));
    }

    private boolean isToldBefore(int place, String indicator) {
        var row = row(place);
        int position = position(indicator);
        return row == null
                ? !isWithheldBefore(place, indicator)
                        && past(indicator).values().containsKey(areas.get(place))
                : row.isKnown(position) && past(indicator).isTold(row.area(), row.values()[position]);
    }

    /** By its source or already here; or by an earlier release, and telling it now would tell what that covered. */
    boolean isKeptBack(int place, String indicator) {
        var row = row(place);
        return (row != null && row.isWithheld(position(indicator)))
                || (isWithheldBefore(place, indicator) && !isToldBefore(place, indicator));
    }

    private boolean isWithheldBefore(int place, String indicator) {
        return past(indicator).withheld().contains(areas.get(place));
    }

    private Earlier.Past past(String indicator) {
        return pasts.getOrDefault(indicator, Earlier.Past.NOTHING);
    }

    boolean[] marked(IntPredicate which) {
        var marked = new boolean[areas.size()];
        for (int place = 0; place < marked.length; place++) {
            marked[place] = which.test(place);
        }
        return marked;
    }
}
