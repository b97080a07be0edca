package nl.gezondewijk.contribution;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongConsumer;
import nl.gezondewijk.contribution.Wrong.Rule;
import nl.gezondewijk.indicator.Figure;
import nl.gezondewijk.indicator.Period;
import nl.gezondewijk.sheet.AgeGroup;
import nl.gezondewijk.sheet.Mark;
import nl.gezondewijk.sheet.Said;

/** Hands what the sheet says to the assembly, in the words of the platform. */
final class Telling {
    private static final int OFTEN = 20_000;
    private static final int MOST_AGES = 1_000;

    private final Located located;
    private final Set<String> leftOut;
    private final Findings.Notes notes;
    private final Assembly assembly;
    private final LongConsumer progress;
    private final Map<String, Optional<Period>> periods = new HashMap<>();
    private final Map<String, AgeGroup> ages = new HashMap<>();
    private long said;

    Telling(Located located, Set<String> leftOut, Findings.Notes notes, Assembly assembly, LongConsumer progress) {
        this.located = located;
        this.leftOut = leftOut;
        this.notes = notes;
        this.assembly = assembly;
        this.progress = progress;
    }

    void take(Said one) {
        if (++said % OFTEN == 0) {
            progress.accept(said);
        }
        var key = new Inventory.Place(one.kind(), one.area(), one.gemeente(), 0).key();
        var code = located.codes().get(key);
        if (code == null || leftOut.contains(key)) {
            return; // left out, or told as unknown already
        }
        periods.computeIfAbsent(one.period(), Telling::period)
                .ifPresentOrElse(
                        period -> assembly.take(new Heard(
                                String.valueOf(one.row()), code, period, one.label(), age(one), numbers(one))),
                        () -> notes.add(
                                new Wrong(String.valueOf(one.row()), one.label(), one.period(), Rule.NO_PERIOD)));
    }

    private static Optional<Period> period(String code) {
        try {
            return Optional.of(new Period(code));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    /** Ages come back in each area; a sheet has few of them. */
    private Optional<AgeGroup> age(Said said) {
        if (ages.size() > MOST_AGES) {
            ages.clear();
        }
        return said.age().isEmpty() ? Optional.empty() : Optional.of(ages.computeIfAbsent(said.age(), AgeGroup::of));
    }

    private static Map<Heard.Number, Figure> numbers(Said said) {
        var numbers = new EnumMap<Heard.Number, Figure>(Heard.Number.class);
        said.numbers()
                .forEach((role, amount) -> numbers.put(
                        Heard.Number.valueOf(role.name()),
                        switch (amount) {
                            case Said.Amount.Number number -> Figure.Known.of(number.value());
                            case Said.Amount.None none -> new Figure.None(reason(none.mark()));
                        }));
        return numbers;
    }

    private static Figure.Reason reason(Mark mark) {
        return switch (mark) {
            case MISSING, ZERO -> Figure.Reason.MISSING;
            case WITHHELD -> Figure.Reason.WITHHELD;
            case TOO_FEW -> Figure.Reason.TOO_FEW;
            case NOT_MEASURED -> Figure.Reason.NOT_MEASURED;
            case IMPOSSIBLE -> Figure.Reason.IMPOSSIBLE;
        };
    }
}
