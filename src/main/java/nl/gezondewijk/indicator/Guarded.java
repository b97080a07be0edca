package nl.gezondewijk.indicator;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import nl.gezondewijk.area.Area;
import nl.gezondewijk.indicator.Ledger.Time;
import nl.gezondewijk.statistics.disclosure.Column;
import nl.gezondewijk.statistics.disclosure.CountTable;
import nl.gezondewijk.statistics.disclosure.Suppression;
import nl.gezondewijk.statistics.disclosure.ThresholdRule;

/**
 * Decides what is told of each area in a period.
 *
 * <p>Where a number was another one before, the table is looked at twice: as it is now and as it was told, for what is told now may
 * complete what was told then.
 */
final class Guarded {
    private static final long[] OF_NO_WHOLE = {};

    private final Ledger ledger;
    private final List<Guard> guards;
    private final List<Together> together;
    private final Map<Together, Long> exposed = new HashMap<>();

    Guarded(Ledger ledger, List<Guard> guards) {
        this.ledger = ledger;
        this.guards = guards;
        this.together = Together.of(guards, ledger::delivered);
    }

    List<Together> together() {
        return together;
    }

    /** In how many areas a withheld count follows nearly from what was told before, whatever is withheld now. */
    long exposed(Together one) {
        return exposed.getOrDefault(one, 0L);
    }

    /** First how many were asked: what is counted of a whole that is withheld, is withheld; and again as long as that takes more. */
    void withhold() {
        var times = ledger.times();
        boolean again = times.size() > 1 || together.stream().anyMatch(this::isWholeOfAnother);
        boolean more = true;
        while (more) {
            more = false;
            for (var time : times) {
                guards.stream()
                        .filter(guard -> !guard.askedIsPublic())
                        .forEach(guard -> guard.asked().ifPresent(asked -> withholdAsked(asked, guard.rule(), time)));
                for (var one : together) {
                    more |= withhold(one, time);
                }
            }
            for (var one : together) {
                more |= withholdChanged(one);
            }
            more &= again;
        }
        guards.stream()
                .filter(this::tellsOfAHiddenCount)
                .forEach(guard -> mark(guard.beside(), place -> true, List.of()));
    }

    /** Who knows what was expected of an area knows what all areas counted together, and finds by the rest what one of them withholds. */
    private boolean tellsOfAHiddenCount(Guard guard) {
        return guard.beside().stream()
                .map(ledger::position)
                .flatMap(beside -> Area.Kind.widest(ledger.listKnown(beside)).stream())
                .anyMatch(widest -> guard.counted().stream()
                        .map(ledger::position)
                        .anyMatch(counted -> ledger.listKnown(counted).stream()
                                .anyMatch(area -> widest.isOf(area) && !ledger.isTold(area, counted))));
    }

    private boolean isWholeOfAnother(Together one) {
        var marked = one.marked().toList();
        return guards.stream()
                .anyMatch(guard -> guard.asked().filter(marked::contains).isPresent());
    }

    /** How many were asked is a count of people too, and no secret answer. */
    private void withholdAsked(String asked, ThresholdRule rule, Time time) {
        var column = new Column(
                ledger.counts(asked, OF_NO_WHOLE, rule.fewest() / 2, time),
                OF_NO_WHOLE,
                ledger.toldBefore(asked, time));
        var table = new CountTable(
                ledger.nesting().areas(),
                List.of(column),
                ledger.marked(place -> isLeft(place) || ledger.isKeptBack(place, asked)));
        var suppression = Suppression.of(table.withRests(rule), new ThresholdRule(rule.fewest(), 0, false, 1, 0));
        mark(List.of(asked), place -> !suppression.isTold(place), List.of());
    }

