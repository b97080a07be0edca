package nl.gezondewijk.indicator;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.gezondewijk.statistics.disclosure.Assumed;
import nl.gezondewijk.statistics.disclosure.Column;
import nl.gezondewijk.statistics.disclosure.CountTable;
import nl.gezondewijk.statistics.disclosure.Suppression;
import nl.gezondewijk.statistics.disclosure.ThresholdRule;
import org.jspecify.annotations.Nullable;

/**
 * The counts of a draft in one period, and beside them what earlier releases told of the same: decides what is told of each area.
 *
 * <p>Areas of which only earlier releases told stand in the table as well, for who read those adds them up with these. Where a
 * number was another one before, the table is looked at twice: as it is now and as it was told, for what is told now may complete
 * what was told then.
 */
final class Guarded {
    private final List<String> indicators;
    private final Map<String, DraftedRow> rows = new LinkedHashMap<>();
    private final Map<String, Earlier.Past> pasts;
    private final List<String> areas;
    private final Nesting nesting;

    /** @param pasts of each indicator of a guard */
    Guarded(List<String> indicators, List<DraftedRow> drafted, Map<String, Earlier.Past> pasts) {
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
    private enum Time {
        NOW,
        BEFORE
    }

    /** First how many were asked: what is counted of a whole that is withheld, is withheld; and again as long as that takes more. */
    List<Together> withhold(List<Guard> guards) {
        var together = Together.of(guards, this::drafted);
        var asked = guards.stream().filter(guard -> !guard.askedIsPublic()).toList();
        boolean more = true;
        while (more) {
            more = false;
            for (var time : times()) {
                asked.forEach(guard -> guard.asked().ifPresent(whole -> withholdAsked(whole, guard.rule(), time)));
                for (var one : together) {
                    more |= withhold(one, time);
                }
            }
            for (var one : together) {
                more |= withholdChanged(one);
            }
            more &= times().size() > 1 || together.stream().anyMatch(one -> isWholeOfAnother(one, guards));
        }
        return together;
    }

    /**
     * Who knows what a total was before and after a correction knows by how much the withheld parts changed, and that of a part that
     * was told before; so such a total is told once.
     */
    private boolean withholdChanged(Together one) {
        boolean more = false;
        for (int place = 0; place < rows.size(); place++) {
            int at = place;
            var row = row(place);
            if (row != null && one.counted().stream().anyMatch(key -> tellsOfAChange(at, key))) {
                for (var key : one.marked().toList()) {
                    more |= row.withhold(indicators.indexOf(key), Figure.Reason.WITHHELD);
                }
            }
        }
        return more;
    }

    private boolean tellsOfAChange(int place, String indicator) {
        return nesting.areas().parts(place).length > 0
                && isChanged(place, indicator)
                && hidden(place, indicator, Time.NOW) != hidden(place, indicator, Time.BEFORE);
    }

    /** What is left of a count when all parts that are told are taken off; none where all are. */
    private long hidden(int place, String indicator, Time time) {
        return count(place, indicator, time) - told(place, indicator, time);
    }

    private long told(int whole, String indicator, Time time) {
        return IntStream.of(nesting.areas().parts(whole))
                .mapToLong(part -> isKeptBack(part, indicator)
                        ? told(part, indicator, time)
                        : Math.max(0, count(part, indicator, time)))
                .sum();
    }

    private List<Time> times() {
        boolean changed = pasts.entrySet().stream()
                .anyMatch(past -> IntStream.range(0, rows.size()).anyMatch(place -> isChanged(place, past.getKey())));
        return changed ? List.of(Time.NOW, Time.BEFORE) : List.of(Time.NOW);
    }

    private boolean isChanged(int place, String indicator) {
        var row = row(place);
        int position = indicators.indexOf(indicator);
        return row != null
                && row.isKnown(position)
                && past(indicator).values().containsKey(row.area())
                && !past(indicator).isTold(row.area(), row.values()[position]);
    }

    private static boolean isWholeOfAnother(Together one, List<Guard> guards) {
        var marked = one.marked().toList();
        return guards.stream()
                .anyMatch(guard -> guard.asked().filter(marked::contains).isPresent());
    }

    /** How many were asked is a count of people too, and no secret answer. */
    private void withholdAsked(String asked, ThresholdRule rule, Time time) {
        var table = new CountTable(
                nesting.areas(),
                List.of(new Column(counts(asked, new long[0], rule, time), new long[0], toldBefore(asked, time))),
                marked(place -> isLeft(place) || isKeptBack(place, asked)));
        mark(
                List.of(asked),
                Suppression.of(table.withRests(rule), new ThresholdRule(rule.fewest(), 0, false, 1, 0)),
                List.of());
    }

    private boolean withhold(Together one, Time time) {
        var columns = one.guards().stream()
                .flatMap(guard -> guard.counted().stream().map(counted -> column(counted, guard, time)))
                .toList();
        var table = new CountTable(nesting.areas(), columns, marked(place -> isLeft(place) || isKeptBack(place, one)));
        return mark(one.marked().toList(), Suppression.of(table.withRests(one.rule()), one.rule()), one.guards());
    }

    /** Without knowing of how many, the count itself is all that it may be of. */
    private Column column(String counted, Guard guard, Time time) {
        if (guard.asked().isEmpty()) {
            return new Column(counts(counted, new long[0], guard.rule(), time), new long[0], toldBefore(counted, time));
        }
        var asked = counts(guard.asked().get(), new long[0], guard.rule(), time);
        var counts = counts(counted, asked, guard.rule(), time);
        for (int place = 0; place < asked.length; place++) {
            asked[place] = Math.max(asked[place], counts[place]);
        }
        return new Column(counts, asked, toldBefore(counted, time));
    }

    private boolean isLeft(int place) {
        return nesting.left().contains(place);
    }

    private boolean isKeptBack(int place, Together one) {
        return one.guards().stream()
                .anyMatch(guard -> guard.counted().stream().anyMatch(key -> isKeptBack(place, key))
                        || guard.asked().filter(key -> isNotTold(place, key)).isPresent());
    }

    /** By its source or already here; or by an earlier release, and telling it now would tell what that covered. */
    private boolean isKeptBack(int place, String indicator) {
        var row = row(place);
        return row != null && row.isWithheld(indicators.indexOf(indicator))
                || past(indicator).withheld().contains(areas.get(place)) && !isToldBefore(place, indicator);
    }

    /** How many they are of is not known, now or here. */
    private boolean isNotTold(int place, String asked) {
        var row = row(place);
        return row != null && row.reasons().charAt(indicators.indexOf(asked)) != Draft.Row.VALUE;
    }

    private long[] drafted(String indicator) {
        int position = indicators.indexOf(indicator);
        return rows.values().stream()
                .mapToLong(row -> row.isKnown(position) ? row.count(position) : Column.ABSENT)
                .toArray();
    }

    private long[] counts(String indicator, long[] most, ThresholdRule rule, Time time) {
        var counts = IntStream.range(0, areas.size())
                .mapToLong(place -> count(place, indicator, time))
                .toArray();
        return Assumed.fill(nesting.areas(), counts, most, rule.fewest() / 2);
    }

    private long count(int place, String indicator, Time time) {
        var row = row(place);
        var area = areas.get(place);
        if (row == null && past(indicator).withheld().contains(area)) {
            return Assumed.UNKNOWN;
        }
        if (row != null && !(time == Time.BEFORE && isChanged(place, indicator))) {
            return row.count(indicators.indexOf(indicator));
        }
        var before = past(indicator).values().get(area);
        return before == null ? Column.ABSENT : Math.round(before);
    }

    private boolean[] toldBefore(String indicator, Time time) {
        return marked(place -> isToldBefore(place, indicator) || time == Time.BEFORE && isChanged(place, indicator));
    }

    private boolean isToldBefore(int place, String indicator) {
        var row = row(place);
        int position = indicators.indexOf(indicator);
        return row == null
                ? !past(indicator).withheld().contains(areas.get(place))
                        && past(indicator).values().containsKey(areas.get(place))
                : row.isKnown(position) && past(indicator).isTold(row.area(), row.values()[position]);
    }

    private @Nullable DraftedRow row(int place) {
        return rows.get(areas.get(place));
    }

    private Earlier.Past past(String indicator) {
        return pasts.getOrDefault(indicator, Earlier.Past.NOTHING);
    }

    private boolean[] marked(IntPredicate which) {
        var marked = new boolean[areas.size()];
        for (int place = 0; place < marked.length; place++) {
            marked[place] = which.test(place);
        }
        return marked;
    }

    private boolean mark(List<String> keys, Suppression suppression, List<Guard> guards) {
        var positions = keys.stream().map(indicators::indexOf).toList();
        boolean more = false;
        for (int place = 0; place < rows.size(); place++) {
            var row = row(place);
            if (row != null && !suppression.isTold(place)) {
                var why = isFewAsked(row, guards) ? Figure.Reason.TOO_FEW : Figure.Reason.WITHHELD;
                for (int position : positions) {
                    more |= row.withhold(position, why);
                }
            }
        }
        return more;
    }

    private boolean isFewAsked(DraftedRow row, List<Guard> guards) {
        return guards.stream()
                .anyMatch(guard -> guard.asked()
                        .map(indicators::indexOf)
                        .filter(row::isKnown)
                        .filter(position -> guard.rule().isFewAsked(row.count(position)))
                        .isPresent());
    }

    /** How many areas tell all of these. */
    int told(List<String> counted) {
        return (int) rows.values().stream()
                .filter(row -> counted.stream()
                        .allMatch(key -> row.reasons().charAt(indicators.indexOf(key)) == Draft.Row.VALUE))
                .count();
    }

    /** How many areas withhold one of them. */
    int withheld(List<String> counted) {
        return (int) rows.values().stream()
                .filter(row -> counted.stream().anyMatch(key -> row.isWithheld(indicators.indexOf(key))))
                .count();
    }

    /** What was decided. */
    Stream<DraftedRow> rows() {
        return rows.values().stream();
    }
}
