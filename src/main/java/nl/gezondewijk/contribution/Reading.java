package nl.gezondewijk.contribution;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.LongConsumer;
import nl.gezondewijk.contribution.Wrong.Rule;
import nl.gezondewijk.sheet.Layout;
import nl.gezondewijk.sheet.Role;
import nl.gezondewijk.sheet.Said;
import nl.gezondewijk.sheet.Sheet;

/** Reads a whole sheet to see what stands in it. */
final class Reading {
    private static final int OFTEN = 20_000;

    private final Map<String, Seen> labels = new LinkedHashMap<>();
    private final Map<Inventory.Place, Long> places = new LinkedHashMap<>();
    private final TreeSet<String> periods = new TreeSet<>();
    private final Findings.Notes notes = new Findings.Notes();
    private final LongConsumer progress;
    private long rows;
    private int last;

    private Reading(LongConsumer progress) {
        this.progress = progress;
    }

    /** @param progress hears now and then how many rows were read */
    static Inventory of(Sheet sheet, Layout layout, LongConsumer progress) {
        var reading = new Reading(progress);
        layout.read(
                sheet,
                reading::take,
                unread -> reading.notes.add(
                        new Wrong(String.valueOf(unread.row()), unread.column(), unread.text(), Rule.UNREADABLE)));
        return reading.inventory();
    }

    private static final class Seen {
        private final Map<Role, Long> numbers = new EnumMap<>(Role.class);
        private boolean whole = true;

        void take(Role role, Said.Amount amount) {
            numbers.merge(role, 1L, Long::sum);
            if (amount instanceof Said.Amount.Number number) {
                whole &= number.value() >= 0 && number.value() == Math.rint(number.value());
            }
        }
    }

    private void take(Said said) {
        if (said.row() != last) {
            last = said.row();
            rows++;
            if (rows % OFTEN == 0) {
                progress.accept(rows);
            }
        }
        if (labels.size() < Inventory.MOST_LABELS || labels.containsKey(said.label())) {
            var seen = labels.computeIfAbsent(said.label(), label -> new Seen());
            said.numbers().forEach(seen::take);
            if (!said.age().isEmpty()) {
                seen.numbers.merge(Role.AGE, 1L, Long::sum);
            }
        } else {
            notes.add(new Wrong(String.valueOf(said.row()), "", said.label(), Rule.MANY_LABELS));
        }
        var place = new Inventory.Place(said.kind(), said.area(), said.gemeente(), 0);
        if (places.size() < Inventory.MOST_PLACES || places.containsKey(place)) {
            places.merge(place, 1L, Long::sum);
        } else {
            notes.add(new Wrong(String.valueOf(said.row()), "", said.area(), Rule.MANY_PLACES));
        }
        if (!said.period().isEmpty()) {
            periods.add(said.period());
        }
    }

    private Inventory inventory() {
        var told = new ArrayList<Inventory.Label>();
        labels.forEach((label, seen) -> told.add(new Inventory.Label(label, seen.numbers, seen.whole)));
        var named = new ArrayList<Inventory.Place>();
        places.forEach(
                (place, times) -> named.add(new Inventory.Place(place.kind(), place.name(), place.gemeente(), times)));
        return new Inventory(rows, told, named, new ArrayList<>(periods), 0, notes.found());
    }
}