    private boolean withhold(Together one, Time time) {
        var columns = one.guards().stream()
                .flatMap(guard -> guard.counted().stream().map(counted -> column(counted, guard, time)))
                .toList();
        var table = new CountTable(
                ledger.nesting().areas(), columns, ledger.marked(place -> isLeft(place) || isKeptBack(place, one)));
        var suppression = Suppression.of(table.withRests(one.rule()), one.rule());
        exposed.put(one, exposedAreas(suppression));
        return mark(one.marked().toList(), place -> !suppression.isTold(place), one.guards());
    }

    private long exposedAreas(Suppression suppression) {
        return Arrays.stream(suppression.exposed())
                .filter(place -> place < ledger.drafted())
                .count();
    }

    /** Without knowing of how many, the count itself is all that it may be of. */
    private Column column(String counted, Guard guard, Time time) {
        long otherwise = guard.rule().fewest() / 2;
        var told = ledger.toldBefore(counted, time);
        if (guard.asked().isEmpty()) {
            return new Column(ledger.counts(counted, OF_NO_WHOLE, otherwise, time), OF_NO_WHOLE, told);
        }
        var asked = ledger.counts(guard.asked().get(), OF_NO_WHOLE, otherwise, time);
        var counts = ledger.counts(counted, asked, otherwise, time);
        for (int place = 0; place < asked.length; place++) {
            asked[place] = Math.max(asked[place], counts[place]);
        }
        return new Column(counts, asked, told);
    }

    private boolean isLeft(int place) {
        return ledger.nesting().left().contains(place);
    }

    private boolean isKeptBack(int place, Together one) {
        return one.guards().stream()
                .anyMatch(guard -> guard.counted().stream().anyMatch(key -> ledger.isKeptBack(place, key))
                        || guard.asked().filter(key -> isNotTold(place, key)).isPresent());
    }

    /** How many they are of is not known, now or here. */
    private boolean isNotTold(int place, String asked) {
        var row = ledger.row(place);
        return row != null && !row.isTold(ledger.position(asked));
    }

    /**
     * Who knows what a total was before and after a correction knows by how much the withheld parts changed, and that of a part that
     * was told before; so such a total is told once.
     */
    private boolean withholdChanged(Together one) {
        return mark(
                one.marked().toList(),
                place -> one.counted().stream().anyMatch(key -> tellsOfAChange(place, key)),
                List.of());
    }

    private boolean tellsOfAChange(int place, String indicator) {
        return ledger.nesting().areas().parts(place).length > 0
                && ledger.isChanged(place, indicator)
                && hidden(place, indicator, Time.NOW) != hidden(place, indicator, Time.BEFORE);
    }

    /** What is left of a count when all parts that are told are taken off; none where all are. */
    private long hidden(int place, String indicator, Time time) {
        return ledger.count(place, indicator, time) - told(place, indicator, time);
    }

    private long told(int whole, String indicator, Time time) {
        return IntStream.of(ledger.nesting().areas().parts(whole))
                .mapToLong(part -> ledger.isKeptBack(part, indicator)
                        ? told(part, indicator, time)
                        : Math.max(0, ledger.count(part, indicator, time)))
                .sum();
    }

    private boolean mark(List<String> indicators, IntPredicate withheld, List<Guard> of) {
        boolean more = false;
        for (int place = 0; place < ledger.drafted(); place++) {
            var row = ledger.row(place);
            if (row != null && withheld.test(place)) {
                var why = isFewAsked(row, of) ? Figure.Reason.TOO_FEW : Figure.Reason.WITHHELD;
                for (var indicator : indicators) {
                    more |= row.withhold(ledger.position(indicator), why);
                }
                of.stream()
                        .flatMap(guard -> guard.along().stream())
                        .forEach(made -> row.hide(ledger.position(made), why));
            }
        }
        return more;
    }

    private boolean isFewAsked(DraftedRow row, List<Guard> of) {
        return of.stream()
                .anyMatch(guard -> guard.asked()
                        .map(ledger::position)
                        .filter(row::isKnown)
                        .filter(position -> guard.rule().isFewAsked(row.count(position)))
                        .isPresent());
    }
}
