package nl.gezondewijk.referral;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How often cards were used, told so that fewer than five are not told apart, nor to be found by taking one number from another.
 *
 * @param total absent where there are fewer than five cards in all
 * @param told outcomes with their number; those of one entry are told together
 */
record Tally(Optional<Long> total, List<Told> told) {
    static final int FEWEST = 5;

    /** What became of a card; open while nobody ticked it. */
    enum Kind {
        CAME,
        STAYED_AWAY,
        OTHERWISE,
        OPEN
    }

    /** Kinds and how many cards they have together. */
    record Told(List<Kind> kinds, long number) {}

    /**
     * How many cards of a kind there are.
     *
     * @param hidden how many of them whoever made cards cannot have made: what is left when they take away their own
     */
    private record Counted(Kind kind, long number, long hidden) {}

    /**
     * The smallest are told together until they are five or more; so are none, for nobody would stand apart. They are also five or
     * more for who takes away the cards that they made themselves, unless all are of one maker.
     */
    static Tally of(Collection<Map<Kind, Long>> byMaker) {
        var counts = Arrays.stream(Kind.values())
                .map(kind -> counted(kind, byMaker))
                .sorted(Comparator.comparingLong(Counted::hidden)
                        .thenComparing(Counted::number)
                        .thenComparing(Counted::kind))
                .toList();
        var totals = byMaker.stream()
                .map(made -> made.values().stream().mapToLong(Long::longValue).sum())
                .toList();
        long total = totals.stream().mapToLong(Long::longValue).sum();
        return hidden(totals) < FEWEST
                ? new Tally(Optional.empty(), List.of())
                : new Tally(Optional.of(total), told(counts));
    }

    private static Counted counted(Kind kind, Collection<Map<Kind, Long>> byMaker) {
        var numbers = byMaker.stream().map(made -> made.getOrDefault(kind, 0L)).toList();
        return new Counted(kind, numbers.stream().mapToLong(Long::longValue).sum(), hidden(numbers));
    }

    private static long hidden(List<Long> byMaker) {
        long sum = byMaker.stream().mapToLong(Long::longValue).sum();
        long most = byMaker.stream().mapToLong(Long::longValue).max().orElse(0);
        return byMaker.size() > 1 ? sum - most : sum;
    }

    private static List<Told> told(List<Counted> rising) {
        var together = new ArrayList<Kind>();
        long number = 0;
        long hidden = 0;
        var told = new ArrayList<Told>();
        for (var one : rising) {
            if (one.hidden() < FEWEST || !together.isEmpty() && hidden < FEWEST) {
                together.add(one.kind());
                number += one.number();
                hidden += one.hidden();
            } else {
                told.add(new Told(List.of(one.kind()), one.number()));
            }
        }
        if (!together.isEmpty()) {
            together.sort(Comparator.naturalOrder());
            told.add(new Told(List.copyOf(together), number));
        }
        told.sort(Comparator.comparing(one -> one.kinds().getFirst()));
        return List.copyOf(told);
    }
}
