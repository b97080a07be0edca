package nl.gezondewijk.statistics.effect;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.IntStream;
import nl.gezondewijk.statistics.Confidence;
import nl.gezondewijk.statistics.Explanation;
import nl.gezondewijk.statistics.Interval;
import nl.gezondewijk.statistics.Intervals;
import nl.gezondewijk.statistics.Reason;

/**
 * Difference in differences with starts in different years; see {@link CallawaySantAnna}.
 *
 * <p>The difference is the mean over groups, weighed by their areas, of the mean effect on each since it began. A start in a year
 * without figures counts from the next year that has them. Areas that began before the second year have no year before, and
 * are left out; a start after the last year is none. Years in which a group has no controls left are left out too.
 *
 * <p>Range: controls in some year, and one group or more with a year before. An error is given where each group has two
 * areas or more and so have the controls; under 40 areas it is too small.
 *
 * @param groups the effect on each group in each year, that which it is counted from left out
 * @param years the same by years since the start
 * @param areas that take part, controls among them
 * @param leftOut areas without a figure in some year, or without a year before they began
 */
public record StaggeredEffect(
        double difference,
        OptionalDouble error,
        List<GroupTime> groups,
        List<YearDifference> years,
        int areas,
        int leftOut)
        implements Effect.Made {

    public StaggeredEffect {
        groups = List.copyOf(groups);
        years = List.copyOf(years);
    }

    static Effect of(Panel panel, Map<String, Integer> starts, StaggeredControls controls) {
        var areas = panel.areas().stream()
                .filter(area -> place(panel.years(), starts.getOrDefault(area, CallawaySantAnna.NEVER)) > 0)
                .toList();
        int without = panel.areas().size() - areas.size();
        var formula = new CallawaySantAnna(
                areas.stream().map(panel::row).toArray(double[][]::new),
                areas.stream()
                        .mapToInt(area -> place(panel.years(), starts.getOrDefault(area, CallawaySantAnna.NEVER)))
                        .toArray(),
                controls);
        if (formula.groups().length == 0) {
            return new Effect.None(without > 0 ? Reason.NO_BEFORE_OR_AFTER : Reason.NOT_TREATED);
        }
        var parts = parts(formula, panel.years().size());
        var perGroup = parts.values().stream()
                .map(ofGroup -> ofGroup.stream()
                        .filter(part -> part.time() >= part.start())
                        .toList())
                .filter(after -> !after.isEmpty())
                .map(formula::mean)
                .toList();
        if (perGroup.isEmpty()) {
            return new Effect.None(Reason.TOO_FEW_CONTROLS);
        }
        var whole = formula.weighed(perGroup);
        boolean told = parts.values().stream()
                .flatMap(List::stream)
                .allMatch(part -> formula.size(part.start()) > 1 && formula.controlsOf(part.start(), part.time()) > 1);
        var groups = parts.values().stream()
                .flatMap(List::stream)
                .filter(part -> part.time() != part.start() - 1)
                .map(part -> new GroupTime(
                        panel.years().get(part.start()),
                        panel.years().get(part.time()),
                        part.difference(),
                        told ? OptionalDouble.of(part.error()) : OptionalDouble.empty(),
                        formula.size(part.start())))
                .toList();
        return new StaggeredEffect(
                whole.difference(),
                told ? OptionalDouble.of(whole.error()) : OptionalDouble.empty(),
                groups,
                sinceStart(formula, panel.years(), parts, told),
                areas.size(),
                panel.leftOut() + without);
    }

    /** The place of the first year from the start on; never when there is no start or no such year. */
    private static int place(List<Integer> years, int start) {
        return IntStream.range(0, years.size())
                .filter(place -> years.get(place) >= start)
                .findFirst()
                .orElse(CallawaySantAnna.NEVER);
    }

    private static TreeMap<Integer, List<CallawaySantAnna.Part>> parts(CallawaySantAnna formula, int years) {
        var parts = new TreeMap<Integer, List<CallawaySantAnna.Part>>();
        for (int start : formula.groups()) {
            parts.put(
                    start,
                    IntStream.range(0, years)
                            .filter(time -> formula.controlsOf(start, time) > 0)
                            .mapToObj(time -> formula.groupTime(start, time))
                            .toList());
        }
        return parts;
    }

    private static List<YearDifference> sinceStart(
            CallawaySantAnna formula,
            List<Integer> years,
            Map<Integer, List<CallawaySantAnna.Part>> parts,
            boolean told) {
        var bySince = new TreeMap<Integer, List<CallawaySantAnna.Part>>();
        parts.values().stream()
                .flatMap(List::stream)
                .forEach(part -> bySince.computeIfAbsent(
                                years.get(part.time()) - years.get(part.start()), since -> new ArrayList<>())
                        .add(part));
        return bySince.entrySet().stream()
                .map(entry -> {
                    var whole = formula.weighed(entry.getValue());
                    boolean counted = entry.getValue().stream().anyMatch(part -> part.time() != part.start() - 1);
                    return new YearDifference(
                            entry.getKey(),
                            entry.getKey() < 0,
                            whole.difference(),
                            told && counted ? OptionalDouble.of(whole.error()) : OptionalDouble.empty());
                })
                .toList();
    }

    /** Whether there are so few areas that error and interval are too small. */
    public boolean hasFewAreas() {
        return areas < ClusteredEffect.ENOUGH_AREAS;
    }

    /** Normal; absent where there is no error. */
    public Optional<Interval> interval(Confidence confidence) {
        return error.isPresent()
                ? Optional.of(new Interval(
                        difference - confidence.z() * error.getAsDouble(),
                        difference + confidence.z() * error.getAsDouble()))
                : Optional.empty();
    }

    @Override
    public Explanation explanation() {
        var parts = new ArrayList<Explanation>();
        if (hasFewAreas()) {
            parts.add(Explanation.inWords("statistics.effect.fewAreas"));
        }
        error.ifPresent(one -> parts.add(Explanation.figure("statistics.effect.error", one)));
        interval(Confidence.P95)
                .ifPresent(one ->
                        parts.add(Intervals.explained("statistics.interval95", one, "Callaway & Sant'Anna 2021")));
        interval(Confidence.P99_8)
                .ifPresent(one ->
                        parts.add(Intervals.explained("statistics.interval998", one, "Callaway & Sant'Anna 2021")));
        parts.add(Explanation.number("statistics.effect.areas", areas));
        parts.add(Explanation.number("statistics.effect.leftOut", leftOut));
        years.forEach(year -> parts.add(year.explanation()));
        return Explanation.figure("statistics.effect.staggered", difference)
                .about("Callaway & Sant'Anna 2021")
                .with(parts);
    }
}
