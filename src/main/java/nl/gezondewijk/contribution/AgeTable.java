package nl.gezondewijk.contribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import nl.gezondewijk.contribution.Wrong.Rule;
import nl.gezondewijk.indicator.Figure;
import nl.gezondewijk.sheet.AgeGroup.Band;
import nl.gezondewijk.statistics.standardised.AgeBand;
import nl.gezondewijk.statistics.standardised.AgeBands;
import nl.gezondewijk.statistics.standardised.EventsByAge;

/** What a sheet tells of one area in one period, by age; it goes no further than the figure that is made of it. */
final class AgeTable {
    private record Counted(Figure events, Figure people) {
        boolean isKnown() {
            return events instanceof Figure.Known && people instanceof Figure.Known;
        }

        boolean isWithheld() {
            return List.of(events, people).contains(new Figure.None(Figure.Reason.WITHHELD));
        }

        AgeBand band() {
            return events instanceof Figure.Known some && people instanceof Figure.Known all
                    ? new AgeBand(Math.round(some.value()), all.value())
                    : new AgeBand(0, 0);
        }
    }

    private final SequencedMap<Band, Counted> bands =
            new TreeMap<>(Comparator.comparingInt(Band::from).thenComparingInt(Band::to));
    private Optional<Figure> total = Optional.empty();
    private double unknown;

    /** False where the band was told before. */
    boolean put(Band band, Figure events, Figure people) {
        return bands.putIfAbsent(band, new Counted(events, people)) == null;
    }

    void total(Figure events) {
        total = Optional.of(events);
    }

    /** Events of people whose age is not known. */
    void ofUnknownAge(Figure events) {
        unknown += events instanceof Figure.Known known ? known.value() : 0;
    }

    /** Why there is no sum of the bands; only of a table that is whole. */
    Figure.Reason why() {
        return bands.values().stream().anyMatch(Counted::isWithheld)
                ? Figure.Reason.WITHHELD
                : Figure.Reason.PARTS_MISSING;
    }

    /**
     * All ages from birth on, each once.
     *
     * @param wrong hears what is not so, and where
     */
    Optional<EventsByAge> whole(BiConsumer<Rule, String> wrong) {
        var told = new ArrayList<>(bands.keySet());
        if (told.isEmpty() || !join(told, wrong)) {
            return Optional.empty();
        }
        if (unknown > 0) {
            wrong.accept(Rule.AGE_UNKNOWN, text(unknown));
        }
        var missing = bands.entrySet().stream()
                .filter(one -> !one.getValue().isKnown())
                .findFirst();
        if (missing.isPresent()) {
            wrong.accept(Rule.AGE_MISSING, missing.get().getKey().toString());
            return Optional.empty();
        }
        var whole = new EventsByAge(
                new AgeBands(told.stream().map(Band::from).toList()),
                bands.values().stream().map(Counted::band).toList());
        if (total.orElse(null) instanceof Figure.Known all && Math.abs(all.value() - whole.events() - unknown) > 0.5) {
            wrong.accept(Rule.AGE_NOT_THE_SUM, text(all.value()) + " / " + text(whole.events() + unknown));
        }
        return Optional.of(whole);
    }

    private static boolean join(List<Band> told, BiConsumer<Rule, String> wrong) {
        if (told.getFirst().from() > 0) {
            wrong.accept(Rule.AGE_NO_START, told.getFirst().toString());
            return false;
        }
        for (int i = 1; i < told.size(); i++) {
            var before = told.get(i - 1);
            var next = told.get(i);
            if (before.to() != next.from()) {
                wrong.accept(before.to() < next.from() ? Rule.AGE_GAP : Rule.AGE_OVERLAP, before + " | " + next);
                return false;
            }
        }
        if (!told.getLast().isOpen()) {
            wrong.accept(Rule.AGE_NOT_OPEN, told.getLast().toString());
            return false;
        }
        return true;
    }

    private static String text(double number) {
        return Numbers.text(Figure.Known.of(number));
    }
}
