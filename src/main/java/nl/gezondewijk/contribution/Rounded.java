package nl.gezondewijk.contribution;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.OptionalDouble;
import nl.gezondewijk.statistics.Confidence;
import nl.gezondewijk.statistics.Estimate;
import nl.gezondewijk.statistics.Explanation;
import nl.gezondewijk.statistics.Explanation.Unit;
import nl.gezondewijk.statistics.Interval;

/**
 * A figure of all ages in as many digits as its margin bears.
 *
 * <p>How many live somewhere of each age is public. Who has the rate of a few people in fifteen digits tries which counts make it, and finds
 * who of which age was counted; many counts make a rate that is told no finer than it is known.
 */
final class Rounded {
    private final Interval between;

    private Rounded(Interval between) {
        this.between = between;
    }

    static AgeFigure.Known of(Estimate estimate) {
        var between = estimate.interval(Confidence.P95);
        var to = new Rounded(between);
        return new AgeFigure.Known(
                to.number(estimate.value()),
                new Interval(to.number(between.lower()), to.number(between.upper())),
                to.tree(estimate.explanation()));
    }

    private double number(double exact) {
        return number(exact, between.decimals());
    }

    private static double number(double exact, int decimals) {
        return BigDecimal.valueOf(exact)
                .setScale(decimals, RoundingMode.HALF_UP)
                .doubleValue();
    }

    /**
     * Whole counts stay: they are those of all ages, and told beside the figure. What was expected is no count: of nineteen areas to the last
     * digit it would tell how many the reference counted of each age.
     */
    private double number(double exact, Unit unit) {
        boolean count = unit == Unit.NUMBER;
        return count && exact == Math.rint(exact)
                ? exact
                : number(exact, (count ? between.times(exact / between.upper()) : between).decimals());
    }

    private Explanation tree(Explanation exact) {
        return new Explanation(
                exact.key(),
                exact.value().isEmpty()
                        ? exact.value()
                        : OptionalDouble.of(number(exact.value().getAsDouble(), exact.unit())),
                exact.unit(),
                exact.detail(),
                exact.parts().stream().map(this::tree).toList());
    }
}
