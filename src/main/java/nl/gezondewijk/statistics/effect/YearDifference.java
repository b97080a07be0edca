package nl.gezondewijk.statistics.effect;

import java.util.List;
import java.util.OptionalDouble;
import nl.gezondewijk.statistics.Explanation;

/**
 * How much more the treated areas had changed in one year than the controls, counted from the last year before the
 * start.
 *
 * <p>Before the start it should be about nothing: areas that already went another way are no controls.
 *
 * @param time the year; with starts in different years, the years since the start (below 0: before it)
 * @param before whether that is before the start
 * @param error its standard error; absent in the year that is counted from, and where one area alone makes a group
 */
public record YearDifference(int time, boolean before, double difference, OptionalDouble error) {

    public YearDifference {
        if (!Double.isFinite(difference)) {
            throw new IllegalArgumentException("a difference must be finite, not " + difference);
        }
    }

    Explanation explanation() {
        var node = Explanation.figure(before ? "statistics.effect.before" : "statistics.effect.after", difference)
                .about(Integer.toString(time));
        return error.isPresent()
                ? node.with(List.of(Explanation.figure("statistics.effect.error", error.getAsDouble())))
                : node;
    }
}
