package nl.gezondewijk.contribution;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.gezondewijk.contribution.Wrong.Rule;

/**
 * What is wrong with a sheet.
 *
 * @param first the first of each rule
 * @param counts how often each was broken
 */
record Findings(List<Wrong> first, Map<Rule, Long> counts) {
    static final int KEPT = 50;

    Findings {
        first = List.copyOf(first);
        counts = Map.copyOf(counts);
    }

    long errors() {
        return counts.entrySet().stream()
                .filter(one -> one.getKey().isError())
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    long warnings() {
        return counts.values().stream().mapToLong(Long::longValue).sum() - errors();
    }

    /** Findings as they come up: a sheet of a million rows may have as many. */
    static final class Notes {
        private final List<Wrong> first = new ArrayList<>();
        private final Map<Rule, Long> counts = new EnumMap<>(Rule.class);

        void add(Wrong wrong) {
            if (counts.merge(wrong.rule(), 1L, Long::sum) <= KEPT) {
                first.add(wrong);
            }
        }

        void addAll(Findings others) {
            others.counts.forEach((rule, count) -> counts.merge(rule, count, Long::sum));
            first.addAll(others.first);
        }

        Findings found() {
            return new Findings(first, counts);
        }
    }
}
