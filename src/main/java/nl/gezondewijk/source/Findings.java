package nl.gezondewijk.source;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The findings of a load or of one of its pages: the first thousand of each rule, and how many there were. */
final class Findings {
    static final int KEPT = 1_000;

    private final List<Finding> kept = new ArrayList<>();
    private final Map<Rule, Long> counts = new EnumMap<>(Rule.class);

    void add(String place, String column, String value, Rule rule) {
        if (counts.merge(rule, 1L, Long::sum) <= KEPT) {
            kept.add(new Finding(place, column, value, rule));
        }
    }

    void add(Rule rule, String value) {
        add("", "", value, rule);
    }

    void add(Finding finding) {
        add(finding.place(), finding.column(), finding.value(), finding.rule());
    }

    void addAll(Findings others) {
        others.counts.forEach((rule, count) -> {
            long before = counts.merge(rule, count, Long::sum) - count;
            others.kept.stream()
                    .filter(finding -> finding.rule() == rule)
                    .limit(Math.max(0, KEPT - before))
                    .forEach(kept::add);
        });
    }

    List<Finding> kept() {
        return List.copyOf(kept);
    }

    Map<Rule, Long> counts() {
        return Map.copyOf(counts);
    }

    long errors() {
        return counts.entrySet().stream()
                .filter(entry -> entry.getKey().isError())
                .mapToLong(Map.Entry::getValue)
                .sum();
    }
}
