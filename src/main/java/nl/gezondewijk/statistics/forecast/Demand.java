package nl.gezondewijk.statistics.forecast;

import java.util.List;
import java.util.stream.Stream;
import nl.gezondewijk.statistics.Explanation;

/**
 * The care that people ask for if at each age they go on asking as much as now.
 *
 * <p>{@code Σ people · use per person} over ages and sexes. It shows what becoming more and older does, and that
 * alone: not other treatment, prevention, or what people are used to.
 *
 * @param byYear the first year is that of the people now
 */
public record Demand(List<InYear> byYear) {

    /** The care that is asked for in a year, in the unit of the use per person. */
    public record InYear(int year, double amount) {}

    public Demand {
        byYear = List.copyOf(byYear);
    }

    /** With the use a year per person of each age; 0 or more. */
    public static Demand of(Projection.Known projection, BySex usePerPerson) {
        usePerPerson.requireNotNegative("uses per person");
        var now = new InYear(
                projection.year(), projection.people().times(usePerPerson).sum());
        var then = projection.steps().stream()
                .map(step -> new InYear(
                        step.year(), step.people().times(usePerPerson).sum()));
        return new Demand(Stream.concat(Stream.of(now), then).toList());
    }

    public Explanation explanation() {
        return Explanation.inWords("statistics.forecast.demand")
                .with(byYear.stream()
                        .map(one -> Explanation.number("statistics.forecast.asked", one.amount())
                                .about(Integer.toString(one.year())))
                        .toList());
    }
}
