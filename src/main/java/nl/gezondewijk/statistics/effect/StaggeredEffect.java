package nl.gezondewijk.statistics.effect;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import nl.gezondewijk.statistics.Confidence;
import nl.gezondewijk.statistics.Explanation;
import nl.gezondewijk.statistics.Interval;
import nl.gezondewijk.statistics.Intervals;
import nl.gezondewijk.statistics.Reason;

/**
 * Difference in differences with starts in different years; see {@link CallawaySantAnna}.
 *
 * <p>The difference is the mean over groups, weighed by their areas, of the mean effect on each since it began. A
 * start in a year without figures counts from the next year that has them. Areas that began before the second year
 * have no year before, and are left out; a start after the last year is none. Years in which a group has no controls
 * left are left out too.
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
        var times = GroupTimes.of(
                new CallawaySantAnna(
                        areas.stream().map(panel::row).toArray(double[][]::new),
                        areas.stream()
                                .mapToInt(
                                        area -> place(panel.years(), starts.getOrDefault(area, CallawaySantAnna.NEVER)))
                                .toArray(),
                        controls),
                panel.years());
        if (times.parts().isEmpty()) {
            return new Effect.None(without > 0 ? Reason.NO_BEFORE_OR_AFTER : Reason.NOT_TREATED);
        }
        return times.overall()
                .<Effect>map(overall -> new StaggeredEffect(
                        overall.difference(),
                        times.error(overall),
                        times.groups(),
                        times.sinceStart(),
                        areas.size(),
                        panel.leftOut() + without))
                .orElseGet(() -> new Effect.None(Reason.TOO_FEW_CONTROLS));
    }

    /** The place of the first year from the start on; never when there is no start or no such year. */
    private static int place(List<Integer> years, int start) {
        return IntStream.range(0, years.size())
                .filter(place -> years.get(place) >= start)
                .findFirst()
                .orElse(CallawaySantAnna.NEVER);
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
