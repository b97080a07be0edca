package nl.gezondewijk.statistics.effect;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import nl.gezondewijk.statistics.Confidence;
import nl.gezondewijk.statistics.Explanation;
import nl.gezondewijk.statistics.Interval;
import nl.gezondewijk.statistics.Intervals;
import nl.gezondewijk.statistics.Reason;
import nl.gezondewijk.statistics.Student;

/**
 * Difference in differences by regression, its error clustered by area; see {@link ClusterRobust}.
 *
 * <p>Each area counts once, whatever its size. Range: two treated areas and two controls or more, that did not all
 * change alike. Under 40 areas such an error is too small; then the result carries a p-value from a wild bootstrap,
 * which is the one to believe.
 *
 * @param areas treated and controls together
 * @param leftOut areas without a figure in some year
 * @param bootstrapP absent from 40 areas on
 */
public record ClusteredEffect(
        double difference, double error, int areas, int leftOut, OptionalDouble bootstrapP, List<YearDifference> years)
        implements Effect.Made {
    /** From so many areas on the error can be trusted as it is. */
    public static final int ENOUGH_AREAS = 40;

    private static final double ROUNDING = 1e-12;

    public ClusteredEffect {
        years = List.copyOf(years);
    }

    static Effect of(Changes changes, List<YearDifference> years, int yearsInAll, int leftOut) {
        int areas = changes.treated().length + changes.controls().length;
        var formula = new ClusterRobust(changes, areas * yearsInAll);
        double error = formula.error();
        if (!(error > ROUNDING * Math.abs(changes.difference()))) {
            return new Effect.None(Reason.ALL_CHANGED_ALIKE);
        }
        var bootstrap = areas < ENOUGH_AREAS ? OptionalDouble.of(formula.bootstrapP()) : OptionalDouble.empty();
        return new ClusteredEffect(changes.difference(), error, areas, leftOut, bootstrap, years);
    }

    /** Whether there are so few areas that error and interval are too small. */
    public boolean hasFewAreas() {
        return areas < ENOUGH_AREAS;
    }

    public Interval interval(Confidence confidence) {
        double reach = student().quantile(confidence) * error;
        return new Interval(difference - reach, difference + reach);
    }

    /** The two-sided p-value that goes with the interval. */
    public double pValue() {
        return student().twoSided(difference / error);
    }

    private Student student() {
        return new Student(areas - 1.0);
    }

    @Override
    public Explanation explanation() {
        var parts = new ArrayList<Explanation>();
        bootstrapP.ifPresent(p -> parts.add(Explanation.inWords(
                "statistics.effect.fewAreas",
                Explanation.score("statistics.effect.bootstrap", p).about("Cameron, Gelbach & Miller 2008"))));
        parts.add(Explanation.figure("statistics.effect.error", error).about("Liang & Zeger 1986"));
        parts.add(Intervals.explained("statistics.interval95", interval(Confidence.P95), "Liang & Zeger 1986"));
        parts.add(Intervals.explained("statistics.interval998", interval(Confidence.P99_8), "Liang & Zeger 1986"));
        parts.add(Explanation.score("statistics.pValue", pValue()));
        parts.add(Explanation.number("statistics.effect.areas", areas));
        parts.add(Explanation.number("statistics.effect.leftOut", leftOut));
        years.forEach(year -> parts.add(year.explanation()));
        return Explanation.figure("statistics.effect.clustered", difference).with(parts);
    }
}
