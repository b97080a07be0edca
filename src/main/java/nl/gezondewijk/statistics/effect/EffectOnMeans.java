package nl.gezondewijk.statistics.effect;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import nl.gezondewijk.statistics.Confidence;
import nl.gezondewijk.statistics.Explanation;
import nl.gezondewijk.statistics.Interval;
import nl.gezondewijk.statistics.Intervals;
import nl.gezondewijk.statistics.Reason;

/**
 * Difference in differences of the means of two groups, two by two.
 *
 * <p>{@code (T₁ − T₀) − (C₁ − C₀)} with error {@code √(se²(T₁) + se²(T₀) + se²(C₁) + se²(C₀))}: the four are different
 * people, asked apart. The interval is normal.
 *
 * <p>Angrist JD, Pischke J-S. Mostly harmless econometrics. Princeton: Princeton University Press, 2009, section 5.2.
 */
public record EffectOnMeans(double difference, double error, List<YearDifference> years) implements Effect.Made {

    public EffectOnMeans {
        years = List.copyOf(years);
    }

    static Effect of(List<GroupYear> given, int start) {
        var years =
                given.stream().sorted(Comparator.comparingInt(GroupYear::year)).toList();
        if (years.stream().map(GroupYear::year).distinct().count() < years.size()) {
            throw new IllegalArgumentException("a year comes twice in " + years);
        }
        var base = years.stream().filter(year -> year.year() < start).reduce((one, later) -> later);
        if (base.isEmpty() || years.getLast().year() < start) {
            return new Effect.None(Reason.NO_BEFORE_OR_AFTER);
        }
        var differences =
                years.stream().map(year -> since(base.get(), year, start)).toList();
        var last = differences.getLast();
        return new EffectOnMeans(last.difference(), last.error().orElseThrow(), differences);
    }

    private static YearDifference since(GroupYear base, GroupYear year, int start) {
        var error = year.equals(base)
                ? OptionalDouble.empty()
                : OptionalDouble.of(Math.sqrt(base.squaredError() + year.squaredError()));
        return new YearDifference(year.year(), year.year() < start, year.gap() - base.gap(), error);
    }

    public Interval interval(Confidence confidence) {
        return new Interval(difference - confidence.z() * error, difference + confidence.z() * error);
    }

    @Override
    public Explanation explanation() {
        return Explanation.figure(
                        "statistics.effect.onMeans",
                        difference,
                        Explanation.figure("statistics.effect.error", error),
                        Intervals.explained(
                                "statistics.interval95", interval(Confidence.P95), "Angrist & Pischke 2009"),
                        Intervals.explained(
                                "statistics.interval998", interval(Confidence.P99_8), "Angrist & Pischke 2009"))
                .with(years.stream().map(YearDifference::explanation).toList());
    }
}
