package nl.gezondewijk.indicator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.gezondewijk.statistics.disclosure.Sums;
import nl.gezondewijk.statistics.disclosure.ThresholdRule;

/**
 * Guards whose counts an area tells all or none of: the answers to one question, and all that add up to each other.
 *
 * @param rule what all of them want
 */
record Together(List<Guard> guards, ThresholdRule rule) {

    private Together(List<Guard> guards) {
        this(
                List.copyOf(guards),
                guards.stream().map(Guard::rule).reduce(ThresholdRule::with).orElseThrow());
    }

    /** @param numbers of an indicator in all areas */
    static List<Together> of(List<Guard> guards, Function<String, long[]> numbers) {
        var owners = new ArrayList<Guard>();
        var columns = new ArrayList<long[]>();
        for (var guard : guards) {
            for (var key : guard.counted()) {
                owners.add(guard);
                columns.add(numbers.apply(key));
            }
        }
        var wholes = guards.stream().flatMap(guard -> guard.asked().stream()).distinct();
        var groups = Sums.groups(columns, wholes.map(numbers).toList());
        var groupOf = new HashMap<Guard, Integer>();
        for (int i = 0; i < groups.length; i++) {
            unite(groupOf, owners.get(i), groups[i]);
        }
        var together = new LinkedHashMap<Integer, List<Guard>>();
        guards.forEach(guard -> together.computeIfAbsent(groupOf.get(guard), group -> new ArrayList<>())
                .add(guard));
        return together.values().stream().map(Together::new).toList();
    }

    /** A guard of several counts brings their groups together. */
    private static void unite(Map<Guard, Integer> groupOf, Guard guard, int group) {
        int before = groupOf.getOrDefault(guard, group);
        groupOf.replaceAll((other, its) -> its == before ? group : its);
        groupOf.put(guard, group);
    }

    List<String> counted() {
        return guards.stream().flatMap(guard -> guard.counted().stream()).toList();
    }

    /** Everything that is told where the counts are. */
    Stream<String> marked() {
        return guards.stream().flatMap(guard -> Stream.concat(guard.counted().stream(), guard.along().stream()));
    }
}
