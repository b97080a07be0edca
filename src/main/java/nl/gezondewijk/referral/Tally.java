package nl.gezondewijk.referral;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
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

    /** The smallest are told together until they are five or more; so are none, for nobody would stand apart. */
    static Tally of(Map<Kind, Long> counted) {
        var counts = new EnumMap<Kind, Long>(Kind.class);
        for (var kind : Kind.values()) {
            counts.put(kind, counted.getOrDefault(kind, 0L));
        }
        long total = counts.values().stream().mapToLong(Long::longValue).sum();
        if (total < FEWEST) {
            return new Tally(Optional.empty(), List.of());
        }
        var rising = counts.entrySet().stream()
                .sorted(Map.Entry.<Kind, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .toList();
        return new Tally(Optional.of(total), told(rising));
    }

    private static List<Told> told(List<Map.Entry<Kind, Long>> rising) {
        var together = new ArrayList<Kind>();
        long number = 0;
        var told = new ArrayList<Told>();
        for (var one : rising) {
            if (one.getValue() < FEWEST || !together.isEmpty() && number < FEWEST) {
                together.add(one.getKey());
                number += one.getValue();
            } else {
                told.add(new Told(List.of(one.getKey()), one.getValue()));
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
