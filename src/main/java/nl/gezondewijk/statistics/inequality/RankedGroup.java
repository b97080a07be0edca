package nl.gezondewijk.statistics.inequality;

import nl.gezondewijk.statistics.Confidence;
import nl.gezondewijk.statistics.Estimate;
import nl.gezondewijk.statistics.Explanation;
import nl.gezondewijk.statistics.Interval;

/**
 * People who stand at one place of a ranking, and their figure.
 *
 * @param people how many; above 0
 * @param value in the unit of the figure, percentages from 0 to 100
 * @param at95 its 95 % interval
 */
public record RankedGroup(String name, double people, double value, Interval at95) {

    public RankedGroup {
        if (!(people > 0 && Double.isFinite(people))) {
            throw new IllegalArgumentException(name + " has people, not " + people);
        }
        if (!at95.contains(value)) {
            throw new IllegalArgumentException(value + " of " + name + " does not lie in its interval " + at95);
        }
    }

    public static RankedGroup of(String name, double people, Estimate estimate) {
        return new RankedGroup(name, people, estimate.value(), estimate.interval(Confidence.P95));
    }

    /** For a figure of which no error is known. */
    public static RankedGroup without(String name, double people, double value) {
        return new RankedGroup(name, people, value, new Interval(value, value));
    }

    /** For a figure of which the standard error was published. */
    public static RankedGroup withError(String name, double people, double value, double standardError) {
        double reach = Confidence.P95.z() * standardError;
        return new RankedGroup(name, people, value, new Interval(value - reach, value + reach));
    }

    Explanation explanation() {
        return Explanation.figure("statistics.group", value, Explanation.number("statistics.weight", people))
                .about(name);
    }
}
