package nl.gezondewijk.statistics.effect;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * All effects by group and time that have controls, and what they make together.
 *
 * @param parts by the place of the start
 */
record GroupTimes(CallawaySantAnna formula, List<Integer> years, TreeMap<Integer, List<CallawaySantAnna.Part>> parts) {

    static GroupTimes of(CallawaySantAnna formula, List<Integer> years) {
        var parts = new TreeMap<Integer, List<CallawaySantAnna.Part>>();
        for (int start : formula.groups()) {
            parts.put(
                    start,
                    IntStream.range(0, years.size())
                            .filter(time -> formula.controlsOf(start, time) > 0)
                            .mapToObj(time -> formula.groupTime(start, time))
                            .toList());
        }
        return new GroupTimes(formula, years, parts);
    }

    /** The mean over groups of the mean effect since each began; none without controls after any start. */
    Optional<CallawaySantAnna.Part> overall() {
        var perGroup = parts.values().stream()
                .map(ofGroup -> ofGroup.stream()
                        .filter(part -> part.time() >= part.start())
                        .toList())
                .filter(after -> !after.isEmpty())
                .map(formula::mean)
                .toList();
        return perGroup.isEmpty() ? Optional.empty() : Optional.of(formula.weighed(perGroup));
    }

    /** None where one area alone is a group, or its only control: it has no spread to tell an error from. */
    OptionalDouble error(CallawaySantAnna.Part part) {
        boolean told =
                all().allMatch(one -> formula.size(one.start()) > 1 && formula.controlsOf(one.start(), one.time()) > 1);
        return told ? OptionalDouble.of(part.error()) : OptionalDouble.empty();
    }

    List<GroupTime> groups() {
        return all().filter(part -> !isBase(part))
                .map(part -> new GroupTime(
                        years.get(part.start()),
                        years.get(part.time()),
                        part.difference(),
                        error(part),
                        formula.size(part.start())))
                .toList();
    }

    List<YearDifference> sinceStart() {
        return all()
                .collect(Collectors.groupingBy(
                        part -> years.get(part.time()) - years.get(part.start()), TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(entry -> together(entry.getKey(), entry.getValue()))
                .toList();
    }

    private YearDifference together(int since, List<CallawaySantAnna.Part> ofGroups) {
        var whole = formula.weighed(ofGroups);
        var error = ofGroups.stream().allMatch(GroupTimes::isBase) ? OptionalDouble.empty() : error(whole);
        return new YearDifference(since, since < 0, whole.difference(), error);
    }

    private static boolean isBase(CallawaySantAnna.Part part) {
        return part.time() == part.start() - 1;
    }

    private Stream<CallawaySantAnna.Part> all() {
        return parts.values().stream().flatMap(List::stream);
    }
}
